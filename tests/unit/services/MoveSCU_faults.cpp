#include "odil/MoveSCU.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstddef>
#include <future>
#include <memory>
#include <new>
#include <string>
#include <utility>

#include "association/negotiation.h"
#include "dul/TcpTransport.h"
#include "move.h"
#include "odil/NetworkError.h"
#include "odil/RetrieveError.h"
#include "odil/SCPDispatcher.h"
#include "odil/pdu/AReleaseRQ.h"
#include "scripted.h"
#include "services/MoveListener.h"
#include "services/MoveReceiver.h"
#include "support/FaultyTransport.h"
#include "support/MemoryTransport.h"
#include "support/Remote.h"

using namespace odil;
using namespace odil::test;
using Failure = MemoryTransport::Failure;

namespace
{

// Two instances, each on an association of its own, then the end.
void provide(
    std::unique_ptr<dul::TcpTransport> transport,
    std::atomic<std::uint16_t> & port)
try
{
    Association association(std::move(transport));
    association.receive_association();
    MoveProvider provider(association, port);
    provider.receive_request();
    provider.store_all(1);
    provider.store_all(1);
    provider.send_final();
    association.receive_message();
}
catch(Exception const &)
{
    // The user has gone.
}

struct Outcome
{
    std::string error; // empty if there was none
    bool is_partial = false;
    std::size_t taken = 0;
    std::size_t operations = 0;
    std::size_t received = 0;
    bool is_associated = false;
};

template <typename Function>
void keep_error(Outcome & outcome, Function const & function)
{
    try
    {
        function();
    }
    catch(Exception const & e)
    {
        outcome.error = e.what();
        outcome.is_partial = dynamic_cast<PartialRetrieve const *>(&e);
    }
}

// Returns the port at which the instances are to come.
std::uint16_t prepare(Association & association, MoveSCU & scu)
{
    association.set_peer_host("127.0.0.1");
    association.update_parameters()
        .set_called_ae_title("PEER")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts(propose(move_model));
    scu.set_affected_sop_class(move_model);
    scu.set_move_destination(destination);
    return scu.open_incoming_port();
}

// Associate, move, release, when the n-th operation of the association fails.
Outcome move_with_failure(std::size_t n, Failure failure)
{
    std::atomic<std::uint16_t> port{0};
    Remote remote([&](auto transport) { provide(std::move(transport), port); });
    Outcome outcome;
    Association association(
        std::make_unique<FaultyTransport>(n, failure, outcome.operations));
    association.set_peer_port(remote.get_port());
    MoveSCU scu(association);
    port = prepare(association, scu);
    keep_error(
        outcome,
        [&]
        {
            association.associate();
            scu.move(make_query(), [&](DataSet const &) { ++outcome.taken; });
            association.release();
        });
    outcome.received = scu.get_result().received;
    outcome.is_associated = association.is_associated();
    return outcome;
}

// A request for an association, two instances, the release.
Bytes make_incoming()
{
    Bytes bytes;
    association::make_request(
        AssociationParameters()
            .set_called_ae_title(destination)
            .set_calling_ae_title("PEER")
            .set_presentation_contexts(propose(image_class)))
        .encode(bytes);
    for(auto const n : {1U, 2U})
    {
        auto const message = as_bytes(make_store_request(n));
        bytes.insert(bytes.end(), message.begin(), message.end());
    }
    pdu::AReleaseRQ{}.encode(bytes);
    return bytes;
}

// What a thread of the listener does, when its n-th operation fails.
Outcome serve_with_failure(
    services::MoveReceiver & receiver, std::size_t n, Failure failure)
{
    auto transport = std::make_unique<MemoryTransport>(true);
    auto & memory = *transport;
    memory.fail_at = n;
    memory.failure = failure;
    memory.chunk = 200;
    memory.feed(make_incoming());
    Association association(std::move(transport));
    Outcome outcome;
    keep_error(
        outcome,
        [&]
        {
            association.receive_association(
                [&](auto const & request) { return receiver.accept(request); });
            SCPDispatcher dispatcher(association);
            services::configure(receiver, dispatcher);
            while(dispatcher.dispatch())
            {
            }
        });
    outcome.operations = memory.operations;
    outcome.is_associated = association.is_associated();
    return outcome;
}

// The same, with somebody who takes the instances.
Outcome receive_with_failure(
    StoreCallback const & callback, std::size_t n, Failure failure)
{
    message::CMoveRequest const request(
        1, move_model, Message::Priority::MEDIUM, destination, make_query());
    services::MoveReceiver receiver;
    receiver.begin({request, "TEST", callback, 16384, [] {}});
    std::size_t taken = 0;
    auto const take = [&](services::MoveReceiver::Arrival & arrival)
    {
        if(!arrival.outcome)
        {
            arrival.outcome =
                services::store_instance(callback, std::move(arrival.request));
        }
        ++taken;
    };
    std::atomic<bool> is_done{false};
    auto other = std::async(
        std::launch::async,
        [&]
        {
            auto outcome = serve_with_failure(receiver, n, failure);
            is_done = true;
            return outcome;
        });
    while(!is_done)
    {
        receiver.take(take);
    }
    auto outcome = other.get();
    BOOST_TEST(!receiver.is_busy());
    receiver.end(take);
    outcome.taken = taken;
    return outcome;
}

constexpr auto never = MemoryTransport::never;
constexpr Failure failures[] = {
    Failure::NetworkError, Failure::EndOfStream, Failure::DeadlineExpired};

}

BOOST_AUTO_TEST_SUITE(services_MoveSCU_faults)

// There is no peer: it would wait for a connection.
BOOST_AUTO_TEST_CASE(failure_to_connect_is_an_error)
{
    for(auto const failure : {Failure::NetworkError, Failure::DeadlineExpired})
    {
        std::size_t operations = 0;
        Association association(
            std::make_unique<FaultyTransport>(0, failure, operations));
        MoveSCU scu(association);
        prepare(association, scu);
        BOOST_CHECK_THROW(association.associate(), NetworkError);
        BOOST_TEST(!association.is_associated());
        BOOST_CHECK_THROW(scu.move(make_query()), Exception);
    }
}

BOOST_AUTO_TEST_CASE(any_failure_of_the_operation_is_an_error)
{
    auto const undisturbed = move_with_failure(never, Failure::NetworkError);
    BOOST_TEST(undisturbed.error == "");
    BOOST_TEST(undisturbed.taken == 2U);
    for(auto const failure : failures)
    {
        // The first one connects, see above; how often it is woken up later
        // differs.
        std::size_t partial = 0;
        for(std::size_t n = 1;; ++n)
        {
            BOOST_TEST_CONTEXT(int(failure) << " at " << n)
            {
                auto const outcome = move_with_failure(n, failure);
                if(outcome.operations <= n)
                {
                    BOOST_TEST(outcome.error == "");
                    break;
                }
                partial += outcome.is_partial;
                BOOST_TEST((!outcome.error.empty() || outcome.taken == 2U));
                BOOST_TEST(outcome.taken == outcome.received);
                BOOST_TEST(outcome.taken <= 2U);
                BOOST_TEST(!outcome.is_associated);
            }
        }
        BOOST_TEST(partial >= 5U);
    }
}

BOOST_AUTO_TEST_CASE(any_failure_of_an_incoming_association_ends_it)
{
    StoreCallback const whole([](DataSet const &) {});
    StoreCallback const stream(
        [](message::CStoreRequest const &,
           std::string const &,
           std::streambuf & bytes)
        {
            while(bytes.sbumpc() != std::char_traits<char>::eof())
            {
            }
        });
    for(auto const * callback : {&whole, &stream})
    {
        auto const undisturbed =
            receive_with_failure(*callback, never, Failure::NetworkError);
        BOOST_TEST(undisturbed.error == "");
        BOOST_TEST(undisturbed.taken == 2U);
        for(auto const failure : failures)
        {
            std::size_t errors = 0;
            for(std::size_t n = 0; n < undisturbed.operations; ++n)
            {
                BOOST_TEST_CONTEXT(int(failure) << " at " << n)
                {
                    auto const outcome =
                        receive_with_failure(*callback, n, failure);
                    errors += !outcome.error.empty();
                    BOOST_TEST(outcome.taken <= 2U);
                    BOOST_TEST(!outcome.is_associated);
                    BOOST_TEST(
                        outcome.operations < undisturbed.operations + 10);
                }
            }
            // The last ones only say that it is over.
            BOOST_TEST(errors + 3 >= undisturbed.operations);
        }
    }
}

BOOST_AUTO_TEST_CASE(instance_is_refused_if_who_takes_it_throws)
{
    message::CMoveRequest const request(
        1, move_model, Message::Priority::MEDIUM, destination, make_query());
    StoreCallback const callback([](DataSet const &) {});
    services::MoveReceiver receiver;
    receiver.begin({request, "TEST", callback, 16384, [] {}});
    auto other = std::async(
        std::launch::async,
        [&]
        { return serve_with_failure(receiver, never, Failure::NetworkError); });
    auto const fail = [](auto &) { throw std::bad_alloc(); };
    auto const take = [&]
    {
        while(!receiver.take(fail))
        {
        }
    };
    BOOST_CHECK_THROW(take(), std::bad_alloc);
    while(!receiver.is_busy())
    {
    }
    // The second one, unless it is cut.
    try
    {
        receiver.end(fail);
    }
    catch(std::bad_alloc const &)
    {
    }
    other.get();
    BOOST_TEST(!receiver.is_busy());
}

BOOST_AUTO_TEST_SUITE_END()
