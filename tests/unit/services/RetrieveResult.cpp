#include "odil/RetrieveResult.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>

#include "odil/RetrieveError.h"
#include "odil/message/CMoveResponse.h"

using namespace odil;

namespace
{

RetrieveResult make_result(Value::Integer status)
{
    RetrieveResult result;
    result.status = status;
    return result;
}

// All three instances have come.
RetrieveResult make_complete()
{
    auto result = make_result(0);
    result.completed = 3;
    result.failed = 0;
    result.warning = 0;
    result.received = 3;
    return result;
}

}

BOOST_AUTO_TEST_SUITE(services_RetrieveResult)

BOOST_AUTO_TEST_CASE(success_is_complete)
{
    BOOST_TEST(make_complete().is_complete());
    BOOST_TEST(make_result(0).is_complete());
    BOOST_TEST(!RetrieveResult().is_complete());
}

BOOST_AUTO_TEST_CASE(whatever_has_not_come_is_not_complete)
{
    auto result = make_complete();
    result.failed = 1;
    BOOST_TEST(!result.is_complete());

    result = make_complete();
    result.remaining = 1;
    BOOST_TEST(!result.is_complete());
    result.remaining = 0;
    BOOST_TEST(result.is_complete());

    result = make_complete();
    result.missing = 1;
    BOOST_TEST(!result.is_complete());

    result = make_complete();
    result.failed_sop_instances = {"1.2.3"};
    BOOST_TEST(!result.is_complete());

    result = make_complete();
    result.refused.push_back({"1.2", "1.2.3", 0xA700, ""});
    BOOST_TEST(!result.is_complete());

    result = make_complete();
    result.status.reset();
    BOOST_TEST(!result.is_complete());
}

BOOST_AUTO_TEST_CASE(failures_and_cancellation_are_not_complete)
{
    for(auto const status :
        {0xA701, 0xA702, 0xA801, 0xA900, 0xC000, 0xFE00, 0xD000, 0x0112})
    {
        auto result = make_complete();
        result.status = status;
        BOOST_TEST(!result.is_complete());
    }
}

BOOST_AUTO_TEST_CASE(warning_is_complete_if_no_failure_is_counted)
{
    auto result = make_complete();
    result.status = 0xB000;
    BOOST_TEST(result.is_complete());
    result.failed.reset();
    BOOST_TEST(!result.is_complete());
}

BOOST_AUTO_TEST_CASE(no_such_instance_is_complete)
{
    BOOST_TEST(make_result(0x0112).is_complete());
}

BOOST_AUTO_TEST_CASE(sub_operations_are_known_from_many_fields)
{
    BOOST_TEST(!make_result(0xC000).has_sub_operations());
    auto result = make_result(0xC000);
    result.completed = result.failed = result.warning = result.remaining = 0;
    BOOST_TEST(!result.has_sub_operations());
    for(auto const field :
        {&RetrieveResult::completed,
         &RetrieveResult::failed,
         &RetrieveResult::warning,
         &RetrieveResult::remaining})
    {
        auto other = result;
        other.*field = 1;
        BOOST_TEST(other.has_sub_operations());
    }
    auto other = result;
    other.received = 1;
    BOOST_TEST(other.has_sub_operations());
    other = result;
    other.refused.push_back({"1.2", "1.2.3", 0xA700, ""});
    BOOST_TEST(other.has_sub_operations());
    other = result;
    other.failed_sop_instances = {"1.2.3"};
    BOOST_TEST(other.has_sub_operations());
}

BOOST_AUTO_TEST_CASE(error_says_all_in_one_line)
{
    message::CMoveResponse response(1, 0xB000);
    auto result = make_result(0xB000);
    result.remaining = 1;
    result.completed = 20;
    result.failed = 5;
    result.warning = 2;
    result.failed_sop_instances = {"1.1", "1.2", "1.3", "1.4", "1.5"};
    result.received = 19;
    result.missing = 3;
    result.refused = {
        {"1.2", "1.2.3", 0xA700, "too large"},
        {"1.2", "1.2.4", 0xA700, "too large"}};
    BOOST_TEST(
        RetrieveError(response, result).what()
        == std::string(
            "C-MOVE ended with status B000H (sub-operations complete, one or "
            "more failures or warnings); 1 remaining, 20 completed, 5 failed, "
            "2 with "
            "warnings; failed: 1.1, 1.2, 1.3, …; 19 received, 3 missing, 2 "
            "refused by this side: 1.2.3 (too large), …"));
    BOOST_TEST(
        RetrieveError(message::CMoveResponse(1, 0xA801), RetrieveResult())
            .what()
        == std::string("C-MOVE failed with status A801H (refused: move "
                       "destination unknown); 0 received"));
}

BOOST_AUTO_TEST_CASE(error_may_be_copied)
{
    RetrieveError const error(
        message::CMoveResponse(1, 0xB000), make_complete());
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): on purpose
    auto const copy = error;
    BOOST_TEST(copy.get_result().received == 3U);
    BOOST_TEST(copy.get_data_sets().empty());
    BOOST_TEST(copy.get_status() == 0xB000);
}

BOOST_AUTO_TEST_SUITE_END()
