#include "dul/TcpTransport.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cstring>
#include <future>
#include <numeric>
#include <thread>
#include <vector>

#include "odil/NetworkError.h"
#include "support/tcp.h"

using namespace odil::dul;
using namespace odil::test;
using namespace std::chrono_literals;
using boost::asio::ip::make_address;
using boost::asio::ip::tcp;

namespace
{

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

}

BOOST_AUTO_TEST_SUITE(dul_TcpTransport)

BOOST_FIXTURE_TEST_CASE(bytes_go_both_ways, TcpPair)
{
    write(transport, {1, 2, 3});
    BOOST_TEST((read(*peer) == Bytes{1, 2, 3}));
    write(*peer, {4});
    BOOST_TEST(read(transport) == Bytes{4});
}

BOOST_FIXTURE_TEST_CASE(small_pieces_are_not_held_back, TcpPair)
{
    // Of this program there are no other connections.
    auto count = 0;
    for(auto descriptor = 0; descriptor != 1024; ++descriptor)
    {
        sockaddr_storage other{};
        socklen_t size = sizeof(other);
        auto * const address = reinterpret_cast<sockaddr *>(&other);
        if(getpeername(descriptor, address, &size) == 0
           && other.ss_family == AF_INET)
        {
            auto value = 0;
            size = sizeof(value);
            getsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &value, &size);
            BOOST_TEST(value != 0);
            ++count;
        }
    }
    BOOST_TEST(count == 2);
}

BOOST_FIXTURE_TEST_CASE(pieces_are_written_in_order, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(bytes_are_read_to_two_places_in_order, TcpPair)
{
    Bytes first(3);
    Bytes second(2);
    auto const read_both = [&]
    {
        return transport.read_both(
            {first.data(), first.size()},
            {second.data(), second.size()},
            soon());
    };
    write(*peer, {1, 2, 3, 4, 5, 6});
    BOOST_TEST(read_both() == 5U);
    BOOST_TEST((first == Bytes{1, 2, 3}));
    BOOST_TEST((second == Bytes{4, 5}));
    BOOST_TEST(read_both() == 1U);
    BOOST_TEST(first[0] == 6);
    peer->close();
    BOOST_TEST(read_both() == 0U);
}

BOOST_FIXTURE_TEST_CASE(large_transfer_is_complete, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(silent_peer_ends_at_the_deadline, TcpPair)
{
    auto const deadline = in(30ms);
    BOOST_CHECK_THROW(read(transport, deadline), DeadlineExpired);
    BOOST_TEST((Clock::now() >= *deadline));
    BOOST_TEST((Clock::now() < *deadline + 5s));
    BOOST_CHECK_THROW(transport.wait_readable(in(5ms)), DeadlineExpired);
}

BOOST_FIXTURE_TEST_CASE(missing_answer_ends_at_the_deadline, TcpPair)
{
    for(auto const time : {5ms, 30ms, 150ms})
    {
        write(transport, {1});
        auto const deadline = in(time);
        BOOST_CHECK_THROW(read(transport, deadline), DeadlineExpired);
        BOOST_TEST((Clock::now() >= *deadline));
        BOOST_TEST((Clock::now() < *deadline + 5s));
    }
}

BOOST_FIXTURE_TEST_CASE(late_answer_is_read, TcpPair)
{
    write(transport, {1});
    auto answer =
        std::async(std::launch::async, [&] { return read(transport); });
    BOOST_CHECK_NO_THROW(read(*peer));
    BOOST_CHECK_THROW(read(*peer, in(50ms)), DeadlineExpired); // meanwhile
    write(*peer, {2});
    BOOST_TEST(answer.get() == Bytes{2});
}

BOOST_FIXTURE_TEST_CASE(nothing_is_left_behind_by_a_deadline, TcpPair)
{
    for(auto i = 0; i != 20; ++i)
    {
        BOOST_CHECK_THROW(read(transport, in(1ms)), DeadlineExpired);
    }
    write(*peer, {1});
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_FIXTURE_TEST_CASE(trickling_peer_does_not_move_the_deadline, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(peer_which_does_not_read_ends_at_the_deadline, TcpPair)
{
    Bytes const bytes(64 << 20);
    ConstBuffer const buffer{bytes.data(), bytes.size()};
    auto const deadline = in(50ms);
    BOOST_CHECK_THROW(transport.write(&buffer, 1, deadline), DeadlineExpired);
    BOOST_TEST((Clock::now() >= *deadline));
}

BOOST_FIXTURE_TEST_CASE(end_of_stream_is_no_byte, TcpPair)
{
    write(*peer, {1});
    peer->close();
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(read(transport) == Bytes{1});
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(read(transport).empty());
    BOOST_TEST(read(transport).empty());
}

BOOST_FIXTURE_TEST_CASE(half_closed_stream_is_still_read, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(writing_to_nobody_is_an_error_and_no_signal, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(closed_transport_refuses, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(wake_is_kept_for_the_next_wait_only, TcpPair)
{
    write(*peer, {1});
    transport.wake();
    BOOST_TEST(!transport.wait_readable(soon()));
    BOOST_TEST(transport.wait_readable(soon()));
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_FIXTURE_TEST_CASE(wake_ends_the_wait_of_another_thread, TcpPair)
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

BOOST_FIXTURE_TEST_CASE(wake_does_not_end_a_read, TcpPair)
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

BOOST_AUTO_TEST_SUITE_END()
