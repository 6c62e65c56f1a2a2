#include "core/numbers.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>

#include "odil/EncodeError.h"

namespace odil::detail
{

namespace
{

std::string_view trim(std::string_view text)
{
    auto const begin = text.find_first_not_of(' ');
    if(begin == std::string_view::npos)
    {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
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
    // No "inf", no "nan".
    return text.find_first_not_of("0123456789+-.eE") == std::string_view::npos
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
    text += std::to_string(number);
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
    text.append(begin, result.ptr);
}

}
