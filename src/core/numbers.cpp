#include "core/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "odil/EncodeError.h"

namespace odil::detail
{

namespace
{

std::string_view trim(std::string_view text)
{
    while(!text.empty() && text.front() == ' ')
    {
        text.remove_prefix(1);
    }
    while(!text.empty() && text.back() == ' ')
    {
        text.remove_suffix(1);
    }
    return text;
}

// std::from_chars, which does not know a leading plus sign.
template <typename T> bool parse_all(std::string_view text, T & number)
{
    if(text.size() > 1 && text[0] == '+' && text[1] != '-')
    {
        text.remove_prefix(1);
    }
    auto const * end = text.data() + text.size();
    auto const result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc() && result.ptr == end;
}

// The beginning of a text, as far as it is a decimal number without an
// exponent.
struct Decimal
{
    bool is_negative = false;
    bool has_point = false;
    std::size_t whole = 0; // digits in front of the point
    std::size_t places = 0; // digits behind it
    std::uint64_t digits = 0; // without the point; not if they are too many
    std::size_t size = 0; // characters
};

Decimal read_decimal(std::string_view text)
{
    Decimal decimal;
    decimal.is_negative = !text.empty() && text[0] == '-';
    std::size_t const begin = decimal.is_negative ? 1 : 0;
    auto position = begin;
    auto const read_digits = [&]
    {
        auto const first = position;
        for(; position != text.size(); ++position)
        {
            auto const digit = static_cast<unsigned char>(text[position] - '0');
            if(digit > 9)
            {
                break;
            }
            decimal.digits = 10 * decimal.digits + digit;
        }
        return position - first;
    };
    decimal.whole = read_digits();
    decimal.has_point = position != text.size() && text[position] == '.';
    if(decimal.has_point)
    {
        ++position;
        decimal.places = read_digits();
    }
    decimal.size = position;
    return decimal;
}

// The number; false if it is none, or not sure to be exact.
bool get_number(Decimal const & decimal, Value::Integer & number)
{
    constexpr std::size_t maximum = std::numeric_limits<std::int64_t>::digits10;
    if(decimal.has_point || decimal.whole == 0 || decimal.whole > maximum)
    {
        return false;
    }
    auto const digits = std::int64_t(decimal.digits);
    number = decimal.is_negative ? -digits : digits;
    return true;
}

// 1, 10, 100…: which a double has exactly, as it has so many digits.
constexpr auto make_powers_of_ten()
{
    std::array<double, std::numeric_limits<double>::digits10 + 1> powers{1.};
    for(std::size_t i = 1; i != powers.size(); ++i)
    {
        powers[i] = 10 * powers[i - 1];
    }
    return powers;
}

constexpr auto powers_of_ten = make_powers_of_ten();

// The quotient of two exact numbers is the nearest one.
bool get_number(Decimal const & decimal, Value::Real & number)
{
    auto const count = decimal.whole + decimal.places;
    if(count == 0 || count >= powers_of_ten.size())
    {
        return false;
    }
    auto const magnitude =
        double(std::int64_t(decimal.digits)) / powers_of_ten[decimal.places];
    number = decimal.is_negative ? -magnitude : magnitude;
    return true;
}

// No zeros that could be left out. Of 9 digits, an integer of 32 bits; of up to
// 14 characters, the shortest text of a double. The text begins with a number.
bool is_shortest(Decimal const & decimal, std::string_view text) noexcept
{
    constexpr std::size_t integer_digits = 9;
    constexpr std::size_t maximum = std::numeric_limits<double>::digits10 - 1;
    auto const first = text[decimal.is_negative ? 1 : 0];
    if(decimal.whole == 0 || (decimal.whole > 1 && first == '0'))
    {
        return false;
    }
    return decimal.has_point
               ? decimal.places != 0 && text[decimal.size - 1] != '0'
                     && decimal.whole + 1 + decimal.places <= maximum
               : decimal.whole <= integer_digits
                     && (decimal.digits != 0 || !decimal.is_negative);
}

// A fraction below 1, of so many places.
constexpr int maximum_places = 9;
constexpr std::uint32_t fraction_unit = 1'000'000'000;

// Put a point and the digits of a fraction, apart from zeros at the end; return
// their end.
char * write_fraction(std::uint32_t fraction, char * text)
{
    auto places = maximum_places;
    for(; fraction % 10 == 0; fraction /= 10)
    {
        --places;
    }
    *text = '.';
    auto * const end = text + 1 + places;
    for(auto * digit = end; places != 0; --places, fraction /= 10)
    {
        *--digit = char('0' + fraction % 10);
    }
    return end;
}

// Put the decimal fraction of the fewest digits which is this number, if it has
// up to 14, at most 9 of them behind the point: there is no other such one.
// Return its end, null if there is none.
char * write_decimal(double number, char * text)
{
    constexpr auto maximum = 1e14;
    auto * const limit = text + maximum_number_size;
    auto const magnitude = std::abs(number);
    if(magnitude >= maximum)
    {
        return nullptr;
    }
    auto whole = std::int64_t(magnitude);
    std::uint32_t fraction = 0;
    if(double(whole) != magnitude)
    {
        constexpr auto unit = double(fraction_unit);
        auto const scaled = magnitude * unit;
        auto const digits = scaled < maximum ? std::llround(scaled) : 0;
        if(double(digits) / unit != magnitude)
        {
            return nullptr;
        }
        whole = digits / fraction_unit;
        fraction = std::uint32_t(digits % fraction_unit);
    }
    if(std::signbit(number))
    {
        *text++ = '-';
    }
    text = std::to_chars(text, limit, whole).ptr;
    return fraction == 0 ? text : write_fraction(fraction, text);
}

// A number for each value, in one pass over it: most are short decimals.
template <typename Number>
ParsedNumbers parse_list(std::string_view text, std::vector<Number> & numbers)
{
    auto const separators = std::count(text.begin(), text.end(), '\\');
    numbers.reserve(std::size_t(separators) + 1);
    auto is_exact = true;
    for(;;)
    {
        auto const decimal = read_decimal(text);
        auto size = decimal.size;
        auto const is_whole = size == text.size() || text[size] == '\\';
        Number number{};
        if(is_whole && get_number(decimal, number))
        {
            is_exact = is_exact && is_shortest(decimal, text);
        }
        else
        {
            size = std::min(text.find('\\'), text.size());
            is_exact = false;
            if(!parse_number(text.substr(0, size), number))
            {
                return ParsedNumbers::None;
            }
        }
        numbers.push_back(number);
        if(size == text.size())
        {
            return is_exact ? ParsedNumbers::Exact : ParsedNumbers::Inexact;
        }
        text.remove_prefix(size + 1);
    }
}

}

bool parse_number(std::string_view text, Value::Integer & number)
{
    return parse_all(trim(text), number);
}

bool parse_number(std::string_view text, Value::Real & number)
{
    text = trim(text);
    if(text.empty())
    {
        number = std::numeric_limits<Value::Real>::quiet_NaN();
        return true;
    }
    auto const decimal = read_decimal(text);
    if(decimal.size == text.size() && get_number(decimal, number))
    {
        return true;
    }
    // No "inf", no "nan".
    auto const is_allowed = [](char x)
    {
        return (x >= '0' && x <= '9') || x == '+' || x == '-' || x == '.'
               || x == 'e' || x == 'E';
    };
    return std::all_of(text.begin(), text.end(), is_allowed)
           && parse_all(text, number);
}

ParsedNumbers parse_numbers(std::string_view text, Value::Integers & numbers)
{
    return parse_list(text, numbers);
}

ParsedNumbers parse_numbers(std::string_view text, Value::Reals & numbers)
{
    return parse_list(text, numbers);
}

char * write_number(Value::Integer number, char * text)
{
    using Limits = std::numeric_limits<std::int32_t>;
    if(number < Limits::min() || number > Limits::max())
    {
        throw EncodeError(
            std::to_string(number)
            + " is out of the range of VR IS, -2147483648 to 2147483647");
    }
    return std::to_chars(text, text + maximum_number_size, number).ptr;
}

char * write_number(Value::Real number, char * text)
{
    if(std::isnan(number))
    {
        return text;
    }
    if(std::isinf(number))
    {
        throw EncodeError("an infinite number cannot be written in VR DS");
    }
    if(auto * const end = write_decimal(number, text))
    {
        return end;
    }
    auto * const limit = text + maximum_number_size;
    auto result = std::to_chars(text, limit, number, std::chars_format::fixed);
    if(result.ec != std::errc())
    {
        result = std::to_chars(text, limit, number);
    }
    auto const digits = std::numeric_limits<Value::Real>::max_digits10;
    for(auto i = digits; result.ec != std::errc() && i > 0; --i)
    {
        result =
            std::to_chars(text, limit, number, std::chars_format::general, i);
    }
    return result.ptr;
}

}
