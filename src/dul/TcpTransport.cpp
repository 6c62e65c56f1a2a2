#include "dul/TcpTransport.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "odil/NetworkError.h"

namespace odil::dul
{

using boost::asio::ip::tcp;

namespace
{

std::error_code get_error() noexcept
{
    return {errno, std::system_category()};
}

// The operation is to be tried again when the socket is ready.
bool would_block(int error) noexcept
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

// Part of the remaining time: what is left is for the others.
Deadline get_share(Deadline deadline, std::size_t count)
{
    if(!deadline)
    {
        return {};
    }
    auto const now = std::chrono::steady_clock::now();
    return now + (*deadline - now) / static_cast<std::ptrdiff_t>(count);
}

void enable(Descriptor const & socket, int level, int option) noexcept
{
    int const on = 1;
    ::setsockopt(socket.get(), level, option, &on, sizeof(on));
}

// Some servers send a PDU in two pieces, and keep the second back until the
// first is acknowledged. Without this the system would wait 40 ms, in vain, for
// something to send with the acknowledgement.
void acknowledge([[maybe_unused]] Descriptor const & socket) noexcept
{
#ifdef TCP_QUICKACK // Linux; not for good, the system goes back by itself
    enable(socket, IPPROTO_TCP, TCP_QUICKACK);
#endif
}

// What has become of an operation which went on by itself.
std::error_code get_pending_error(Descriptor const & socket) noexcept
{
    int error = 0;
    ::socklen_t size = sizeof(error);
    auto const is_known =
        ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &error, &size) == 0;
    return is_known ? std::error_code(error, std::system_category())
                    : get_error();
}

// A call which would wait fails; programs which are started know nothing of it.
void set_modes(Descriptor const & socket) noexcept
{
    ::fcntl(socket.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(socket.get(), F_SETFD, FD_CLOEXEC);
}

Descriptor open_socket(int family) noexcept
{
#if defined(SOCK_NONBLOCK) && defined(SOCK_CLOEXEC)
    return Descriptor(
        ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
#else
    Descriptor socket(::socket(family, SOCK_STREAM, 0));
    set_modes(socket);
    return socket;
#endif
}

// Writing to nobody is an error, and no signal.
#ifdef MSG_NOSIGNAL
constexpr int no_signal = MSG_NOSIGNAL;
#else
constexpr int no_signal = 0; // see prepare()
#endif

// An IPv4 peer of a socket which is for both families, as what it is.
std::string describe(tcp::endpoint const & peer)
{
    using namespace boost::asio::ip;
    auto address = peer.address();
    if(address.is_v6() && address.to_v6().is_v4_mapped())
    {
        address = make_address_v4(v4_mapped, address.to_v6());
    }
    auto const text = address.to_string();
    return (address.is_v6() ? '[' + text + ']' : text) + ':'
           + std::to_string(peer.port());
}

// Pieces of which the system takes some at once.
class Pieces
{
public:
    Pieces(ConstBuffer const * begin, std::size_t count)
        : begin_(begin), end_(begin + count)
    {
        consume(0);
    }

    bool empty() const noexcept { return begin_ == end_; }

    // Number of bytes which the socket took, or -1.
    ::ssize_t send(Descriptor const & socket) const
    {
        std::array<::iovec, 32> some; // NOLINT(*-member-init): as many as used
        std::size_t count = 0;
        auto offset = offset_;
        for(auto it = begin_; it != end_ && count != some.size(); ++it)
        {
            auto * const data =
                static_cast<char *>(const_cast<void *>(it->data));
            some[count] = {data + offset, it->size - offset};
            offset = 0;
            ++count;
        }
        ::msghdr message{};
        message.msg_iov = some.data();
        message.msg_iovlen = static_cast<decltype(message.msg_iovlen)>(count);
        return ::sendmsg(socket.get(), &message, no_signal);
    }

    void consume(std::size_t count)
    {
        offset_ += count;
        while(begin_ != end_ && offset_ >= begin_->size)
        {
            offset_ -= begin_->size;
            ++begin_;
        }
    }

private:
    ConstBuffer const * begin_;
    ConstBuffer const * end_;
    std::size_t offset_ = 0; // in the first one
};

}

TcpTransport::TcpTransport(LookUp look_up) : look_up_(std::move(look_up)) {}

TcpTransport::TcpTransport(Descriptor socket, tcp::endpoint const & peer)
    : socket_(std::move(socket))
{
    set_modes(socket_);
    prepare(peer);
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
    std::error_code error;
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
    throw NetworkError(what, error);
}

std::error_code
TcpTransport::connect_to(tcp::endpoint const & endpoint, Deadline deadline)
{
    auto error = start_to_connect(endpoint);
    if(error == std::errc::operation_in_progress
       || error == std::errc::interrupted)
    {
        auto const outcome =
            waiter_.wait(socket_.get(), POLLOUT, deadline, false);
        error = outcome == Waiter::Outcome::Ready
                    ? get_pending_error(socket_)
                    : std::make_error_code(std::errc::timed_out);
    }
    if(error)
    {
        close();
        return error;
    }
    prepare(endpoint);
    return {};
}

std::error_code TcpTransport::start_to_connect(tcp::endpoint const & endpoint)
{
    socket_ = open_socket(endpoint.protocol().family());
    auto const size = static_cast<::socklen_t>(endpoint.size());
    auto const is_done =
        socket_.is_open()
        && ::connect(socket_.get(), endpoint.data(), size) == 0;
    return is_done ? std::error_code() : get_error();
}

void TcpTransport::prepare(tcp::endpoint const & peer)
{
    peer_ = describe(peer);
    has_asked_ = false;
    // Less speed is no reason to refuse a connection.
    enable(socket_, IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE
    enable(socket_, SOL_SOCKET, SO_NOSIGPIPE);
#endif
}

std::size_t
TcpTransport::read_some(void * buffer, std::size_t size, Deadline deadline)
{
    constexpr auto * what = "Cannot read from ";
    // The answer to what was just written is not there yet.
    check_open(what);
    if(has_asked_)
    {
        wait(POLLIN, deadline);
    }
    has_asked_ = false;
    return perform(
        what,
        POLLIN,
        deadline,
        [&] { return ::recv(socket_.get(), buffer, size, 0); });
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
            what, POLLOUT, deadline, [&] { return pieces.send(socket_); }));
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
        ::shutdown(socket_.get(), SHUT_WR);
    }
}

void TcpTransport::close() noexcept
{
    socket_.close();
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
    return waiter_.wait(socket_.get(), events, deadline, wakeable);
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
        auto const count = operation();
        if(count >= 0)
        {
            return static_cast<std::size_t>(count);
        }
        auto const error = get_error();
        if(!would_block(error.value()))
        {
            throw NetworkError(what + peer_, error);
        }
        wait(ready, deadline);
    }
    check_cut();
    throw DeadlineExpired(what + peer_ + " in time");
}

}
