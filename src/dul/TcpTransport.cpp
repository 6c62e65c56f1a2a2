#include "dul/TcpTransport.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <sstream>
#include <utility>

#ifdef __linux__
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/system/system_error.hpp>

#include "dul/error_code.h"
#include "odil/NetworkError.h"

namespace odil::dul
{

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace
{

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

// Some servers send a PDU in two pieces, and keep the second back until the
// first is acknowledged. Without this the system would wait 40 ms, in vain, for
// something to send with the acknowledgement.
void acknowledge(tcp::socket & socket) noexcept
{
#ifdef TCP_QUICKACK // Linux; not for good, the system goes back by itself
    int const on = 1;
    ::setsockopt(
        socket.native_handle(), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof(on));
#else
    static_cast<void>(socket);
#endif
}

// An IPv4 peer of a socket which is for both families, as what it is.
tcp::endpoint without_mapping(tcp::endpoint const & peer)
{
    using namespace asio::ip;
    auto const & address = peer.address();
    return address.is_v6() && address.to_v6().is_v4_mapped() ? tcp::endpoint(
               make_address_v4(v4_mapped, address.to_v6()), peer.port())
                                                             : peer;
}

// Pieces for one system call, empty ones left out.
class Pieces
{
public:
    Pieces(ConstBuffer const * begin, std::size_t count)
        : begin_(begin), end_(begin + count)
    {
        consume(0);
    }

    bool empty() const noexcept { return begin_ == end_; }

    // As many as the system takes at once.
    std::array<asio::const_buffer, 16> get() const
    {
        std::array<asio::const_buffer, 16> result;
        auto offset = offset_;
        auto it = begin_;
        for(auto & piece : result)
        {
            if(it == end_)
            {
                break;
            }
            piece = asio::buffer(asio::buffer(it->data, it->size) + offset);
            offset = 0;
            ++it;
        }
        return result;
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

TcpTransport::TcpTransport(LookUp look_up)
try : socket_(waiter_.get_context()), look_up_(std::move(look_up))
{
}
catch(boost::system::system_error const & e)
{
    throw NetworkError("Cannot create a transport", as_std(e.code()));
}

TcpTransport::TcpTransport(tcp const & protocol, NativeSocket socket)
    : TcpTransport()
{
    error_code error;
    error_code ignored;
    socket_.assign(protocol, socket, error);
    if(!error)
    {
        error = prepare(socket_.remote_endpoint(ignored));
    }
    if(error)
    {
        socket_.release(ignored);
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
    error_code error;
    socket_.open(endpoint.protocol(), error);
    if(error)
    {
        return error;
    }
    auto const outcome = waiter_.run(
        socket_,
        deadline,
        false,
        [&](auto handler) { socket_.async_connect(endpoint, handler); });
    error = (outcome == Waiter::Outcome::Done)
                ? waiter_.get_error()
                : error_code(asio::error::timed_out);
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

error_code TcpTransport::prepare(tcp::endpoint const & peer)
{
    std::ostringstream stream;
    stream << without_mapping(peer);
    peer_ = stream.str();
    // Less speed is no reason to refuse a connection.
    error_code ignored;
    socket_.set_option(tcp::no_delay(true), ignored);
    error_code error;
    socket_.non_blocking(true, error);
    return error;
}

std::size_t
TcpTransport::read_some(void * buffer, std::size_t size, Deadline deadline)
{
    return perform(
        "Cannot read from ",
        tcp::socket::wait_read,
        deadline,
        [&](error_code & error)
        {
            auto const count =
                socket_.read_some(asio::buffer(buffer, size), error);
            if(error == asio::error::eof)
            {
                error = {};
            }
            return count;
        });
}

void TcpTransport::write(
    ConstBuffer const * buffers, std::size_t count, Deadline deadline)
{
    check_open("Cannot write to ");
    Pieces pieces(buffers, count);
    while(!pieces.empty())
    {
        pieces.consume(perform(
            "Cannot write to ",
            tcp::socket::wait_write,
            deadline,
            [&](error_code & error)
            { return socket_.write_some(pieces.get(), error); }));
    }
}

bool TcpTransport::wait_readable(Deadline deadline)
{
    check_open("Cannot wait for ");
    for(;;)
    {
        check_cut();
        if(waiter_.take_wake())
        {
            return false;
        }
        // Looks only; to peek would take a pending error away from the reader.
        error_code error;
        socket_.wait(tcp::socket::wait_read, error);
        if(!would_block(error))
        {
            return true;
        }
        if(has_passed(deadline))
        {
            throw DeadlineExpired("Nothing came in time from " + peer_);
        }
        if(wait(tcp::socket::wait_read, deadline, true)
           == Waiter::Outcome::Woken)
        {
            return false;
        }
    }
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
    error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_send, ignored);
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

Waiter::Outcome TcpTransport::wait(
    tcp::socket::wait_type what, Deadline deadline, bool wakeable)
{
    acknowledge(socket_);
    return waiter_.run(
        socket_,
        deadline,
        wakeable,
        [&](auto handler) { socket_.async_wait(what, handler); });
}

template <typename Operation>
std::size_t TcpTransport::perform(
    char const * what,
    tcp::socket::wait_type ready,
    Deadline deadline,
    Operation const & operation)
{
    check_open(what);
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
        wait(ready, deadline, false);
    }
    check_cut();
    throw DeadlineExpired(what + peer_ + " in time");
}

}
