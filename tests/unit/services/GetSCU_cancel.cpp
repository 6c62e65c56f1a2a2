#include "odil/GetSCU.h"

#include <boost/test/unit_test.hpp>

#include <future>
#include <string>
#include <vector>

#include "get.h"
#include "odil/RetrieveError.h"

using namespace odil;
using namespace odil::test;

namespace
{

// Two instances, then silence until the query is cancelled; for all queries.
GetExchange::Script wait_for_cancellation(Value::Integer status)
{
    return [status](GetProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            provider.store(1);
            provider.send_pending(4);
            provider.store(2);
            if(!provider.is_cancelled())
            {
                provider.receive_cancellation();
            }
            auto response = provider.make_response(status);
            response.set_number_of_remaining_sub_operations(3);
            provider.send(response, get_model);
        }
    };
}

// Four instances, whether the query is cancelled or not; then the status which
// goes with what has become of them.
GetExchange::Script ignore_cancellation(std::vector<Value::Integer> & statuses)
{
    return [&](GetProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            auto has_failures = false;
            for(auto const n : {1U, 2U, 3U, 4U})
            {
                auto const answer = provider.store(n);
                statuses.push_back(answer.get_status());
                has_failures = has_failures || answer.is_failure();
            }
            provider.send_final(has_failures ? 0xB000 : 0x0000);
        }
    };
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU_cancel)

BOOST_AUTO_TEST_CASE(callback_may_cancel)
{
    GetExchange exchange(wait_for_cancellation(Response::Cancel));
    for(auto const i : {1, 2})
    {
        BOOST_TEST_CONTEXT(i)
        {
            auto count = 0;
            auto const result = exchange.scu.get(
                make_query(),
                [&](DataSet const &)
                {
                    if(++count == 2)
                    {
                        exchange.scu.cancel();
                    }
                });
            BOOST_TEST(count == 2);
            BOOST_TEST((result.status == Response::Cancel));
            BOOST_TEST((result.remaining == 3));
            BOOST_TEST(result.received == 2U);
            BOOST_TEST(!result.is_complete());
        }
    }
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(response_callback_may_cancel)
{
    GetExchange exchange(wait_for_cancellation(Response::Cancel));
    std::string counts;
    auto const result = exchange.scu.get(
        make_query(),
        [](DataSet const &) {},
        [&](message::CGetResponse const & response)
        {
            counts += std::to_string(
                response.get_number_of_remaining_sub_operations());
            exchange.scu.cancel();
        });
    BOOST_TEST(counts == "43");
    BOOST_TEST(result.received == 1U);
    BOOST_TEST(result.refused.size() == 1U);
}

BOOST_AUTO_TEST_CASE(instances_after_the_end_are_refused)
{
    std::vector<Value::Integer> statuses;
    GetExchange exchange(ignore_cancellation(statuses));
    auto count = 0;
    auto const result = exchange.scu.get(
        make_query(),
        [&](DataSet const &)
        {
            ++count;
            exchange.scu.cancel();
        });
    BOOST_TEST(count == 1);
    BOOST_TEST((result.status == 0xB000));
    BOOST_TEST(result.received == 1U);
    BOOST_TEST(result.refused.size() == 3U);
    BOOST_TEST(exchange.get().size() == 4U);
    exchange.release();
    BOOST_TEST((
        statuses
        == std::vector<Value::Integer>{0, 0xA700, 0xA700, 0xA700, 0, 0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(status_after_a_cancellation_is_no_error)
{
    for(auto const status : {0x0000, 0xB000, 0xA702, 0xC000})
    {
        GetExchange exchange(wait_for_cancellation(status));
        auto const result = exchange.scu.get(
            make_query(), [&](DataSet const &) { exchange.scu.cancel(); });
        BOOST_TEST((result.status == status));
        BOOST_TEST(!result.is_complete());
        BOOST_TEST(exchange.scu.get_response().get_status() == status);
    }
}

BOOST_AUTO_TEST_CASE(other_threads_may_cancel_while_the_peer_is_silent)
{
    GetExchange exchange(wait_for_cancellation(Response::Cancel));
    for(auto const i : {1, 2, 3})
    {
        BOOST_TEST_CONTEXT(i)
        {
            std::promise<void> reached;
            auto canceller = std::async(
                std::launch::async,
                [&]
                {
                    reached.get_future().wait();
                    exchange.scu.cancel();
                });
            auto count = 0;
            exchange.scu.get(
                make_query(),
                [&](DataSet const &)
                {
                    if(++count == 2)
                    {
                        reached.set_value();
                    }
                });
            canceller.get();
            BOOST_TEST(count == 2);
            BOOST_TEST(exchange.scu.get_response().is_cancel());
        }
    }
}

BOOST_AUTO_TEST_CASE(data_sets_before_the_cancellation_are_returned)
{
    std::promise<void> received;
    GetExchange exchange(
        [&](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            provider.store(2);
            received.set_value();
            provider.receive_cancellation();
            provider.send_final(Response::Cancel);
        });
    auto canceller = std::async(
        std::launch::async,
        [&]
        {
            received.get_future().wait();
            exchange.scu.cancel();
        });
    BOOST_TEST(get_instance_numbers(exchange.get()) == "1 2");
    BOOST_TEST(!exchange.scu.get_result().is_complete());
    canceller.get();
}

BOOST_AUTO_TEST_CASE(cancellation_is_of_one_operation)
{
    std::vector<Value::Integer> statuses;
    GetExchange exchange(ignore_cancellation(statuses));
    exchange.scu.cancel();
    BOOST_TEST(exchange.get().size() == 4U);
    exchange.scu.cancel();
    BOOST_TEST(exchange.get().size() == 4U);
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_SUITE_END()
