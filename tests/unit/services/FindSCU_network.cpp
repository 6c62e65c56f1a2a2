#include "odil/FindSCU.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <future>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "scripted.h"
#include "services.h"
#include "support/MemoryTransport.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;
using Which = TimeoutError::Which;
using Failure = MemoryTransport::Failure;

namespace
{

// One match, then something happens to the association.
Peer::Script
one_match_then(std::function<void(Association &, dul::Transport &)> const & end)
{
    return [end](Association & association, dul::Transport & tcp)
    {
        FindProvider provider(association);
        provider.receive_query();
        provider.send_match(1);
        end(association, tcp);
    };
}

template <typename Error> std::string find(Peer & peer)
{
    auto association = peer.associate(propose(model));
    FindSCU scu(association);
    scu.set_affected_sop_class(model);
    auto count = 0;
    auto const error = get_error<Error>(
        [&] { scu.find(make_query(), [&](DataSet const &) { ++count; }); });
    BOOST_TEST(count == 1);
    BOOST_TEST(!scu.is_complete());
    BOOST_TEST(!association.is_associated());
    auto const later = get_error<Exception>([&] { scu.find(make_query()); });
    BOOST_TEST(later == "Not associated any more: " + error);
    return error;
}

// The time-out that expires, its value, and that it expires in time.
Which get_timeout(FindExchange & exchange, std::chrono::milliseconds expected)
{
    auto const begin = Clock::now();
    try
    {
        exchange.find();
        BOOST_ERROR("no time-out");
        return Which::Tcp;
    }
    catch(TimeoutError const & e)
    {
        auto const elapsed = Clock::now() - begin;
        BOOST_TEST((elapsed >= expected));
        BOOST_TEST((elapsed < expected + 5s)); // busy machines
        BOOST_TEST((e.get_value() == expected));
        BOOST_TEST(!exchange.association.is_associated());
        return e.get_which();
    }
}

void send_for_ever(FindProvider & provider)
{
    provider.receive_query();
    for(unsigned int n = 0;; ++n)
    {
        provider.send_match(n);
    }
}

struct Outcome
{
    std::string error; // empty if there was none
    std::size_t matches = 0;
    std::size_t operations = 0;
    bool is_associated = false;
};

// Associate, find, release with a peer that is a script, and which fails at the
// n-th operation.
Outcome exchange_with_failure(std::size_t n, Failure failure)
{
    auto transport = std::make_unique<MemoryTransport>();
    auto & memory = *transport;
    memory.fail_at = n;
    memory.failure = failure;
    memory.feed(accept({registry::ImplicitVRLittleEndian}));
    memory.feed(
        as_bytes(message::CFindResponse(1, Response::Pending, make_match(1))));
    memory.feed(
        as_bytes(message::CFindResponse(1, Response::Pending, make_match(2))));
    memory.feed(as_bytes(message::CFindResponse(1, Response::Success)));
    memory.feed(release_response());

    Association association(std::move(transport));
    association.set_peer_host("scripted");
    association.update_parameters()
        .set_called_ae_title("PEER")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts(propose(model));
    FindSCU scu(association);
    scu.set_affected_sop_class(model);
    Outcome outcome;
    try
    {
        association.associate();
        scu.find(make_query(), [&](DataSet const &) { ++outcome.matches; });
        association.release();
    }
    catch(Exception const & e)
    {
        outcome.error = e.what();
    }
    outcome.operations = memory.operations;
    outcome.is_associated = association.is_associated();
    return outcome;
}

}

BOOST_AUTO_TEST_SUITE(services_FindSCU_network)

BOOST_AUTO_TEST_CASE(peer_may_close_the_connection)
{
    Peer peer(one_match_then([](Association &, dul::Transport & tcp)
                             { tcp.close(); }));
    auto const error = find<NetworkError>(peer);
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "closed the connection"));
}

BOOST_AUTO_TEST_CASE(peer_may_abort)
{
    Peer peer(one_match_then([](Association & association, dul::Transport &)
                             { association.abort(); }));
    BOOST_TEST(
        find<AssociationAborted>(peer)
        == "Association aborted by the service user (A-ABORT from the peer)");
}

BOOST_AUTO_TEST_CASE(peer_may_release)
{
    Peer peer(one_match_then([](Association & association, dul::Transport &)
                             { association.release(); }));
    BOOST_TEST(
        find<AssociationReleased>(peer) == "Association released by the peer");
}

BOOST_AUTO_TEST_CASE(operation_has_a_time_limit)
{
    FindExchange exchange(send_for_ever);
    exchange.scu.set_operation_timeout(100ms);
    BOOST_TEST((exchange.scu.get_operation_timeout() == 100ms));
    BOOST_TEST((get_timeout(exchange, 100ms) == Which::Operation));
    BOOST_CHECK_THROW(exchange.scu.get_response(), Exception);
}

BOOST_AUTO_TEST_CASE(operation_is_cancelled_within_its_time_limit)
{
    FindExchange exchange(send_for_ever);
    exchange.scu.set_operation_timeout(100ms);
    exchange.scu.set_maximum_results(1);
    BOOST_TEST((get_timeout(exchange, 100ms) == Which::Operation));
}

BOOST_AUTO_TEST_CASE(messages_have_a_time_limit)
{
    FindExchange exchange(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
        });
    exchange.association.set_message_timeout(100ms);
    BOOST_TEST((get_timeout(exchange, 100ms) == Which::Message));
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(peer_which_ignores_the_cancellation_has_a_time_limit)
{
    FindExchange exchange([](FindProvider & provider)
                          { provider.receive_query(); });
    exchange.association.set_message_timeout(100ms);
    exchange.scu.set_maximum_results(0);
    BOOST_TEST((get_timeout(exchange, 100ms) == Which::Message));
}

BOOST_AUTO_TEST_CASE(time_limit_is_that_of_one_operation)
{
    FindExchange exchange(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_final();
        });
    exchange.scu.set_operation_timeout(1h);
    exchange.find();
    exchange.association.set_message_timeout(50ms);
    exchange.scu.set_operation_timeout({});
    BOOST_TEST((get_timeout(exchange, 50ms) == Which::Message));
}

BOOST_AUTO_TEST_CASE(time_limit_is_for_a_message_not_for_its_first_byte)
{
    Peer peer(
        [](Association & association, dul::Transport & tcp)
        {
            FindProvider(association).receive_query();
            try
            {
                tcp.wait_readable(in(800ms)); // the user has nothing to say
            }
            catch(dul::DeadlineExpired const &)
            {
                write(tcp, {4}); // first byte of a P-DATA-TF
            }
        });
    auto association = peer.associate(propose(model));
    association.set_message_timeout(1s);
    FindSCU scu(association);
    scu.set_affected_sop_class(model);
    auto const begin = Clock::now();
    BOOST_CHECK_THROW(scu.find(make_query()), TimeoutError);
    BOOST_TEST((Clock::now() - begin < 1700ms));
}

BOOST_AUTO_TEST_CASE(cancellation_goes_where_the_query_went)
{
    auto transport = std::make_unique<MemoryTransport>();
    auto & memory = *transport;
    memory.feed(accept(
        {registry::ImplicitVRLittleEndian, registry::ExplicitVRLittleEndian}));
    memory.feed(as_bytes(message::CFindResponse(1, Response::Cancel)));
    memory.feed(release_response());
    Association association(std::move(transport));
    association.set_peer_host("scripted");
    association.update_parameters()
        .set_called_ae_title("PEER")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts(
            {{model, {registry::ImplicitVRLittleEndian}},
             {model, {registry::ExplicitVRLittleEndian}}});
    association.associate();
    FindSCU scu(association);
    scu.set_affected_sop_class(model);
    scu.set_maximum_results(0);
    auto query = make_query();
    query.set_transfer_syntax(registry::ExplicitVRLittleEndian);
    BOOST_TEST(scu.find(query).empty());
    BOOST_TEST(scu.get_response().is_cancel());
    BOOST_TEST((get_context_ids(memory.sent) == std::set<int>{3}));
    association.release();
}

BOOST_AUTO_TEST_CASE(any_failure_of_the_network_is_an_error)
{
    auto const undisturbed =
        exchange_with_failure(MemoryTransport::never, Failure::NetworkError);
    BOOST_TEST(undisturbed.error == "");
    BOOST_TEST(undisturbed.matches == 2U);
    for(auto const failure :
        {Failure::NetworkError, Failure::EndOfStream, Failure::DeadlineExpired})
    {
        std::size_t errors = 0;
        for(std::size_t n = 0; n < undisturbed.operations; ++n)
        {
            BOOST_TEST_CONTEXT(int(failure) << " at " << n)
            {
                auto const outcome = exchange_with_failure(n, failure);
                errors += !outcome.error.empty();
                BOOST_TEST(outcome.matches <= 2U);
                BOOST_TEST(!outcome.is_associated);
                BOOST_TEST(outcome.operations < undisturbed.operations + 10);
            }
        }
        // The very last read only waits for the peer to close the connection.
        BOOST_TEST(errors + 1 >= undisturbed.operations);
    }
}

BOOST_AUTO_TEST_SUITE_END()
