#include "dul/TcpTransport.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>

#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "dul/Pieces.h"
#include "dul/error_code.h"
#include "dul/sockets.h"
#include "odil/NetworkError.h"

namespace odil::dul
{

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace
{

// An answer is waited for in the call which receives it, up to this time: that
// is a call less than to wait before it. cut() may have to wait as long.
constexpr std::chrono::milliseconds short_wait(10);

// There is far more time than that: the system may wait some longer.
bool has_time(Deadline deadline)
{
    return !deadline
           || *deadline - std::chrono::steady_clock::now() > 10 * short_wait;
}

// Part of the remaining time: what is left is for the others.
Deadline get_share(Deadline deadline, std::size_t count)
{
    if(!deadline)
    {
        return deadline;
    }
    auto const now = std::chrono::steady_clock::now();
    return now + (*deadline - now) / static_cast<std::ptrdiff_t>(count);
}

// Some servers send a PDU in two pieces, and keep the second back until the
// first is acknowledged. Without this the system would wait 40 ms, in vain, for
// something to send with the acknowledgement.
void acknowledge([[maybe_unused]] tcp::socket & socket) noexcept
{
#ifdef TCP_QUICKACK // Linux; not for good, the system goes back by itself
    int const on = 1;
    ::setsockopt(
        socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof(on));
#endif
}

// What has become of an operation which went on by itself.
error_code get_pending_error(tcp::socket & socket) noexcept
{
    auto error = 0;
    auto size = static_cast<::socklen_t>(sizeof(error));
    auto const is_known =
        ::getsockopt(
            socket.native_handle(), SOL_SOCKET, SO_ERROR, &error, &size)
        == 0;
    return {is_known ? error : errno, asio::error::get_system_category()};
}

// Reading without MSG_DONTWAIT is to end after a short time.
error_code set_short_wait(tcp::socket & socket)
{
    error_code error;
    socket.non_blocking(false, error);
    ::timeval time{};
    time.tv_usec = std::chrono::microseconds(short_wait).count();
    if(!error
       && ::setsockopt(
              socket.native_handle(),
              SOL_SOCKET,
              SO_RCVTIMEO,
              &time,
              sizeof(time))
              != 0)
    {
        error = get_last_error();
    }
    return error;
}

// An IPv4 peer of a socket which is for both families, as what it is.
std::string describe(tcp::endpoint const & peer)
{
    using namespace asio::ip;
    auto address = peer.address();
    if(address.is_v6() && address.to_v6().is_v4_mapped())
    {
        address = make_address_v4(v4_mapped, address.to_v6());
    }
    auto const text = address.to_string();
    return (address.is_v6() ? '[' + text + ']' : text) + ':'
           + std::to_string(peer.port());
}

}

TcpTransport::TcpTransport(LookUp look_up)
try : socket_(get_context()), look_up_(std::move(look_up))
{
}
catch(boost::system::system_error const & e)
{
    throw NetworkError("Cannot create a transport", as_std(e.code()));
}

TcpTransport::TcpTransport(tcp::socket socket, tcp::endpoint const & peer)
    : socket_(std::move(socket))
{
    if(auto const error = prepare(peer))
    {
        throw NetworkError("Cannot accept a connection", as_std(error));
    }
}

void TcpTransport::connect(
    std::string const & host, std::uint16_t port, Deadline deadline)
{
    auto const what =
        "Cannot connect to " + host + ", port " + std::to_string(port);
    if(is_open())
    {
        throw NetworkError(
            what, std::make_error_code(std::errc::already_connected));
    }
    auto const addresses =
        resolve(host, deadline, look_up_, [this] { check_cut(); });
    auto left = addresses.size();
    error_code error;
    for(auto const & address : addresses)
    {
        check_cut();
        error = connect_to({address, port}, get_share(deadline, left));
        if(!error)
        {
            return;
        }
        --left;
    }
    check_cut();
    if(has_passed(deadline))
    {
        throw DeadlineExpired(what + " in time");
    }
    throw NetworkError(what, as_std(error));
}

error_code
TcpTransport::connect_to(tcp::endpoint const & endpoint, Deadline deadline)
{
    auto error = start_to_connect(endpoint);
    if(error == asio::error::in_progress || error == asio::error::interrupted)
    {
        auto const outcome =
            waiter_.wait(socket_.native_handle(), POLLOUT, deadline, false);
        error = outcome == Waiter::Outcome::Ready
                    ? get_pending_error(socket_)
                    : error_code(asio::error::timed_out);
    }
    if(!error)
    {
        error = prepare(endpoint);
    }
    if(error)
    {
        close();
    }
    return error;
}

// The one of Asio would wait, without a deadline.
error_code TcpTransport::start_to_connect(tcp::endpoint const & endpoint)
{
    error_code error;
    socket_.open(endpoint.protocol(), error);
    if(!error)
    {
        socket_.non_blocking(true, error);
    }
    auto const size = static_cast<::socklen_t>(endpoint.size());
    if(!error && ::connect(socket_.native_handle(), endpoint.data(), size) != 0)
    {
        error = get_last_error();
    }
    return error;
}

error_code TcpTransport::prepare(tcp::endpoint const & peer)
{
    peer_ = describe(peer);
    has_asked_ = false;
    // Less speed is no reason to refuse a connection.
    error_code ignored;
    socket_.set_option(tcp::no_delay(true), ignored);
    return set_short_wait(socket_);
}

std::size_t
TcpTransport::read_some(void * buffer, std::size_t size, Deadline deadline)
{
    return receive(
        deadline,
        [&](int socket, int flags)
        { return ::recv(socket, buffer, size, flags); });
}

std::size_t TcpTransport::read_both(
    MutableBuffer const & first,
    MutableBuffer const & second,
    Deadline deadline)
{
    std::array<::iovec, 2> places{
        {{first.data, first.size}, {second.data, second.size}}};
    ::msghdr message{};
    message.msg_iov = places.data();
    message.msg_iovlen = places.size();
    return receive(
        deadline,
        [&](int socket, int flags)
        { return ::recvmsg(socket, &message, flags); });
}

template <typename Operation>
std::size_t
TcpTransport::receive(Deadline deadline, Operation const & operation)
{
    constexpr auto * what = "Cannot read from ";
    check_open(what);
    // The answer to what was just written is not there yet.
    auto waits = std::exchange(has_asked_, false) && has_time(deadline);
    return perform(
        what,
        POLLIN,
        deadline,
        [&](error_code & error)
        {
            auto const flags = std::exchange(waits, false) ? 0 : MSG_DONTWAIT;
            return check_count(
                operation(socket_.native_handle(), flags), error);
        });
}

void TcpTransport::write(
    ConstBuffer const * buffers, std::size_t count, Deadline deadline)
{
    constexpr auto * what = "Cannot write to ";
    check_open(what);
    Pieces pieces(buffers, count);
    while(!pieces.empty())
    {
        pieces.consume(perform(
            what,
            POLLOUT,
            deadline,
            [&](error_code & error)
            { return pieces.send(socket_.native_handle(), error); }));
    }
    has_asked_ = true;
}

bool TcpTransport::wait_readable(Deadline deadline)
{
    check_open("Cannot wait for ");
    auto const outcome = wait(POLLIN, deadline, true);
    check_cut();
    if(outcome == Waiter::Outcome::Expired)
    {
        throw DeadlineExpired("Nothing came in time from " + peer_);
    }
    auto const is_ready = outcome == Waiter::Outcome::Ready;
    has_asked_ = has_asked_ && !is_ready;
    return is_ready;
}

void TcpTransport::wake() noexcept
{
    waiter_.wake();
}

void TcpTransport::cut() noexcept
{
    waiter_.cut();
}

void TcpTransport::shutdown_send() noexcept
{
    if(is_open())
    {
        error_code ignored;
        socket_.shutdown(tcp::socket::shutdown_send, ignored);
    }
}

void TcpTransport::close() noexcept
{
    error_code ignored;
    socket_.close(ignored);
}

bool TcpTransport::is_open() const noexcept
{
    return socket_.is_open();
}

void TcpTransport::check_open(char const * what) const
{
    if(!is_open())
    {
        throw NetworkError(
            what + (peer_.empty() ? "a peer" : peer_),
            std::make_error_code(std::errc::not_connected));
    }
}

void TcpTransport::check_cut() const
{
    if(waiter_.is_cut())
    {
        throw NetworkError(
            "The connection to " + (peer_.empty() ? "a peer" : peer_)
                + " was cut off by this side",
            std::make_error_code(std::errc::operation_canceled));
    }
}

Waiter::Outcome
TcpTransport::wait(short events, Deadline deadline, bool wakeable)
{
    if(!has_asked_)
    {
        acknowledge(socket_);
    }
    return waiter_.wait(socket_.native_handle(), events, deadline, wakeable);
}

template <typename Operation>
std::size_t TcpTransport::perform(
    char const * what,
    short ready,
    Deadline deadline,
    Operation const & operation)
{
    while(!has_passed(deadline))
    {
        check_cut();
        error_code error;
        auto const count = operation(error);
        if(!error)
        {
            return count;
        }
        if(!would_block(error))
        {
            throw NetworkError(what + peer_, as_std(error));
        }
        wait(ready, deadline);
    }
    check_cut();
    throw DeadlineExpired(what + peer_ + " in time");
}

}
