#include "dul/TcpTransport.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <sys/resource.h>

#include <cstring>
#include <future>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

#include "dul/TcpListener.h"
#include "odil/NetworkError.h"

using namespace odil::dul;
using namespace std::chrono_literals;
using boost::asio::ip::address;
using boost::asio::ip::make_address;
using boost::asio::ip::tcp;
using Clock = std::chrono::steady_clock;
using Bytes = std::vector<std::uint8_t>;

namespace
{

Deadline in(Clock::duration delay)
{
    return Clock::now() + delay;
}

// Long enough for the slowest machine: reached in a failing test only.
Deadline soon()
{
    return in(30s);
}

// The other side is a transport too, on a port chosen by the system.
struct Pair
{
    TcpListener listener{{make_address("127.0.0.1"), 0}};
    TcpTransport transport;
    std::unique_ptr<TcpTransport> peer;

    Pair()
    {
        transport.connect("127.0.0.1", listener.get_port(), soon());
        peer = listener.accept(soon());
    }
};

void write(Transport & transport, Bytes const & bytes)
{
    ConstBuffer const buffer{bytes.data(), bytes.size()};
    transport.write(&buffer, 1, soon());
}

Bytes read(Transport & transport, Deadline deadline = soon())
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
    catch(odil::NetworkError const & e)
    {
        return e.get_code();
    }
    return {};
}

// Close with a reset instead of an orderly end.
void reset(std::uint16_t port, TcpTransport & transport)
{
    boost::asio::io_context context;
    tcp::acceptor acceptor(context, {make_address("127.0.0.1"), port});
    transport.connect("127.0.0.1", acceptor.local_endpoint().port(), soon());
    auto peer = acceptor.accept();
    peer.set_option(tcp::socket::linger(true, 0));
    peer.close();
}

// A port where connections are neither accepted nor refused: the queue of those
// which wait to be accepted is full.
class BlackHole
{
public:
    explicit BlackHole(tcp::endpoint const & endpoint)
        : acceptor_(context_, endpoint.protocol())
    {
        acceptor_.bind(endpoint);
        acceptor_.listen(1);
        for(auto i = 0; i != 16; ++i)
        {
            waiting_.emplace_back(context_);
            waiting_.back().async_connect(
                acceptor_.local_endpoint(), [](auto const &) {});
        }
    }

    std::uint16_t get_port() const { return acceptor_.local_endpoint().port(); }

private:
    boost::asio::io_context context_;
    tcp::acceptor acceptor_;
    std::vector<tcp::socket> waiting_;
};

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

LookUp always(Addresses const & addresses)
{
    return [addresses](std::string const &) { return Found{addresses, {}}; };
}

}

BOOST_AUTO_TEST_SUITE(dul_TcpTransport)

BOOST_FIXTURE_TEST_CASE(bytes_go_both_ways, Pair)
{
    write(transport, {1, 2, 3});
    BOOST_TEST((read(*peer) == Bytes{1, 2, 3}));
    write(*peer, {4});
    BOOST_TEST(read(transport) == Bytes{4});
}

BOOST_FIXTURE_TEST_CASE(pieces_are_written_in_order, Pair)
{
    // More pieces than one system call takes, some of them empty.
    Bytes expected(100);
    std::iota(expected.begin(), expected.end(), std::uint8_t(0));
    std::vector<ConstBuffer> buffers{{nullptr, 0}};
    for(auto const & byte : expected)
    {
        buffers.push_back({&byte, 1});
        buffers.push_back({nullptr, 0});
    }
    transport.write(buffers.data(), buffers.size(), soon());
    transport.write(buffers.data(), 1, soon());
    transport.write(nullptr, 0, soon());
    transport.close();
    Bytes received;
    for(auto some = read(*peer); !some.empty(); some = read(*peer))
    {
        received.insert(received.end(), some.begin(), some.end());
    }
    BOOST_TEST(received == expected);
}

BOOST_FIXTURE_TEST_CASE(large_transfer_is_complete, Pair)
{
    constexpr std::size_t size = 64 << 20;
    Bytes sent(size);
    std::uint32_t state = 1;
    for(auto & byte : sent)
    {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(state >> 24U);
    }
    std::thread writer(
        [&]
        {
            ConstBuffer const buffers[] = {
                {sent.data(), 6},
                {sent.data() + 6, size / 2},
                {sent.data() + 6 + size / 2, size - size / 2 - 6}};
            transport.write(buffers, 3, soon());
            transport.shutdown_send();
        });
    Bytes received(size + 1);
    std::size_t count = 0;
    while(auto const some = peer->read_some(
              received.data() + count, received.size() - count, soon()))
    {
        count += some;
    }
    writer.join();
    BOOST_TEST(count == size);
    BOOST_TEST(std::memcmp(sent.data(), received.data(), size) == 0);
}

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

BOOST_FIXTURE_TEST_CASE(second_connect_is_refused, Pair)
{
    BOOST_TEST(
        (get_network_error([&] { transport.connect("127.0.0.1", 1, soon()); })
         == std::errc::already_connected));
    BOOST_TEST(transport.is_open());
}

BOOST_AUTO_TEST_CASE(black_hole_ends_at_the_deadline)
{
    BlackHole hole({make_address("127.0.0.1"), 0});
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

BOOST_FIXTURE_TEST_CASE(silent_peer_ends_at_the_deadline, Pair)
{
    auto const deadline = in(30ms);
    BOOST_CHECK_THROW(read(transport, deadline), DeadlineExpired);
    BOOST_TEST((Clock::now() >= *deadline));
    BOOST_TEST((Clock::now() < *deadline + 5s));
    BOOST_CHECK_THROW(transport.wait_readable(in(5ms)), DeadlineExpired);
}

BOOST_FIXTURE_TEST_CASE(nothing_is_left_behind_by_a_deadline, Pair)
{
    for(auto i = 0; i != 20; ++i)
    {
        BOOST_CHECK_THROW(read(transport, in(1ms)), DeadlineExpired);
    }
    write(*peer, {1});
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_FIXTURE_TEST_CASE(trickling_peer_does_not_move_the_deadline, Pair)
{
    auto const deadline = in(50ms);
    auto const trickle = [&]
    {
        while(Clock::now() < *deadline + 5s)
        {
            write(*peer, {1});
            read(transport, deadline);
        }
    };
    BOOST_CHECK_THROW(trickle(), DeadlineExpired);
    BOOST_TEST((Clock::now() >= *deadline));
}

BOOST_FIXTURE_TEST_CASE(peer_which_does_not_read_ends_at_the_deadline, Pair)
{
    Bytes const bytes(64 << 20);
    ConstBuffer const buffer{bytes.data(), bytes.size()};
    auto const deadline = in(50ms);
    BOOST_CHECK_THROW(transport.write(&buffer, 1, deadline), DeadlineExpired);
    BOOST_TEST((Clock::now() >= *deadline));
}

BOOST_FIXTURE_TEST_CASE(end_of_stream_is_no_byte, Pair)
{
    write(*peer, {1});
    peer->close();
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(read(transport) == Bytes{1});
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(read(transport).empty());
    BOOST_TEST(read(transport).empty());
}

BOOST_FIXTURE_TEST_CASE(half_closed_stream_is_still_read, Pair)
{
    transport.shutdown_send();
    BOOST_TEST(read(*peer).empty());
    write(*peer, {1});
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_AUTO_TEST_CASE(reset_by_the_peer_is_an_error)
{
    TcpTransport transport;
    reset(0, transport);
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(
        (get_network_error([&] { read(transport); })
         == std::errc::connection_reset));
}

BOOST_FIXTURE_TEST_CASE(writing_to_nobody_is_an_error_and_no_signal, Pair)
{
    peer->close();
    auto const write_on = [&]
    {
        for(auto const deadline = soon(); Clock::now() < *deadline;)
        {
            write(transport, Bytes(1000));
        }
    };
    auto const error = get_network_error(write_on);
    BOOST_TEST(
        (error == std::errc::broken_pipe
         || error == std::errc::connection_reset));
}

BOOST_FIXTURE_TEST_CASE(closed_transport_refuses, Pair)
{
    transport.close();
    transport.close();
    BOOST_TEST(!transport.is_open());
    auto const expected = std::errc::not_connected;
    BOOST_TEST((get_network_error([&] { read(transport); }) == expected));
    BOOST_TEST((get_network_error([&] { write(transport, {1}); }) == expected));
    BOOST_TEST(
        (get_network_error([&] { transport.wait_readable(soon()); })
         == expected));
    transport.shutdown_send();
}

BOOST_FIXTURE_TEST_CASE(closed_transport_connects_again, Pair)
{
    transport.close();
    transport.connect("127.0.0.1", listener.get_port(), soon());
    auto const next = listener.accept(soon());
    write(*next, {1});
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_FIXTURE_TEST_CASE(wake_is_kept_for_the_next_wait_only, Pair)
{
    write(*peer, {1});
    transport.wake();
    BOOST_TEST(!transport.wait_readable(soon()));
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_FIXTURE_TEST_CASE(wake_ends_the_wait_of_another_thread, Pair)
{
    for(auto i = 0; i != 200; ++i)
    {
        std::promise<void> about_to_wait;
        auto result = std::async(
            std::launch::async,
            [&]
            {
                about_to_wait.set_value();
                return transport.wait_readable(soon());
            });
        about_to_wait.get_future().wait();
        transport.wake();
        BOOST_TEST(!result.get());
    }
}

BOOST_FIXTURE_TEST_CASE(wake_does_not_end_a_read, Pair)
{
    std::thread other(
        [&]
        {
            for(auto i = 0; i != 1000; ++i)
            {
                transport.wake();
            }
            write(*peer, {1});
        });
    BOOST_TEST(read(transport) == Bytes{1});
    other.join();
    BOOST_TEST(!transport.wait_readable(soon()));
}

BOOST_AUTO_TEST_CASE(no_resources_are_a_network_error)
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
