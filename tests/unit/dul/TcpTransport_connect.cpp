#include "dul/TcpTransport.h"

#include <boost/test/unit_test.hpp>

#include <dlfcn.h>
#include <sys/resource.h>

#include <string>

#include "odil/NetworkError.h"
#include "support/BlackHole.h"
#include "support/tcp.h"

using namespace odil::dul;
using namespace odil::test;
using namespace std::chrono_literals;
using boost::asio::ip::make_address;

namespace
{

bool has_ipv6()
{
    try
    {
        TcpListener const listener{{make_address("::1"), 0}};
        return true;
    }
    catch(odil::NetworkError const &)
    {
        return false;
    }
}

struct WithIPv6
{
    boost::test_tools::assertion_result
    operator()(boost::unit_test::test_unit_id) const
    {
        return has_ipv6();
    }
};

// Sanitizers need file descriptors themselves.
struct WithoutSanitizer
{
    boost::test_tools::assertion_result
    operator()(boost::unit_test::test_unit_id) const
    {
        return dlsym(RTLD_DEFAULT, "__asan_init") == nullptr;
    }
};

LookUp always(Addresses const & addresses)
{
    return [addresses](std::string const &) { return Found{addresses, {}}; };
}

}

BOOST_AUTO_TEST_SUITE(dul_TcpTransport_connect)

BOOST_AUTO_TEST_CASE(refused_connection_names_host_port_and_cause)
{
    auto const port = TcpListener({make_address("127.0.0.1"), 0}).get_port();
    TcpTransport transport;
    BOOST_CHECK_EXCEPTION(
        transport.connect("127.0.0.1", port, soon()),
        odil::NetworkError,
        [&](auto const & e)
        {
            auto const what = "Cannot connect to 127.0.0.1, port "
                              + std::to_string(port) + ": ";
            return e.get_code() == std::errc::connection_refused
                   && e.what() == what + e.get_code().message();
        });
    BOOST_TEST(!transport.is_open());
}

BOOST_FIXTURE_TEST_CASE(second_connect_is_refused, TcpPair)
{
    BOOST_TEST(
        (get_network_error([&] { transport.connect("127.0.0.1", 1, soon()); })
         == std::errc::already_connected));
    BOOST_TEST(transport.is_open());
}

BOOST_AUTO_TEST_CASE(black_hole_ends_at_the_deadline)
{
    BlackHole const hole;
    TcpTransport transport;
    auto const deadline = in(100ms);
    BOOST_CHECK_THROW(
        transport.connect("127.0.0.1", hole.get_port(), deadline),
        DeadlineExpired);
    BOOST_TEST((Clock::now() >= *deadline));
    BOOST_TEST((Clock::now() < *deadline + 5s));
    BOOST_TEST(!transport.is_open());
}

BOOST_AUTO_TEST_CASE(
    black_hole_leaves_time_to_the_next_address,
    *boost::unit_test::precondition(WithIPv6()))
{
    TcpListener listener({make_address("127.0.0.1"), 0});
    BlackHole hole({make_address("::1"), listener.get_port()});
    TcpTransport transport(
        always({make_address("::1"), make_address("127.0.0.1")}));
    transport.connect("both", listener.get_port(), in(1s));
    BOOST_TEST((listener.accept(soon()) != nullptr));
    BOOST_TEST(
        transport.get_peer_address()
        == "127.0.0.1:" + std::to_string(listener.get_port()));
}

BOOST_AUTO_TEST_CASE(
    each_address_of_a_name_is_tried,
    *boost::unit_test::precondition(WithIPv6()))
{
    for(auto const * listening : {"127.0.0.1", "::1"})
    {
        TcpListener listener({make_address(listening), 0});
        TcpTransport transport(
            always({make_address("::1"), make_address("127.0.0.1")}));
        transport.connect("both", listener.get_port(), soon());
        BOOST_TEST(transport.is_open());
        BOOST_TEST((listener.accept(soon()) != nullptr));
    }
}

BOOST_AUTO_TEST_CASE(localhost_is_known_to_the_system)
{
    TcpListener listener({make_address("127.0.0.1"), 0});
    TcpTransport transport;
    transport.connect("localhost", listener.get_port(), soon());
    BOOST_TEST((listener.accept(soon()) != nullptr));
}

BOOST_AUTO_TEST_CASE(
    ipv6_literals_are_connected_to, *boost::unit_test::precondition(WithIPv6()))
{
    TcpListener listener({make_address("::1"), 0});
    for(auto const * host : {"::1", "[::1]"})
    {
        TcpTransport transport;
        transport.connect(host, listener.get_port(), soon());
        auto const peer = listener.accept(soon());
        write(transport, {1});
        BOOST_TEST(read(*peer) == Bytes{1});
        BOOST_TEST(
            transport.get_peer_address()
            == "[::1]:" + std::to_string(listener.get_port()));
    }
}

BOOST_FIXTURE_TEST_CASE(closed_transport_connects_again, TcpPair)
{
    transport.close();
    transport.connect("127.0.0.1", listener.get_port(), soon());
    auto const next = listener.accept(soon());
    write(*next, {1});
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_AUTO_TEST_CASE(
    no_resources_are_a_network_error,
    *boost::unit_test::precondition(WithoutSanitizer()))
{
    rlimit before{};
    BOOST_REQUIRE(getrlimit(RLIMIT_NOFILE, &before) == 0);
    auto none = before;
    none.rlim_cur = 3;
    BOOST_REQUIRE(setrlimit(RLIMIT_NOFILE, &none) == 0);
    auto const error = get_network_error([] { TcpTransport transport; });
    BOOST_REQUIRE(setrlimit(RLIMIT_NOFILE, &before) == 0);
    BOOST_TEST((error == std::errc::too_many_files_open));
}

BOOST_AUTO_TEST_SUITE_END()
