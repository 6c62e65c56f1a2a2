#include "odil/Time.h"

#include <chrono>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"

using odil::Precision;
using odil::Time;
using namespace std::chrono_literals;

namespace
{

struct Good
{
    std::string text;
    Precision precision;
    std::chrono::microseconds since_midnight;
};

// What the message says behind the text.
std::string get_reason(std::string const & text)
{
    try
    {
        (void)Time(text);
    }
    catch(odil::Exception const & e)
    {
        std::string const what = e.what();
        auto const start = "\"" + text + "\" is no time (VR TM): ";
        return what.substr(0, start.size()) == start ? what.substr(start.size())
                                                     : what;
    }
    return "none";
}

}

BOOST_AUTO_TEST_SUITE(core_Time)

static_assert(
    odil::precision_of<std::chrono::hours::period>() == Precision::Hour);
static_assert(odil::precision_of<std::ratio<7200>>() == Precision::Hour);
static_assert(odil::precision_of<std::ratio<86400>>() == Precision::Day);
static_assert(odil::precision_of<std::centi>() == Precision::Fraction2);
static_assert(odil::precision_of<std::ratio<1, 3>>() == Precision::Fraction1);
static_assert(
    odil::precision_of<std::ratio<1, 10000>>() == Precision::Fraction4);
static_assert(
    odil::precision_of<std::ratio<1, 100000>>() == Precision::Fraction5);
static_assert(odil::precision_of<std::nano>() == Precision::Fraction6);

BOOST_AUTO_TEST_CASE(the_text_is_as_precise_as_it_is_long)
{
    std::vector<Good> const rows{
        {"00", Precision::Hour, 0s},
        {"10", Precision::Hour, 10h},
        {"23", Precision::Hour, 23h},
        {"1030", Precision::Minute, 10h + 30min},
        {"2359", Precision::Minute, 23h + 59min},
        {"103007", Precision::Second, 10h + 30min + 7s},
        {"235959", Precision::Second, 24h - 1s},
        {"103007.5", Precision::Fraction1, 10h + 30min + 7s + 500ms},
        {"103007.05", Precision::Fraction2, 10h + 30min + 7s + 50ms},
        {"103007.250", Precision::Fraction3, 10h + 30min + 7s + 250ms},
        {"103007.0000", Precision::Fraction4, 10h + 30min + 7s},
        {"103007.00001", Precision::Fraction5, 10h + 30min + 7s + 10us},
        {"235959.999999", Precision::Fraction6, 24h - 1us},
        {"000000.000001", Precision::Fraction6, 1us}};
    for(auto const & row : rows)
    {
        Time const time(row.text);
        BOOST_TEST(time.to_text() == row.text);
        BOOST_TEST((time.get_precision() == row.precision));
        BOOST_TEST((time.since_midnight() == row.since_midnight));
        BOOST_TEST((Time::try_parse(row.text) == time));
        BOOST_TEST(Time(row.since_midnight, row.precision) == time);
    }
    Time const time("103007.25");
    BOOST_TEST(time.get_hour() == 10);
    BOOST_TEST(time.get_minute() == 30);
    BOOST_TEST(time.get_second() == 7);
    BOOST_TEST(time.get_microsecond() == 250000);
    BOOST_TEST(Time(10, 30, 7).to_text() == "103007");
}

BOOST_AUTO_TEST_CASE(padding_and_the_old_form_are_read)
{
    BOOST_TEST(Time("10:30").to_text() == "1030");
    BOOST_TEST(Time("10:30:07").to_text() == "103007");
    BOOST_TEST(Time("10:30:07.25 ").to_text() == "103007.25");
    BOOST_TEST(Time("10  ").to_text() == "10");
    BOOST_TEST(Time("103007.25   ").to_text() == "103007.25");
}

BOOST_AUTO_TEST_CASE(other_text_is_refused_with_the_reason)
{
    std::string const form = "it has not the form HHMMSS.FFFFFF";
    std::string const digits = "digits are missing";
    std::string const fraction = "the fraction has not 1 to 6 digits";
    std::string const hour = "the hour is not 00 to 23";
    std::vector<std::vector<std::string>> const rows{
        {"", digits},
        {" ", digits},
        {"noon", digits},
        {"1", digits},
        {"103", digits},
        {"10300", digits},
        {"1030071", form},
        {" 103007", digits},
        {"10 30", form},
        {"021 ", digits},
        {"10.5", form},
        {"1030.5", form},
        {"103007.", fraction},
        {"103007.1234567", fraction},
        {"103007.a", fraction},
        {"103007,5", form},
        {"103007.5+0100", form},
        {"103007Z", form},
        {"10:", digits},
        {"10:3", digits},
        {"1030:07", form},
        {"10:3007", form},
        {":10:30", digits},
        {"24", hour},
        {"2400", hour},
        {"240000", hour},
        {"1060", "the minute is not 00 to 59"},
        {"103061", "the second is not 00 to 60"}};
    for(auto const & row : rows)
    {
        BOOST_TEST_CONTEXT(row[0])
        {
            BOOST_TEST(get_reason(row[0]) == row[1]);
            BOOST_TEST(!Time::try_parse(row[0]).has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(numbers_are_checked)
{
    BOOST_CHECK_THROW(Time(24, 0, 0), odil::Exception);
    BOOST_CHECK_THROW(Time(-1, 0, 0), odil::Exception);
    BOOST_CHECK_THROW(Time(0, 60, 0), odil::Exception);
    BOOST_CHECK_THROW(Time(0, 0, 61), odil::Exception);
}

BOOST_AUTO_TEST_CASE(a_leap_second_is_a_second_of_its_own)
{
    Time const leap("235960.5");
    BOOST_TEST(leap.get_second() == 60);
    BOOST_TEST(leap.to_text() == "235960.5");
    BOOST_TEST((leap.since_midnight() == 24h + 500ms));
    BOOST_TEST(leap > Time("235959.999999"));
    BOOST_TEST(Time("085960") < Time("0900")); // midnight in UTC at +0900
}

BOOST_AUTO_TEST_CASE(a_duration_gives_its_precision)
{
    BOOST_TEST(Time(10h).to_text() == "10");
    BOOST_TEST(Time(630min).to_text() == "1030");
    BOOST_TEST(Time(10h + 7s).to_text() == "100007");
    BOOST_TEST(Time(7500ms).to_text() == "000007.500");
    BOOST_TEST(Time(7500us).to_text() == "000000.007500");
    BOOST_TEST(Time(7599ns).to_text() == "000000.000007");
    BOOST_TEST(Time(std::chrono::duration<double>(1.5)).to_text() == "000001");
    BOOST_TEST(Time(24h - 1ns).to_text() == "235959.999999");
    BOOST_CHECK_THROW(Time(24h), odil::Exception);
    BOOST_CHECK_THROW(Time(-1ns), odil::Exception);
    BOOST_CHECK_THROW(
        Time(std::chrono::microseconds(1), Precision::Day), odil::Exception);
}

BOOST_AUTO_TEST_CASE(precision_can_be_given_up)
{
    Time const time("103007.123456");
    BOOST_TEST(time.truncate(Precision::Fraction6) == time);
    BOOST_TEST(time.truncate(Precision::Fraction5).to_text() == "103007.12345");
    BOOST_TEST(time.truncate(Precision::Fraction1) == Time("103007.1"));
    BOOST_TEST(time.truncate(Precision::Second) == Time(10, 30, 7));
    BOOST_TEST(time.truncate(Precision::Minute) == Time("1030"));
    BOOST_TEST(time.truncate(Precision::Hour) == Time("10"));
    BOOST_TEST(Time("10").truncate(Precision::Second) == Time("10"));
    BOOST_CHECK_THROW(time.truncate(Precision::Day), odil::Exception);
}

BOOST_AUTO_TEST_CASE(the_earlier_and_the_less_precise_one_is_less)
{
    std::vector<Time> const times{
        Time("10"),
        Time("1000"),
        Time("100000"),
        Time("100000.0"),
        Time("100000.00"),
        Time("100000.01"),
        Time("1001"),
        Time("11")};
    for(std::size_t i = 0; i != times.size(); ++i)
    {
        for(std::size_t j = 0; j != times.size(); ++j)
        {
            BOOST_TEST((times[i] == times[j]) == (i == j));
            BOOST_TEST((times[i] != times[j]) == (i != j));
            BOOST_TEST((times[i] < times[j]) == (i < j));
            BOOST_TEST((times[i] <= times[j]) == (i <= j));
            BOOST_TEST((times[i] > times[j]) == (i > j));
            BOOST_TEST((times[i] >= times[j]) == (i >= j));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stream_gets_the_text)
{
    std::ostringstream stream;
    stream << Time("1030");
    BOOST_TEST(stream.str() == "1030");
}

BOOST_AUTO_TEST_SUITE_END()
