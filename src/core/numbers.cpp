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
#include <utility>

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

// A decimal fraction of less than 16 digits: they are exact, and so is the
// power of ten by which they are divided, so that the quotient is the nearest
// number.
bool parse_fraction(std::string_view text, double & number)
{
    constexpr std::size_t maximum = std::numeric_limits<double>::digits10;
    auto const is_negative = !text.empty() && text[0] == '-';
    text.remove_prefix(is_negative ? 1 : 0);
    if(text.empty() || text == "." || text.size() > maximum)
    {
        return false;
    }
    std::int64_t digits = 0;
    auto divisor = 1.;
    auto has_point = false;
    for(auto const character : text)
    {
        if(character >= '0' && character <= '9')
        {
            digits = 10 * digits + (character - '0');
            divisor *= has_point ? 10 : 1;
        }
        else if(character != '.' || std::exchange(has_point, true))
        {
            return false;
        }
    }
    auto const magnitude = double(digits) / divisor;
    number = is_negative ? -magnitude : magnitude;
    return true;
}

// Append digits, so many of them behind the point.
void append_digits(
    std::string & text, bool is_negative, std::uint64_t digits, int places)
{
    std::array<char, 20> characters{};
    auto * const end = characters.data() + characters.size();
    auto * begin = end;
    auto const put_digit = [&]
    {
        *--begin = char('0' + digits % 10);
        digits /= 10;
    };
    if(places != 0)
    {
        for(; places != 0; --places)
        {
            put_digit();
        }
        *--begin = '.';
    }
    do
    {
        put_digit();
    } while(digits != 0);
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
        for(places = 9; digits % 10 == 0; --places)
        {
            digits /= 10;
        }
    }
    append_digits(text, std::signbit(number), digits, places);
    return true;
}

// A decimal number without an exponent, or zeros that could be left out. Of 9
// digits, an integer of 32 bits; of up to 15, the shortest text of a double.
bool is_shortest(std::string_view text) noexcept
{
    constexpr std::size_t integer_digits = 9;
    constexpr std::size_t maximum = std::numeric_limits<double>::digits10 - 1;
    auto const is_negative = !text.empty() && text[0] == '-';
    text.remove_prefix(is_negative ? 1 : 0);
    if(text.empty() || text.size() > maximum)
    {
        return false;
    }
    auto point = text.size();
    for(std::size_t i = 0; i != text.size(); ++i)
    {
        auto const character = text[i];
        if(character == '.' && point == text.size())
        {
            point = i;
        }
        else if(character < '0' || character > '9')
        {
            return false;
        }
    }
    auto const has_extra_zero = point != 1 && text[0] == '0';
    if(point == 0 || has_extra_zero)
    {
        return false;
    }
    auto const has_fraction = point != text.size();
    return has_fraction
               ? text.back() != '0' && text.back() != '.'
               : point <= integer_digits && (!is_negative || text != "0");
}

}

bool is_written_so(std::string_view text) noexcept
{
    for(auto end = text.find('\\'); end != std::string_view::npos;
        end = text.find('\\'))
    {
        if(!is_shortest(text.substr(0, end)))
        {
            return false;
        }
        text.remove_prefix(end + 1);
    }
    return is_shortest(text);
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
    if(parse_fraction(text, number))
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
