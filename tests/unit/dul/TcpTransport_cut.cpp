#include "dul/TcpTransport.h"

#include <boost/test/unit_test.hpp>

#include <future>
#include <thread>
#include <vector>

#include "odil/NetworkError.h"
#include "support/tcp.h"

using namespace odil::dul;
using namespace odil::test;
using namespace std::chrono_literals;

namespace
{

// The operation, which would wait, ends because another thread cuts it; so do
// all later ones.
template <typename Function>
void check(TcpTransport & transport, Function const & operation)
{
    std::promise<void> started;
    std::thread other(
        [&]
        {
            started.get_future().wait();
            transport.cut();
        });
    auto const start = Clock::now();
    started.set_value();
    BOOST_TEST(
        get_network_error(operation)
        == std::make_error_code(std::errc::operation_canceled));
    other.join();
    BOOST_TEST((Clock::now() - start < 20s));
    BOOST_TEST(
        get_network_error(operation)
        == std::make_error_code(std::errc::operation_canceled));
}

}

BOOST_AUTO_TEST_SUITE(dul_TcpTransport_cut)

BOOST_FIXTURE_TEST_CASE(reading_is_cut, TcpPair)
{
    check(transport, [&] { read(transport); });
    BOOST_TEST(transport.is_open());
}

BOOST_FIXTURE_TEST_CASE(reading_of_an_answer_is_cut, TcpPair)
{
    write(transport, {1});
    check(transport, [&] { read(transport); });
}

BOOST_FIXTURE_TEST_CASE(writing_is_cut, TcpPair)
{
    std::vector<std::uint8_t> const bytes(64U << 20U);
    check(transport, [&] { write(transport, bytes); });
}

BOOST_FIXTURE_TEST_CASE(waiting_is_cut, TcpPair)
{
    transport.wake();
    BOOST_TEST(!transport.wait_readable(soon()));
    check(transport, [&] { transport.wait_readable(soon()); });
}

BOOST_FIXTURE_TEST_CASE(what_could_be_read_is_cut_too, TcpPair)
{
    write(*peer, {1});
    BOOST_TEST(transport.wait_readable(soon()));
    transport.cut();
    transport.wake();
    auto const cut = std::make_error_code(std::errc::operation_canceled);
    BOOST_TEST(
        get_network_error([&] { transport.wait_readable(soon()); }) == cut);
    BOOST_TEST(get_network_error([&] { read(transport); }) == cut);
    BOOST_TEST(get_network_error([&] { write(transport, {1}); }) == cut);
}

BOOST_AUTO_TEST_CASE(resolution_of_a_name_is_cut)
{
    std::promise<void> over;
    TcpTransport transport(
        [end = over.get_future().share()](std::string const &)
        {
            end.wait();
            return Found();
        });
    check(transport, [&] { transport.connect("name", 104, {}); });
    over.set_value();
}

BOOST_AUTO_TEST_CASE(connecting_is_cut)
{
    TcpListener const listener({boost::asio::ip::make_address("127.0.0.1"), 0});
    TcpTransport transport;
    transport.cut();
    BOOST_TEST(
        get_network_error(
            [&]
            { transport.connect("127.0.0.1", listener.get_port(), soon()); })
        == std::make_error_code(std::errc::operation_canceled));
    BOOST_TEST(!transport.is_open());
}

BOOST_AUTO_TEST_SUITE_END()
