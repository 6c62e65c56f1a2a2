// The examples of docs/data-sets/values.md: keep both the same.
#include <chrono>
#include <cstdint>
#include <numeric>
#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/Age.h"
#include "odil/DataSet.h"
#include "odil/Date.h"
#include "odil/DateTime.h"
#include "odil/ElementError.h"
#include "odil/Exception.h"
#include "odil/Path.h"
#include "odil/PersonName.h"
#include "odil/Range.h"
#include "odil/Time.h"
#include "odil/WordView.h"

using namespace std::chrono_literals;

namespace
{

auto has_text(std::string const & wanted)
{
    return [wanted](odil::Exception const & e) { return e.what() == wanted; };
}

}

BOOST_AUTO_TEST_SUITE(core_documentation_values)

BOOST_AUTO_TEST_CASE(paths)
{
    odil::DataSet item;
    item.add("StudyInstanceUID", {"1.2"});
    odil::DataSet data_set;
    data_set.add("ReferencedStudySequence", {item});

    BOOST_TEST(
        get(data_set, "ReferencedStudySequence[0].StudyInstanceUID")
            .as_string()[0]
        == "1.2");

    auto const * const name = find(data_set, "(0008,1110)[0].00100010");
    BOOST_TEST(name == nullptr); // not there

    set(data_set,
        "ReferencedStudySequence[1].PatientID",
        odil::Element({"42"}));

    BOOST_TEST(
        data_set.as_data_set("ReferencedStudySequence", 1)
            .as_string("PatientID", 0)
        == "42");
    BOOST_CHECK_EXCEPTION(
        get(data_set, "ReferencedStudySequence[0].PatientName"),
        odil::ElementError,
        has_text("(0010,0010) PatientName: no such element in "
                 "ReferencedStudySequence[0]"));
    BOOST_CHECK_EXCEPTION(
        odil::Path("PatientID[x]"),
        odil::Exception,
        has_text("path \"PatientID[x]\": the position of an item expected at "
                 "position 10"));
}

BOOST_AUTO_TEST_CASE(dates)
{
    odil::Date const birth("19930822");
    BOOST_TEST(birth.get_year() == 1993);
    BOOST_TEST((birth.since_epoch() == odil::Date::days(8634)));

    auto const broken = odil::Date::try_parse("19930229");
    BOOST_TEST(!broken.has_value()); // not a leap year

    odil::Age const age(birth, odil::Date(2020, 2, 29), odil::Age::Unit::Years);
    BOOST_TEST(age.to_text() == "026Y");

    BOOST_CHECK_EXCEPTION(
        odil::Date("19930229"),
        odil::Exception,
        has_text("\"19930229\" is no date (VR DA): the month has no such day"));
}

BOOST_AUTO_TEST_CASE(times)
{
    odil::Time const hour("10");
    BOOST_TEST((hour.get_precision() == odil::Precision::Hour));
    BOOST_TEST((hour.since_midnight() == 10h));

    odil::Time const time(10h + 30min);
    BOOST_TEST(time.to_text() == "1030");

    auto const now = std::chrono::floor<std::chrono::seconds>(
        std::chrono::system_clock::now());
    odil::DateTime const date_time(now, 60min);
    BOOST_TEST(date_time.to_text().size() == 19); // YYYYMMDDHHMMSS+0100
    BOOST_TEST((date_time.to_time_point() == now));
}

BOOST_AUTO_TEST_CASE(date_and_time)
{
    odil::DataSet data_set;
    data_set.add("StudyDate", {"20200229"});
    data_set.add("StudyTime", {"1030"});
    data_set.add("TimezoneOffsetFromUTC", {"-0500"});

    auto const moment = get_date_time(data_set, "StudyDate", "StudyTime");
    BOOST_TEST(moment.has_value());
    BOOST_TEST(moment->to_text() == "202002291030-0500");
}

BOOST_AUTO_TEST_CASE(ranges)
{
    odil::DataSet query;

    odil::DateRange const winter("20191201-20200229");
    BOOST_TEST(winter.contains(odil::Date("20200229")));
    BOOST_TEST(!winter.contains(odil::Date("20200301")));

    odil::DateRange const since(odil::Date(2020, 1, 1), {});
    query.add("StudyDate", {since.to_text()});
    BOOST_TEST(query.as_string("StudyDate", 0) == "20200101-");
}

BOOST_AUTO_TEST_CASE(names)
{
    odil::PersonName name("Yamada^Tarou=山田^太郎=やまだ^たろう");
    BOOST_TEST(name.alphabetic.family == "Yamada");
    BOOST_TEST(name.ideographic.given == "太郎");

    name.alphabetic.prefix = "Dr.";
    name.phonetic = {};
    BOOST_TEST(name.to_text() == "Yamada^Tarou^^Dr.=山田^太郎");
}

BOOST_AUTO_TEST_CASE(words)
{
    auto const get_sum = [](odil::DataSet const & data_set)
    {
        auto const is_signed = data_set.as_int("PixelRepresentation", 0) == 1;
        auto const & pixels = data_set["PixelData"];
        auto sum = 0.0;
        if(is_signed)
        {
            odil::WordView<std::int16_t> const view(pixels);
            sum = std::accumulate(view.begin(), view.end(), 0.0);
        }
        else
        {
            odil::WordView<std::uint16_t> const view(pixels);
            sum = std::accumulate(view.begin(), view.end(), 0.0);
        }
        return sum;
    };
    odil::DataSet data_set;
    data_set.add("PixelRepresentation", {0});
    data_set.add("PixelData", {{0xff, 0xff, 0x02, 0x00}}, odil::VR::OW);
    BOOST_TEST(get_sum(data_set) == 65537);
    data_set.add("PixelRepresentation", {1});
    BOOST_TEST(get_sum(data_set) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
