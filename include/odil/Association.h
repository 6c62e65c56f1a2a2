#ifndef ODIL_ASSOCIATION_H
#define ODIL_ASSOCIATION_H

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <streambuf>
#include <string>

#include <boost/asio/ip/tcp.hpp>

#include "odil/AssociationAborted.h"
#include "odil/AssociationAcceptor.h"
#include "odil/AssociationParameters.h"
#include "odil/AssociationRejected.h"
#include "odil/AssociationReleased.h"
#include "odil/Value.h"
#include "odil/dul/Transport.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil
{

namespace association
{
class Cutter;
class Session;
}

/// Connection to another application, over which services are used.
/**
 * An association which was aborted, released by the peer, lost, or in which a
 * time-out has expired is over: later calls throw an Exception which says why.
 * Nothing is tried again by itself.
 *
 * Functions which use the network throw
 * - AssociationReleased, AssociationAborted: it was ended by the peer, or had
 * to be because of what the peer sent;
 * - TimeoutError: and which of the time-outs it was;
 * - NetworkError: the connection could not be made, or was lost;
 * - Exception: not associated.
 *
 * @par Lifetime
 * What an association calls, acceptors and functions which read or write data
 * sets, may use other associations; of this one an acceptor may only call
 * reject(), the others only abort(). None may assign to it or destroy it.
 *
 * @par Thread safety
 * One association, one thread; the only functions which may be called by
 * another thread are interrupt() and cut(). Several associations are
 * independent of each other.
 *
 * @see PS3.7, 6 and annex D; PS3.8, 7
 */
class ODIL_API Association
{
public:
    /// Of the time-outs.
    using duration_type = std::chrono::milliseconds;

    /// Why an association is rejected or aborted (PS3.8, 9.3.4 and 9.3.8).
    using Result = pdu::AAssociateRJ::Result;
    using ResultSource = pdu::AAssociateRJ::Source;
    using Diagnostic = pdu::AAssociateRJ::Reason;
    using AbortSource = pdu::AAbort::Source;
    using AbortReason = pdu::AAbort::Reason;

    /// Writes a data set in the transfer syntax that was named.
    using WriteDataSet = std::function<void(std::streambuf & data_set)>;

    /// Reads the data set of a message, as much of it as it wants.
    using ReadDataSet = std::function<void(
        message::Message & message,
        std::string const & transfer_syntax,
        std::streambuf & data_set)>;

    /// Not associated; TCP will be used.
    Association();

    /// Not associated; the transport will be used, once. It is open if the
    /// association is to be received.
    explicit Association(std::unique_ptr<dul::Transport> transport);

    /// Not associated, with the peer, the parameters and the time-outs of the
    /// other one; TCP will be used.
    Association(Association const & other);
    /// Ends the association as the destructor does, then as the copy.
    Association & operator=(Association const & other);

    /// Leaves the other one not associated.
    Association(Association && other) noexcept;
    Association & operator=(Association && other) noexcept;

    /// Release the association, but wait no longer than 5 s or the association
    /// time-out; abort it if an exception is on its way. Never throws.
    ~Association();

    /// @name Peer
    /// @{

    /// Name, IPv4 or IPv6 address.
    std::string const & get_peer_host() const { return peer_host_; }
    void set_peer_host(std::string const & host);

    /// TCP port, 1 to 65535; default: 104.
    std::uint16_t get_peer_port() const { return peer_port_; }
    /** @throws Exception out of range */
    void set_peer_port(unsigned int port);
    /// @}

    /// @name What is proposed, and what was agreed on
    /// @{

    /// What is proposed to the peer.
    AssociationParameters const & get_parameters() const { return parameters_; }

    /// To change them; of effect for the next associate().
    AssociationParameters & update_parameters();
    void set_parameters(AssociationParameters parameters);

    /// What the peer answered to each context and parameter; the maximum length
    /// and the implementation are those of the peer.
    /** @throws Exception there has been no association */
    AssociationParameters const & get_negotiated_parameters() const;
    /// @}

    /// @name Time-outs
    /// None means no limit.
    /// @{

    /// Time for the resolution of the name and the connection, with all the
    /// addresses of the peer, or to wait for a connection; default: none.
    std::optional<duration_type> get_tcp_timeout() const
    {
        return tcp_timeout_;
    }
    void set_tcp_timeout(std::optional<duration_type> timeout);

    /// Time for the negotiation once connected, and for the release (ARTIM,
    /// PS3.8, 9.1.5); default: 30 s.
    std::optional<duration_type> get_association_timeout() const
    {
        return association_timeout_;
    }
    void set_association_timeout(std::optional<duration_type> timeout);

    /// Time to wait for a message until its command set is whole, then for each
    /// 4096 bytes of its data set; and to send each PDU, or several small ones,
    /// of at most 256 kB together; default: 30 s.
    std::optional<duration_type> get_message_timeout() const
    {
        return message_timeout_;
    }
    void set_message_timeout(std::optional<duration_type> timeout);

    /// Start to bound all that is received and sent, in addition to the message
    /// time-out, until stop_operation_timer(). Used by the services.
    void start_operation_timer(std::optional<duration_type> timeout);
    void stop_operation_timer();
    /// @}

    /// @name Life of the association
    /// @{

    /// Messages can be sent and received.
    bool is_associated() const;

    /// This side has requested the last association; else it has accepted it.
    /** @throws Exception there has been no association */
    bool is_requestor() const;

    /// Connect to the peer, propose the parameters.
    /**
     * The peer may reject any or all of the presentation contexts; services
     * which need one of them say so.
     *
     * @throws AssociationRejected by the peer
     */
    void associate();

    /// Wait for a connection and a request, answer it.
    /**
     * @param protocol boost::asio::ip::tcp::v4() or v6()
     * @param port on which to listen, on all interfaces
     * @param acceptor makes the answer
     * @throws AssociationRejected what the acceptor has thrown, or the request
     *     is not one that can be accepted
     */
    void receive_association(
        boost::asio::ip::tcp const & protocol,
        std::uint16_t port,
        AssociationAcceptor const & acceptor = default_association_acceptor)
    {
        receive_association(
            protocol == boost::asio::ip::tcp::v6(), port, acceptor);
    }

    /// Wait for a request on the transport given to the constructor, answer it.
    /** @throws AssociationRejected as above */
    void receive_association(
        AssociationAcceptor const & acceptor = default_association_acceptor);

    /// Called by an acceptor: reject the request; what the acceptor returns is
    /// ignored.
    /** @throws Exception there is no request to be answered */
    void reject(Result result, ResultSource source, Diagnostic diagnostic);

    /// End the association in good order.
    void release();

    /// End the association at once; does nothing if not associated.
    void abort(
        AbortSource source = AbortSource::User,
        AbortReason reason = AbortReason::NotSpecified);

    /// Cut the connection, without a word to the peer: the function which is
    /// under way, and all later ones, associate() included, throw a
    /// NetworkError. Does not end the wait for somebody to connect.
    /** @par Thread safety Any thread, while the association is not moved from,
     * assigned to or destroyed. */
    void cut() noexcept;

    /// From the next association on, cut() of the other one cuts this one too,
    /// and the other way round: for one which is part of what the other does.
    /** @param other may end before this one */
    void cut_with(Association & other);
    /// @}

    /// @name Messages
    /// @{

    /// Wait for a message, with its data set.
    /** @throws DecodeError the data set cannot be read; the association goes
     * on */
    message::Message receive_message();

    /// Wait for a message; its data set, if it has one, is read by a function,
    /// while it arrives. What it does not read is lost.
    message::Message receive_message(ReadDataSet const & read_data_set);

    /// What was agreed on for the context in which a request came that was
    /// received and has no final response yet; valid as long as the
    /// association.
    /** Who performs an operation must see that its SOP class is the abstract
     * syntax, and its role as agreed on.
     * @throws Exception there is no such request */
    AssociationParameters::PresentationContext const &
    get_request_context(message::Message const & request) const;

    /// A request of this id was sent on this association, and its final
    /// response has not been received; false after another associate().
    bool is_outstanding(Value::Integer message_id) const;

    /// Send a message, with its data set.
    /**
     * The presentation context is, for a response, that of its request; else
     * an accepted one of the abstract syntax, by preference with the transfer
     * syntax of the data set. Compressed pixel data needs its own.
     *
     * @throws Exception there is no such context: names what was proposed and
     *     what was answered; the association goes on
     * @throws EncodeError the data set cannot be written; the association goes
     *     on if no part of it has left yet, otherwise it is aborted
     */
    void send_message(
        message::Message const & message, std::string const & abstract_syntax);

    /// Send a message with a data set that it announces, but which is not
    /// attached to it, and need not be copied; otherwise as above.
    /** @throws Exception the message does not announce a data set */
    void send_message(
        message::Message const & message,
        std::string const & abstract_syntax,
        DataSet const & data_set);

    /// Send a message whose data set is written by a function, in a transfer
    /// syntax which must have been accepted (for a response, be that of its
    /// request), while it leaves.
    /** If the function throws the association is aborted, unless nothing has
     * left yet. */
    void send_message(
        message::Message const & message,
        std::string const & abstract_syntax,
        std::string const & transfer_syntax,
        WriteDataSet const & write_data_set);

    /// Wait until a message begins to arrive; false if interrupted.
    bool wait_for_message();

    /// Wait no longer than a while: false if nothing came, or if interrupted.
    /**
     * Other than the time-outs, the end of this time is no error: the
     * association goes on. A message which has begun has the message time-out
     * for the rest of it.
     *
     * @param limit in the place of the message time-out; 0: only look
     */
    bool wait_for_message(duration_type limit);

    /// Make wait_for_message() return false: the call under way, or the next.
    /** @par Thread safety Any thread, while associated. */
    void interrupt() noexcept;

    /// Unique among the last 65535; never 0.
    std::uint16_t next_message_id();
    /// @}

private:
    std::string peer_host_;
    std::uint16_t peer_port_ = 104;
    AssociationParameters parameters_;
    std::optional<duration_type> tcp_timeout_;
    std::optional<duration_type> association_timeout_;
    std::optional<duration_type> message_timeout_;
    std::unique_ptr<dul::Transport> transport_; // for the next association
    std::unique_ptr<association::Session> session_; // of the last one
    std::shared_ptr<association::Cutter> cutter_;
    std::uint16_t message_id_ = 0;
    int exceptions_;

    void receive_association(
        bool is_v6, std::uint16_t port, AssociationAcceptor const & acceptor);
    association::Session & start(bool is_requestor);
    association::Session & require_session() const;
    void end() noexcept;
};

}

#endif // ODIL_ASSOCIATION_H
