#include "odil/Element.h"

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

// Call f with each value of the text.
template <typename F>
void for_each_value(std::string_view text, bool is_single, F && f)
{
    auto separator = is_single ? text.npos : text.find('\\');
    for(; separator != text.npos; separator = text.find('\\'))
    {
        f(text.substr(0, separator));
        text.remove_prefix(separator + 1);
    }
    f(text);
}

// Numbers of the text, nothing if one of them is not a number.
template <typename Numbers> Numbers parse_numbers(std::string_view text)
{
    Numbers numbers;
    auto good = true;
    for_each_value(
        text,
        false,
        [&](std::string_view item)
        {
            typename Numbers::value_type number{};
            good = good && detail::parse_number(item, number);
            numbers.push_back(number);
        });
    return good ? numbers : Numbers();
}

// Values of the text, without their padding.
Value::Strings split(std::string_view text, VR vr)
{
    Value::Strings strings;
    for_each_value(
        text,
        is_single_text(vr),
        [&](std::string_view item)
        { strings.emplace_back(drop_padding(item)); });
    return strings;
}

Value parse(std::string_view text, VR vr)
{
    if(vr == VR::IS)
    {
        return parse_numbers<Value::Integers>(text);
    }
    if(vr == VR::DS)
    {
        return parse_numbers<Value::Reals>(text);
    }
    return split(text, vr);
}

// A backslash inside of a value would be read as the end of the value. After a
// byte with the highest bit set it may be the second byte of a character
// (GB18030, PS3.3, C.12.1.1.2).
void check_backslashes(std::string const & item)
{
    auto position = item.find('\\');
    while(position != item.npos)
    {
        auto const is_second_byte =
            position > 0
            && static_cast<unsigned char>(item[position - 1]) > 0x80;
        if(!is_second_byte)
        {
            throw EncodeError(
                "the backslash in \"" + item
                + "\" would separate two values; give them apart");
        }
        position = item.find('\\', position + 1);
    }
}

// The items as they are written, with backslashes between them.
template <typename Items, typename AsText>
std::string join(Items const & items, AsText && as_text)
{
    std::string text;
    for(std::size_t i = 0; i != items.size(); ++i)
    {
        text += i == 0 ? "" : "\\";
        text += as_text(items[i]);
    }
    return text;
}

// Characters of the value field, made from the items only.
std::string format(Value const & value, VR vr)
{
    if(vr == VR::IS)
    {
        return join(value.as_integers(), detail::format_integer);
    }
    if(vr == VR::DS)
    {
        return join(value.as_reals(), detail::format_decimal);
    }
    return join(
        value.as_strings(),
        [&](std::string const & item) -> std::string const &
        {
            if(!is_single_text(vr))
            {
                check_backslashes(item);
            }
            return item;
        });
}

// The characters are those of the items, padded to an even length (PS3.5, 6.2).
bool is_reproducible(std::string_view text, Value const & value, VR vr)
{
    try
    {
        auto again = format(value, vr);
        if(again.size() % 2 == 1 && text.size() % 2 == 0)
        {
            again += vr == VR::UI ? '\0' : ' ';
        }
        return again == text;
    }
    catch(EncodeError const &) // e.g. an integer out of range
    {
        return false;
    }
}

bool is_text(VR vr)
{
    return (is_string(vr) && vr != VR::AT) || vr == VR::IS || vr == VR::DS;
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

Element Element::from_text(std::string_view text, VR vr)
{
    require_text(vr);
    Element element(vr);
    auto const significant = drop_padding(text);
    if(!significant.empty())
    {
        element.value_ = parse(significant, vr);
    }
    if(!is_reproducible(text, element.value_, vr))
    {
        element.value_.set_text(std::string(text));
    }
    return element;
}

std::string Element::to_text() const
{
    require_text(vr);
    auto const * text = value_.get_text();
    if(text && from_text(*text, vr).value_ == value_)
    {
        return *text; // the items have not been changed since
    }
    try
    {
        return format(value_, vr);
    }
    catch(EncodeError const &)
    {
        throw;
    }
    catch(Exception const & e)
    {
        throw EncodeError(odil::as_string(vr) + ": " + e.what());
    }
}

}
