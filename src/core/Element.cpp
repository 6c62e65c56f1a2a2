#include "odil/Element.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/ByteBuffer.h"
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

using detail::ByteBuffer;
using detail::CharacterSet;
using detail::FindSeparator;
using detail::get_find_separator;
using detail::ParsedNumbers;

constexpr auto unknown = "UN";

Value empty_value(VR vr)
{
    return is_string(vr)   ? Value(Value::Strings()) // the usual case
           : is_int(vr)    ? Value(Value::Integers())
           : is_real(vr)   ? Value(Value::Reals())
           : vr == VR::SQ  ? Value(Value::DataSets())
           : is_binary(vr) ? Value(Value::Binary())
                           : Value();
}

std::string_view drop_padding(std::string_view text)
{
    auto size = text.size();
    while(size != 0 && (text[size - 1] == ' ' || text[size - 1] == '\0'))
    {
        --size;
    }
    return text.substr(0, size);
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

std::size_t count_values(std::string_view text, FindSeparator find)
{
    std::size_t count = 0;
    for_each_value(text, find, [&](std::string_view) { ++count; });
    return count;
}

// Values of the text, without their padding.
void split(std::string_view text, FindSeparator find, Value::Strings & strings)
{
    strings.reserve(count_values(text, find));
    for_each_value(
        text,
        find,
        [&](std::string_view item)
        { strings.emplace_back(drop_padding(item)); });
}

// Set the empty value of a VR to that of a text without its padding. True if it
// is seen that the value alone gives the text again.
bool parse(
    std::string_view significant,
    VR vr,
    std::string_view character_set,
    Value & value)
{
    if(significant.empty())
    {
        return true;
    }
    auto const type = value.get_type();
    if(type == Value::Type::Integers || type == Value::Type::Reals)
    {
        auto const parsed =
            type == Value::Type::Integers
                ? detail::parse_numbers(significant, value.as_integers())
                : detail::parse_numbers(significant, value.as_reals());
        if(parsed != ParsedNumbers::None)
        {
            return parsed == ParsedNumbers::Exact;
        }
        value = Value::Strings();
    }
    auto & strings = value.as_strings();
    if(significant.find('\\') == std::string_view::npos)
    {
        strings.assign(&significant, &significant + 1); // the usual case
        return true;
    }
    split(significant, get_find_separator(vr, character_set), strings);
    return false;
}

// The text was read as this value.
bool says(std::string_view text, Value const & value, VR vr, CharacterSet set)
{
    auto const significant = drop_padding(text);
    auto const reads = [&](std::string_view character_set)
    {
        auto read = empty_value(vr);
        parse(significant, vr, character_set, read);
        return read == value;
    };
    return set ? reads(*set) : reads("") || reads("GBK");
}

// Append all items, with backslashes between them.
template <typename Items>
void append_numbers(ByteBuffer & text, Items const & items)
{
    auto const size = text.size();
    auto const maximum = items.size() * (detail::maximum_number_size + 1);
    auto * const begin = text.claim_text(maximum);
    auto * end = begin;
    for(auto const & item : items)
    {
        if(&item != &items.front())
        {
            *end++ = '\\';
        }
        end = detail::write_number(item, end);
    }
    text.shrink(size + std::size_t(end - begin));
}

// Each backslash must separate two items when it is read, and no other.
void check_item(
    std::string_view text, std::string const & item, VR vr, CharacterSet set)
{
    auto const is_last = text.size() == item.size();
    if(detail::is_single_text(vr)
       || (is_last && item.find('\\') == std::string::npos))
    {
        return;
    }
    auto const found = get_find_separator(vr, set)(text);
    auto const expected = is_last ? std::string_view::npos : item.size();
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

void append_strings(
    ByteBuffer & text, Value::Strings const & items, VR vr, CharacterSet set)
{
    for(auto const & item : items)
    {
        auto const start = text.size();
        text.append(item);
        if(&item != &items.back())
        {
            text.append("\\");
        }
        check_item(text.get_text(start), item, vr, set);
    }
}

// Append the characters of the value field, made from the value only.
void format(ByteBuffer & text, Value const & value, VR vr, CharacterSet set)
{
    auto const type = value.get_type();
    if(type == Value::Type::Strings)
    {
        append_strings(text, value.as_strings(), vr, set);
    }
    else if(type == Value::Type::Integers && (vr == VR::IS || vr == VR::DS))
    {
        append_numbers(text, value.as_integers());
    }
    else if(type == Value::Type::Reals && vr == VR::DS)
    {
        append_numbers(text, value.as_reals());
    }
    else
    {
        throw EncodeError(
            as_string(vr) + " cannot be written from " + describe(type));
    }
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
        ByteBuffer text;
        format(text, value, vr, {});
        return text.get_text(0) == significant;
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

[[noreturn]] void refuse_text(VR vr)
{
    throw Exception("values of VR " + as_string(vr) + " are not text");
}

void require_text(VR vr)
{
    if(!is_text(vr))
    {
        refuse_text(vr);
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
    Element element(vr);
    element.set_text(text, character_set);
    return element;
}

void Element::set_text(std::string_view text, std::string_view character_set)
{
    auto const significant = drop_padding(text);
    auto const dropped = text.substr(significant.size());
    auto const gives_text = parse(significant, vr, character_set, value_)
                            || is_exact(value_, significant, vr);
    if(!gives_text || !is_minimal_padding(dropped, text.size(), vr))
    {
        text_ = std::make_shared<std::string const>(text);
    }
}

Element Element::from_letters(std::string letters, Value::Binary bytes)
{
    if(!are_letters(letters))
    {
        throw Exception("'" + letters + "' are not two capital letters");
    }
    Element element(std::move(bytes), VR::UN);
    element.text_ = std::make_shared<std::string const>(std::move(letters));
    return element;
}

Element Element::from_unknown(Value::DataSets items)
{
    Element element(std::move(items), VR::SQ);
    element.text_ = std::make_shared<std::string const>(unknown);
    return element;
}

std::string_view Element::get_letters() const noexcept
{
    auto const has_letters = text_
                             && ((vr == VR::UN && are_letters(*text_))
                                 || (vr == VR::SQ && *text_ == unknown));
    return has_letters ? std::string_view(*text_) : std::string_view();
}

std::string
Element::to_text(std::optional<std::string_view> character_set) const
{
    require_text(vr);
    if(auto const * const plain = find_plain_text())
    {
        return *plain;
    }
    ByteBuffer text;
    append_text(text, character_set);
    return std::string(text.get_text(0));
}

void Element::append_text(
    ByteBuffer & text, std::optional<std::string_view> character_set) const
{
    if(text_ && says(*text_, value_, vr, character_set))
    {
        text.append(*text_); // the value has not been changed since
    }
    else
    {
        format(text, value_, vr, character_set);
    }
}

void Element::clear()
{
    value_.clear();
    text_.reset();
}

}
