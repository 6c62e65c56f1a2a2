#ifndef ODIL_SCP_H
#define ODIL_SCP_H

#include <exception>
#include <functional>
#include <memory>
#include <streambuf>
#include <string>
#include <utility>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"
#include "odil/message/Request.h"
#include "odil/message/Response.h"

namespace odil
{

/// Common ground of the service class providers.
/**
 * Every request is answered, whatever goes wrong while it is processed. An
 * exception, be it of a callback or of a generator, becomes the final response:
 * - SCP::Exception: with its status and its fields;
 * - DecodeError: C000H, cannot understand;
 * - any other: 0110H, processing failure.
 *
 * Its text is the error comment, and it is given to the error callback; then
 * the association is ready for the next request. What ends the association goes
 * on to the caller: AssociationReleased, AssociationAborted, NetworkError, or
 * another Exception if it had to be aborted here, because of a message which is
 * neither a request nor expected in the operation which is under way.
 *
 * Operations are performed one after the other: this is what was agreed on if
 * no window for several was (PS3.7, D.3.3.3). A request which comes in the
 * middle of one that looks for cancellations (C-FIND, C-GET, C-MOVE) is refused
 * with "out of resources" (A700H, A702H; C-ECHO and N- services: 0213H), and
 * that one goes on. Others are read when it is their turn.
 *
 * @par Lifetime
 * The association is borrowed: it must outlive the SCP, and be associated
 * whenever a message is processed.
 *
 * @par Thread safety
 * None: an association, and all its SCPs, belong to one thread.
 *
 * @see PS3.7, 7.5 and annex C
 */
class ODIL_API SCP
{
public:
    /// Refusal of a request, thrown by callbacks and generators.
    class ODIL_API Exception : public odil::Exception
    {
    public:
        /// @param status which the peer is told, 0 … 65535
        /// @param text for the error comment
        /// @param status_fields for the command set of the response, e.g.
        ///     OffendingElement
        Exception(
            Value::Integer status,
            std::string const & text,
            DataSet status_fields = {});

        /// 0 … 65535. @see odil/message/status.h
        Value::Integer get_status() const noexcept { return status_; }

        /// Further elements of the command set of the response.
        DataSet const & get_status_fields() const noexcept
        {
            return *status_fields_;
        }

    private:
        Value::Integer status_;
        // Shared: exceptions are copied, and copying them must not fail.
        std::shared_ptr<DataSet const> status_fields_;
    };

    /// Where the data sets come from which answer a request.
    /** For each request: initialize(), then get() and next() until done(). */
    class ODIL_API DataSetGenerator
    {
    public:
        DataSetGenerator() = default;
        DataSetGenerator(DataSetGenerator const &) = delete;
        DataSetGenerator & operator=(DataSetGenerator const &) = delete;
        virtual ~DataSetGenerator();

        /// Begin to answer a request, which has its data set; becomes a
        /// message::CFindRequest and so on by construction from it.
        virtual void initialize(message::Request const & request) = 0;

        /// There is no current data set (any more).
        virtual bool done() const = 0;

        /// Go on to the next data set.
        virtual void next() = 0;

        /// The current data set.
        virtual DataSet get() const = 0;
    };

    /// Called with what has gone wrong in the answer to a request, once the
    /// peer has been told; must not throw.
    using ErrorCallback = std::function<void(std::exception const & error)>;

    SCP(SCP const &) = delete;
    SCP & operator=(SCP const &) = delete;
    virtual ~SCP();

    /// Wait for a request, process it. Cancellations of what is over already
    /// are skipped.
    void receive_and_process();

    /// Process a request which was received, with its data set.
    virtual void operator()(message::Message message) = 0;

    /// Read the data set of a request while it arrives; by default, attach it
    /// to the request.
    virtual void read_data_set(
        message::Message & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set);

    /// Called by who has received a request: process it, unless its data set
    /// could not be read.
    void process(message::Message request, std::exception_ptr const & error);

    /// Refusals by SCP::Exception are not errors of this side; they are
    /// reported all the same. Default: nobody is told.
    ErrorCallback const & get_error_callback() const { return on_error_; }
    void set_error_callback(ErrorCallback callback);

protected:
    /// Work on an association, without taking ownership of it.
    explicit SCP(Association & association);

    /// The association which is borrowed.
    Association & get_association() noexcept { return association_; }

    /// Run a function which processes a request and sends the final response;
    /// if it throws, send a failure in its place.
    void answer(
        message::Message request,
        std::function<void(message::Message && request)> const & function);

    /// Take a message as a request of a given type.
    /** @throws Exception it is not */
    template <typename T> static T as_request(message::Message && message)
    {
        try
        {
            return T(std::move(message));
        }
        catch(odil::Exception const & e)
        {
            throw Exception(message::Response::MistypedArgument, e.what());
        }
    }

    /// Send a response, in the presentation context of its request.
    void send(message::Message const & response);

    /// Look whether the peer has cancelled the operation which is under way;
    /// true only once. Other requests are refused, as said above.
    /** @throws odil::Exception it has sent what is not a request, or a request
     * with the id of this one: the association is aborted */
    bool is_cancelled(message::Request const & request);

    /// Take a message which came in the middle of an operation: it cancels it,
    /// or another one, which is over, or it is refused.
    /** @throws odil::Exception as is_cancelled() */
    bool is_cancellation(
        message::Message const & message, message::Request const & request);

    /// Give an error to the error callback.
    void report(std::exception const & error) const noexcept;

private:
    Association & association_;
    ErrorCallback on_error_;

    void
    refuse(message::Message const & message, message::Request const & request);
};

}

#endif // ODIL_SCP_H
