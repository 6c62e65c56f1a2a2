#include "convert/print_value.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "codec/utf8.h"
#include "core/separators.h"
#include "odil/ElementsDictionary.h"
#include "odil/UIDsDictionary.h"
#include "odil/VR.h"

namespace odil::detail
{

namespace
{

constexpr std::string_view ellipsis = "\u2026";

struct Characters
{
    char32_t first;
    char32_t last;
};

// Controls, and those which change how others are shown, or are not shown.
bool is_invisible(char32_t character)
{
    constexpr Characters invisible[] = {
        {0x00, 0x1F},
        {0x7F, 0x9F},
        {0xAD, 0xAD}, // soft hyphen
        {0x061C, 0x061C}, // writing direction
        {0x200B, 0x200F}, // no width, writing direction
        {0x2028, 0x202E}, // ends of lines, writing direction
        {0x2060, 0x206F},
        {0xFE00, 0xFE0F}, // variants
        {0xFEFF, 0xFEFF},
        {0xFFF9, 0xFFFB}, // annotations
        {0xE0000, 0xE0FFF}}; // tags, variants
    return std::any_of(
        std::begin(invisible),
        std::end(invisible),
        [=](auto const & x)
        { return x.first <= character && character <= x.last; });
}

void append_hexadecimal(std::string & text, char32_t number, int digits)
{
    constexpr auto bits = 4;
    for(auto shift = bits * (digits - 1); shift >= 0; shift -= bits)
    {
        text += "0123456789ABCDEF"[(number >> unsigned(shift)) & 0xFU];
    }
}

void append_escaped(std::string & text, char32_t character)
{
    constexpr std::string_view characters = "\n\r\t\"\\";
    constexpr std::string_view letters = "nrt\"\\";
    auto const found = character < 0x80 ? characters.find(char(character))
                                        : std::string_view::npos;
    text += '\\';
    if(found != std::string_view::npos)
    {
        text += letters[found];
        return;
    }
    auto const is_short = character < 0x80;
    auto const is_long = character > 0xFFFF;
    text += is_short ? 'x' : is_long ? 'U' : 'u';
    append_hexadecimal(text, character, is_short ? 2 : is_long ? 8 : 4);
}

// The first characters of a text which is valid, an ellipsis if there are more.
bool shorten(std::string & text, std::size_t maximum)
{
    std::size_t position = 0;
    for(std::size_t i = 0; i != maximum && position < text.size(); ++i)
    {
        position += read_utf8(std::string_view(text).substr(position)).size;
    }
    if(position >= text.size())
    {
        return false;
    }
    text.resize(position);
    text += ellipsis;
    return true;
}

// Bytes of a text which suffice for so many characters.
std::size_t get_sufficient(std::size_t maximum_length)
{
    constexpr std::size_t bytes = 4;
    constexpr std::size_t limit = std::size_t{1} << 30U;
    return std::min(maximum_length, limit) * bytes + bytes;
}

std::string as_text(Value::Integer number, VR vr)
{
    return vr == VR::UV ? std::to_string(static_cast<std::uint64_t>(number))
                        : std::to_string(number);
}

std::string as_text(Value::Real number, VR vr)
{
    if(vr == VR::DS && std::isnan(number))
    {
        return "\"\""; // an empty value among several
    }
    constexpr std::size_t size = 32;
    std::array<char, size> text{};
    auto * const end = text.data() + text.size();
    auto const result =
        vr == VR::FL
            ? std::to_chars(text.data(), end, static_cast<float>(number))
            : std::to_chars(text.data(), end, number);
    return {text.data(), result.ptr};
}

std::string_view find_keyword(std::string const & text, VR vr)
{
    if(vr == VR::UI)
    {
        auto const found = registry::uids_dictionary.find(text);
        return found != registry::uids_dictionary.end() ? found->second.keyword
                                                        : std::string_view();
    }
    auto const found = registry::public_dictionary.find(text);
    return found != registry::public_dictionary.end() ? found->second.keyword
                                                      : std::string_view();
}

// Makes the text of a value, up to the length which is shown.
class Describer
{
public:
    Describer(
        VR vr,
        CharacterSets const & sets,
        TextConverter & converter,
        std::size_t maximum_length)
        : vr_(vr),
          sets_(has_character_set(vr) ? sets : get_default_character_sets()),
          converter_(converter), maximum_length_(maximum_length),
          sufficient_(get_sufficient(maximum_length))
    {
    }

    template <typename Number>
    std::string operator()(std::vector<Number> const & numbers) const
    {
        return list(
            numbers,
            [&](Number number) { return as_text(number, vr_); },
            count(numbers.size(), " values"));
    }

    std::string operator()(Value::Strings const & strings) const
    {
        return list(
            strings,
            [&](std::string const & item) { return quote(item); },
            strings.size() == 1 ? count(strings[0].size(), " bytes")
                                : count(strings.size(), " values"));
    }

    std::string operator()(Value::DataSets const & items) const
    {
        auto const size = items.size();
        return std::to_string(size) + (size == 1 ? " item" : " items");
    }

    std::string operator()(Value::Binary const & items) const
    {
        return items.size() == 1 ? describe_bytes(items[0])
                                 : describe_fragments(items);
    }

private:
    VR vr_;
    CharacterSets sets_;
    TextConverter & converter_;
    std::size_t maximum_length_;
    std::size_t sufficient_;

    static std::string count(std::size_t number, char const * what)
    {
        return " (" + std::to_string(number) + what + ')';
    }

    // Items with commas; those which are not shown are not looked at. What goes
    // behind them if some are not shown.
    template <typename Items, typename Describe>
    std::string list(
        Items const & items,
        Describe && describe,
        std::string const & rest = {}) const
    {
        std::string text;
        for(auto const & item : items)
        {
            text += &item != &items[0] ? ", " : "";
            text += describe(item);
            if(text.size() > sufficient_)
            {
                break;
            }
        }
        return shorten(text, maximum_length_) ? text + rest : text;
    }

    std::string quote(std::string const & item) const
    {
        auto const beginning = std::string_view(item).substr(0, sufficient_);
        auto const utf8 = converter_.as_utf8(vr_, beginning, sets_);
        auto text = '"' + make_visible(utf8);
        text += item.size() > sufficient_ ? ellipsis : "";
        text += '"';
        if(vr_ == VR::UI || vr_ == VR::AT)
        {
            auto const keyword = find_keyword(item, vr_);
            text += keyword.empty() ? "" : " =";
            text += keyword;
        }
        return text;
    }

    std::string describe_bytes(Value::Binary::value_type const & bytes) const
    {
        std::string text;
        for(auto const byte : bytes)
        {
            text += text.empty() ? "" : " ";
            append_hexadecimal(text, byte, 2);
            if(text.size() > sufficient_)
            {
                break;
            }
        }
        shorten(text, maximum_length_);
        auto const size = std::to_string(bytes.size()) + " bytes";
        return bytes.empty() ? size : size + ": " + text;
    }

    // PS3.5, A.4
    std::string describe_fragments(Value::Binary const & items) const
    {
        auto const fragments = items.size() - 1;
        Value::Integers sizes;
        for(auto i = items.begin() + 1; i != items.end(); ++i)
        {
            sizes.push_back(static_cast<Value::Integer>(i->size()));
            if(sizes.size() > sufficient_)
            {
                break;
            }
        }
        auto text = list(
            sizes, [&](Value::Integer size) { return as_text(size, vr_); });
        return "offset table of " + std::to_string(items[0].size()) + " bytes, "
               + std::to_string(fragments) + " fragments of " + text + " bytes";
    }
};

}

std::string make_visible(std::string_view text)
{
    std::string visible;
    while(!text.empty())
    {
        auto const [character, size] = read_utf8(text);
        if(!character)
        {
            append_utf8(visible, replacement_character);
        }
        else if(
            is_invisible(*character) || *character == '"' || *character == '\\')
        {
            append_escaped(visible, *character);
        }
        else
        {
            visible += text.substr(0, size);
        }
        text.remove_prefix(size);
    }
    return visible;
}

std::string describe_value(
    Element const & element,
    CharacterSets const & sets,
    TextConverter & converter,
    std::size_t maximum_length)
{
    if(element.empty() && !element.is_data_set())
    {
        return "(empty)";
    }
    return apply_visitor(
        Describer(element.vr, sets, converter, maximum_length),
        element.get_value());
}

}
