#ifndef ODIL_TESTS_SUPPORT_TCP_H
#define ODIL_TESTS_SUPPORT_TCP_H

#include <chrono>
#include <cstdint>
#include <memory>
#include <system_error>
#include <vector>

#include <boost/asio/ip/address.hpp>

#include "dul/TcpListener.h"
#include "dul/TcpTransport.h"
#include "odil/NetworkError.h"

// What the tests of TCP have in common.
namespace odil::test
{

using Bytes = std::vector<std::uint8_t>;
using Clock = std::chrono::steady_clock;

inline dul::Deadline in(Clock::duration delay)
{
    return Clock::now() + delay;
}

// Long enough for the slowest machine: reached in a failing test only.
inline dul::Deadline soon()
{
    return in(std::chrono::seconds(30));
}

// The other side is a transport too, on a port chosen by the system.
struct TcpPair
{
    dul::TcpListener listener{{boost::asio::ip::make_address("127.0.0.1"), 0}};
    dul::TcpTransport transport;
    std::unique_ptr<dul::TcpTransport> peer;

    TcpPair()
    {
        transport.connect("127.0.0.1", listener.get_port(), soon());
        peer = listener.accept(soon());
    }
};

inline void write(dul::Transport & transport, Bytes const & bytes)
{
    dul::ConstBuffer const buffer{bytes.data(), bytes.size()};
    transport.write(&buffer, 1, soon());
}

inline Bytes read(dul::Transport & transport, dul::Deadline deadline = soon())
{
    Bytes result(100);
    result.resize(transport.read_some(result.data(), result.size(), deadline));
    return result;
}

template <typename Function>
std::error_code get_network_error(Function const & function)
{
    try
    {
        function();
    }
    catch(NetworkError const & e)
    {
        return e.get_code();
    }
    return {};
}

}

#endif // ODIL_TESTS_SUPPORT_TCP_H
