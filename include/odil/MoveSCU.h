#ifndef ODIL_MOVESCU_H
#define ODIL_MOVESCU_H

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/RetrieveResult.h"
#include "odil/RetrieveSCU.h"
#include "odil/StoreCallback.h"
#include "odil/export.h"
#include "odil/message/CMoveResponse.h"

namespace odil
{

namespace services
{
class MoveListener;
}

/// User of the services which send what matches a query to an application, on
/// other associations: this one, or a third one.
/**
 * The SOP class must be set, e.g. to
 * registry::StudyRootQueryRetrieveInformationModelMove, and the destination:
 * the AE title of the application, whose address the peer knows.
 *
 * If the destination is this side, it needs an incoming port. As long as
 * move() runs, associations are accepted there, any number of them at once, if
 * they call the AE title of the destination. They may propose all storage SOP
 * classes and private ones, in transfer syntaxes which Reader can decode or, if
 * the callback takes a stream, which the standard defines. An instance which
 * says that it belongs to another C-MOVE is refused (0124H), as is what is no
 * instance of its presentation context or has no data set (0122H, 0212H),
 * without a trace in the result but for what the peer counts. What comes of
 * connections which nobody expects does not disturb the operation, nor does it
 * delay its end.
 *
 * The operation ends with the final response. Associations in the middle of an
 * instance are cut then; others, which the peer leaves open, end when the port
 * is closed, or are aborted when nothing has come on them for 10 minutes or the
 * message time-out, whichever is longer.
 *
 * The message time-out of the association bounds the time in which nothing
 * happens: neither a response comes, nor an instance, nor a part of one. Each
 * instance starts it anew. For the whole there is set_operation_timeout().
 *
 * @par Thread safety
 * Functions of the caller are called by the thread which has called move(), one
 * at a time; but those which take a stream (see StoreCallback::takes_stream()),
 * by threads of the library, and by several of them at once if the peer sends
 * on several associations. All have returned when move() ends; what a function
 * waits for besides its stream it must end by itself.
 *
 * @see PS3.4, C.4.2; PS3.7, 9.1.4
 */
class ODIL_API MoveSCU final : public RetrieveSCU
{
public:
    /// Called with each response of the peer, the final one included: progress.
    using MoveCallback = std::function<void(message::CMoveResponse const &)>;

    /// Borrow the association, which must outlive this object.
    explicit MoveSCU(Association & association);
    ~MoveSCU() override;

    /// AE title of the application to which the instances are sent; empty until
    /// set.
    std::string const & get_move_destination() const
    {
        return move_destination_;
    }
    /// 1 to 16 characters; leading and trailing spaces are dropped
    /// (PS3.5, 6.2).
    /** @throws Exception it is not an AE title */
    void set_move_destination(std::string const & ae_title);

    /// TCP port on which the instances are received; 0, the default: they are
    /// sent to somebody else.
    std::uint16_t get_incoming_port() const { return incoming_port_; }

    /// Choose the port on which move() listens while it runs, on all interfaces
    /// of IPv4 and IPv6; 0: none. Closes one that was opened.
    /** @throws Exception out of range */
    void set_incoming_port(unsigned int port);

    /// Listen now, on a port which the system chooses, until the end of this
    /// object or set_incoming_port(). Between operations, associations are
    /// rejected. The time-outs are those which the association has now.
    /**
     * @return the port, also that of get_incoming_port(), of which the peer
     *     must be told
     * @throws NetworkError
     */
    std::uint16_t open_incoming_port();

    /// Send a query, return the data sets which were received; none if they
    /// were sent to somebody else.
    /**
     * @throws RetrieveError failure status, or not all have come: see
     *     set_accept_partial(); it carries those which came
     * @throws NetworkError nobody can listen on the incoming port; the peer has
     *     not been asked for anything
     * @throws Exception there is no destination
     */
    std::vector<DataSet> move(DataSet const & query);

    /// Send a query, call a function with each instance, or with each response.
    /**
     * @param query keys, with their values
     * @param callback a StoreCallback; or if it takes a
     *     `message::CMoveResponse const &`, and not a DataSet, a MoveCallback
     * @return what get_result() returns: look whether it is_complete()
     * @throws RetrieveError failure status, or cancelled by the peer alone
     * @throws NetworkError as above
     * @throws Exception there is no destination, or there are an incoming port
     *     and nobody who takes the instances
     */
    template <typename Callback>
    RetrieveResult move(DataSet const & query, Callback && callback)
    {
        using F = std::decay_t<Callback>;
        if constexpr(
            !std::is_same_v<
                F,
                StoreCallback> && std::is_invocable_v<F &, message::CMoveResponse const &> && !std::is_invocable_v<F &, DataSet &&>)
        {
            return retrieve(query, nullptr, std::ref(callback));
        }
        else
        {
            return move(query, callback, nullptr);
        }
    }

    /// Send a query, call a function with each instance, and another one with
    /// each response. They may use other associations, not this one.
    /**
     * @param query keys, with their values
     * @param store_callback see StoreCallback; what happens when it returns a
     *     failure, or throws: see RetrieveSCU
     * @param move_callback may be empty; when it throws, the operation is
     *     cancelled as by the other
     * @return what get_result() returns: look whether it is_complete()
     * @throws RetrieveError, NetworkError, Exception as above
     */
    template <typename Callback>
    RetrieveResult move(
        DataSet const & query,
        Callback && store_callback,
        MoveCallback const & move_callback)
    {
        if constexpr(std::is_same_v<std::decay_t<Callback>, StoreCallback>)
        {
            return retrieve(query, &store_callback, move_callback);
        }
        else
        {
            StoreCallback const callback(std::ref(store_callback));
            return retrieve(query, &callback, move_callback);
        }
    }

private:
    class Exchange;

    std::string move_destination_;
    std::uint16_t incoming_port_ = 0;
    std::unique_ptr<services::MoveListener> listener_; // if opened ahead

    RetrieveResult retrieve(
        DataSet const & query,
        StoreCallback const * store_callback,
        MoveCallback const & move_callback);
};

}

#endif // ODIL_MOVESCU_H
