#ifndef ODIL_SCU_H
#define ODIL_SCU_H

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "odil/Association.h"
#include "odil/Exception.h"
#include "odil/export.h"
#include "odil/message/Request.h"
#include "odil/message/Response.h"

namespace odil
{

/// Common ground of the service class users.
/**
 * Number the requests, pair each response with its request, and turn a failure
 * status in an exception. Derived classes only choose which message to send
 * and what to do with the data sets which come back.
 *
 * Operations throw what the functions of Association throw, and
 * - Exception: no SOP class is set, it was not accepted by the peer (names what
 *   was proposed and answered), or not in the role of a user (NEventReportSCU:
 *   of a provider); the association goes on;
 * - StatusError: the peer answered with a failure, or that the operation was
 *   cancelled when nobody had asked for it; the association goes on;
 * - Exception: the response does not go with the request; the association is
 *   aborted.
 *
 * The peer may send a notification before it answers (N-EVENT-REPORT, PS3.7,
 * A.4). Nobody is there to take it: it is refused with 0213H, resource
 * limitation, and the operation goes on. StorageCommitmentSCU takes it.
 *
 * @par Lifetime
 * The association is borrowed: it must outlive the SCU, and be associated
 * whenever an operation is called.
 *
 * @par Thread safety
 * None: an association, and all its SCUs, belong to one thread.
 *
 * @see PS3.7, 7.5
 */
class ODIL_API SCU
{
public:
    /// Of the time-outs.
    using duration_type = Association::duration_type;

    SCU(SCU const &) = delete;
    SCU & operator=(SCU const &) = delete;
    virtual ~SCU();

    /// UID of the SOP class named in the requests; may be empty until set.
    std::string const & get_affected_sop_class() const;

    /// Choose the SOP class; it must have been accepted by the peer.
    void set_affected_sop_class(std::string const & uid);

    /// Time for a whole operation with all its responses, beside the message
    /// time-out of the association; none, the default: no limit.
    std::optional<duration_type> get_operation_timeout() const;
    void set_operation_timeout(std::optional<duration_type> timeout);

    /// Final response of the last operation: its status may be a warning.
    /** @throws Exception no operation has ended with a response */
    message::Response const & get_response() const;

protected:
    /// Part of this side in the service class: only of what has happened to
    /// an instance it is the provider who tells the user.
    enum class Side
    {
        User,
        Provider
    };

    /// Work on an association, without taking ownership of it.
    explicit SCU(
        Association & association,
        std::string sop_class = "",
        Side side = Side::User);

    /// Bounds the time of an operation, during its own life.
    class ODIL_API Operation
    {
    public:
        /** @throws Exception the association cannot be used */
        explicit Operation(SCU & scu);
        /// For a SOP class which need not be the one that is set.
        Operation(SCU & scu, std::string const & sop_class);
        Operation(Operation const &) = delete;
        Operation & operator=(Operation const &) = delete;
        ~Operation();

    private:
        Association & association_;

        Operation(
            Association & association, std::optional<duration_type> timeout);
    };

    /// Abstract syntax of the context in which the messages go; empty, the
    /// default: the SOP class.
    std::string const & get_abstract_syntax() const;
    void set_abstract_syntax(std::string const & uid);

    /// The association which is borrowed.
    Association & get_association() noexcept { return association_; }

    /// Send a request, wait for its response.
    template <typename T> T exchange(message::Request const & request)
    {
        association_.send_message(request, get_abstract_syntax());
        return as_response<T>(receive_answer(), request);
    }

    /// Take a message as the response to a request; abort if it is not.
    template <typename T>
    T as_response(message::Message message, message::Request const & request)
    {
        try
        {
            T response(std::move(message));
            check_id(response, request);
            return response;
        }
        catch(Exception const &)
        {
            // Who answers to what was not asked cannot be understood any more.
            association_.abort();
            throw;
        }
    }

    /// Wait for the next message which is no notification.
    message::Message receive_answer();

    /// Refuse a message which is a notification, as said above; false if it is
    /// none.
    bool refuse_notification(message::Message const & message);

    /// Keep the final response.
    /**
     * @param response abort if it is not final
     * @param is_cancelled the peer has been asked to cancel the operation
     * @throws StatusError its status is a failure, or the peer has cancelled
     *     the operation without having been asked to
     */
    void finish(message::Response response, bool is_cancelled = false);

private:
    Association & association_;
    std::string affected_sop_class_;
    std::string abstract_syntax_;
    Side side_;
    std::optional<duration_type> operation_timeout_;
    std::optional<message::Response> response_;

    static void check_id(
        message::Response const & response, message::Request const & request);
};

}

#endif // ODIL_SCU_H
