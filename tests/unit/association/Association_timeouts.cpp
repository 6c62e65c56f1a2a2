#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <boost/asio/ip/tcp.hpp>

#include <cstdio>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "support/faults.h"

using namespace odil::test;
using odil::Association;
using odil::TimeoutError;
using Which = TimeoutError::Which;
using boost::asio::ip::make_address;
using boost::asio::ip::tcp;
using namespace std::chrono_literals;

namespace
{

using Transport = std::unique_ptr<odil::dul::TcpTransport>;

constexpr auto timeout = 100ms;

// It ends in time, says which time-out it was, and the association is over.
template <typename Function>
void check(Association & association, Which which, Function const & function)
{
    auto const start = Clock::now();
    std::string why;
    try
    {
        function();
        BOOST_TEST(false, "there was no time-out");
    }
    catch(TimeoutError const & e)
    {
        why = e.what();
        BOOST_TEST((e.get_which() == which));
        BOOST_TEST((e.get_value() == timeout));
        BOOST_TEST(contains(why, "100 ms"), why);
    }
    auto const elapsed = Clock::now() - start;
    BOOST_TEST((elapsed >= timeout));
    BOOST_TEST((elapsed < timeout + 3s)); // 100 ms on an idle machine
    BOOST_TEST(!association.is_associated());
    BOOST_CHECK_EXCEPTION(
        association.receive_message(),
        odil::Exception,
        [&](auto const & e)
        { return e.what() == "Not associated any more: " + why; });
}

}

BOOST_AUTO_TEST_SUITE(association_Association_timeouts)

BOOST_AUTO_TEST_CASE(dead_host_refuses_at_once)
{
    auto const port =
        odil::dul::TcpListener({make_address("127.0.0.1"), 0}).get_port();
    auto association = make_association(port);
    BOOST_CHECK_EXCEPTION(
        association.associate(),
        odil::NetworkError,
        [](auto const & e)
        { return e.get_code() == std::errc::connection_refused; });
    BOOST_TEST(!association.is_associated());
    BOOST_CHECK_EXCEPTION(
        association.release(),
        odil::Exception,
        [](auto const & e) {
            return contains(e.what(), "any more: Cannot connect to 127.0.0.1");
        });
}

BOOST_AUTO_TEST_CASE(black_hole_is_the_time_out_of_tcp)
{
    BlackHole const hole;
    auto association = make_association(hole.get_port());
    association.set_tcp_timeout(timeout);
    check(association, Which::Tcp, [&] { association.associate(); });
}

BOOST_AUTO_TEST_CASE(nobody_connects_within_the_time_out_of_tcp)
{
    Association association;
    association.set_tcp_timeout(timeout);
    auto const port = odil::dul::TcpListener({tcp::v4(), 0}).get_port();
    BOOST_CHECK_EXCEPTION(
        association.receive_association(tcp::v4(), port),
        TimeoutError,
        [](auto const & e) { return e.get_which() == Which::Tcp; });
    BOOST_TEST(!association.is_associated());
}

BOOST_AUTO_TEST_CASE(peer_which_is_silent_is_the_time_out_of_the_association)
{
    // The system accepts, nobody answers.
    odil::dul::TcpListener const listener({make_address("127.0.0.1"), 0});
    auto association = make_association(listener.get_port());
    association.set_association_timeout(timeout);
    check(association, Which::Association, [&] { association.associate(); });
}

BOOST_AUTO_TEST_CASE(peer_which_trickles_gets_no_more_time)
{
    Remote remote([](Transport transport)
                  { trickle(*transport, encode(make_acceptance())); });
    auto association = make_association(remote.get_port());
    association.set_association_timeout(timeout);
    check(association, Which::Association, [&] { association.associate(); });
    remote.join();
}

BOOST_AUTO_TEST_CASE(silent_requestor_is_the_time_out_of_the_association)
{
    TcpPair pair;
    Association association(std::move(pair.peer));
    association.set_association_timeout(timeout);
    check(
        association,
        Which::Association,
        [&] {
            association.receive_association(odil::default_association_acceptor);
        });
}

BOOST_AUTO_TEST_CASE(release_without_an_answer_is_the_time_out_of_association)
{
    Slow slow([](auto & transport) { trickle(transport, {}); });
    slow.association.set_association_timeout(timeout);
    check(
        slow.association,
        Which::Association,
        [&] { slow.association.release(); });
    slow.remote.join();
}

BOOST_AUTO_TEST_CASE(message_which_does_not_come_is_the_time_out_of_messages)
{
    Slow slow([](auto & transport) { trickle(transport, {}); });
    slow.association.set_message_timeout(timeout);
    check(
        slow.association,
        Which::Message,
        [&] { slow.association.receive_message(); });
    slow.remote.join();
}

BOOST_AUTO_TEST_CASE(waiting_has_the_time_out_of_messages)
{
    Slow slow([](auto & transport) { trickle(transport, {}); });
    slow.association.set_message_timeout(timeout);
    check(
        slow.association,
        Which::Message,
        [&] { slow.association.wait_for_message(); });
    slow.remote.join();
}

BOOST_AUTO_TEST_CASE(command_which_trickles_gets_no_more_time)
{
    Slow slow([](auto & transport)
              { trickle(transport, make_command(make_echo())); });
    slow.association.set_message_timeout(timeout);
    check(
        slow.association,
        Which::Message,
        [&] { slow.association.receive_message(); });
    slow.remote.join();
}

BOOST_AUTO_TEST_CASE(data_set_which_stops_is_the_time_out_of_messages)
{
    auto const data = make_data(Part::DataSet, Bytes(1000, 1), 3);
    for(auto const size : {std::ptrdiff_t(500), std::ptrdiff_t(1012)})
    {
        Slow slow(
            [&](auto & transport)
            {
                write(
                    transport,
                    make_command(make_store(), 3)
                        + Bytes(data.begin(), data.begin() + size));
                trickle(transport, {});
            });
        slow.association.set_message_timeout(timeout);
        check(
            slow.association,
            Which::Message,
            [&]
            {
                slow.association.receive_message(
                    [](auto &, auto const &, auto & bytes)
                    {
                        while(bytes.sbumpc() != EOF)
                        {
                        }
                    });
            });
        slow.remote.join();
    }
}

BOOST_AUTO_TEST_CASE(peer_which_does_not_read_is_the_time_out_of_messages)
{
    // It takes what the buffers of both systems hold, then nothing.
    odil::dul::TcpListener listener({make_address("127.0.0.1"), 0});
    auto association = make_association(listener.get_port());
    association.set_message_timeout(timeout);
    auto other = std::async(
        std::launch::async,
        [&]
        {
            auto transport = listener.accept(soon());
            write(*transport, encode(make_acceptance()));
            return transport;
        });
    association.associate();
    auto const transport = other.get();
    check(
        association,
        Which::Message,
        [&]
        {
            association.send_message(
                make_store(),
                verification,
                implicit,
                [](auto & bytes)
                {
                    std::vector<char> const piece(1U << 20U);
                    for(;;)
                    {
                        bytes.sputn(
                            piece.data(), std::streamsize(piece.size()));
                    }
                });
        });
}

BOOST_AUTO_TEST_CASE(operation_has_a_time_out_for_all_of_its_messages)
{
    Slow slow([](auto & transport) { trickle(transport, {}); });
    slow.association.start_operation_timer(timeout);
    check(
        slow.association,
        Which::Operation,
        [&] { slow.association.receive_message(); });
    slow.remote.join();
}

BOOST_AUTO_TEST_CASE(operation_which_has_ended_has_no_time_out)
{
    InMemory it;
    it.associate();
    it.association.set_message_timeout({});
    it.association.start_operation_timer(1h);
    it.association.send_message(make_echo(), verification);
    BOOST_TEST(it.transport->deadline.has_value());
    it.association.stop_operation_timer();
    it.association.send_message(make_echo(), verification);
    BOOST_TEST(!it.transport->deadline.has_value());
}

BOOST_AUTO_TEST_CASE(operation_goes_on_between_waiting_and_receiving)
{
    InMemory it;
    it.associate();
    it.transport->feed(make_command(make_echo_answer()));
    it.association.set_message_timeout(10s);
    it.association.start_operation_timer(10'001ms);
    auto const start = std::chrono::steady_clock::now();
    it.association.wait_for_message();
    auto const found = std::chrono::steady_clock::now();
    while(std::chrono::steady_clock::now() < found + 2ms)
    {
    }
    it.association.receive_message();
    BOOST_TEST((*it.transport->deadline <= start + 10'001ms));
}

BOOST_AUTO_TEST_CASE(none_is_no_limit)
{
    InMemory it;
    it.association.set_association_timeout({});
    it.association.set_message_timeout({});
    std::vector<bool> limits;
    it.transport->on_write = [&](auto & transport)
    { limits.push_back(transport.deadline.has_value()); };
    it.associate();
    it.association.send_message(make_echo(), verification);
    it.transport->feed(make_command(make_echo_answer()));
    it.association.receive_message();
    BOOST_TEST(!it.transport->deadline.has_value());
    it.transport->feed(encode(odil::pdu::AReleaseRP{}));
    it.association.release();
    BOOST_TEST((limits == std::vector<bool>(3, false)));
    BOOST_TEST(!it.transport->deadline.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
