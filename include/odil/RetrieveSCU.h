#ifndef ODIL_RETRIEVESCU_H
#define ODIL_RETRIEVESCU_H

#include <exception>
#include <functional>
#include <string>
#include <vector>

#include "odil/CancellableSCU.h"
#include "odil/DataSet.h"
#include "odil/RetrieveError.h"
#include "odil/RetrieveResult.h"
#include "odil/StoreCallback.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Request.h"
#include "odil/message/RetrieveResponse.h"

namespace odil
{

/// Common ground of the users of C-GET and C-MOVE.
/**
 * An operation is read to the final response of the peer, whatever happens to
 * single instances:
 * - one whose data set cannot be decoded (by a function which takes a stream:
 *   it throws a DecodeError), is missing, or is not of the class and the UID
 *   which were announced, is refused (C000H, 0212H, A900H), and the others go
 *   on;
 * - if a function of the caller returns a failure for an instance, the peer is
 *   told so, and the others go on;
 * - if it throws, the peer is told a failure, the operation is cancelled, what
 *   still comes of it is refused (A700H), and at the final response the
 *   exception goes on.
 *
 * All of this is in get_result(). Once the request has been sent, errors are
 * - RetrieveError: the final response is a failure; if data sets are returned,
 *   also when some are missing. Not after cancel();
 * - those of the association, or of responses which make no sense: of their
 *   usual type, and PartialRetrieve as well (see Partial);
 * - what functions of the caller have thrown.
 *
 * @see PS3.4, C.4.2.2 and C.4.3.2
 */
class ODIL_API RetrieveSCU : public CancellableSCU
{
public:
    ~RetrieveSCU() override;

    /// What is known of the last operation, however it has ended.
    RetrieveResult const & get_result() const noexcept { return result_; }

    /// Functions which return data sets also do so if not all of those which
    /// match have come, but at least one; get_result() says what has not.
    /// Default: they throw a RetrieveError, which has those that came.
    bool get_accept_partial() const noexcept { return accept_partial_; }
    void set_accept_partial(bool accept) noexcept { accept_partial_ = accept; }

protected:
    using CancellableSCU::CancellableSCU;

    /// Send a request, then call a function, which waits for what comes next,
    /// until handle_response() has had the final one.
    /** @throws as said above */
    RetrieveResult
    run(message::Request const & request, std::function<void()> const & step);

    /// Run an operation by a function which is given a callback; return the
    /// data sets which the callback got.
    /** @throws RetrieveError also if not all have come */
    std::vector<DataSet>
    collect(std::function<void(StoreCallback const &)> const & operation);

    /// Take account of a response.
    /**
     * @param response which was checked to be one to the request
     * @param comes_here the instances are sent to this side
     */
    void handle_response(
        message::RetrieveResponse const & response, bool comes_here);

    /// Take account of an instance which came: the command set of its request,
    /// the status that the peer is told, and what a function of the caller has
    /// thrown, or null.
    void handle_instance(
        DataSet const & request,
        Value::Integer status,
        std::string const & why,
        std::exception_ptr error);

    /// Call a function of the caller. What it throws is kept, and cancels the
    /// operation; after that nothing is called any more.
    void attempt(std::function<void()> const & function);

    /// No more instances are wanted.
    bool is_unwanted() const { return error_ || is_cancelled(); }

private:
    RetrieveResult result_;
    bool accept_partial_ = false;

    std::exception_ptr error_; // the first of a function of the caller
    bool is_finished_ = false; // the final response was handled
    bool has_failed_ = false; // it was a failure

    void read_all(
        message::Request const & request, std::function<void()> const & step);
    void end(message::RetrieveResponse const & response);
};

}

#endif // ODIL_RETRIEVESCU_H
