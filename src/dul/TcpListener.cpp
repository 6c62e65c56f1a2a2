#include "dul/TcpListener.h"

#include <sstream>
#include <string>
#include <utility>

#include <poll.h>

#include <boost/asio/error.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/system/system_error.hpp>

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

void listen(
    tcp::acceptor & acceptor,
    tcp::endpoint const & endpoint,
    bool takes_both_families = false)
{
    acceptor.open(endpoint.protocol());
    if(takes_both_families)
    {
        acceptor.set_option(asio::ip::v6_only(false));
    }
#ifndef _WIN32 // where it would let others take the port
    acceptor.set_option(tcp::acceptor::reuse_address(true));
#endif
    // Otherwise Asio waits by itself for the next connection.
    acceptor.set_option(asio::socket_base::enable_connection_aborted(true));
    acceptor.bind(endpoint);
    acceptor.listen();
    acceptor.non_blocking(true);
}

// The system has no IPv6, or has it switched off.
bool is_missing(error_code const & error)
{
    return error == asio::error::address_family_not_supported
           || error == boost::system::errc::address_not_available;
}

// The connection was gone before it was accepted.
bool is_gone(error_code const & error)
{
    return error == asio::error::connection_aborted
           || error == boost::system::errc::protocol_error;
}

}

TcpListener::TcpListener(tcp::endpoint const & endpoint)
try : acceptor_(get_context())
{
    listen(acceptor_, endpoint);
    port_ = acceptor_.local_endpoint().port();
}
catch(boost::system::system_error const & e)
{
    std::ostringstream what;
    what << "Cannot listen on " << endpoint.address() << ", port "
         << endpoint.port();
    throw NetworkError(what.str(), as_std(e.code()));
}

TcpListener::TcpListener(std::uint16_t port)
try : acceptor_(get_context())
{
    try
    {
        listen(acceptor_, {tcp::v6(), port}, true);
    }
    catch(boost::system::system_error const & e)
    {
        if(!is_missing(e.code()))
        {
            throw;
        }
        acceptor_.close();
        listen(acceptor_, {tcp::v4(), port});
    }
    port_ = acceptor_.local_endpoint().port();
}
catch(boost::system::system_error const & e)
{
    throw NetworkError(
        "Cannot listen on port " + std::to_string(port), as_std(e.code()));
}

std::unique_ptr<TcpTransport> TcpListener::accept(Deadline deadline)
{
    while(!waiter_.take_wake())
    {
        if(has_passed(deadline))
        {
            throw DeadlineExpired("No connection was made in time");
        }
        error_code error;
        tcp::endpoint peer;
        auto socket = acceptor_.accept(peer, error);
        if(!error)
        {
            return std::make_unique<TcpTransport>(std::move(socket), peer);
        }
        if(!would_block(error) && !is_gone(error))
        {
            throw NetworkError("Cannot accept a connection", as_std(error));
        }
        auto const outcome =
            waiter_.wait(acceptor_.native_handle(), POLLIN, deadline, true);
        if(outcome == Waiter::Outcome::Woken)
        {
            return nullptr;
        }
    }
    return nullptr;
}

}
