#include "odil/GetSCU.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "get.h"
#include "odil/RetrieveError.h"

using namespace odil;
using namespace odil::test;

namespace
{

// Two of three instances, then a final response.
GetExchange::Script
send_two_then(Value::Integer status, Value::Strings const & failed = {})
{
    return [=](GetProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            provider.store(1);
            provider.send_pending(2);
            provider.store(2);
            auto response = provider.make_response(status);
            response.set_number_of_failed_sub_operations(1);
            response.set_error_comment("no space left");
            if(!failed.empty())
            {
                DataSet identifier;
                identifier.add("FailedSOPInstanceUIDList", failed);
                response.set_data_set(identifier);
            }
            provider.send(response, get_model);
        }
    };
}

// No instance; all that there is in the final response.
GetExchange::Script send_none(Value::Integer status, bool has_counters = true)
{
    return [=](GetProvider & provider)
    {
        provider.receive_query();
        has_counters
            ? provider.send_final(status)
            : provider.send(
                message::CGetResponse(provider.get_id(), status), get_model);
    };
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU_results)

BOOST_AUTO_TEST_CASE(counters_are_optional)
{
    GetExchange exchange(
        [](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            provider.send(
                message::CGetResponse(provider.get_id(), Response::Pending),
                get_model);
            provider.store(2);
            provider.send(
                message::CGetResponse(provider.get_id(), Response::Success),
                get_model);
        });
    BOOST_TEST(get_instance_numbers(exchange.get()) == "1 2");
    auto const & result = exchange.scu.get_result();
    BOOST_TEST(result.is_complete());
    BOOST_TEST(!result.completed);
    BOOST_TEST(!result.failed);
}

BOOST_AUTO_TEST_CASE(nothing_found_is_no_error)
{
    for(auto const status : {0x0000, 0xB000, 0x0112})
    {
        GetExchange exchange(send_none(status));
        BOOST_TEST(exchange.get().empty());
        BOOST_TEST(exchange.scu.get_result().is_complete());
        BOOST_TEST(!exchange.scu.get_result().has_sub_operations());
        BOOST_TEST(exchange.scu.get_response().get_status() == status);
    }
    GetExchange exchange(send_none(Response::Success, false));
    BOOST_TEST(exchange.get().empty());
    BOOST_TEST(exchange.scu.get_result().is_complete());
}

BOOST_AUTO_TEST_CASE(failure_may_mean_that_nothing_was_found)
{
    for(auto const status : {0xC000, 0xA900, 0xA701})
    {
        GetExchange exchange(send_none(status));
        auto const caught =
            catch_partial<RetrieveError>([&] { exchange.get(); });
        BOOST_TEST(!caught.is_empty());
        BOOST_TEST((caught.result.status == status));
        BOOST_TEST(!caught.result.has_sub_operations());
        BOOST_TEST(exchange.release() == "released");
    }
}

BOOST_AUTO_TEST_CASE(partial_success_is_an_error_which_has_it)
{
    GetExchange exchange(send_two_then(0xB000, {"1.2.3"}));
    auto const caught = catch_partial<RetrieveError>([&] { exchange.get(); });
    BOOST_TEST(caught.numbers == "1 2");
    BOOST_TEST(
        caught.what
        == "C-GET ended with status B000H (sub-operations complete, one or "
           "more failures or warnings): no space left; 2 completed, 1 failed, "
           "0 with "
           "warnings; failed: 1.2.3; 2 received");
    auto const & result = caught.result;
    BOOST_TEST((result.status == 0xB000));
    BOOST_TEST((result.completed == 2));
    BOOST_TEST((result.failed == 1));
    BOOST_TEST(!result.remaining);
    BOOST_TEST((result.failed_sop_instances == Value::Strings{"1.2.3"}));
    BOOST_TEST(result.error_comment == "no space left");
    BOOST_TEST(exchange.association.is_associated());
    BOOST_TEST(exchange.scu.get_response().get_status() == 0xB000);
}

BOOST_AUTO_TEST_CASE(partial_success_may_be_accepted)
{
    for(auto const status : {0xB000, 0xA702, 0xC000, 0xFE00})
    {
        GetExchange exchange(send_two_then(status));
        auto & scu = exchange.scu;
        BOOST_TEST(!scu.get_accept_partial());
        BOOST_CHECK_THROW(exchange.get(), RetrieveError);
        scu.set_accept_partial(true);
        BOOST_TEST(scu.get_accept_partial());
        BOOST_TEST(get_instance_numbers(exchange.get()) == "1 2");
        BOOST_TEST(!scu.get_result().is_complete());
        BOOST_TEST((scu.get_result().status == status));
    }
    GetExchange exchange(send_none(0xA702));
    exchange.scu.set_accept_partial(true);
    BOOST_CHECK_THROW(exchange.get(), RetrieveError);
}

BOOST_AUTO_TEST_CASE(callbacks_get_partial_success_as_a_result)
{
    GetExchange exchange(send_two_then(0xB000));
    auto const result = exchange.scu.get(make_query(), [](DataSet const &) {});
    BOOST_TEST(!result.is_complete());
    BOOST_TEST((result.failed == 1));
    BOOST_TEST(result.received == 2U);
}

BOOST_AUTO_TEST_CASE(failures_are_errors_also_with_callbacks)
{
    for(auto const status : {0xA701, 0xA702, 0xA900, 0xC001, 0xFE00, 0x0122})
    {
        GetExchange exchange(send_two_then(status));
        auto const caught = catch_partial<RetrieveError>(
            [&] { exchange.scu.get(make_query(), [](DataSet const &) {}); });
        BOOST_TEST((caught.result.status == status));
        BOOST_TEST(caught.result.received == 2U);
        BOOST_TEST(caught.numbers.empty());
        BOOST_TEST(exchange.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(success_without_all_instances_is_an_error)
{
    GetExchange exchange(
        [](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            auto response = provider.make_response(Response::Success);
            response.set_number_of_completed_sub_operations(4);
            provider.send(response, get_model);
        });
    auto const caught = catch_partial<RetrieveError>([&] { exchange.get(); });
    BOOST_TEST(caught.numbers == "1");
    BOOST_TEST(caught.result.missing == 3U);
    BOOST_TEST(contains(caught.what, "1 received, 3 missing"));
}

BOOST_AUTO_TEST_SUITE_END()
