#include "odil/Range.h"

#include <chrono>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"

using odil::Date;
using odil::DateRange;
using odil::DateTime;
using odil::DateTimeRange;
using odil::Time;
using odil::TimeRange;

namespace
{

// The ends of a range, "*" where there is none; or why it is none.
template <typename T> std::string describe(std::string const & text)
{
    BOOST_TEST_CONTEXT(text)
    {
        auto const range = odil::Range<T>::try_parse(text);
        try
        {
            odil::Range<T> const same(text);
            BOOST_TEST((range == same));
        }
        catch(odil::Exception const & e)
        {
            BOOST_TEST(!range.has_value());
            std::string const what = e.what();
            return what.substr(what.find("): ") + 3);
        }
        auto const format = [](auto const & end)
        { return end ? end->to_text() : "*"; };
        return format(range->get_first()) + " " + format(range->get_last());
    }
    return {};
}

constexpr auto neither = "neither a value nor two with a hyphen between them";
constexpr auto order = "the first is after the last";

}

BOOST_AUTO_TEST_SUITE(core_Range)

BOOST_AUTO_TEST_CASE(dates_have_a_first_and_a_last)
{
    BOOST_TEST(describe<Date>("20200101-20201231") == "20200101 20201231");
    BOOST_TEST(describe<Date>("20200101-20200101") == "20200101 20200101");
    BOOST_TEST(describe<Date>("-20201231") == "* 20201231");
    BOOST_TEST(describe<Date>("20200101-") == "20200101 *");
    BOOST_TEST(describe<Date>("20200101") == "20200101 20200101");
    BOOST_TEST(describe<Date>("20200101-20201231 ") == "20200101 20201231");
    BOOST_TEST(describe<Date>("20200101 - 20201231") == "20200101 20201231");
    BOOST_TEST(describe<Date>("2020.01.01-2020.12.31") == "20200101 20201231");
    BOOST_TEST(describe<Date>("") == "* *");
    BOOST_TEST(describe<Date>("  ") == "* *");
}

BOOST_AUTO_TEST_CASE(other_text_is_refused)
{
    for(auto const * const text :
        {"-",
         " - ",
         "--",
         "2020",
         "2020-2021",
         "20200101-2020",
         "20200101-20200230",
         "20200101-20200102-20200103",
         "20200101--20200102",
         "-20200101-",
         "20200101-*",
         "20200101\\20200102",
         "*"})
    {
        BOOST_TEST(describe<Date>(text) == neither);
    }
    BOOST_TEST(describe<Date>("20200102-20200101") == order);
    BOOST_TEST(describe<Time>("24-") == neither);
    BOOST_TEST(describe<Time>("22-06") == order); // crosses midnight
    BOOST_TEST(describe<DateTime>("2021-2020") == order);
    BOOST_TEST(describe<DateTime>(std::string(1000, '-')) == neither);
}

BOOST_AUTO_TEST_CASE(times_have_a_first_and_a_last)
{
    BOOST_TEST(describe<Time>("10-12") == "10 12");
    BOOST_TEST(describe<Time>("1030-1030") == "1030 1030");
    BOOST_TEST(describe<Time>("10-100030.5") == "10 100030.5");
    BOOST_TEST(describe<Time>("100030.5-10") == "100030.5 10");
    BOOST_TEST(describe<Time>("10:30-12:00") == "1030 1200");
    BOOST_TEST(describe<Time>("-12") == "* 12");
    BOOST_TEST(describe<Time>("235959.999999-") == "235959.999999 *");
}

BOOST_AUTO_TEST_CASE(a_hyphen_is_an_offset_where_this_makes_sense)
{
    std::vector<std::vector<std::string>> const rows{
        {"2020", "2020 2020"},
        {"2020-", "2020 *"},
        {"-2020", "* 2020"},
        {"-0500", "* 0500"},
        {"2019-2020", "2019 2020"},
        {"2020-0500", "2020-0500 2020-0500"},
        {"2020-0500-", "2020-0500 *"},
        {"-2020-0500", "* 2020-0500"},
        {"2020-2021-0500", "2020 2021-0500"},
        {"2020-0500-2021", "2020-0500 2021"},
        {"2020-0500-2021-0600", "2020-0500 2021-0600"},
        {"2020+0100-2021+0200", "2020+0100 2021+0200"},
        {"2020+0100-2021-0500", "2020+0100 2021-0500"},
        {"20200101-20200131", "20200101 20200131"},
        {"20200101103007.5-0500-20200131-0500",
         "20200101103007.5-0500 20200131-0500"},
        {"1000-1100", "1000-1100 1000-1100"},
        {"1000-1100-1200", "1000-1100 1200"},
        {"1000-1300", "1000 1300"},
        {"2020-0000", neither},
        {"2020-0500-0600", order},
        {"2020-0500-0600-0700", order},
        {"2020-0500+0100", order}};
    for(auto const & row : rows)
    {
        BOOST_TEST(describe<DateTime>(row[0]) == row[1]);
    }
}

BOOST_AUTO_TEST_CASE(the_text_is_the_inverse)
{
    for(auto const * const text :
        {"20200101-20201231", "-20201231", "20200101-", "20200101", ""})
    {
        BOOST_TEST(DateRange(text).to_text() == text);
    }
    for(auto const * const text : {"10-12", "-12", "1030-", "103007.50"})
    {
        BOOST_TEST(TimeRange(text).to_text() == text);
    }
    for(auto const * const text :
        {"2020-0500-2021-0500", "-2020-0500", "2020-0500-", "2020-0500"})
    {
        BOOST_TEST(DateTimeRange(text).to_text() == text);
    }
    BOOST_TEST(DateRange("20200101-20200101").to_text() == "20200101");
    BOOST_TEST(
        DateRange(Date(2020, 1, 1), Date(2020, 12, 31)).to_text()
        == "20200101-20201231");
    BOOST_TEST(DateRange({}, Date(2020, 12, 31)).to_text() == "-20201231");
    BOOST_TEST((DateRange() == DateRange("")));
    BOOST_TEST((DateRange() != DateRange("-20200101")));
}

BOOST_AUTO_TEST_CASE(the_ends_are_checked)
{
    BOOST_CHECK_EXCEPTION(
        DateRange(Date(2020, 1, 2), Date(2020, 1, 1)),
        odil::Exception,
        [](auto const & e)
        {
            return e.what()
                   == std::string("no range from 20200102 to 20200101: the "
                                  "first is after the last");
        });
    BOOST_CHECK_THROW(TimeRange(Time("11"), Time("1059")), odil::Exception);
}

BOOST_AUTO_TEST_CASE(both_ends_are_in_the_range)
{
    DateRange const range("20200101-20200131");
    BOOST_TEST(!range.contains(Date(2019, 12, 31)));
    BOOST_TEST(range.contains(Date(2020, 1, 1)));
    BOOST_TEST(range.contains(Date(2020, 1, 15)));
    BOOST_TEST(range.contains(Date(2020, 1, 31)));
    BOOST_TEST(!range.contains(Date(2020, 2, 1)));

    BOOST_TEST(DateRange("20200101-").contains(Date(9999, 12, 31)));
    BOOST_TEST(!DateRange("20200101-").contains(Date(2019, 12, 31)));
    BOOST_TEST(DateRange("-20200101").contains(Date(1, 1, 1)));
    BOOST_TEST(!DateRange("-20200101").contains(Date(2020, 1, 2)));
    BOOST_TEST(DateRange("20200101").contains(Date(2020, 1, 1)));
    BOOST_TEST(!DateRange("20200101").contains(Date(2020, 1, 2)));
    BOOST_TEST(DateRange().contains(Date(2020, 1, 2)));
}

BOOST_AUTO_TEST_CASE(an_end_lasts_as_long_as_it_is_precise)
{
    TimeRange const hours("10-12");
    BOOST_TEST(!hours.contains(Time("095959.999999")));
    BOOST_TEST(hours.contains(Time("100000")));
    BOOST_TEST(hours.contains(Time("125959.999999")));
    BOOST_TEST(!hours.contains(Time("130000")));
    BOOST_TEST(TimeRange("-2359").contains(Time("235960")));
    BOOST_TEST(!TimeRange("-235959").contains(Time("235960")));
    BOOST_TEST(TimeRange("-100000.1").contains(Time("100000.19")));
    BOOST_TEST(!TimeRange("-100000.1").contains(Time("100000.2")));

    DateTimeRange const february("202002");
    BOOST_TEST(!february.contains(DateTime("20200131235959.9")));
    BOOST_TEST(february.contains(DateTime("20200201000000.0")));
    BOOST_TEST(february.contains(DateTime("20200229235959.9")));
    BOOST_TEST(!february.contains(DateTime("20200301")));
    BOOST_TEST(DateTimeRange("2020").contains(DateTime("20201231")));
    BOOST_TEST(!DateTimeRange("2020").contains(DateTime("20210101")));
    BOOST_TEST(!DateTimeRange("9999").contains(DateTime("99981231")));
    BOOST_TEST(DateTimeRange("9999").contains(DateTime("99991231")));
}

BOOST_AUTO_TEST_CASE(a_value_which_may_be_in_the_range_is_in_it)
{
    BOOST_TEST(TimeRange("1030-1045").contains(Time("10")));
    BOOST_TEST(!TimeRange("1030-1045").contains(Time("11")));
    BOOST_TEST(DateTimeRange("20200615-").contains(DateTime("2020")));
    BOOST_TEST(!DateTimeRange("20200615-").contains(DateTime("202005")));
}

BOOST_AUTO_TEST_CASE(offsets_are_taken_into_account)
{
    DateTimeRange const range("2020010100-0500-2020010123-0500");
    BOOST_TEST(!range.contains(DateTime("2020010104+0000")));
    BOOST_TEST(range.contains(DateTime("2020010105+0000")));
    BOOST_TEST(range.contains(DateTime("2020010204+0000")));
    BOOST_TEST(!range.contains(DateTime("2020010205+0000")));
    BOOST_TEST(!range.contains(DateTime("2020010104"))); // as UTC
    using std::chrono::hours;
    BOOST_TEST(range.contains(DateTime("2020010104").with_offset(hours(-5))));
    BOOST_TEST(
        describe<DateTime>("2020010100+0000-2020010101+0100")
        == "2020010100+0000 2020010101+0100");
    BOOST_TEST(describe<DateTime>("2020010100+0000-2020010101+0200") == order);
}

BOOST_AUTO_TEST_SUITE_END()
