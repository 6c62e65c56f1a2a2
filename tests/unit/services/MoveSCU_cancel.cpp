#include "odil/MoveSCU.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>
#include <string>
#include <vector>

#include "move.h"
#include "odil/SCP.h"

using namespace odil;
using namespace odil::test;

namespace
{

// Instances of which the first is stored, the others perhaps not.
struct Statuses
{
    std::vector<Value::Integer> statuses;

    // Three of them, then the final response, once cancelled if it is.
    MoveExchange::Script store_three(bool is_cancelled)
    {
        return [this, is_cancelled](MoveProvider & provider)
        {
            provider.receive_request();
            auto association = provider.associate();
            for(unsigned int n = 1; n <= 3; ++n)
            {
                auto const response = provider.store(association, n);
                statuses.push_back(response.get_status());
            }
            if(is_cancelled)
            {
                provider.receive_cancellation();
            }
            association.release();
            provider.send_final(
                is_cancelled ? Response::Cancel : Response::Success);
        };
    }
};

using Integers = std::vector<Value::Integer>;

}

BOOST_AUTO_TEST_SUITE(services_MoveSCU_cancel)

BOOST_FIXTURE_TEST_CASE(callback_may_refuse_by_a_status, Statuses)
{
    MoveExchange exchange(store_three(false));
    auto n = 0;
    auto const result = exchange.scu.move(
        make_query(),
        [&](DataSet const &)
        {
            ++n;
            return n == 1 ? 0xA700 : n == 2 ? 0xB000 : 0;
        });
    exchange.release();
    BOOST_TEST((statuses == Integers{0xA700, 0xB000, 0}));
    BOOST_TEST(result.received == 2U);
    BOOST_TEST_REQUIRE(result.refused.size() == 1U);
    BOOST_TEST(result.refused[0].sop_instance_uid == make_instance_uid(1));
    BOOST_TEST(!result.is_complete());
}

BOOST_FIXTURE_TEST_CASE(exceptions_of_callbacks_cancel, Statuses)
{
    MoveExchange exchange(store_three(true));
    auto n = 0;
    BOOST_TEST(
        get_error<Mine>(
            [&]
            {
                exchange.scu.move(
                    make_query(),
                    [&](DataSet const &)
                    { return ++n == 2 ? throw Mine("no") : 0; });
            })
        == "no");
    BOOST_TEST(exchange.association.is_associated());
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST((statuses == Integers{0, 0x0110, 0xA700}));
    BOOST_TEST(n == 2);
    BOOST_TEST(exchange.scu.get_result().received == 1U);
    BOOST_TEST(exchange.scu.get_result().refused.size() == 2U);
}

BOOST_FIXTURE_TEST_CASE(exceptions_of_streams_cancel, Statuses)
{
    MoveExchange exchange(store_three(true));
    std::atomic<int> n{0};
    auto const error = get_error<SCP::Exception>(
        [&]
        {
            exchange.scu.move(
                make_query(),
                [&](message::CStoreRequest const &,
                    std::string const &,
                    std::streambuf &)
                {
                    ++n;
                    throw SCP::Exception(0xA701, "disk is full");
                });
        });
    BOOST_TEST(error == "disk is full");
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST((statuses == Integers{0xA701, 0xA700, 0xA700}));
    BOOST_TEST(n == 1);
    BOOST_TEST(exchange.scu.get_result().refused.size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(exceptions_of_progress_cancel, Statuses)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            provider.send_pending(2);
            provider.receive_cancellation();
            provider.send_final(Response::Cancel);
        });
    auto const fail = [](message::CMoveResponse const &) { throw Mine("no"); };
    BOOST_CHECK_THROW(
        exchange.scu.move(
            make_query(), [](DataSet const &) {}, fail),
        Mine);
    BOOST_TEST(exchange.release() == "released");
}

BOOST_FIXTURE_TEST_CASE(callback_may_cancel, Statuses)
{
    MoveExchange exchange(store_three(true));
    auto n = 0;
    auto const result = exchange.scu.move(
        make_query(),
        [&](DataSet const &)
        {
            ++n;
            exchange.scu.cancel();
        });
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST((statuses == Integers{0, 0xA700, 0xA700}));
    BOOST_TEST(n == 1);
    BOOST_TEST(!result.is_complete());
    BOOST_TEST((result.status == Response::Cancel));
    BOOST_TEST(result.received == 1U);
}

// Whatever the peer says in the end, one instance came before.
BOOST_AUTO_TEST_CASE(status_after_a_cancellation_is_no_error)
{
    for(auto const status : {0xFE00, 0x0000, 0xB000, 0xA702, 0xC000})
    {
        BOOST_TEST_CONTEXT(status)
        {
            std::promise<MoveSCU *> running;
            MoveExchange exchange(
                [&](MoveProvider & provider)
                {
                    provider.receive_request();
                    provider.store_all(1);
                    running.get_future().get()->cancel();
                    provider.receive_cancellation();
                    provider.send_final(status);
                });
            running.set_value(&exchange.scu);
            auto const data_sets = exchange.move();
            BOOST_TEST(exchange.release() == "released");
            BOOST_TEST(get_instance_numbers(data_sets) == "1");
            BOOST_TEST((exchange.scu.get_result().status == status));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_came_before_another_thread_cancels_is_given_out)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            provider.store_all(2);
            provider.receive_cancellation();
            provider.send_final(Response::Cancel);
        });
    std::promise<void> under_way;
    auto canceller = std::async(
        std::launch::async,
        [&]
        {
            under_way.get_future().wait();
            exchange.scu.cancel();
        });
    std::vector<DataSet> data_sets;
    exchange.scu.move(
        make_query(),
        [&](DataSet && data_set)
        {
            data_sets.push_back(std::move(data_set));
            if(data_sets.size() == 2)
            {
                under_way.set_value();
            }
        });
    BOOST_TEST(get_instance_numbers(data_sets) == "1 2");
    BOOST_TEST(!exchange.scu.get_result().is_complete());
    canceller.get();
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(cancelling_from_many_threads_at_any_time_does_no_harm)
{
    MoveExchange exchange(move_instances(2));
    std::atomic<bool> done{false};
    auto const cancel = [&]
    {
        while(!done)
        {
            exchange.scu.cancel();
        }
    };
    auto first = std::async(std::launch::async, cancel);
    auto second = std::async(std::launch::async, cancel);
    for(auto i = 0; i < 20; ++i)
    {
        exchange.move();
    }
    done = true;
    first.get();
    second.get();
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1 2");
    BOOST_TEST(exchange.scu.get_result().is_complete());
}

BOOST_AUTO_TEST_CASE(peer_may_not_cancel_by_itself)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            provider.store_all(1);
            provider.send_final(Response::Cancel);
        });
    auto const caught = catch_partial<RetrieveError>([&] { exchange.move(); });
    BOOST_TEST((caught.result.status == Response::Cancel));
    BOOST_TEST(caught.numbers == "1");
}

BOOST_AUTO_TEST_SUITE_END()
