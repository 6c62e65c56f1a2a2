#include "services/ServerImplementation.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

#include "odil/AssociationRejected.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/SCPDispatcher.h"
#include "services/failure.h"

namespace odil
{

namespace
{

using namespace std::chrono_literals;

// Connections beyond the maximum which are being rejected, and how long that
// may take; further ones are closed.
constexpr std::size_t maximum_refused = 16;
constexpr Server::duration_type longest_refusal = 5s;

// After an error which may last, e.g. there are too many open files.
constexpr auto pause_after_error = 100ms;

// Enough for everything, and no overflow when it is added to the time.
constexpr Server::duration_type longest_grace = 24h;

}

Server::Implementation::Implementation(
    ServerParameters parameters, Configure configure, ErrorCallback on_error)
    : parameters_(std::move(parameters)), configure_(std::move(configure)),
      on_error_(std::move(on_error)),
      listener_(std::make_unique<association::Listener>(
          parameters_.get_port(), parameters_.is_loopback_only())),
      port_(listener_->get_port()), thread_([this] { accept_all(); })
{
}

std::size_t Server::Implementation::get_connections() const
{
    std::lock_guard const lock(mutex_);
    return count(false) + count(true);
}

void Server::Implementation::stop(duration_type grace)
{
    std::lock_guard const once(stop_mutex_);
    std::unique_lock lock(mutex_);
    if(!listener_)
    {
        return;
    }
    is_stopping_ = true;
    changed_.notify_all();
    listener_->wake();
    lock.unlock();
    thread_.join();

    lock.lock();
    listener_.reset();
    for(auto & connection : connections_)
    {
        if(connection.state == State::Negotiating)
        {
            connection.association.cut();
        }
        else if(connection.state == State::Serving)
        {
            connection.association.interrupt();
        }
    }
    changed_.wait_for(
        lock,
        std::clamp(grace, duration_type(0), longest_grace),
        [this] { return count(false) + count(true) == 0; });
    for(auto & connection : connections_)
    {
        if(connection.state != State::Ended)
        {
            connection.association.cut();
        }
    }
    lock.unlock();
    for(auto & connection : connections_)
    {
        connection.thread.join();
    }
    connections_.clear();
}

void Server::Implementation::accept_all()
{
    auto & listener = *listener_; // until this thread ends
    while(!is_stopping())
    {
        reap();
        try
        {
            if(auto connection = listener.accept())
            {
                admit(std::move(*connection));
            }
        }
        catch(std::exception const & e)
        {
            report("", e);
            pause();
        }
    }
}

void Server::Implementation::admit(
    association::Listener::Connection && accepted)
{
    auto const peer = accepted.peer;
    std::unique_lock lock(mutex_);
    auto const is_refused =
        count(false) >= parameters_.get_maximum_associations();
    if(!is_refused || count(true) < maximum_refused)
    {
        start(std::move(accepted), is_refused);
        return;
    }
    lock.unlock();
    report(peer, Exception("There are too many connections: it was closed"));
}

void Server::Implementation::start(
    association::Listener::Connection && accepted, bool is_refused)
{
    auto const timeout = parameters_.get_association_timeout();
    accepted.association.set_association_timeout(
        is_refused
            ? std::min(timeout.value_or(longest_refusal), longest_refusal)
            : timeout);
    accepted.association.set_message_timeout(parameters_.get_message_timeout());
    auto & connection = connections_.emplace_back();
    connection.association = std::move(accepted.association);
    connection.peer = std::move(accepted.peer);
    connection.is_refused = is_refused;
    try
    {
        connection.thread = std::thread([&] { run(connection); });
    }
    catch(...)
    {
        connections_.pop_back();
        throw;
    }
}

void Server::Implementation::reap()
{
    Connections ended;
    std::unique_lock lock(mutex_);
    for(auto it = connections_.begin(); it != connections_.end();)
    {
        auto const next = std::next(it);
        if(it->state == State::Ended)
        {
            ended.splice(ended.end(), connections_, it);
        }
        it = next;
    }
    lock.unlock();
    for(auto & connection : ended)
    {
        connection.thread.join();
    }
}

void Server::Implementation::pause()
{
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, pause_after_error, [this] { return is_stopping_; });
}

void Server::Implementation::run(Connection & connection) noexcept
{
    try
    {
        serve(connection);
    }
    catch(...)
    {
        services::visit(
            std::current_exception(),
            [&](auto const & e) { report(connection.peer, e); });
    }
    end(connection);
}

void Server::Implementation::serve(Connection & connection)
{
    auto & association = connection.association;
    association.receive_association([&](AssociationParameters const & request)
                                    { return answer(connection, request); });
    {
        std::lock_guard const lock(mutex_);
        connection.state = State::Serving;
    }
    SCPDispatcher dispatcher(association);
    dispatcher.set_error_callback([&](std::exception const & e)
                                  { report(connection.peer, e); });
    configure_(dispatcher);
    dispatch(association, dispatcher);
}

void Server::Implementation::dispatch(
    Association & association, SCPDispatcher & dispatcher)
{
    while(wait(association))
    {
        if(!dispatcher.dispatch())
        {
            return;
        }
    }
}

// For a message to begin; false if the server stops.
bool Server::Implementation::wait(Association & association)
{
    using Clock = std::chrono::steady_clock;
    auto const idle =
        parameters_.get_idle_timeout().value_or(duration_type::max());
    auto const start = Clock::now();
    while(!is_stopping())
    {
        if(association.wait_for_message(idle))
        {
            return true;
        }
        auto const elapsed =
            std::chrono::duration_cast<duration_type>(Clock::now() - start);
        if(!is_stopping() && elapsed >= idle)
        {
            throw Exception(
                "No message came for " + std::to_string(idle.count()) + " ms");
        }
    }
    return false;
}

void Server::Implementation::end(Connection & connection) noexcept
{
    connection.association.abort(); // if it is not over
    std::lock_guard const lock(mutex_);
    connection.state = State::Ended;
    changed_.notify_all();
    if(listener_)
    {
        listener_->wake();
    }
}

AssociationParameters Server::Implementation::answer(
    Connection const & connection, AssociationParameters const & request) const
{
    using Rejected = AssociationRejected;
    using RJ = pdu::AAssociateRJ;
    if(connection.is_refused)
    {
        throw Rejected(
            Rejected::Result::Transient,
            Rejected::Source::Presentation,
            RJ::LocalLimitExceeded);
    }
    auto const & title = parameters_.get_ae_title();
    if(!title.empty() && request.get_called_ae_title() != title)
    {
        throw Rejected(
            Rejected::Result::Permanent,
            Rejected::Source::User,
            RJ::CalledAETitleNotRecognized);
    }
    auto answer = parameters_.get_acceptor()(request);
    if(auto const length = parameters_.get_maximum_length())
    {
        answer.set_maximum_length(*length);
    }
    return answer;
}

bool Server::Implementation::is_stopping() const
{
    std::lock_guard const lock(mutex_);
    return is_stopping_;
}

// Connections which have not ended; the mutex is locked.
std::size_t Server::Implementation::count(bool is_refused) const
{
    return static_cast<std::size_t>(std::count_if(
        connections_.begin(),
        connections_.end(),
        [&](Connection const & connection)
        {
            return connection.is_refused == is_refused
                   && connection.state != State::Ended;
        }));
}

void Server::Implementation::report(
    std::string const & peer, std::exception const & error) const noexcept
{
    try
    {
        if(on_error_)
        {
            on_error_(peer, error);
        }
    }
    catch(...)
    {
        // There is nobody else to tell.
    }
}

}
