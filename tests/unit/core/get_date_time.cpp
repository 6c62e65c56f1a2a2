#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/DateTime.h"
#include "odil/Exception.h"

using odil::DataSet;
using odil::get_date_time;

BOOST_AUTO_TEST_SUITE(core_get_date_time)

BOOST_AUTO_TEST_CASE(date_time_and_offset_are_joined)
{
    DataSet data_set;
    data_set.add("StudyDate", {"20200229"});
    data_set.add("StudyTime", {"1030"});
    auto const local = get_date_time(data_set, "StudyDate", "StudyTime");
    BOOST_TEST_REQUIRE(local.has_value());
    BOOST_TEST(local->to_text() == "202002291030");

    data_set.add("TimezoneOffsetFromUTC", {"-0500"});
    auto const with_offset = get_date_time(data_set, "StudyDate", "StudyTime");
    BOOST_TEST(with_offset->to_text() == "202002291030-0500");
}

BOOST_AUTO_TEST_CASE(without_a_time_it_is_a_day)
{
    DataSet data_set;
    data_set.add("StudyDate", {"2020.02.29"});
    data_set.add("TimezoneOffsetFromUTC", {"+0100"});
    BOOST_TEST(
        get_date_time(data_set, "StudyDate", "StudyTime")->to_text()
        == "20200229+0100");
    data_set.add("StudyTime");
    BOOST_TEST(
        get_date_time(data_set, "StudyDate", "StudyTime")->to_text()
        == "20200229+0100");
    data_set.add("StudyTime", {""});
    data_set.add("TimezoneOffsetFromUTC");
    BOOST_TEST(
        get_date_time(data_set, "StudyDate", "StudyTime")->to_text()
        == "20200229");
}

BOOST_AUTO_TEST_CASE(without_a_date_there_is_nothing)
{
    DataSet data_set;
    data_set.add("StudyTime", {"1030"});
    BOOST_TEST(!get_date_time(data_set, "StudyDate", "StudyTime").has_value());
    data_set.add("StudyDate");
    BOOST_TEST(!get_date_time(data_set, "StudyDate", "StudyTime").has_value());
    BOOST_TEST(!get_date_time(data_set, "AcquisitionDateTime").has_value());
    data_set.add("AcquisitionDateTime", {" "});
    BOOST_TEST(!get_date_time(data_set, "AcquisitionDateTime").has_value());
}

BOOST_AUTO_TEST_CASE(an_offset_of_its_own_goes_first)
{
    DataSet data_set;
    data_set.add("TimezoneOffsetFromUTC", {"+0100"});
    data_set.add("AcquisitionDateTime", {"2020022910"});
    BOOST_TEST(
        get_date_time(data_set, "AcquisitionDateTime")->to_text()
        == "2020022910+0100");
    data_set.add("AcquisitionDateTime", {"2020022910-0500"});
    BOOST_TEST(
        get_date_time(data_set, "AcquisitionDateTime")->to_text()
        == "2020022910-0500");
}

BOOST_AUTO_TEST_CASE(the_offset_of_the_whole_data_set_is_that_of_its_items)
{
    DataSet step;
    step.add("ScheduledProcedureStepStartDate", {"20200229"});
    step.add("ScheduledProcedureStepStartTime", {"10"});
    DataSet data_set;
    data_set.add("TimezoneOffsetFromUTC", {"+0100"});
    data_set.add("ScheduledProcedureStepSequence", {step});
    BOOST_TEST(
        get_date_time(
            data_set,
            "ScheduledProcedureStepSequence[0].ScheduledProcedureStepStartDate",
            "ScheduledProcedureStepSequence[0].ScheduledProcedureStepStartTime")
            ->to_text()
        == "2020022910+0100");
}

BOOST_AUTO_TEST_CASE(what_is_not_valid_is_an_exception)
{
    DataSet data_set;
    data_set.add("StudyDate", {"20200230"});
    data_set.add("StudyTime", {"10"});
    auto const get = [&]
    { return get_date_time(data_set, "StudyDate", "StudyTime"); };
    BOOST_CHECK_THROW(get(), odil::Exception);
    data_set.add("StudyDate", {"20200229"});
    data_set.add("StudyTime", {"24"});
    BOOST_CHECK_THROW(get(), odil::Exception);
    data_set.add("StudyTime", {"10"});
    data_set.add("TimezoneOffsetFromUTC", {"UTC"});
    BOOST_CHECK_THROW(get(), odil::Exception);
    data_set.add("TimezoneOffsetFromUTC", {"+0100"});
    BOOST_TEST(get()->to_text() == "2020022910+0100");
    data_set.add("StudyDate", {20200229}, odil::VR::UL);
    BOOST_CHECK_THROW(get(), odil::Exception);
}

BOOST_AUTO_TEST_SUITE_END()
