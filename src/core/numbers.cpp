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

// Append digits, so many of them behind the point, apart from zeros at the end.
void append_digits(
    std::string & text, bool is_negative, std::uint64_t digits, int places)
{
    std::array<char, 32> characters{};
    characters.fill('0'); // which may be needed in front of the digits
    auto * begin = characters.data() + characters.size() / 2;
    auto * end =
        std::to_chars(begin, characters.data() + characters.size(), digits).ptr;
    if(places != 0)
    {
        auto * const point = end - places;
        begin = std::min(begin, point - 1);
        std::copy(begin, point, begin - 1);
        --begin;
        point[-1] = '.';
        while(end[-1] == '0')
        {
            --end;
        }
    }
    if(is_negative)
    {
        *--begin = '-';
    }
    text.append(begin, std::size_t(end - begin));
}

// Append the decimal fraction of the fewest digits which is this number, if it
// has up to 14, at most 9 of them behind the point: there is no other such one.
bool append_fraction(std::string & text, double number)
{
    constexpr auto maximum = 1e14;
    auto const magnitude = std::abs(number);
    if(magnitude >= maximum)
    {
        return false;
    }
    auto digits = std::uint64_t(magnitude);
    auto places = 0;
    if(double(digits) != magnitude)
    {
        constexpr auto scale = 1e9;
        auto const scaled = magnitude * scale;
        digits = scaled < maximum ? std::uint64_t(std::llround(scaled)) : 0;
        if(double(digits) / scale != magnitude)
        {
            return false;
        }
        places = 9;
    }
    append_digits(text, std::signbit(number), digits, places);
    return true;
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

void append_number(std::string & text, Value::Integer number)
{
    using Limits = std::numeric_limits<std::int32_t>;
    if(number < Limits::min() || number > Limits::max())
    {
        throw EncodeError(
            std::to_string(number)
            + " is out of the range of VR IS, -2147483648 to 2147483647");
    }
    std::array<char, 12> buffer{};
    auto * const begin = buffer.data();
    auto const result = std::to_chars(begin, begin + buffer.size(), number);
    text.append(begin, std::size_t(result.ptr - begin));
}

void append_number(std::string & text, Value::Real number)
{
    if(std::isnan(number))
    {
        return;
    }
    if(std::isinf(number))
    {
        throw EncodeError("an infinite number cannot be written in VR DS");
    }
    if(append_fraction(text, number))
    {
        return;
    }

    constexpr std::ptrdiff_t maximum = 16; // PS3.5, table 6.2-1
    std::array<char, 32> buffer{};
    auto * const begin = buffer.data();
    auto result =
        std::to_chars(begin, begin + maximum, number, std::chars_format::fixed);
    if(result.ec != std::errc())
    {
        result = std::to_chars(begin, begin + maximum, number);
    }
    auto const digits = std::numeric_limits<Value::Real>::max_digits10;
    for(auto i = digits; result.ec != std::errc() && i > 0; --i)
    {
        result = std::to_chars(
            begin, begin + maximum, number, std::chars_format::general, i);
    }
    text.append(begin, std::size_t(result.ptr - begin));
}

}
