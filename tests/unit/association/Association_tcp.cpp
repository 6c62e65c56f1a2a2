#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <sys/resource.h>

#include <cstdint>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "support/Remote.h"
#include "support/association.h"

using namespace odil::test;
using boost::asio::ip::tcp;
using odil::Association;
using namespace std::chrono_literals;

namespace
{

using Transport = std::unique_ptr<odil::dul::TcpTransport>;

Association make_association(std::uint16_t port)
{
    Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(port);
    association.set_parameters(make_parameters());
    return association;
}

odil::AssociationParameters
accept_any_length(odil::AssociationParameters const & proposed)
{
    return odil::default_association_acceptor(proposed).set_maximum_length(0);
}

// Answer to everything, until the end.
void answer(Association & association)
{
    try
    {
        for(;;)
        {
            auto const message = association.receive_message();
            association.send_message(message, storage);
        }
    }
    catch(odil::AssociationReleased const &)
    {
    }
}

void answer_all(Transport transport)
{
    Association association(std::move(transport));
    association.receive_association(accept_any_length);
    answer(association);
}

// Both sides of the public interface: nobody knows when the other one listens.
void talk(tcp const & protocol, std::string const & host)
{
    auto const port = find_port(protocol);
    auto acceptor = std::async(
        std::launch::async,
        [&]
        {
            Association association;
            association.set_tcp_timeout(30s);
            association.receive_association(protocol, port);
            answer(association);
        });
    auto association = make_association(port);
    association.set_peer_host(host);
    insist([&] { association.associate(); });
    association.send_message(make_echo(), verification);
    BOOST_TEST((association.receive_message() == make_echo()));
    association.release();
    acceptor.get();
}

// In kilobytes, the largest that there was.
long get_memory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

struct WithIPv6
{
    boost::test_tools::assertion_result
    operator()(boost::unit_test::test_unit_id) const
    try
    {
        return odil::dul::TcpListener({tcp::v6(), std::uint16_t(0)}).get_port()
               != 0;
    }
    catch(odil::NetworkError const &)
    {
        return false;
    }
};

}

BOOST_AUTO_TEST_SUITE(association_Association_tcp)

BOOST_AUTO_TEST_CASE(two_sides_talk_over_ipv4)
{
    talk(tcp::v4(), "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(
    two_sides_talk_over_ipv6, *boost::unit_test::precondition(WithIPv6()))
{
    talk(tcp::v6(), "::1");
}

BOOST_AUTO_TEST_CASE(an_association_can_be_made_again)
{
    auto association = make_association(1);
    for(auto i = 0; i != 2; ++i)
    {
        Remote remote(answer_all);
        association.set_peer_port(remote.get_port());
        association.associate();
        association.release();
        remote.join();
    }
}

BOOST_AUTO_TEST_CASE(peer_sees_how_it_ends)
{
    for(auto const unwinds : {false, true})
    {
        std::string end;
        Remote remote(
            [&](Transport transport)
            {
                Association association(std::move(transport));
                association.receive_association(
                    odil::default_association_acceptor);
                try
                {
                    association.receive_message();
                }
                catch(odil::AssociationReleased const &)
                {
                    end = "released";
                }
                catch(odil::AssociationAborted const & e)
                {
                    end = e.get_source() == odil::pdu::AAbort::Source::User
                              ? "aborted"
                              : "aborted by the provider";
                }
            });
        try
        {
            auto association = make_association(remote.get_port());
            association.associate();
            if(unwinds)
            {
                throw std::string("unwind");
            }
        }
        catch(std::string const &)
        {
        }
        remote.join();
        BOOST_TEST(end == (unwinds ? "aborted" : "released"));
    }
}

BOOST_AUTO_TEST_CASE(large_data_sets_go_both_ways_without_limits)
{
    for(std::uint32_t const length : {0U, 16384U})
    {
        Remote remote(answer_all);
        auto association = make_association(remote.get_port());
        association.update_parameters().set_maximum_length(length);
        association.associate();
        BOOST_TEST(
            association.get_negotiated_parameters().get_maximum_length() == 0);
        auto const message = make_store((5U << 20U) + 2);
        association.send_message(message, storage);
        BOOST_TEST((association.receive_message() == message));
        association.release();
        remote.join();
    }
}

BOOST_AUTO_TEST_CASE(both_sides_release_at_the_same_time)
{
    for(auto i = 0; i != 20; ++i)
    {
        Remote remote(
            [](Transport transport)
            {
                Association association(std::move(transport));
                association.receive_association(
                    odil::default_association_acceptor);
                association.release();
            });
        auto association = make_association(remote.get_port());
        association.associate();
        association.release();
        remote.join();
        BOOST_TEST(!association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(waiting_is_interrupted_by_another_thread)
{
    Remote remote(answer_all);
    auto association = make_association(remote.get_port());
    association.associate();
    association.set_message_timeout(30s);
    auto other =
        std::async(std::launch::async, [&] { association.interrupt(); });
    BOOST_TEST(!association.wait_for_message());
    other.get();
    association.send_message(make_echo(), verification);
    BOOST_TEST(association.wait_for_message());
    BOOST_TEST((association.receive_message() == make_echo()));
    association.release();
    remote.join();
}

BOOST_AUTO_TEST_CASE(streams_take_the_memory_of_some_pdus)
{
    constexpr std::streamsize piece = 100000;
    constexpr auto pieces = 640; // 64 MB
    std::streamsize received = 0;
    Remote remote(
        [&](Transport transport)
        {
            Association association(std::move(transport));
            association.receive_association(odil::default_association_acceptor);
            association.receive_message(
                [&](auto &, auto const &, auto & bytes)
                {
                    std::vector<char> buffer(piece);
                    std::streamsize count = 0;
                    do
                    {
                        count = bytes.sgetn(buffer.data(), piece);
                        received += count;
                    } while(count != 0);
                });
            BOOST_CHECK_THROW(
                association.receive_message(), odil::AssociationReleased);
        });
    auto association = make_association(remote.get_port());
    association.associate();
    auto const before = get_memory();
    association.send_message(
        make_store(),
        storage,
        implicit,
        [&](auto & bytes)
        {
            std::vector<char> const buffer(piece, 'a');
            for(auto i = 0; i != pieces; ++i)
            {
                bytes.sputn(buffer.data(), piece);
            }
        });
    association.release();
    remote.join();
    BOOST_TEST(received == pieces * piece);
    BOOST_TEST(get_memory() - before < 16000);
}

BOOST_AUTO_TEST_SUITE_END()
