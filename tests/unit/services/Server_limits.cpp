#include "odil/Server.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <thread>
#include <vector>

#include "odil/AssociationRejected.h"
#include "odil/EchoSCU.h"
#include "with_server.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;
using Rejected = AssociationRejected;

namespace
{

// The caller is told why.
void check_rejection(
    Server const & server,
    Rejected::Result result,
    Rejected::Source source,
    int reason)
{
    BOOST_CHECK_EXCEPTION(
        call(server),
        Rejected,
        [&](auto const & e)
        {
            return e.get_result() == result && e.get_source() == source
                   && e.get_reason() == reason;
        });
}

void check_limit(Server const & server)
{
    check_rejection(
        server,
        Rejected::Result::Transient,
        Rejected::Source::Presentation,
        pdu::AAssociateRJ::LocalLimitExceeded);
}

// Until a connection that ended is not counted any more.
bool wait_for_connections(Server const & server, std::size_t count)
{
    auto const deadline = soon();
    while(server.get_connections() != count && Clock::now() < *deadline)
    {
        std::this_thread::yield();
    }
    return server.get_connections() == count;
}

}

BOOST_AUTO_TEST_SUITE(services_Server_limits)

BOOST_AUTO_TEST_CASE(further_associations_are_rejected_until_one_has_ended)
{
    WithServer it(ServerParameters().set_maximum_associations(2));
    auto first = call(it.server);
    auto second = call(it.server);
    check_limit(it.server);
    check_limit(it.server);
    BOOST_TEST(it.errors.wait(2));
    EchoSCU(first).echo();
    first.release();
    BOOST_TEST(wait_for_connections(it.server, 1));
    auto third = call(it.server);
    EchoSCU(third).echo();
    check_limit(it.server);
    third.release();
    second.release();
    BOOST_TEST(wait_for_connections(it.server, 0));
}

BOOST_AUTO_TEST_CASE(connections_which_are_being_rejected_are_limited_too)
{
    WithServer it(ServerParameters().set_maximum_associations(1));
    auto association = call(it.server);
    std::vector<dul::TcpTransport> silent(17);
    for(auto & transport : silent)
    {
        transport.connect("127.0.0.1", it.server.get_port(), soon());
    }
    // The last was closed at once.
    BOOST_TEST(it.errors.wait(1));
    BOOST_TEST(
        contains(it.errors.get().at(0), "too many connections"),
        it.errors.get().at(0));
    BOOST_TEST(read(silent.back()).empty());
    EchoSCU(association).echo();
    it.server.stop(0ms);
}

BOOST_AUTO_TEST_CASE(ae_title_is_checked)
{
    WithServer it(ServerParameters().set_ae_title("OTHER"));
    check_rejection(
        it.server,
        Rejected::Result::Permanent,
        Rejected::Source::User,
        pdu::AAssociateRJ::CalledAETitleNotRecognized);
    WithServer same(ServerParameters().set_ae_title("SERVER"));
    call(same.server).release();
    BOOST_CHECK_THROW(
        ServerParameters().set_ae_title(std::string(17, 'A')), Exception);
    BOOST_TEST(ServerParameters().set_ae_title("").get_ae_title().empty());
}

BOOST_AUTO_TEST_CASE(acceptor_decides)
{
    WithServer it(ServerParameters().set_acceptor(make_association_acceptor(
        {verification},
        {registry::ExplicitVRLittleEndian, registry::ImplicitVRLittleEndian})));
    auto association = call(
        it.server,
        {{verification,
          {registry::ImplicitVRLittleEndian, registry::ExplicitVRLittleEndian}},
         {verification, {registry::DeflatedExplicitVRLittleEndian}},
         {model, {registry::ImplicitVRLittleEndian}}});
    auto const & contexts =
        association.get_negotiated_parameters().get_presentation_contexts();
    using Result = Context::Result;
    BOOST_TEST((contexts.at(0).result == Result::Acceptance));
    BOOST_TEST(
        (contexts.at(0).transfer_syntaxes
         == std::vector<std::string>{registry::ExplicitVRLittleEndian}));
    BOOST_TEST((contexts.at(1).result == Result::TransferSyntaxesNotSupported));
    BOOST_TEST((contexts.at(2).result == Result::AbstractSyntaxNotSupported));
    association.release();
}

BOOST_AUTO_TEST_CASE(maximum_length_is_announced)
{
    WithServer it(ServerParameters().set_maximum_length(4096));
    auto association = call(it.server);
    BOOST_TEST(
        association.get_negotiated_parameters().get_maximum_length() == 4096U);
    association.release();
}

BOOST_AUTO_TEST_CASE(silent_connection_has_the_time_out_of_the_association)
{
    WithServer it(ServerParameters().set_association_timeout(20ms));
    dul::TcpTransport silent;
    silent.connect("127.0.0.1", it.server.get_port(), soon());
    BOOST_TEST(read(silent).empty());
    BOOST_TEST(it.errors.wait(1));
    BOOST_TEST(contains(it.errors.get().at(0), "20 ms"), it.errors.get().at(0));
}

BOOST_AUTO_TEST_CASE(idle_association_is_aborted)
{
    WithServer it(ServerParameters().set_idle_timeout(20ms));
    auto association = call(it.server);
    BOOST_CHECK_THROW(association.receive_message(), AssociationAborted);
    BOOST_TEST(it.errors.wait(1));
    BOOST_TEST(
        it.errors.get().at(0) == "No message came for 20 ms",
        it.errors.get().at(0));
}

BOOST_AUTO_TEST_CASE(message_which_has_begun_has_its_own_time_out)
{
    WithServer it(
        ServerParameters().set_idle_timeout({}).set_message_timeout(20ms));
    dul::TcpTransport halfway;
    stop_in_a_pdu(it.server, halfway);
    BOOST_TEST(!read(halfway).empty()); // A-ABORT
    BOOST_TEST(it.errors.wait(1));
    BOOST_TEST(contains(it.errors.get().at(0), "20 ms"), it.errors.get().at(0));
}

BOOST_AUTO_TEST_CASE(parameters_are_checked)
{
    ServerParameters parameters;
    BOOST_CHECK_THROW(parameters.set_maximum_associations(0), Exception);
    BOOST_CHECK_THROW(parameters.set_maximum_length(7), Exception);
    BOOST_TEST(parameters.get_maximum_associations() == 100U);
    BOOST_TEST(!parameters.get_maximum_length());
    BOOST_TEST((parameters.get_message_timeout() == 30s));
    BOOST_TEST((parameters.get_association_timeout() == 30s));
    BOOST_TEST((parameters.get_idle_timeout() == 10min));
}

BOOST_AUTO_TEST_CASE(without_idle_time_out_an_interruption_is_not_the_end)
{
    WithServer it(
        ServerParameters().set_idle_timeout({}),
        [](SCPDispatcher & dispatcher)
        {
            add_echo(dispatcher);
            dispatcher.get_association().interrupt();
        });
    auto association = call(it.server);
    EchoSCU(association).echo();
    association.release();
    BOOST_TEST(wait_for_connections(it.server, 0));
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_SUITE_END()
