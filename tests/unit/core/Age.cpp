#include "odil/Age.h"

#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"

using odil::Age;
using odil::Date;
using Unit = odil::Age::Unit;

BOOST_AUTO_TEST_SUITE(core_Age)

BOOST_AUTO_TEST_CASE(text_gives_number_and_unit)
{
    std::vector<std::pair<std::string, Age>> const rows{
        {"000D", {0, Unit::Days}},
        {"001D", {1, Unit::Days}},
        {"012W", {12, Unit::Weeks}},
        {"018M", {18, Unit::Months}},
        {"042Y", {42, Unit::Years}},
        {"999Y", {999, Unit::Years}}};
    for(auto const & [text, age] : rows)
    {
        BOOST_TEST(Age(text) == age);
        BOOST_TEST((Age::try_parse(text) == age));
        BOOST_TEST(age.to_text() == text);
    }
    BOOST_TEST(Age("018M").get_number() == 18);
    BOOST_TEST((Age("018M").get_unit() == Unit::Months));
    BOOST_TEST(Age("018M ").to_text() == "018M");
}

BOOST_AUTO_TEST_CASE(other_text_is_refused)
{
    for(auto const * const text :
        {"",
         "18M",
         "0018M",
         "018",
         "018m",
         "018H",
         "M018",
         "-18M",
         "01.5Y",
         " 018M",
         "018 M",
         "0x1Y"})
    {
        BOOST_CHECK_EXCEPTION(
            Age{text},
            odil::Exception,
            [&](auto const & e)
            {
                return e.what()
                       == "\"" + std::string(text)
                              + "\" is no age (VR AS): it is not three digits "
                                "and D, W, M or Y";
            });
        BOOST_TEST(!Age::try_parse(text).has_value());
    }
    BOOST_CHECK_THROW(Age(-1, Unit::Days), odil::Exception);
    BOOST_CHECK_THROW(Age(1000, Unit::Days), odil::Exception);
}

BOOST_AUTO_TEST_CASE(complete_units_are_counted)
{
    Date const birth(2000, 2, 29);
    std::vector<std::pair<Date, std::vector<std::string>>> const rows{
        {{2000, 2, 29}, {"000D", "000W", "000M", "000Y"}},
        {{2000, 3, 6}, {"006D", "000W", "000M", "000Y"}},
        {{2000, 3, 7}, {"007D", "001W", "000M", "000Y"}},
        {{2000, 3, 28}, {"028D", "004W", "000M", "000Y"}},
        {{2000, 3, 29}, {"029D", "004W", "001M", "000Y"}},
        {{2001, 2, 28}, {"365D", "052W", "011M", "000Y"}},
        {{2001, 3, 1}, {"366D", "052W", "012M", "001Y"}}};
    for(auto const & [day, texts] : rows)
    {
        BOOST_TEST(Age(birth, day, Unit::Days).to_text() == texts[0]);
        BOOST_TEST(Age(birth, day, Unit::Weeks).to_text() == texts[1]);
        BOOST_TEST(Age(birth, day, Unit::Months).to_text() == texts[2]);
        BOOST_TEST(Age(birth, day, Unit::Years).to_text() == texts[3]);
    }
    Date const last(2004, 2, 29);
    BOOST_TEST(Age(birth, last, Unit::Years).to_text() == "004Y");
}

BOOST_AUTO_TEST_CASE(what_has_no_age_is_refused)
{
    Date const birth(2000, 2, 29);
    for(auto const unit : {Unit::Days, Unit::Weeks, Unit::Months, Unit::Years})
    {
        BOOST_CHECK_THROW(Age(birth, Date(2000, 2, 28), unit), odil::Exception);
        BOOST_CHECK_THROW(Age(birth, Date(1990, 1, 1), unit), odil::Exception);
    }
    BOOST_CHECK_THROW(
        Age(birth, Date(2020, 1, 1), Unit::Days), odil::Exception);
    BOOST_TEST(Age(birth, Date(2020, 1, 1), Unit::Years).get_number() == 19);
}

BOOST_AUTO_TEST_CASE(a_duration_is_that_of_the_calendar)
{
    BOOST_TEST(Age("010D").to_duration().count() == 10);
    BOOST_TEST(Age("010W").to_duration().count() == 70);
    BOOST_TEST(Age("012M").to_duration().count() == 365.2425);
    BOOST_TEST(Age("400Y").to_duration().count() == 146097);
}

BOOST_AUTO_TEST_CASE(the_shorter_one_is_less)
{
    std::vector<Age> const ages{
        Age("000D"),
        Age("000Y"),
        Age("006D"),
        Age("007D"),
        Age("001W"),
        Age("030D"),
        Age("001M"),
        Age("011M"),
        Age("365D"),
        Age("012M"),
        Age("001Y"),
        Age("366D"),
        Age("999Y")};
    for(std::size_t i = 0; i != ages.size(); ++i)
    {
        for(std::size_t j = 0; j != ages.size(); ++j)
        {
            BOOST_TEST((ages[i] == ages[j]) == (i == j));
            BOOST_TEST((ages[i] != ages[j]) == (i != j));
            BOOST_TEST((ages[i] < ages[j]) == (i < j));
            BOOST_TEST((ages[i] <= ages[j]) == (i <= j));
            BOOST_TEST((ages[i] > ages[j]) == (i > j));
            BOOST_TEST((ages[i] >= ages[j]) == (i >= j));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stream_gets_the_text)
{
    std::ostringstream stream;
    stream << Age("018M");
    BOOST_TEST(stream.str() == "018M");
}

BOOST_AUTO_TEST_SUITE_END()
