#include "odil/Association.h"

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

#include <boost/asio/ip/tcp.hpp>

#include "association/Cutter.h"
#include "association/Session.h"
#include "association/negotiation.h"
#include "dul/TcpListener.h"
#include "dul/TcpTransport.h"
#include "odil/Exception.h"
#include "odil/TimeoutError.h"

namespace odil
{

namespace
{

using namespace std::chrono_literals;
using association::Cutter;
using association::Session;
using association::TimeLimit;

constexpr auto default_timeout = 30s;
constexpr auto longest_release_by_destructor = 5s;

}

Association::Association() : Association(nullptr) {}

Association::Association(std::unique_ptr<dul::Transport> transport)
    : association_timeout_(default_timeout), message_timeout_(default_timeout),
      transport_(std::move(transport)), cutter_(std::make_shared<Cutter>()),
      exceptions_(std::uncaught_exceptions())
{
}

Association::Association(Association const & other)
    : peer_host_(other.peer_host_), peer_port_(other.peer_port_),
      parameters_(other.parameters_), tcp_timeout_(other.tcp_timeout_),
      association_timeout_(other.association_timeout_),
      message_timeout_(other.message_timeout_),
      cutter_(std::make_shared<Cutter>()),
      exceptions_(std::uncaught_exceptions())
{
}

Association & Association::operator=(Association const & other)
{
    // NOLINTNEXTLINE(misc-unconventional-assign-operator): it does
    return this == &other ? *this : *this = Association(other);
}

Association::Association(Association && other) noexcept = default;

Association & Association::operator=(Association && other) noexcept
{
    if(this != &other)
    {
        end();
        peer_host_ = std::move(other.peer_host_);
        peer_port_ = other.peer_port_;
        parameters_ = std::move(other.parameters_);
        tcp_timeout_ = other.tcp_timeout_;
        association_timeout_ = other.association_timeout_;
        message_timeout_ = other.message_timeout_;
        transport_ = std::move(other.transport_);
        session_ = std::move(other.session_);
        cutter_ = std::move(other.cutter_);
        message_id_ = other.message_id_;
    }
    return *this;
}

Association::~Association()
{
    end();
}

void Association::set_peer_host(std::string const & host)
{
    peer_host_ = host;
}

void Association::set_peer_port(unsigned int port)
{
    if(port == 0 || port > 65535)
    {
        throw Exception(
            std::to_string(port) + " is not a TCP port, 1 to 65535");
    }
    peer_port_ = static_cast<std::uint16_t>(port);
}

AssociationParameters & Association::update_parameters()
{
    return parameters_;
}

void Association::set_parameters(AssociationParameters parameters)
{
    parameters_ = std::move(parameters);
}

AssociationParameters const & Association::get_negotiated_parameters() const
{
    if(!session_ || !session_->has_agreed())
    {
        throw Exception("Nothing has been negotiated: call associate() first");
    }
    return session_->get_agreed();
}

void Association::set_tcp_timeout(std::optional<duration_type> timeout)
{
    tcp_timeout_ = timeout;
}

void Association::set_association_timeout(std::optional<duration_type> timeout)
{
    association_timeout_ = timeout;
}

void Association::set_message_timeout(std::optional<duration_type> timeout)
{
    message_timeout_ = timeout;
    if(session_)
    {
        session_->update_patience().message = timeout;
    }
}

void Association::start_operation_timer(std::optional<duration_type> timeout)
{
    require_session().update_patience().operation = {
        TimeoutError::Which::Operation, timeout};
}

void Association::stop_operation_timer()
{
    if(session_)
    {
        session_->update_patience().operation = {
            TimeoutError::Which::Operation, {}};
    }
}

bool Association::is_associated() const
{
    return session_ && session_->get_upper_layer().is_established();
}

bool Association::is_requestor() const
{
    if(!session_)
    {
        throw Exception("There is no association: call associate() first");
    }
    return session_->get_upper_layer().get_role() == dul::Role::Requestor;
}

void Association::associate()
{
    if(is_associated())
    {
        throw Exception(
            "Already associated with " + peer_host_
            + ": release the association first");
    }
    if(peer_host_.empty())
    {
        throw Exception("Not known with whom to associate: set_peer_host()");
    }
    auto const request = association::make_request(parameters_);
    if(!transport_)
    {
        transport_ = std::make_unique<dul::TcpTransport>();
    }
    start(true).request(peer_host_, peer_port_, tcp_timeout_, request);
}

void Association::receive_association(
    bool is_v6, std::uint16_t port, AssociationAcceptor const & acceptor)
{
    if(is_associated())
    {
        throw Exception("Already associated: release the association first");
    }
    using boost::asio::ip::tcp;
    dul::TcpListener listener({is_v6 ? tcp::v6() : tcp::v4(), port});
    TimeLimit const limit(TimeoutError::Which::Tcp, tcp_timeout_);
    try
    {
        transport_ = listener.accept(limit.deadline);
    }
    catch(dul::DeadlineExpired const &)
    {
        throw TimeoutError(
            limit.which,
            *limit.value,
            "Waiting for a connection to port " + std::to_string(port));
    }
    receive_association(acceptor);
}

void Association::receive_association(AssociationAcceptor const & acceptor)
{
    if(is_associated())
    {
        throw Exception("Already associated: release the association first");
    }
    if(!transport_ || !transport_->is_open())
    {
        throw Exception("There is no open transport to receive a request from");
    }
    start(false).receive_request(acceptor);
}

void Association::reject(
    Result result, ResultSource source, Diagnostic diagnostic)
{
    if(!session_)
    {
        throw Exception("There is no request to be rejected");
    }
    session_->get_upper_layer().reject({result, source, diagnostic});
}

void Association::release()
{
    auto & upper_layer = require_session().get_upper_layer();
    upper_layer.release(
        {TimeoutError::Which::Association, association_timeout_});
}

void Association::abort(AbortSource source, AbortReason reason)
{
    if(is_associated())
    {
        pdu::AAbort const pdu{source, reason};
        session_->get_upper_layer().abort(
            pdu, "Association aborted by this side");
    }
}

void Association::cut() noexcept
{
    if(cutter_)
    {
        cutter_->cut();
    }
}

void Association::interrupt() noexcept
{
    if(session_)
    {
        session_->get_upper_layer().get_transport().wake();
    }
}

void Association::cut_with(Association & other)
{
    if(!other.cutter_) // it has been moved from
    {
        other.cutter_ = std::make_shared<Cutter>();
    }
    cutter_ = other.cutter_;
}

Session & Association::start(bool is_requestor)
{
    if(!cutter_) // this one has been moved from
    {
        cutter_ = std::make_shared<Cutter>();
    }
    session_ = std::make_unique<Session>(
        std::move(transport_),
        is_requestor ? dul::Role::Requestor : dul::Role::Acceptor,
        association_timeout_,
        message_timeout_,
        cutter_);
    return *session_;
}

Session & Association::require_session() const
{
    if(!session_)
    {
        throw Exception("Not associated: call associate() first");
    }
    session_->get_upper_layer().require_established();
    return *session_;
}

// What the destructor does.
void Association::end() noexcept
{
    if(!is_associated())
    {
        return;
    }
    try
    {
        if(std::uncaught_exceptions() > exceptions_)
        {
            abort();
            return;
        }
        auto const timeout = std::min<duration_type>(
            association_timeout_.value_or(longest_release_by_destructor),
            longest_release_by_destructor);
        session_->get_upper_layer().release(
            {TimeoutError::Which::Association, timeout});
    }
    catch(std::exception const &)
    {
        // It is over all the same, and nobody waits for an answer.
    }
}

}
