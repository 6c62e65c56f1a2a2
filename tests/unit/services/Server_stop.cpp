#include "odil/Server.h"

#include <boost/test/unit_test.hpp>

#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "odil/EchoSCU.h"
#include "odil/SCP.h"
#include "odil/StoreSCP.h"
#include "odil/message/CStoreRequest.h"
#include "with_server.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;

namespace
{

// Stop, in less than a time which is long enough for the slowest machine.
bool stop(Server & server, Server::duration_type grace)
{
    auto const start = Clock::now();
    server.stop(grace);
    return Clock::now() - start < 20s && server.get_connections() == 0;
}

// Echoes which begin, and then wait.
struct Slow
{
    Signal begun;
    Signal go_on;

    Server::Configure configure()
    {
        return [this](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<EchoSCP>(
                Message::Command::C_ECHO_RQ,
                [this](message::CEchoRequest const &)
                {
                    begun.set();
                    go_on.wait();
                    return 0;
                });
        };
    }
};

}

BOOST_AUTO_TEST_SUITE(services_Server_stop)

BOOST_AUTO_TEST_CASE(nobody_is_there)
{
    WithServer it;
    auto const port = it.server.get_port();
    BOOST_TEST(stop(it.server, 1h));
    BOOST_TEST(stop(it.server, 1h));
    BOOST_TEST(it.server.get_port() == port);
    BOOST_CHECK_THROW(call(it.server), NetworkError);
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(idle_associations_are_aborted_at_once)
{
    WithServer it;
    std::vector<Association> associations;
    for(auto i = 0; i != 3; ++i)
    {
        associations.push_back(call(it.server));
        EchoSCU(associations.back()).echo();
    }
    BOOST_TEST(stop(it.server, 1h));
    for(auto & association : associations)
    {
        BOOST_CHECK_THROW(association.receive_message(), AssociationAborted);
    }
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(operation_under_way_is_finished)
{
    Slow slow;
    WithServer it({}, slow.configure());
    auto association = call(it.server);
    association.send_message(
        message::CEchoRequest(1, verification), verification);
    BOOST_TEST(slow.begun.wait());
    auto other =
        std::async(std::launch::async, [&] { return stop(it.server, 1h); });
    slow.go_on.set();
    BOOST_TEST(Response(association.receive_message()).is_success());
    BOOST_TEST(other.get());
    BOOST_CHECK_THROW(association.receive_message(), AssociationAborted);
}

BOOST_AUTO_TEST_CASE(operation_which_takes_too_long_is_cut)
{
    Signal begun;
    WithServer it(
        {},
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<EchoSCP>(
                Message::Command::C_ECHO_RQ,
                [&](message::CEchoRequest const &) -> Value::Integer
                {
                    begun.set();
                    for(;;)
                    {
                        dispatcher.get_association().wait_for_message(1h);
                    }
                });
        });
    auto association = call(it.server);
    association.send_message(
        message::CEchoRequest(1, verification), verification);
    BOOST_TEST(begun.wait());
    BOOST_TEST(stop(it.server, 10ms));
    BOOST_CHECK_THROW(association.receive_message(), NetworkError);
    BOOST_TEST_REQUIRE(it.errors.get().size() == 1U);
    BOOST_TEST(
        contains(it.errors.get().at(0), "was cut off"), it.errors.get().at(0));
}

BOOST_AUTO_TEST_CASE(peer_which_is_silent_in_a_pdu_is_cut)
{
    WithServer it(
        ServerParameters().set_message_timeout({}).set_idle_timeout({}));
    dul::TcpTransport halfway;
    stop_in_a_pdu(it.server, halfway);
    BOOST_TEST(stop(it.server, 10ms));
    // It may have been seen before or after its message began.
    auto const errors = it.errors.get();
    BOOST_TEST(errors.size() <= 1U);
    for(auto const & error : errors)
    {
        BOOST_TEST(contains(error, "was cut off by this side"), error);
    }
}

BOOST_AUTO_TEST_CASE(peer_which_is_silent_in_a_data_set_is_cut)
{
    Signal begun;
    WithServer it(
        ServerParameters().set_message_timeout({}),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<StoreSCP>(
                Message::Command::C_STORE_RQ,
                [&](message::CStoreRequest const &,
                    std::string const &,
                    std::streambuf & bytes)
                {
                    begun.set();
                    while(bytes.sbumpc() != std::char_traits<char>::eof())
                    {
                    }
                });
        });
    auto association = call(it.server, propose(registry::RawDataStorage));
    auto other = std::async(
        std::launch::async,
        [&] { return begun.wait() && stop(it.server, 10ms); });
    BOOST_CHECK_THROW(
        association.send_message(
            message::CStoreRequest(
                1,
                registry::RawDataStorage,
                "1.2.3",
                Message::Priority::MEDIUM),
            registry::RawDataStorage,
            registry::ImplicitVRLittleEndian,
            [&](std::streambuf & bytes)
            {
                std::vector<char> const part(200000);
                bytes.sputn(part.data(), std::streamsize(part.size()));
                BOOST_TEST(other.get());
                for(;;)
                {
                    bytes.sputn(part.data(), std::streamsize(part.size()));
                }
            }),
        Exception);
    BOOST_TEST_REQUIRE(it.errors.get().size() == 1U);
    BOOST_TEST(
        contains(it.errors.get().at(0), "was cut off"), it.errors.get().at(0));
}

BOOST_AUTO_TEST_CASE(peer_which_has_not_said_anything_is_cut_at_once)
{
    WithServer it(ServerParameters().set_association_timeout({}));
    dul::TcpTransport silent;
    silent.connect("127.0.0.1", it.server.get_port(), soon());
    auto const deadline = soon();
    while(it.server.get_connections() == 0 && Clock::now() < *deadline)
    {
        std::this_thread::yield();
    }
    BOOST_TEST(stop(it.server, 1h));
    BOOST_TEST(it.errors.get().size() == 1U);
}

BOOST_AUTO_TEST_CASE(several_threads_may_stop)
{
    WithServer it;
    auto const association = call(it.server);
    std::vector<std::future<bool>> others;
    for(auto i = 0; i != 4; ++i)
    {
        others.push_back(std::async(
            std::launch::async, [&] { return stop(it.server, 1s); }));
    }
    for(auto & other : others)
    {
        BOOST_TEST(other.get());
    }
}

BOOST_AUTO_TEST_CASE(destructor_stops)
{
    auto it = std::make_unique<WithServer>();
    auto association = call(it->server);
    EchoSCU(association).echo();
    it.reset();
    BOOST_CHECK_THROW(association.receive_message(), AssociationAborted);
}

BOOST_AUTO_TEST_SUITE_END()
