#ifndef ODIL_SRC_DUL_TCPLISTENER_H
#define ODIL_SRC_DUL_TCPLISTENER_H

#include <cstdint>
#include <memory>

#include <boost/asio/ip/tcp.hpp>

#include "dul/TcpTransport.h"
#include "dul/Waiter.h"

namespace odil::dul
{

// Accepts connections, from its construction on. No thread safety but wake().
class TcpListener
{
public:
    // Port 0 lets the system choose; {tcp::v4(), port} and {tcp::v6(), port}
    // are all interfaces, {address_v4::loopback(), port} is this machine only.
    // Throw NetworkError which names address and port.
    explicit TcpListener(boost::asio::ip::tcp::endpoint const & endpoint);

    // All interfaces, IPv6 and IPv4 at once; IPv4 alone where there is no
    // other.
    explicit TcpListener(std::uint16_t port);

    std::uint16_t get_port() const noexcept { return port_; }

    // Wait for a connection; null if wake() was called since the last time that
    // null was returned. Throw NetworkError, DeadlineExpired.
    std::unique_ptr<TcpTransport> accept(Deadline deadline);

    // Make the accept() which is under way, or else the next one, return null.
    // From any thread.
    void wake() noexcept { waiter_.wake(); }

private:
    Waiter waiter_;
    boost::asio::ip::tcp::acceptor acceptor_;
    std::uint16_t port_ = 0;
};

}

#endif // ODIL_SRC_DUL_TCPLISTENER_H
