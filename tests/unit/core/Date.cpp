#include "odil/Date.h"

#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"

using odil::Date;

namespace
{

// What the message says behind the text.
std::string get_reason(std::string const & text)
{
    try
    {
        (void)Date(text);
    }
    catch(odil::Exception const & e)
    {
        std::string const what = e.what();
        auto const start = "\"" + text + "\" is no date (VR DA): ";
        return what.substr(0, start.size()) == start ? what.substr(start.size())
                                                     : what;
    }
    return "none";
}

}

BOOST_AUTO_TEST_SUITE(core_Date)

BOOST_AUTO_TEST_CASE(text_gives_year_month_and_day)
{
    Date const date("19930822");
    BOOST_TEST(date.get_year() == 1993);
    BOOST_TEST(date.get_month() == 8);
    BOOST_TEST(date.get_day() == 22);
    BOOST_TEST(date == Date(1993, 8, 22));
    BOOST_TEST(date.to_text() == "19930822");
    BOOST_TEST((Date::try_parse("19930822") == date));
    BOOST_TEST(Date("00010101").to_text() == "00010101");
    BOOST_TEST(Date("99991231").to_text() == "99991231");
}

BOOST_AUTO_TEST_CASE(padding_and_the_old_form_are_read)
{
    BOOST_TEST(Date("1993.08.22").to_text() == "19930822");
    BOOST_TEST(Date("19930822  ").to_text() == "19930822");
    BOOST_TEST(Date("1993.08.22 ").to_text() == "19930822");
}

BOOST_AUTO_TEST_CASE(other_text_is_refused_with_the_reason)
{
    std::string const form = "it has not the form YYYYMMDD";
    std::string const digits = "digits are missing";
    std::vector<std::vector<std::string>> const rows{
        {"", digits},
        {" ", digits},
        {"today", digits},
        {"1993", form},
        {"199308", form},
        {"1993082", digits},
        {"199308221", form},
        {" 19930822", digits},
        {"1993-08-22", form},
        {"1993.0822", form},
        {"1993.08.2", form},
        {"1993.8.22.", digits},
        {"1993.08.22.", form},
        {"1993/08/22", form},
        {"-9930822", digits},
        {"1993082a", digits},
        {"19930822-", form},
        {"00000822", "the year is 0000"},
        {"19930022", "the month is not 01 to 12"},
        {"19931322", "the month is not 01 to 12"},
        {"19930800", "the month has no such day"},
        {"19930832", "the month has no such day"},
        {"19930431", "the month has no such day"},
        {"19930229", "the month has no such day"},
        {"19000229", "the month has no such day"}};
    for(auto const & row : rows)
    {
        BOOST_TEST_CONTEXT(row[0])
        {
            BOOST_TEST(get_reason(row[0]) == row[1]);
            BOOST_TEST(!Date::try_parse(row[0]).has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_message_has_no_control_characters_and_an_end)
{
    std::string const long_text(64, '1');
    std::vector<std::vector<std::string>> const rows{
        {std::string("19930822\0", 9), "19930822?"},
        {"1993\r\n\x7f\x1b", "1993????"},
        {"caf\xe9", "caf\xe9"},
        {long_text, long_text},
        {long_text + '1', long_text + "..."}};
    for(auto const & row : rows)
    {
        BOOST_CHECK_EXCEPTION(
            Date{row[0]},
            odil::Exception,
            [&](auto const & e)
            {
                auto const start = '"' + row[1] + "\" is no date";
                return std::string(e.what()).substr(0, start.size()) == start;
            });
    }
}

BOOST_AUTO_TEST_CASE(leap_years_are_those_of_the_gregorian_calendar)
{
    for(auto const * const text :
        {"20000229", "20200229", "16000229", "00040229"})
    {
        BOOST_TEST(Date(text).get_day() == 29);
    }
    for(auto const * const text : {"21000229", "20210229", "01000229"})
    {
        BOOST_TEST(!Date::try_parse(text).has_value());
    }
}

BOOST_AUTO_TEST_CASE(numbers_are_checked)
{
    BOOST_CHECK_THROW(Date(0, 1, 1), odil::Exception);
    BOOST_CHECK_THROW(Date(10000, 1, 1), odil::Exception);
    BOOST_CHECK_THROW(Date(2020, 13, 1), odil::Exception);
    BOOST_CHECK_THROW(Date(2020, -1, 1), odil::Exception);
    BOOST_CHECK_THROW(Date(2021, 2, 29), odil::Exception);
    BOOST_CHECK_EXCEPTION(
        Date(2020, 0, 1),
        odil::Exception,
        [](auto const & e) {
            return e.what()
                   == std::string("no date: the month is not 01 to 12");
        });
}

BOOST_AUTO_TEST_CASE(days_are_counted_from_1970)
{
    BOOST_TEST(Date(1970, 1, 1).since_epoch().count() == 0);
    BOOST_TEST(Date(1969, 12, 31).since_epoch().count() == -1);
    BOOST_TEST(Date(2000, 3, 1).since_epoch().count() == 11017);
    BOOST_TEST(Date(1, 1, 1).since_epoch().count() == -719162);
    BOOST_TEST(Date(9999, 12, 31).since_epoch().count() == 2932896);
}

BOOST_AUTO_TEST_CASE(each_day_follows_the_one_before)
{
    auto const last = Date(9999, 12, 31).since_epoch().count();
    Date before(1, 1, 1);
    auto errors = 0;
    for(auto i = before.since_epoch().count() + 1; i <= last; ++i)
    {
        Date const day(Date::days{i});
        auto const is_next =
            day.get_day() == before.get_day() + 1
            || (day.get_day() == 1 && before.get_day() >= 28
                && (day.get_month() == before.get_month() + 1
                    || (day.get_month() == 1 && before.get_month() == 12
                        && day.get_year() == before.get_year() + 1)));
        errors += is_next && day.since_epoch().count() == i ? 0 : 1;
        before = day;
    }
    BOOST_TEST(errors == 0);
    BOOST_TEST(before == Date(9999, 12, 31));
}

BOOST_AUTO_TEST_CASE(days_of_other_years_are_refused)
{
    for(auto const days : {-719163, 2932897, INT32_MIN, INT32_MAX})
    {
        BOOST_CHECK_THROW(Date(Date::days{days}), odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(the_earlier_day_is_less)
{
    std::vector<Date> const dates{
        {2019, 12, 31}, {2020, 1, 1}, {2020, 1, 2}, {2020, 2, 1}};
    for(auto const left : dates)
    {
        for(auto const right : dates)
        {
            auto const difference = left.since_epoch() - right.since_epoch();
            auto const days = difference.count();
            BOOST_TEST((left == right) == (days == 0));
            BOOST_TEST((left != right) == (days != 0));
            BOOST_TEST((left < right) == (days < 0));
            BOOST_TEST((left <= right) == (days <= 0));
            BOOST_TEST((left > right) == (days > 0));
            BOOST_TEST((left >= right) == (days >= 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stream_gets_the_text)
{
    std::ostringstream stream;
    stream << Date(2020, 1, 2);
    BOOST_TEST(stream.str() == "20200102");
}

BOOST_AUTO_TEST_SUITE_END()
