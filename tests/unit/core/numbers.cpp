#include "core/numbers.h"

#include <array>
#include <charconv>
#include <clocale>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/EncodeError.h"

using odil::Value;
using odil::detail::parse_number;
using odil::detail::parse_numbers;
using odil::detail::ParsedNumbers;
using odil::detail::write_number;

namespace
{

template <typename T> std::string format(T number)
{
    std::array<char, odil::detail::maximum_number_size> text{};
    return {text.data(), write_number(number, text.data())};
}

template <typename T> bool is_number(std::string const & text)
{
    T number{};
    return parse_number(text, number);
}

template <typename T> ParsedNumbers parse_list(std::string const & text)
{
    std::vector<T> numbers;
    return parse_numbers(text, numbers);
}

bool is_exact(std::string const & text)
{
    return parse_list<Value::Real>(text) == ParsedNumbers::Exact;
}

template <typename T> T parse(std::string const & text)
{
    T number{};
    BOOST_TEST_REQUIRE(parse_number(text, number));
    return number;
}

}

BOOST_AUTO_TEST_SUITE(core_numbers)

BOOST_AUTO_TEST_CASE(integers_may_have_signs_zeros_and_spaces)
{
    BOOST_TEST(parse<Value::Integer>("42") == 42);
    BOOST_TEST(parse<Value::Integer>("+42") == 42);
    BOOST_TEST(parse<Value::Integer>("-42") == -42);
    BOOST_TEST(parse<Value::Integer>("007") == 7);
    BOOST_TEST(parse<Value::Integer>(" 7 ") == 7);
    BOOST_TEST(parse<Value::Integer>("-2147483648") == -2147483648LL);
    BOOST_TEST(
        parse<Value::Integer>("9223372036854775807")
        == std::numeric_limits<std::int64_t>::max());
}

BOOST_AUTO_TEST_CASE(decimal_fractions_are_those_of_the_standard_library)
{
    std::mt19937_64 generator(5);
    for(int i = 0; i != 20000; ++i)
    {
        auto const digits =
            std::int64_t(generator() >> (14 + generator() % 48));
        auto text = std::to_string(digits);
        text.insert(generator() % (text.size() + 1), ".");
        text.insert(0, generator() % 2 == 0 ? "-" : "");
        if(text == "." || text == "-.")
        {
            continue;
        }
        Value::Real expected = 0;
        std::from_chars(text.data(), text.data() + text.size(), expected);
        BOOST_TEST_INFO(text);
        BOOST_TEST_REQUIRE(parse<Value::Real>(text) == expected);

        std::array<char, 32> characters{};
        auto const end = std::to_chars(
            characters.begin(),
            characters.begin() + 16,
            expected,
            std::chars_format::fixed);
        if(end.ec == std::errc())
        {
            BOOST_TEST_REQUIRE(
                format(expected) == std::string(characters.data(), end.ptr));
        }
        if(is_exact(text))
        {
            BOOST_TEST_REQUIRE(format(expected) == text);
        }
    }
}

BOOST_AUTO_TEST_CASE(characters_show_whether_they_are_written_again)
{
    for(auto const * text :
        {"0", "1", "-1", "10", "0.5", "-0.5", "123.25", "999999999", "1\\0.5"})
    {
        BOOST_TEST(is_exact(text), text);
    }
    for(auto const * text :
        {"",
         "-",
         "-0",
         "01",
         "+1",
         " 1",
         "1 ",
         "1.",
         ".5",
         "1.50",
         "0.0",
         "1e2",
         "1\\",
         "1\\1.0",
         "2147483648",
         "123456.123456789"})
    {
        BOOST_TEST(!is_exact(text), text);
    }
}

BOOST_AUTO_TEST_CASE(integers_are_exact_without_a_point)
{
    auto const parsed = [](std::string const & text)
    { return parse_list<Value::Integer>(text); };
    for(auto const * text : {"0", "-12", "999999999", "1\\20"})
    {
        BOOST_TEST((parsed(text) == ParsedNumbers::Exact), text);
    }
    for(auto const * text :
        {"-0", "007", "+1", " 1", "1 \\2", "2147483648", "9223372036854775807"})
    {
        BOOST_TEST((parsed(text) == ParsedNumbers::Inexact), text);
    }
    for(auto const * text : {"", "1\\", "1\\2.5", "9223372036854775808"})
    {
        BOOST_TEST((parsed(text) == ParsedNumbers::None), text);
    }
}

BOOST_AUTO_TEST_CASE(lists_have_a_number_for_each_value)
{
    Value::Integers integers;
    parse_numbers("1\\-22\\ +3 \\9223372036854775807", integers);
    BOOST_TEST(
        integers
            == (Value::Integers{
                1, -22, 3, std::numeric_limits<std::int64_t>::max()}),
        boost::test_tools::per_element());
    Value::Reals reals;
    parse_numbers("1.5\\-2\\1e3\\\\123456789012345678", reals);
    BOOST_TEST_REQUIRE(reals.size() == 5);
    BOOST_TEST(std::isnan(reals[3]));
    reals[3] = 0;
    BOOST_TEST(
        reals == (Value::Reals{1.5, -2, 1000, 0, 123456789012345678.}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(other_text_is_no_integer)
{
    for(auto const * text :
        {"",
         " ",
         "abc",
         "1.0",
         "1 2",
         "1,2",
         "+",
         "-",
         "+-1",
         "++1",
         "0x10",
         "1e3",
         "99999999999999999999"})
    {
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!is_number<Value::Integer>(text));
        }
    }
}

BOOST_AUTO_TEST_CASE(reals_may_be_fixed_or_have_an_exponent)
{
    BOOST_TEST(parse<Value::Real>("1.5000") == 1.5);
    BOOST_TEST(parse<Value::Real>("+.5") == 0.5);
    BOOST_TEST(parse<Value::Real>("5.") == 5.);
    BOOST_TEST(parse<Value::Real>("-1.25E+02") == -125.);
    BOOST_TEST(parse<Value::Real>("1e-3") == 0.001);
    BOOST_TEST(parse<Value::Real>(" 7 ") == 7.);
}

BOOST_AUTO_TEST_CASE(an_empty_real_is_nan)
{
    BOOST_TEST(std::isnan(parse<Value::Real>("")));
    BOOST_TEST(std::isnan(parse<Value::Real>("  ")));
}

BOOST_AUTO_TEST_CASE(other_text_is_no_real)
{
    for(auto const * text :
        {"abc",
         "1,5",
         "nan",
         "inf",
         "-inf",
         "infinity",
         "0x1p3",
         "1e400",
         "1e",
         ".",
         "+",
         "1 2",
         "--1",
         "+-1"})
    {
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(!is_number<Value::Real>(text));
        }
    }
}

BOOST_AUTO_TEST_CASE(integers_are_written)
{
    BOOST_TEST(format(Value::Integer(-2)) == "-2");
    BOOST_TEST(format(Value::Integer(2147483647)) == "2147483647");
    BOOST_TEST(format(Value::Integer(-2147483648LL)) == "-2147483648");
}

BOOST_AUTO_TEST_CASE(integers_of_more_than_32_bits_are_refused)
{
    BOOST_CHECK_THROW(format(Value::Integer(2147483648LL)), odil::EncodeError);
    BOOST_CHECK_THROW(format(Value::Integer(-2147483649LL)), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(reals_have_the_shortest_text)
{
    BOOST_TEST(format(1.5) == "1.5");
    BOOST_TEST(format(0.1) == "0.1");
    BOOST_TEST(format(-99999.999999999) == "-99999.999999999");
    BOOST_TEST(format(100.) == "100");
    BOOST_TEST(format(-0.25) == "-0.25");
    BOOST_TEST(format(0.000000001) == "0.000000001");
    BOOST_TEST(format(-0.05) == "-0.05");
    BOOST_TEST(format(10.01) == "10.01");
    BOOST_TEST(format(99999.999999999) == "99999.999999999");
    BOOST_TEST(format(99999999999999.) == "99999999999999");
    BOOST_TEST(format(-0.) == "-0");
    BOOST_TEST(format(1e22) == "1e+22");
    BOOST_TEST(format(std::numeric_limits<double>::quiet_NaN()).empty());
}

BOOST_AUTO_TEST_CASE(reals_never_exceed_16_characters)
{
    BOOST_TEST(format(1. / 3.) == "0.33333333333333");
    BOOST_TEST(format(-1. / 3.) == "-0.3333333333333");
    BOOST_TEST(format(-1.2345678901234567e-300) == "-1.23456789e-300");
    BOOST_TEST(format(9999999999999999.5) == "1e+16");

    std::mt19937_64 random(1); // NOLINT: the same numbers each time
    std::uniform_real_distribution<> mantissa(-1, 1);
    std::uniform_int_distribution<> exponent(-307, 307);
    for(int i = 0; i != 10000; ++i)
    {
        auto const number = mantissa(random) * std::pow(10., exponent(random));
        auto const text = format(number);
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_TEST(text.size() <= 16);
            auto const again = parse<Value::Real>(text);
            BOOST_TEST(std::abs(again - number) <= 1e-8 * std::abs(number));
        }
    }
}

BOOST_AUTO_TEST_CASE(infinite_reals_are_refused)
{
    auto const infinity = std::numeric_limits<double>::infinity();
    BOOST_CHECK_THROW(format(infinity), odil::EncodeError);
    BOOST_CHECK_THROW(format(-infinity), odil::EncodeError);
}

// The locale is used where the system has it; the numbers are right in any.
BOOST_AUTO_TEST_CASE(numbers_do_not_depend_on_the_locale)
{
    for(auto const * name : {"de_DE.utf8", "de_DE.UTF-8", "fr_FR.UTF-8"})
    {
        if(std::setlocale(LC_ALL, name))
        {
            break;
        }
    }
    BOOST_TEST(parse<Value::Real>("1.5") == 1.5);
    BOOST_TEST(!is_number<Value::Real>("1,5"));
    BOOST_TEST(format(1234567.5) == "1234567.5");
    BOOST_TEST(format(Value::Integer(1234567)) == "1234567");
    std::setlocale(LC_ALL, "C");
}

BOOST_AUTO_TEST_SUITE_END()
