#include "codec/CharacterSets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>

#include "core/separators.h"
#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

using Kind = CharacterSets::Kind;

// A defined term, of PS3.3, tables C.12-2 to C.12-5.
struct Term
{
    Kind kind;
    std::uint16_t number; // of ISO 2022
    bool is_multi_byte;
};

// Other names, simplified.
struct Alias
{
    std::string_view name;
    Term term;
};

constexpr Alias aliases[] = {
    {"", {Kind::Iso2022, 6, false}},
    {"ISOIR192", {Kind::Utf8, 192, true}},
    {"ISO2022IR192", {Kind::Utf8, 192, true}},
    {"UTF8", {Kind::Utf8, 192, true}},
    {"GB18030", {Kind::Gb18030, 0, true}},
    {"GBK", {Kind::Gbk, 0, true}},
    {"ISO88591", {Kind::Iso2022, 100, false}},
    {"LATIN1", {Kind::Iso2022, 100, false}}};

constexpr std::uint16_t romaji = 14; // part of ISO_IR 13, no set of its own

// Registration number behind one of the prefixes.
std::optional<std::uint16_t> get_number(std::string_view simplified)
{
    for(std::string_view const prefix : {"ISOIR", "ISO2022IR"})
    {
        if(simplified.substr(0, prefix.size()) != prefix)
        {
            continue;
        }
        simplified.remove_prefix(prefix.size());
        constexpr std::size_t most = 3;
        auto const is_number = !simplified.empty() && simplified.size() <= most
                               && simplified[0] != '0'
                               && simplified.find_first_not_of("0123456789")
                                      == std::string_view::npos;
        unsigned int number = 0;
        for(auto const c : simplified.substr(0, is_number ? most : 0))
        {
            number = 10 * number + unsigned(c - '0');
        }
        return is_number ? std::optional<std::uint16_t>(std::uint16_t(number))
                         : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Term> find_term(std::string const & value)
{
    auto const simplified = simplify_term(value);
    auto const * const alias = std::find_if(
        std::begin(aliases),
        std::end(aliases),
        [&](auto const & item) { return item.name == simplified; });
    if(alias != std::end(aliases))
    {
        return alias->term;
    }
    auto const number = get_number(simplified);
    auto const * const element =
        number && *number != romaji ? find_code_element(*number) : nullptr;
    return element != nullptr ? std::optional<Term>(
               Term{Kind::Iso2022, *number, element->width == 2})
                              : std::nullopt;
}

// The way in which the standard spells it.
bool is_spelled_well(std::string const & value, Term const & term)
{
    auto const number = std::to_string(term.number);
    switch(term.kind)
    {
    case Kind::Utf8:
        return value == "ISO_IR 192";
    case Kind::Gb18030:
        return value == "GB18030";
    case Kind::Gbk:
        return value == "GBK";
    default:
        return value.empty() || value == "ISO 2022 IR " + number
               || (value == "ISO_IR " + number && !term.is_multi_byte);
    }
}

std::string quote(std::string_view value)
{
    constexpr std::size_t most = 64; // hostile ones are long
    return '"' + std::string(value.substr(0, most)) + '"';
}

[[noreturn]] void refuse(std::string const & value, std::string const & reason)
{
    throw Exception(
        "Specific Character Set: " + quote(value) + ' ' + reason
        + " (PS3.3, C.12.1.1.2)");
}

void append(CharacterSets & sets, std::uint16_t number)
{
    auto const * const element = find_code_element(number);
    auto * const end = sets.elements.begin() + sets.count;
    if(std::find(sets.elements.begin(), end, element) == end)
    {
        *end = element;
        ++sets.count;
    }
}

// The code elements of a term: those of one byte have both halves.
void append(CharacterSets & sets, Term const & term)
{
    if(!term.is_multi_byte)
    {
        append(sets, term.number == 13 ? romaji : 6);
    }
    append(sets, term.number);
}

void set_initial_state(CharacterSets & sets, Term const & first)
{
    sets.g0 = find_code_element(first.number == 13 ? romaji : 6);
    auto const * const element = find_code_element(first.number);
    sets.g1 = element->is_g1 ? element : nullptr;
}

void check(std::string const & value, Term const & term, bool is_first)
{
    if(!is_spelled_well(value, term))
    {
        refuse(value, "is not spelled as the standard wants it");
    }
    if(is_first && term.is_multi_byte && term.kind == Kind::Iso2022)
    {
        refuse(value, "cannot be the first value");
    }
}

std::string join(Value::Strings const & terms)
{
    std::string name;
    for(auto const & term : terms)
    {
        name += name.empty() ? "" : "\\";
        name += term;
    }
    constexpr std::size_t most = 64;
    return name.substr(0, most);
}

CharacterSets read(Value::Strings const & terms, bool is_strict)
{
    CharacterSets sets = get_default_character_sets();
    sets.name = join(terms);
    for(std::size_t i = 0; i != terms.size(); ++i)
    {
        auto const & value = terms[i];
        auto const term = find_term(value);
        if(!term)
        {
            refuse(value, "is not a defined term");
        }
        if(is_strict)
        {
            check(value, *term, i == 0);
        }
        if(i == 0)
        {
            sets.count = 0;
            sets.kind = term->kind;
        }
        // These have a single value only.
        if(sets.kind != Kind::Iso2022 || term->kind != Kind::Iso2022)
        {
            if(i != 0 && (is_strict || sets.kind == Kind::Iso2022))
            {
                refuse(value, "cannot go with other values");
            }
            continue;
        }
        if(i == 0)
        {
            set_initial_state(sets, *term);
        }
        append(sets, *term);
    }
    return sets;
}

}

bool CharacterSets::is_plain(std::string_view text) const noexcept
{
    constexpr auto escape = '\x1b';
    auto const is_iso_2022 = kind == Kind::Iso2022;
    auto const is_romaji = is_iso_2022 && g0->number == romaji;
    return std::none_of(
        text.begin(),
        text.end(),
        [=](char c)
        {
            return static_cast<unsigned char>(c) >= 0x80
                   || (c == escape && is_iso_2022)
                   || (is_romaji && (c == '\\' || c == '~'));
        });
}

std::string describe(CharacterSets const & sets)
{
    return sets.name.empty() ? "the default repertoire" : sets.name;
}

CharacterSets get_default_character_sets()
{
    CharacterSets sets;
    sets.g0 = find_code_element(6);
    append(sets, 6);
    return sets;
}

CharacterSets read_terms(Value::Strings const & terms)
{
    return read(terms, false);
}

CharacterSets read_strict_terms(Value::Strings const & terms)
{
    return read(terms, true);
}

}
