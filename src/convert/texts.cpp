#include "convert/texts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <system_error>
#include <utility>

#include "codec/hexadecimal.h"
#include "core/numbers.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/unicode.h"

namespace odil::detail
{

namespace
{

template <typename T> std::string format(T number)
{
    std::array<char, 32> buffer{};
    auto * const begin = buffer.data();
    return {begin, std::to_chars(begin, begin + buffer.size(), number).ptr};
}

std::string_view trim(std::string_view text)
{
    constexpr std::string_view spaces(" \t\r\n\0", 5);
    auto const begin = text.find_first_not_of(spaces);
    if(begin == std::string_view::npos)
    {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(spaces) + 1 - begin);
}

// The whole text, without the spaces around it.
template <typename T> bool parse(std::string_view text, T & number)
{
    text = trim(text);
    auto const * const end = text.data() + text.size();
    auto const result = std::from_chars(text.data(), end, number);
    return result.ec == std::errc() && result.ptr == end;
}

struct Range
{
    VR vr;
    Value::Integer minimum;
    Value::Integer maximum;
};

template <typename T> constexpr Range make_range(VR vr)
{
    using Limits = std::numeric_limits<T>;
    return {vr, Limits::min(), Limits::max()};
}

// PS3.5, table 6.2-1
constexpr Range ranges[] = {
    make_range<std::int32_t>(VR::IS),
    make_range<std::int32_t>(VR::SL),
    make_range<std::int16_t>(VR::SS),
    make_range<std::int64_t>(VR::SV),
    make_range<std::uint32_t>(VR::UL),
    make_range<std::uint16_t>(VR::US),
};

[[noreturn]] void fail(VR vr, std::string_view text)
{
    throw Exception(
        "\"" + std::string(text) + "\" is not a value of VR " + as_string(vr));
}

Value::Strings split(std::string_view text)
{
    Value::Strings items;
    for(auto separator = text.find('\\'); separator != std::string_view::npos;
        separator = text.find('\\'))
    {
        items.emplace_back(trim(text.substr(0, separator)));
        text.remove_prefix(separator + 1);
    }
    items.emplace_back(trim(text));
    return items;
}

std::string join(Value::Strings const & items)
{
    std::string text;
    for(auto const & item : items)
    {
        text += &item == &items.front() ? "" : "\\";
        text += item;
    }
    return text;
}

// Those of a DS which was read as it was; those of one which was made without
// losing any digits.
Value::Strings as_decimals(Element const & element)
{
    auto items = split(element.to_text());
    auto const & numbers = element.as_real();
    for(std::size_t i = 0; i != items.size(); ++i)
    {
        auto number = Value::Real();
        if(!parse_number(items[i], number)
           || (number != numbers[i] && !std::isnan(number)))
        {
            items[i] = as_decimal(numbers[i]);
        }
    }
    return items;
}

std::string as_text(Value::Integer number, VR vr)
{
    if(vr == VR::UV)
    {
        return format(static_cast<std::uint64_t>(number));
    }
    if(!is_in_range(vr, number))
    {
        throw EncodeError(
            format(number) + " is out of the range of VR " + as_string(vr));
    }
    return format(number);
}

std::string as_text(Value::Real number, VR)
{
    return std::isnan(number) ? "nan" : format(number); // without a sign
}

std::string as_text(Value::String const & text, VR vr)
{
    if(vr != VR::AT)
    {
        return text;
    }
    auto const tag = parse_tag(text);
    if(!tag)
    {
        fail(vr, text);
    }
    return as_digits(*tag);
}

template <typename Items> Value::Strings as_texts(Items const & items, VR vr)
{
    Value::Strings texts;
    texts.reserve(items.size());
    for(auto const & item : items)
    {
        texts.push_back(as_text(item, vr));
    }
    return texts;
}

Value::Integer as_integer(VR vr, std::string_view text)
{
    auto number = Value::Integer();
    auto bits = std::uint64_t();
    if(vr == VR::UV && parse(text, bits))
    {
        return static_cast<Value::Integer>(bits);
    }
    if(vr == VR::UV || !parse(text, number) || !is_in_range(vr, number))
    {
        fail(vr, text);
    }
    return number;
}

// Half of the last digit more than the largest float still becomes this one
// when it is rounded.
constexpr auto float_limit = 0x1.ffffffp127;

Value::Real as_real(VR vr, std::string_view text)
{
    auto number = Value::Real();
    if(!parse(text, number))
    {
        fail(vr, text);
    }
    constexpr Value::Real maximum = std::numeric_limits<float>::max();
    if(vr == VR::FL && std::isfinite(number) && std::abs(number) > maximum)
    {
        if(std::abs(number) >= float_limit)
        {
            fail(vr, text);
        }
        number = std::copysign(maximum, number);
    }
    return number;
}

template <typename Items, typename Convert>
Element convert_items(VR vr, Value::Strings const & texts, Convert convert)
{
    Items items;
    items.reserve(texts.size());
    for(auto const & text : texts)
    {
        items.push_back(convert(vr, text));
    }
    return {std::move(items), vr};
}

// Without the texts, if these say no more than the numbers do.
Element from_decimals(Value::Strings const & texts)
{
    Value::Reals numbers;
    for(auto const & text : texts)
    {
        auto number = std::numeric_limits<Value::Real>::quiet_NaN();
        if(!text.empty() && !is_exact_real(VR::DS, text, number))
        {
            return Element::from_text(join(texts), VR::DS);
        }
        numbers.push_back(number);
    }
    return {std::move(numbers), VR::DS};
}

std::string as_tag_item(VR vr, std::string_view text)
{
    auto const tag = parse_tag(trim(text));
    if(!tag)
    {
        fail(vr, text);
    }
    return *tag;
}

}

std::string as_digits(Tag tag)
{
    std::string digits = tag;
    std::transform(
        digits.begin(),
        digits.end(),
        digits.begin(),
        [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return digits;
}

bool is_ascii(std::string_view text)
{
    return std::all_of(
        text.begin(),
        text.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void require_utf_8(Value::Strings const & texts)
{
    for(auto const & text : texts)
    {
        if(!is_ascii(text))
        {
            as_utf8(text, {"ISO_IR 192"}); // throws
        }
    }
}

bool is_in_range(VR vr, Value::Integer number)
{
    auto const * const range = std::find_if(
        std::begin(ranges),
        std::end(ranges),
        [&](Range const & x) { return x.vr == vr; });
    return range != std::end(ranges) && number >= range->minimum
           && number <= range->maximum;
}

std::string as_decimal(Value::Real number)
{
    std::array<char, maximum_number_size> characters{};
    auto * const end = write_number(number, characters.data());
    std::string const text(characters.data(), end);
    auto same = Value::Real();
    return parse_number(text, same) && same == number ? text : format(number);
}

std::string as_number(Value::Real number)
{
    return format(number);
}

bool is_exact_integer(VR vr, std::string_view text, Value::Integer & number)
{
    constexpr auto maximum = Value::Integer(1)
                             << std::numeric_limits<double>::digits;
    return parse(text, number) && (vr == VR::UV || is_in_range(vr, number))
           && number >= -maximum && number <= maximum && format(number) == text;
}

bool is_exact_real(VR vr, std::string_view text, Value::Real & number)
{
    return parse(text, number) && std::isfinite(number)
           && (vr != VR::DS || as_decimal(number) == text);
}

Value::Strings as_texts(Element const & element)
{
    auto const vr = element.vr;
    auto const type = element.get_value().get_type();
    if(type == Value::Type::Strings
       && (is_string(vr) || vr == VR::DS || vr == VR::IS))
    {
        return as_texts(element.as_string(), vr);
    }
    if(vr == VR::DS && type == Value::Type::Reals)
    {
        return as_decimals(element);
    }
    if(type == Value::Type::Integers && (vr == VR::DS || vr == VR::IS))
    {
        return split(element.to_text());
    }
    if(type == Value::Type::Integers && is_int(vr))
    {
        return as_texts(element.as_int(), vr);
    }
    if(type == Value::Type::Reals && is_real(vr))
    {
        return as_texts(element.as_real(), vr);
    }
    throw EncodeError(
        as_string(vr) + " cannot be written from " + describe(type));
}

Element from_texts(VR vr, Value::Strings texts)
{
    if(texts.empty())
    {
        return Element(vr);
    }
    require_utf_8(texts);
    if(vr == VR::DS)
    {
        return from_decimals(texts);
    }
    if(vr == VR::IS)
    {
        return Element::from_text(join(texts), vr);
    }
    if(vr == VR::AT)
    {
        return convert_items<Value::Strings>(vr, texts, as_tag_item);
    }
    if(is_int(vr))
    {
        return convert_items<Value::Integers>(vr, texts, as_integer);
    }
    if(is_real(vr))
    {
        return convert_items<Value::Reals>(vr, texts, as_real);
    }
    if(!is_string(vr))
    {
        throw Exception("VR " + as_string(vr) + " has no such values");
    }
    return {std::move(texts), vr};
}

}
