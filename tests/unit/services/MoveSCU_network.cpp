#include "odil/MoveSCU.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <future>
#include <string>
#include <thread>

#include "move.h"
#include "odil/NetworkError.h"
#include "odil/RetrieveError.h"
#include "odil/TimeoutError.h"
#include "support/tcp.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;
using Which = TimeoutError::Which;

namespace
{

void spend(Clock::duration time)
{
    auto const end = Clock::now() + time;
    while(Clock::now() < end)
    {
        std::this_thread::yield();
    }
}

// What has happened, and that it happens in time.
template <typename Error, typename Function>
Caught catch_in_time(Clock::duration expected, Function const & function)
{
    auto const begin = Clock::now();
    auto caught = catch_partial<Error>(function);
    auto const elapsed = Clock::now() - begin;
    BOOST_TEST(!caught.is_empty());
    BOOST_TEST((elapsed >= expected));
    BOOST_TEST((elapsed < expected + 5s)); // busy machines
    return caught;
}

// An instance has come, and another one is on its way, when something happens
// to the association of the C-MOVE.
MoveExchange::Script
one_instance_then(std::function<void(MoveProvider &)> const & end)
{
    return [end](MoveProvider & provider)
    {
        provider.receive_request();
        provider.store_all(1);
        auto other = provider.associate();
        provider.send_instance(other, 2);
        end(provider);
        try
        {
            provider.receive_answer(other);
        }
        catch(Exception const &)
        {
            // The user has gone.
        }
    };
}

// Send one half of an instance, do something, give up.
template <typename Function>
void send_half(Association & association, Function const & then)
{
    try
    {
        association.send_message(
            make_store_request(2),
            image_class,
            implicit,
            [&](std::streambuf & bytes)
            {
                std::string const part(200000, '\0');
                bytes.sputn(part.data(), std::streamsize(part.size()));
                then();
                throw Mine("enough");
            });
    }
    catch(Mine const &)
    {
        // As it should be.
    }
}

}

BOOST_AUTO_TEST_SUITE(services_MoveSCU_network)

BOOST_AUTO_TEST_CASE(peer_may_abort)
{
    MoveExchange exchange(one_instance_then(
        [](MoveProvider & provider) { provider.get_association().abort(); }));
    auto const caught =
        catch_partial<AssociationAborted>([&] { exchange.move(); });
    BOOST_TEST(
        caught.what
        == "Association aborted by the service user (A-ABORT from the peer)");
    BOOST_TEST(caught.numbers.substr(0, 1) == "1");
    BOOST_TEST(caught.result.received == (caught.numbers == "1 2" ? 2U : 1U));
    BOOST_TEST(!caught.result.status);
    BOOST_TEST(!exchange.association.is_associated());
}

BOOST_AUTO_TEST_CASE(peer_may_release)
{
    MoveExchange exchange(one_instance_then(
        [](MoveProvider & provider) { provider.get_association().release(); }));
    auto const caught =
        catch_partial<AssociationReleased>([&] { exchange.move(); });
    BOOST_TEST(caught.result.received >= 1U);
    BOOST_TEST(!exchange.association.is_associated());
}

BOOST_AUTO_TEST_CASE(peer_may_be_cut)
{
    MoveExchange exchange(one_instance_then(
        [](MoveProvider & provider)
        {
            provider.get_association().cut();
            provider.get_association().abort();
        }));
    auto const caught = catch_partial<NetworkError>([&] { exchange.move(); });
    BOOST_TEST(caught.result.received >= 1U);
    BOOST_TEST(!exchange.association.is_associated());
}

BOOST_AUTO_TEST_CASE(peer_may_answer_to_something_else)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            auto const id = provider.receive_request().get_message_id();
            provider.store_all(1);
            provider.send(message::CMoveResponse(id + 1, Response::Success));
        });
    auto const caught = catch_partial<Exception>([&] { exchange.move(); });
    BOOST_TEST(caught.what == "The response is to message 2, not to 1");
    BOOST_TEST(caught.numbers == "1");
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(instance_may_be_lost_on_its_way)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            auto other = provider.associate();
            provider.store(other, 1);
            send_half(other, [] {});
            provider.store_all(1);
            auto response = provider.make_response(0xB000);
            response.set_number_of_failed_sub_operations(1);
            provider.send(response);
        });
    auto const caught = catch_partial<RetrieveError>([&] { exchange.move(); });
    BOOST_TEST(caught.numbers == "1 1");
    BOOST_TEST((caught.result.failed == 1));
    BOOST_TEST(exchange.association.is_associated());
}

BOOST_AUTO_TEST_CASE(silence_has_a_time_limit)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            provider.store_all(1);
        });
    exchange.association.set_message_timeout(200ms);
    auto const caught =
        catch_in_time<TimeoutError>(200ms, [&] { exchange.move(); });
    BOOST_TEST(contains(caught.what, "200"));
    BOOST_TEST(caught.numbers == "1");
    BOOST_TEST(!exchange.association.is_associated());
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(each_instance_starts_the_time_limit_anew)
{
    unsigned int count = 0;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            provider.receive_request();
            auto other = provider.associate();
            for(auto const end = in(2500ms); Clock::now() < *end;)
            {
                provider.store(other, ++count);
            }
            provider.send_final();
        });
    exchange.association.set_message_timeout(1s);
    auto const data_sets = exchange.move();
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(data_sets.size() == count);
}

BOOST_AUTO_TEST_CASE(time_limit_is_not_for_who_takes_an_instance)
{
    MoveExchange exchange(move_instances(1));
    exchange.association.set_message_timeout(1s);
    auto const result = exchange.scu.move(
        make_query(),
        [](message::CStoreRequest const &,
           std::string const &,
           std::streambuf &) { spend(1500ms); });
    BOOST_TEST(result.is_complete());
    exchange.scu.move(make_query(), [](DataSet const &) { spend(1500ms); });
    BOOST_TEST(exchange.scu.get_result().is_complete());
}

BOOST_AUTO_TEST_CASE(instance_which_stops_on_its_way_has_a_time_limit)
{
    std::promise<void> over;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            provider.receive_request();
            auto other = provider.associate();
            send_half(other, [&] { over.get_future().wait(); });
        });
    exchange.association.set_message_timeout(200ms);
    exchange.port = exchange.scu.open_incoming_port(); // with the time limit
    auto const caught =
        catch_in_time<TimeoutError>(400ms, [&] { exchange.move(); });
    BOOST_TEST(caught.result.received == 0U);
    over.set_value();
}

BOOST_AUTO_TEST_CASE(operation_has_a_time_limit)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            auto other = provider.associate();
            try
            {
                for(;;)
                {
                    provider.store(other, 1);
                    provider.send_pending(1);
                }
            }
            catch(Exception const &)
            {
                // The user has gone.
            }
        });
    exchange.scu.set_operation_timeout(300ms);
    auto const caught =
        catch_in_time<TimeoutError>(300ms, [&] { exchange.move(); });
    BOOST_TEST(contains(caught.what, "300"));
    BOOST_TEST(caught.result.received != 0U);
    BOOST_TEST(!exchange.association.is_associated());
}

BOOST_AUTO_TEST_SUITE_END()
