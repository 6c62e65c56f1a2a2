#include "odil/Element.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/numbers.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil
{

namespace
{

constexpr std::string_view padding(" \0", 2);

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

// A backslash is a character like any other (PS3.5, 6.2, 6.4).
bool is_single_text(VR vr)
{
    return vr == VR::LT || vr == VR::ST || vr == VR::UR || vr == VR::UT;
}

std::string_view drop_padding(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(padding) + 1);
}

// The characters are those of Specific Character Set (PS3.3, C.12.1.1.2).
bool has_character_set(VR vr)
{
    return vr == VR::LO || vr == VR::PN || vr == VR::SH || vr == VR::UC;
}

// Position of the next backslash that separates values, npos if there is none.
// Between the escape sequences ESC $ B (or ESC $ @, ESC $ ( D) and ESC ( X, a
// backslash is half of a Japanese character (PS3.3, C.12.1.1.2).
std::size_t find_separator(std::string_view text)
{
    constexpr auto escape = '\x1b';
    auto is_half = false;
    for(std::size_t position = 0; position < text.size(); ++position)
    {
        if(text[position] == escape)
        {
            auto const sequence = text.substr(position + 1, 2);
            is_half = sequence != "$)" && sequence.substr(0, 1) == "$";
        }
        else if(text[position] == '\\' && !is_half)
        {
            return position;
        }
    }
    return std::string_view::npos;
}

// The same for GBK and GB18030, where a byte above 80H and the next one belong
// together.
std::size_t find_separator_in_gb(std::string_view text)
{
    auto position = std::size_t{0};
    while(position < text.size() && text[position] != '\\')
    {
        auto const byte = static_cast<unsigned char>(text[position]);
        position += byte > 0x80 ? 2 : 1;
    }
    return position < text.size() ? position : std::string_view::npos;
}

std::size_t find_no_separator(std::string_view)
{
    return std::string_view::npos;
}

using FindSeparator = std::size_t (*)(std::string_view);

FindSeparator get_find_separator(VR vr, std::string_view character_set)
{
    if(is_single_text(vr))
    {
        return find_no_separator;
    }
    auto const is_gb = character_set == "GBK" || character_set == "GB18030";
    return is_gb && has_character_set(vr) ? find_separator_in_gb
                                          : find_separator;
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
std::optional<Value> parse_numbers(std::string_view text)
{
    Numbers numbers;
    auto is_good = true;
    for_each_value(
        text,
        find_separator,
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
        numbers = parse_numbers<Value::Integers>(significant);
    }
    else if(vr == VR::DS)
    {
        numbers = parse_numbers<Value::Reals>(significant);
    }
    return numbers ? *std::move(numbers) : split(significant, find);
}

// The text was read as this value, whatever the character set.
bool says(std::string_view text, Value const & value, VR vr)
{
    auto const significant = drop_padding(text);
    auto const reads = [&](std::string_view character_set)
    {
        auto const find = get_find_separator(vr, character_set);
        return parse(significant, vr, find) == value;
    };
    return reads("") || (has_character_set(vr) && reads("GBK"));
}

// A backslash inside of a value would be read as the end of the value. After a
// byte with the highest bit set it may be the second byte of a character
// (GB18030, PS3.3, C.12.1.1.2).
bool has_separator(std::string_view item)
{
    for(auto i = find_separator(item); i != std::string_view::npos;
        i = find_separator(item))
    {
        if(i == 0 || static_cast<unsigned char>(item[i - 1]) <= 0x80)
        {
            return true;
        }
        item.remove_prefix(i + 1);
    }
    return false;
}

void append_text(std::string & text, std::string const & item, VR vr)
{
    if(!is_single_text(vr) && has_separator(item))
    {
        throw EncodeError(
            "the backslash in \"" + item
            + "\" would separate two values; give them apart");
    }
    text += item;
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

// Characters of the value field, made from the value only.
std::string format(Value const & value, VR vr)
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
        return join(
            value.as_strings(),
            [&](std::string & text, std::string const & item)
            { append_text(text, item, vr); });
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

std::string_view Element::get_letters() const noexcept
{
    auto const has_letters = vr == VR::UN && are_letters(text_);
    return has_letters ? std::string_view(text_) : std::string_view();
}

std::string Element::to_text() const
{
    require_text(vr);
    if(!text_.empty() && says(text_, value_, vr))
    {
        return text_; // the value has not been changed since
    }
    return format(value_, vr);
}

void Element::clear()
{
    value_.clear();
    text_.clear();
}

}
