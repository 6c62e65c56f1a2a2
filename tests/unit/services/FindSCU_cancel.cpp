#include "odil/FindSCU.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>
#include <stdexcept>
#include <string>
#include <vector>

#include "odil/FindError.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

constexpr unsigned int available = 4;

// All matches at once; then, if the query is cancelled, that makes the final
// status; for all queries.
FindExchange::Script ignore_cancellation()
{
    return [](FindProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            for(unsigned int n = 1; n <= available; ++n)
            {
                provider.send_match(n);
            }
            provider.send_final();
        }
    };
}

// Some matches, then silence until the query is cancelled; for all queries.
FindExchange::Script wait_for_cancellation(unsigned int count)
{
    return [count](FindProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            for(unsigned int n = 1; n <= count; ++n)
            {
                provider.send_match(n);
            }
            provider.receive_cancellation();
            provider.send_final(Response::Cancel);
        }
    };
}

// An error which is none of ours.
struct Error : std::runtime_error
{
    using runtime_error::runtime_error;
};

}

BOOST_AUTO_TEST_SUITE(services_FindSCU_cancel)

BOOST_AUTO_TEST_CASE(number_of_results_has_a_maximum)
{
    FindExchange exchange(ignore_cancellation());
    auto & scu = exchange.scu;
    BOOST_TEST(!scu.get_maximum_results());
    auto const expected = {"", "1", "1 2", "1 2 3", "1 2 3 4", "1 2 3 4"};
    std::size_t maximum = 0;
    for(auto const * numbers : expected)
    {
        BOOST_TEST_CONTEXT(maximum)
        {
            scu.set_maximum_results(maximum);
            BOOST_TEST((scu.get_maximum_results() == maximum));
            BOOST_TEST(get_numbers(exchange.find()) == numbers);
            BOOST_TEST(scu.is_complete() == (maximum >= available));
            BOOST_TEST(scu.get_response().is_success());
            ++maximum;
        }
    }
    scu.set_maximum_results({});
    BOOST_TEST(get_numbers(exchange.find()) == "1 2 3 4");
    BOOST_TEST(scu.is_complete());
}

BOOST_AUTO_TEST_CASE(peer_is_told_that_there_are_enough_results)
{
    for(auto const maximum : {0U, 1U, 3U})
    {
        FindExchange exchange(wait_for_cancellation(maximum));
        exchange.scu.set_maximum_results(maximum);
        BOOST_TEST(exchange.find().size() == maximum);
        BOOST_TEST(!exchange.scu.is_complete());
        BOOST_TEST(exchange.scu.get_response().is_cancel());
        BOOST_TEST(exchange.find().size() == maximum);
        exchange.association.release();
        BOOST_TEST(exchange.peer.join() == "released");
    }
}

BOOST_AUTO_TEST_CASE(callback_may_stop_the_query)
{
    FindExchange exchange(wait_for_cancellation(2));
    for(auto const i : {1, 2})
    {
        BOOST_TEST_CONTEXT(i)
        {
            auto count = 0;
            exchange.scu.find(
                make_query(), [&](DataSet const &) { return ++count < 2; });
            BOOST_TEST(count == 2);
            BOOST_TEST(!exchange.scu.is_complete());
        }
    }
}

BOOST_AUTO_TEST_CASE(matches_after_the_end_are_dropped)
{
    FindExchange exchange(ignore_cancellation());
    auto count = 0;
    exchange.scu.find(
        make_query(), [&](DataSet const &) { return ++count < 2; });
    BOOST_TEST(count == 2);
    BOOST_TEST(!exchange.scu.is_complete());
    BOOST_TEST(get_numbers(exchange.find()) == "1 2 3 4");
}

BOOST_AUTO_TEST_CASE(exception_of_the_callback_goes_on)
{
    FindExchange waiting(wait_for_cancellation(2));
    FindExchange ignoring(ignore_cancellation());
    for(auto * exchange : {&waiting, &ignoring, &waiting, &ignoring})
    {
        auto count = 0;
        auto const error = get_error<Error>(
            [&]
            {
                exchange->scu.find(
                    make_query(),
                    [&](DataSet const &)
                    {
                        if(++count == 2)
                        {
                            throw Error("mine");
                        }
                    });
            });
        BOOST_TEST(error == "mine");
        BOOST_TEST(count == 2);
        BOOST_TEST(!exchange->scu.is_complete());
        BOOST_TEST(exchange->association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(exception_of_the_callback_wins)
{
    auto const fail = [](DataSet const &) { throw Error("mine"); };
    auto const find_and_fail = [&](FindExchange & exchange) {
        return get_error<Error>([&] { exchange.scu.find(make_query(), fail); });
    };

    // Over a failure of the query, after which the association goes on …
    FindExchange failure(
        [](FindProvider & provider)
        {
            for(;;)
            {
                provider.receive_query();
                provider.send_match(1);
                provider.receive_cancellation();
                provider.send_final(0xC000);
            }
        });
    BOOST_TEST(find_and_fail(failure) == "mine");
    BOOST_TEST(failure.scu.get_response().get_status() == 0xC000);
    BOOST_TEST(failure.association.is_associated());

    // … and over the end of the association.
    FindExchange end(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
            throw AssociationAborted(pdu::AAbort{}); // aborts
        });
    BOOST_TEST(find_and_fail(end) == "mine");
    BOOST_TEST(!end.association.is_associated());
}

BOOST_AUTO_TEST_CASE(callback_may_end_the_association)
{
    FindExchange exchange(ignore_cancellation());
    auto & association = exchange.association;
    auto const find_and = [&](auto const & end)
    {
        return get_error<Exception>(
            [&] {
                exchange.scu.find(
                    make_query(), [&](DataSet const &) { end(); });
            });
    };
    BOOST_TEST(
        find_and([&] { association.abort(); })
        == "Not associated any more: Association aborted by this side");
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(other_threads_may_cancel_while_the_peer_is_silent)
{
    FindExchange exchange(wait_for_cancellation(2));
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
            exchange.scu.find(
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
            BOOST_TEST(!exchange.scu.is_complete());
            BOOST_TEST(exchange.scu.get_response().is_cancel());
        }
    }
}

BOOST_AUTO_TEST_CASE(other_threads_may_cancel_before_the_first_match)
{
    std::promise<void> received;
    FindExchange exchange(
        [&](FindProvider & provider)
        {
            provider.receive_query();
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
    BOOST_TEST(exchange.find().empty());
    BOOST_TEST(!exchange.scu.is_complete());
    canceller.get();
}

BOOST_AUTO_TEST_CASE(nothing_is_given_out_once_cancelled)
{
    FindExchange exchange(ignore_cancellation());
    std::vector<DataSet> matches;
    exchange.scu.find(
        make_query(),
        [&](DataSet && match)
        {
            matches.push_back(std::move(match));
            if(matches.size() == 2)
            {
                exchange.scu.cancel();
            }
        });
    BOOST_TEST(get_numbers(matches) == "1 2");
    BOOST_TEST(!exchange.scu.is_complete());
}

BOOST_AUTO_TEST_CASE(cancelling_from_many_threads_at_any_time_does_no_harm)
{
    FindExchange exchange(ignore_cancellation());
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
    for(auto i = 0; i < 50; ++i)
    {
        exchange.find();
    }
    done = true;
    first.get();
    second.get();
    BOOST_TEST(get_numbers(exchange.find()) == "1 2 3 4");
    BOOST_TEST(exchange.scu.is_complete());
}

BOOST_AUTO_TEST_CASE(there_may_be_nothing_to_cancel)
{
    Association association;
    FindSCU scu(association);
    scu.cancel(); // not even associated

    FindExchange exchange(ignore_cancellation());
    exchange.scu.cancel();
    BOOST_TEST(get_numbers(exchange.find()) == "1 2 3 4");
    exchange.scu.cancel();
    BOOST_TEST(get_numbers(exchange.find()) == "1 2 3 4");
    BOOST_TEST(exchange.scu.is_complete());
}

BOOST_AUTO_TEST_CASE(peer_may_not_cancel_by_itself)
{
    FindExchange exchange(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
            provider.send_final(Response::Cancel);
        });
    try
    {
        exchange.find();
        BOOST_ERROR("not an error");
    }
    catch(FindError const & e)
    {
        BOOST_TEST(e.get_status() == Response::Cancel);
        BOOST_TEST(get_numbers(e.get_matches()) == "1");
    }
    BOOST_TEST(!exchange.scu.is_complete());
    BOOST_TEST(exchange.association.is_associated());
}

BOOST_AUTO_TEST_SUITE_END()
