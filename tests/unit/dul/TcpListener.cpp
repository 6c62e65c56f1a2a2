#include "dul/TcpListener.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <future>
#include <string>

#include "odil/NetworkError.h"

using namespace odil::dul;
using namespace std::chrono_literals;
using boost::asio::ip::address_v4;
using boost::asio::ip::tcp;
using Clock = std::chrono::steady_clock;

namespace
{

tcp::endpoint const & any_port()
{
    static tcp::endpoint const result(address_v4::loopback(), 0);
    return result;
}

Deadline soon()
{
    return Clock::now() + 30s;
}

}

BOOST_AUTO_TEST_SUITE(dul_TcpListener)

BOOST_AUTO_TEST_CASE(connections_are_accepted_one_after_the_other)
{
    TcpListener listener(any_port());
    TcpTransport first;
    TcpTransport second;
    first.connect("127.0.0.1", listener.get_port(), soon());
    second.connect("127.0.0.1", listener.get_port(), soon());
    auto const peer_of_first = listener.accept(soon());
    auto const peer_of_second = listener.accept(soon());
    ConstBuffer const buffer{"a", 1};
    first.write(&buffer, 1, soon());
    char byte = 0;
    BOOST_TEST(peer_of_first->read_some(&byte, 1, soon()) == 1);
    BOOST_TEST(byte == 'a');
    BOOST_TEST(
        peer_of_second->get_peer_address().substr(0, 10) == "127.0.0.1:");
}

BOOST_AUTO_TEST_CASE(all_interfaces_include_the_loopback)
{
    for(auto const & protocol : {tcp::v4(), tcp::v6()})
    {
        TcpListener listener(tcp::endpoint(protocol, 0));
        TcpTransport transport;
        transport.connect(
            protocol == tcp::v4() ? "127.0.0.1" : "::1",
            listener.get_port(),
            soon());
        BOOST_TEST((listener.accept(soon()) != nullptr));
    }
}

BOOST_AUTO_TEST_CASE(port_which_is_taken_is_named)
{
    TcpListener const first(any_port());
    auto const port = first.get_port();
    BOOST_CHECK_EXCEPTION(
        TcpListener({address_v4::loopback(), port}),
        odil::NetworkError,
        [&](auto const & e)
        {
            auto const what =
                "Cannot listen on 127.0.0.1, port " + std::to_string(port);
            return e.get_code() == std::errc::address_in_use
                   && std::string(e.what()).substr(0, what.size()) == what;
        });
}

BOOST_AUTO_TEST_CASE(port_can_be_taken_again_after_use)
{
    std::uint16_t port = 0;
    {
        TcpListener listener(any_port());
        port = listener.get_port();
        TcpTransport transport;
        transport.connect("127.0.0.1", port, soon());
        listener.accept(soon())->close(); // its port is in TIME_WAIT
    }
    BOOST_CHECK_NO_THROW(TcpListener({address_v4::loopback(), port}));
}

BOOST_AUTO_TEST_CASE(accept_ends_at_the_deadline)
{
    TcpListener listener(any_port());
    auto const deadline = Clock::now() + 20ms;
    BOOST_CHECK_THROW(listener.accept(deadline), DeadlineExpired);
    BOOST_TEST((Clock::now() >= deadline));
    BOOST_TEST((Clock::now() < deadline + 5s));
}

BOOST_AUTO_TEST_CASE(wake_ends_accept_in_another_thread)
{
    TcpListener listener(any_port());
    for(auto i = 0; i != 100; ++i)
    {
        std::promise<void> about_to_wait;
        auto result = std::async(
            std::launch::async,
            [&]
            {
                about_to_wait.set_value();
                return listener.accept(soon());
            });
        about_to_wait.get_future().wait();
        listener.wake();
        BOOST_TEST((result.get() == nullptr));
    }
}

BOOST_AUTO_TEST_SUITE_END()
