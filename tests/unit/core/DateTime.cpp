#include "odil/DateTime.h"

#include <chrono>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"

using odil::Date;
using odil::DateTime;
using odil::Precision;
using odil::Time;
using namespace std::chrono_literals;

namespace
{

// What the message says behind the text.
std::string get_reason(std::string const & text)
{
    try
    {
        (void)DateTime(text);
    }
    catch(odil::Exception const & e)
    {
        std::string const what = e.what();
        auto const start = "\"" + text + "\" is no date and time (VR DT): ";
        return what.substr(0, start.size()) == start ? what.substr(start.size())
                                                     : what;
    }
    return "none";
}

}

BOOST_AUTO_TEST_SUITE(core_DateTime)

BOOST_AUTO_TEST_CASE(the_text_is_as_precise_as_it_is_long)
{
    std::vector<std::pair<std::string, Precision>> const rows{
        {"2020", Precision::Year},
        {"202002", Precision::Month},
        {"20200229", Precision::Day},
        {"2020022910", Precision::Hour},
        {"202002291030", Precision::Minute},
        {"20200229103007", Precision::Second},
        {"20200229103007.5", Precision::Fraction1},
        {"20200229103007.123456", Precision::Fraction6},
        {"20161231235960", Precision::Second}};
    for(auto const & [text, precision] : rows)
    {
        for(std::string const offset :
            {"", "+0000", "-0500", "+0545", "-0030", "-1200", "+1400"})
        {
            DateTime const date_time(text + offset);
            BOOST_TEST(date_time.to_text() == text + offset);
            BOOST_TEST((date_time.get_precision() == precision));
            BOOST_TEST(date_time.get_offset().has_value() == !offset.empty());
            BOOST_TEST((DateTime::try_parse(text + offset) == date_time));
        }
    }
}

BOOST_AUTO_TEST_CASE(components_which_are_not_there_have_their_least_value)
{
    DateTime const year("2020");
    BOOST_TEST(year.get_date() == Date(2020, 1, 1));
    BOOST_TEST(year.get_time() == Time("00"));
    BOOST_TEST(DateTime("202002").get_date() == Date(2020, 2, 1));
    BOOST_TEST(DateTime("2020020310").get_time() == Time("10"));

    DateTime const all("20200203103007.5-0530 ");
    BOOST_TEST(all.get_date() == Date(2020, 2, 3));
    BOOST_TEST(all.get_time() == Time("103007.5"));
    BOOST_TEST((all.get_offset() == -330min));
}

BOOST_AUTO_TEST_CASE(other_text_is_refused_with_the_reason)
{
    std::string const digits = "digits are missing";
    std::string const sign = "the offset is not a sign and four digits";
    std::string const range = "the offset is not -1200 to +1400, or is -0000";
    std::vector<std::vector<std::string>> const rows{
        {"", digits},
        {"-0500", digits},
        {"202", digits},
        {"20200", digits},
        {"202002291", digits},
        {" 2020", digits},
        {"2020 -0500", sign},
        {"2020-05", sign},
        {"2020-05000", sign},
        {"2020-05:00", sign},
        {"2020Z", sign},
        {"2020.5", sign},
        {"2020.02.29", sign},
        {"202002291030075", sign},
        {"20200229103007.", "the fraction has not 1 to 6 digits"},
        {"20200229103007.1234567", "the fraction has not 1 to 6 digits"},
        {"2020-0000", range},
        {"2020-1201", range},
        {"2020+1401", range},
        {"2020+0060", range},
        {"2020-2021", range},
        {"0000", "the year is 0000"},
        {"202013", "the month is not 01 to 12"},
        {"20210229", "the month has no such day"},
        {"2020022924", "the hour is not 00 to 23"},
        {"202002291060", "the minute is not 00 to 59"},
        {"20200229103061", "the second is not 00 to 60"}};
    for(auto const & row : rows)
    {
        BOOST_TEST_CONTEXT(row[0])
        {
            BOOST_TEST(get_reason(row[0]) == row[1]);
            BOOST_TEST(!DateTime::try_parse(row[0]).has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_date_and_a_time_make_one)
{
    Date const date(2020, 2, 29);
    BOOST_TEST(DateTime(date).to_text() == "20200229");
    BOOST_TEST(DateTime(date, -300min).to_text() == "20200229-0500");
    BOOST_TEST(DateTime(date, Time("1030")).to_text() == "202002291030");
    BOOST_TEST(
        DateTime(date, Time("103007.50"), 0min).to_text()
        == "20200229103007.50+0000");
    BOOST_TEST(DateTime(date) == DateTime("20200229"));
    BOOST_CHECK_THROW(DateTime(date, 841min), odil::Exception);
    BOOST_CHECK_THROW(DateTime(date, Time("10"), -721min), odil::Exception);
    BOOST_CHECK_THROW(
        DateTime(date).with_offset(std::chrono::minutes::max()),
        odil::Exception);
}

BOOST_AUTO_TEST_CASE(an_offset_can_be_given_and_taken)
{
    DateTime const local("202002291030");
    BOOST_TEST(local.with_offset(60min).to_text() == "202002291030+0100");
    BOOST_TEST(local.with_offset(60min).with_offset({}) == local);
}

BOOST_AUTO_TEST_CASE(a_moment_is_that_of_utc)
{
    using Seconds = std::chrono::
        time_point<std::chrono::system_clock, std::chrono::seconds>;
    DateTime const offset("20200229103007-0530");
    BOOST_TEST((offset.to_time_point() == Seconds(1582992007s)));
    BOOST_TEST((offset.to_time_point(60min) == offset.to_time_point()));
    DateTime const local("20200229103007");
    BOOST_TEST((local.to_time_point(-330min) == Seconds(1582992007s)));
    BOOST_TEST((local.to_time_point(0min) == Seconds(1582972207s)));
    BOOST_CHECK_EXCEPTION(
        local.to_time_point(),
        odil::Exception,
        [](auto const & e) {
            return e.what()
                   == std::string("20200229103007 has no offset to UTC");
        });
    BOOST_TEST(
        (DateTime("20161231235960+0000").to_time_point()
         == DateTime("20170101000000+0000").to_time_point()));
    std::chrono::system_clock::time_point const converted =
        offset.to_time_point();
    BOOST_TEST((converted == Seconds(1582992007s)));
}

BOOST_AUTO_TEST_CASE(a_moment_gives_its_precision_and_local_time)
{
    auto const moment = DateTime("20200229103007.123456+0000").to_time_point();
    using std::chrono::floor;
    BOOST_TEST(DateTime(moment).to_text() == "20200229103007.123456+0000");
    BOOST_TEST(
        DateTime(moment, -660min).to_text() == "20200228233007.123456-1100");
    BOOST_TEST(
        DateTime(floor<std::chrono::milliseconds>(moment)).to_text()
        == "20200229103007.123+0000");
    BOOST_TEST(
        DateTime(floor<std::chrono::seconds>(moment), 840min).to_text()
        == "20200301003007+1400");
    BOOST_TEST(
        DateTime(floor<std::chrono::hours>(moment)).to_text()
        == "2020022910+0000");
    BOOST_TEST(
        DateTime(floor<Date::days>(moment)).to_text() == "20200229+0000");
    std::chrono::system_clock::time_point const before_1970(-1ns);
    BOOST_TEST(DateTime(before_1970).to_text() == "19691231235959.999999+0000");
}

BOOST_AUTO_TEST_CASE(all_years_are_moments)
{
    for(auto const * const text :
        {"00010101000000.000000+0000",
         "00010101000000.000000-1200",
         "99991231235959.999999+0000",
         "99991231235959.999999+1400"})
    {
        DateTime const date_time(text);
        DateTime const back(date_time.to_time_point(), *date_time.get_offset());
        BOOST_TEST(back.to_text() == text);
    }
    auto const first = DateTime("00010101+0000").to_time_point();
    auto const last = DateTime("99991231235959.999999+0000").to_time_point();
    BOOST_CHECK_THROW((void)DateTime(first - 1us), odil::Exception);
    BOOST_CHECK_THROW((void)DateTime(last + 1us), odil::Exception);
    BOOST_CHECK_THROW((void)DateTime(last, 1min), odil::Exception);
    BOOST_CHECK_THROW(
        (void)DateTime(DateTime::time_point(8'000'000'000'000'000'000us)),
        odil::Exception);
    BOOST_CHECK_THROW((void)DateTime(last, 900min), odil::Exception);
}

BOOST_AUTO_TEST_CASE(precision_can_be_given_up)
{
    DateTime const all("20200229103007.123456-0500");
    BOOST_TEST(all.truncate(Precision::Fraction6) == all);
    BOOST_TEST(
        all.truncate(Precision::Second).to_text() == "20200229103007-0500");
    BOOST_TEST(all.truncate(Precision::Hour).to_text() == "2020022910-0500");
    BOOST_TEST(all.truncate(Precision::Day) == DateTime("20200229-0500"));
    BOOST_TEST(all.truncate(Precision::Month) == DateTime("202002-0500"));
    BOOST_TEST(all.truncate(Precision::Year) == DateTime("2020-0500"));
    BOOST_TEST(
        DateTime("202002").truncate(Precision::Second) == DateTime("202002"));
}

BOOST_AUTO_TEST_CASE(the_earlier_and_the_less_precise_one_is_less)
{
    std::vector<DateTime> const values{
        DateTime("20200101+0100"),
        DateTime("2020"),
        DateTime("2020+0000"),
        DateTime("202001"),
        DateTime("2020010101+0100"),
        DateTime("202001010001"),
        DateTime("20200101000160"),
        DateTime("202001010002"),
        DateTime("2020-0100")};
    for(std::size_t i = 0; i != values.size(); ++i)
    {
        for(std::size_t j = 0; j != values.size(); ++j)
        {
            BOOST_TEST((values[i] == values[j]) == (i == j));
            BOOST_TEST((values[i] != values[j]) == (i != j));
            BOOST_TEST((values[i] < values[j]) == (i < j));
            BOOST_TEST((values[i] <= values[j]) == (i <= j));
            BOOST_TEST((values[i] > values[j]) == (i > j));
            BOOST_TEST((values[i] >= values[j]) == (i >= j));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_offset_has_a_text_of_its_own)
{
    for(auto const * const text :
        {"+0000", "+0100", "-0500", "-0030", "+0545", "-1200", "+1400"})
    {
        auto const offset = odil::parse_utc_offset(text);
        BOOST_TEST(odil::format_utc_offset(offset) == text);
    }
    BOOST_TEST((odil::parse_utc_offset("-0530") == -330min));
    for(auto const * const text :
        {"",
         "0100",
         "+100",
         "+01:00",
         "+01000",
         "-0000",
         "+1401",
         "-1201",
         "+0160",
         "Z",
         " +0100",
         "+0a00"})
    {
        BOOST_CHECK_THROW(odil::parse_utc_offset(text), odil::Exception);
    }
    BOOST_CHECK_THROW(odil::format_utc_offset(841min), odil::Exception);
    BOOST_CHECK_THROW(odil::format_utc_offset(-721min), odil::Exception);
}

BOOST_AUTO_TEST_CASE(a_stream_gets_the_text)
{
    std::ostringstream stream;
    stream << DateTime("2020-0500");
    BOOST_TEST(stream.str() == "2020-0500");
}

BOOST_AUTO_TEST_SUITE_END()
