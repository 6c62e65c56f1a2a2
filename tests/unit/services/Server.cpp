#include "odil/Server.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include "odil/EchoSCU.h"
#include "odil/StatusError.h"
#include "odil/StoreSCP.h"
#include "odil/TimeoutError.h"
#include "odil/message/CStoreRequest.h"
#include "with_server.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;
using boost::asio::ip::tcp;

namespace
{

void echo(Server const & server, std::string const & host = "127.0.0.1")
{
    auto association = call(server, propose(verification), host);
    EchoSCU(association).echo();
    association.release();
}

struct WithIPv6
{
    boost::test_tools::assertion_result
    operator()(boost::unit_test::test_unit_id) const
    try
    {
        return dul::TcpListener({tcp::v6(), std::uint16_t(0)}).get_port() != 0;
    }
    catch(NetworkError const &)
    {
        return false;
    }
};

}

BOOST_AUTO_TEST_SUITE(services_Server)

BOOST_AUTO_TEST_CASE(associations_are_served_one_after_the_other)
{
    WithServer it;
    echo(it.server);
    echo(it.server);
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(
    both_families_of_addresses_are_served,
    *boost::unit_test::precondition(WithIPv6()))
{
    WithServer it;
    echo(it.server, "::1");
    echo(it.server, "127.0.0.1");
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(
    loopback_only_is_not_for_others,
    *boost::unit_test::precondition(WithIPv6()))
{
    WithServer it(ServerParameters().set_loopback_only(true));
    echo(it.server);
    BOOST_CHECK_THROW(echo(it.server, "::1"), NetworkError);
}

BOOST_AUTO_TEST_CASE(many_associations_are_served_at_the_same_time)
{
    constexpr auto count = 20;
    std::atomic<int> waiting{0};
    Signal all;
    WithServer it(
        {},
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<EchoSCP>(
                Message::Command::C_ECHO_RQ,
                [&](message::CEchoRequest const &)
                {
                    if(++waiting == count)
                    {
                        all.set();
                    }
                    return all.wait() ? 0 : 0x0110;
                });
        });
    std::vector<std::future<void>> callers;
    for(auto i = 0; i != count; ++i)
    {
        callers.push_back(
            std::async(std::launch::async, [&] { echo(it.server); }));
    }
    for(auto & caller : callers)
    {
        BOOST_CHECK_NO_THROW(caller.get());
    }
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(port_in_use_is_an_error_which_names_it)
{
    WithServer it;
    auto const port = it.server.get_port();
    BOOST_CHECK_EXCEPTION(
        Server(ServerParameters().set_port(port), add_echo),
        NetworkError,
        [&](auto const & e)
        {
            return e.get_code() == std::errc::address_in_use
                   && contains(e.what(), "port " + std::to_string(port));
        });
    it.server.stop();
    Server const other(ServerParameters().set_port(port), add_echo);
    BOOST_TEST(other.get_port() == port);
    echo(other);
}

BOOST_AUTO_TEST_CASE(stray_connections_do_not_disturb)
{
    WithServer it;
    auto association = call(it.server);
    std::vector<dul::TcpTransport> strays(3);
    for(auto & stray : strays)
    {
        stray.connect("127.0.0.1", it.server.get_port(), soon());
    }
    strays[0].close();
    write(strays[1], {0x47, 0x45, 0x54, 0x20, 0x2F, 0x0D, 0x0A}); // HTTP
    EchoSCU(association).echo();
    BOOST_TEST(it.errors.wait(2));
    BOOST_TEST(!read(strays[1]).empty()); // A-ABORT
    echo(it.server); // while the third says nothing
    BOOST_TEST(it.server.get_connections() >= 2U);
    association.release();
}

BOOST_AUTO_TEST_CASE(peers_of_errors_are_named)
{
    Log peers;
    Server const server(
        {},
        add_echo,
        [&](std::string const & peer, std::exception const &)
        { peers.add(peer); });
    dul::TcpTransport stray;
    stray.connect("127.0.0.1", server.get_port(), soon());
    stray.close();
    BOOST_TEST(peers.wait(1));
    BOOST_TEST(
        peers.get().at(0).substr(0, 10) == "127.0.0.1:", peers.get().at(0));
}

BOOST_AUTO_TEST_CASE(errors_of_callbacks_are_told_and_the_association_goes_on)
{
    WithServer it(
        {},
        [](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<EchoSCP>(
                Message::Command::C_ECHO_RQ,
                [](message::CEchoRequest const & request) -> Value::Integer
                {
                    if(request.get_message_id() == 1)
                    {
                        throw Exception("not yet");
                    }
                    return 0;
                });
        });
    auto association = call(it.server);
    EchoSCU scu(association);
    BOOST_CHECK_THROW(scu.echo(), StatusError);
    scu.echo();
    association.release();
    BOOST_TEST((it.errors.get() == std::vector<std::string>{"not yet"}));
}

BOOST_AUTO_TEST_CASE(server_which_cannot_be_configured_aborts)
{
    WithServer it(
        {}, [](SCPDispatcher &) { throw Exception("no configuration"); });
    auto association = call(it.server);
    BOOST_CHECK_THROW(EchoSCU(association).echo(), Exception);
    BOOST_TEST(it.errors.wait(1));
    BOOST_TEST(it.errors.get().at(0) == "no configuration");
}

BOOST_AUTO_TEST_CASE(error_callback_may_not_matter)
{
    Server const server(
        {},
        [](SCPDispatcher &) { throw 1; },
        [](std::string const &, std::exception const &) { throw 2; });
    for(auto i = 0; i != 2; ++i)
    {
        auto association = call(server);
        BOOST_CHECK_THROW(EchoSCU(association).echo(), Exception);
    }
}

BOOST_AUTO_TEST_CASE(instance_is_received_while_it_arrives)
{
    std::atomic<std::size_t> size{0};
    WithServer it(
        {},
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<StoreSCP>(
                Message::Command::C_STORE_RQ,
                [&](message::CStoreRequest const &,
                    std::string const &,
                    std::streambuf & bytes)
                {
                    while(bytes.sbumpc() != std::char_traits<char>::eof())
                    {
                        ++size;
                    }
                });
        });
    auto association = call(it.server, propose(registry::RawDataStorage));
    DataSet instance;
    instance.add(
        "EncapsulatedDocument",
        Value::Binary{std::vector<std::uint8_t>(100000)},
        VR::OB);
    association.send_message(
        message::CStoreRequest(
            1,
            registry::RawDataStorage,
            "1.2.3",
            Message::Priority::MEDIUM,
            instance),
        registry::RawDataStorage);
    BOOST_TEST(Response(association.receive_message()).is_success());
    BOOST_TEST(size == 100008U);
    association.release();
}

BOOST_AUTO_TEST_SUITE_END()
