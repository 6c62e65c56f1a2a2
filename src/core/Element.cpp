#include "odil/Element.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/numbers.h"
#include "core/separators.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil
{

namespace
{

using detail::CharacterSet;
using detail::FindSeparator;
using detail::get_find_separator;

constexpr std::string_view padding(" \0", 2);
constexpr auto unknown = "UN";

Value empty_value(VR vr)
{
    if(is_int(vr))
    {
        return Value::Integers();
    }
    if(is_real(vr))
    {
        return Value::Reals();
    }
    if(vr == VR::SQ)
    {
        return Value::DataSets();
    }
    if(is_binary(vr))
    {
        return Value::Binary();
    }
    return Value::Strings();
}

std::string_view drop_padding(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(padding) + 1);
}

// Call f with each value of the text.
template <typename F>
void for_each_value(std::string_view text, FindSeparator find, F && f)
{
    for(auto separator = find(text); separator != std::string_view::npos;
        separator = find(text))
    {
        f(text.substr(0, separator));
        text.remove_prefix(separator + 1);
    }
    f(text);
}

// Numbers of the text, nothing if one of them is not a number.
template <typename Numbers>
std::optional<Value> parse_numbers(std::string_view text, FindSeparator find)
{
    Numbers numbers;
    auto is_good = true;
    for_each_value(
        text,
        find,
        [&](std::string_view item)
        {
            typename Numbers::value_type number{};
            is_good = is_good && detail::parse_number(item, number);
            numbers.push_back(number);
        });
    return is_good ? std::optional<Value>(std::move(numbers)) : std::nullopt;
}

// Values of the text, without their padding.
Value split(std::string_view text, FindSeparator find)
{
    Value::Strings strings;
    for_each_value(
        text,
        find,
        [&](std::string_view item)
        { strings.emplace_back(drop_padding(item)); });
    return strings;
}

// Value of a text without its padding.
Value parse(std::string_view significant, VR vr, FindSeparator find)
{
    if(significant.empty())
    {
        return empty_value(vr);
    }
    std::optional<Value> numbers;
    if(vr == VR::IS)
    {
        numbers = parse_numbers<Value::Integers>(significant, find);
    }
    else if(vr == VR::DS)
    {
        numbers = parse_numbers<Value::Reals>(significant, find);
    }
    return numbers ? *std::move(numbers) : split(significant, find);
}

// The text was read as this value.
bool says(std::string_view text, Value const & value, VR vr, CharacterSet set)
{
    auto const significant = drop_padding(text);
    auto const reads = [&](std::string_view character_set)
    {
        auto const find = get_find_separator(vr, character_set);
        return parse(significant, vr, find) == value;
    };
    return set ? reads(*set) : reads("") || reads("GBK");
}

// Append all items, with backslashes between them.
template <typename Items, typename Append>
std::string join(Items const & items, Append && append)
{
    std::string text;
    for(auto const & item : items)
    {
        if(&item != &items.front())
        {
            text += '\\';
        }
        append(text, item);
    }
    return text;
}

// Each backslash must separate two items when it is read, and no other.
void check_item(
    std::string_view text, std::string const & item, VR vr, CharacterSet set)
{
    if(detail::is_single_text(vr))
    {
        return;
    }
    auto const found = get_find_separator(vr, set)(text);
    auto const expected =
        text.size() == item.size() ? std::string_view::npos : item.size();
    if(found < expected)
    {
        throw EncodeError(
            "the backslash in \"" + item
            + "\" would separate two values; give them apart");
    }
    if(found > expected && set)
    {
        throw EncodeError(
            "\"" + item
            + "\" ends within a character, the next value would be part of it");
    }
}

std::string join_strings(Value::Strings const & items, VR vr, CharacterSet set)
{
    std::string text;
    for(auto const & item : items)
    {
        auto const start = text.size();
        text += item;
        if(&item != &items.back())
        {
            text += '\\';
        }
        check_item(std::string_view(text).substr(start), item, vr, set);
    }
    return text;
}

// Characters of the value field, made from the value only.
std::string format(Value const & value, VR vr, CharacterSet set = {})
{
    auto const append_number = [](std::string & text, auto number)
    { detail::append_number(text, number); };

    auto const type = value.get_type();
    if(type == Value::Type::Integers && (vr == VR::IS || vr == VR::DS))
    {
        return join(value.as_integers(), append_number);
    }
    if(type == Value::Type::Reals && vr == VR::DS)
    {
        return join(value.as_reals(), append_number);
    }
    if(type == Value::Type::Strings)
    {
        return join_strings(value.as_strings(), vr, set);
    }
    throw EncodeError(
        as_string(vr) + " cannot be written from " + describe(type));
}

// The value alone gives the same characters again.
bool is_exact(Value const & value, std::string_view significant, VR vr)
{
    if(value.get_type() == Value::Type::Strings)
    {
        auto size = value.empty() ? 0 : value.size() - 1;
        for(auto const & item : value.as_strings())
        {
            size += item.size();
        }
        return size == significant.size();
    }
    try
    {
        return format(value, vr) == significant;
    }
    catch(EncodeError const &) // an integer out of range
    {
        return false;
    }
}

// There is no more than what makes the number of characters even (PS3.5, 6.2).
bool is_minimal_padding(std::string_view dropped, std::size_t total, VR vr)
{
    auto const wanted = vr == VR::UI ? '\0' : ' ';
    return dropped.empty()
           || (dropped.size() == 1 && dropped[0] == wanted && total % 2 == 0);
}

bool is_text(VR vr)
{
    return (is_string(vr) && vr != VR::AT) || vr == VR::IS || vr == VR::DS;
}

bool are_letters(std::string_view text) noexcept
{
    auto const is_capital = [](char x) { return x >= 'A' && x <= 'Z'; };
    return text.size() == 2 && is_capital(text[0]) && is_capital(text[1]);
}

void require_text(VR vr)
{
    if(!is_text(vr))
    {
        throw Exception("values of VR " + as_string(vr) + " are not text");
    }
}

}

Element::Element(VR vr_) : vr(vr_), value_(empty_value(vr_)) {}

Element::Element(Value value, VR vr_) : vr(vr_), value_(std::move(value)) {}

Element::Element(Value::Integers items, VR vr_)
    : Element(Value(std::move(items)), vr_)
{
}

Element::Element(Value::Reals items, VR vr_)
    : Element(Value(std::move(items)), vr_)
{
}

Element::Element(Value::Strings items, VR vr_)
    : Element(Value(std::move(items)), vr_)
{
}

Element::Element(Value::DataSets items, VR vr_)
    : Element(Value(std::move(items)), vr_)
{
}

Element::Element(Value::Binary items, VR vr_)
    : Element(Value(std::move(items)), vr_)
{
}

Element::Element(
    std::initializer_list<std::initializer_list<std::uint8_t>> bytes, VR vr_)
    : Element(Value(bytes), vr_)
{
}

Element
Element::from_text(std::string_view text, VR vr, std::string_view character_set)
{
    require_text(vr);
    auto const significant = drop_padding(text);
    auto const find = get_find_separator(vr, character_set);
    Element element(parse(significant, vr, find), vr);
    auto const dropped = text.substr(significant.size());
    if(!is_minimal_padding(dropped, text.size(), vr)
       || !is_exact(element.value_, significant, vr))
    {
        element.text_ = text;
    }
    return element;
}

Element Element::from_letters(std::string letters, Value::Binary bytes)
{
    if(!are_letters(letters))
    {
        throw Exception("'" + letters + "' are not two capital letters");
    }
    Element element(std::move(bytes), VR::UN);
    element.text_ = std::move(letters);
    return element;
}

Element Element::from_unknown(Value::DataSets items)
{
    Element element(std::move(items), VR::SQ);
    element.text_ = unknown;
    return element;
}

std::string_view Element::get_letters() const noexcept
{
    auto const has_letters = (vr == VR::UN && are_letters(text_))
                             || (vr == VR::SQ && text_ == unknown);
    return has_letters ? std::string_view(text_) : std::string_view();
}

std::string
Element::to_text(std::optional<std::string_view> character_set) const
{
    require_text(vr);
    if(!text_.empty() && says(text_, value_, vr, character_set))
    {
        return text_; // the value has not been changed since
    }
    return format(value_, vr, character_set);
}

void Element::clear()
{
    value_.clear();
    text_.clear();
}

}
