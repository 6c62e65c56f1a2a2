#include "core/separators.h"

namespace odil::detail
{

namespace
{

// Where no byte of a character but the backslash has its code.
std::size_t find_backslash(std::string_view text)
{
    return text.find('\\');
}

// Between the escape sequences ESC $ B (or ESC $ @, ESC $ ( D) and ESC ( X, a
// backslash is half of a Japanese character (PS3.3, C.12.1.1.2). Control
// characters end this state as well (PS3.5, 6.1.2.5.3); other escape sequences
// are about the bytes above 80H.
std::size_t find_in_iso_2022(std::string_view text)
{
    constexpr auto escape = '\x1b';
    constexpr auto space = 0x20;
    auto is_half = false;
    for(std::size_t position = 0; position < text.size(); ++position)
    {
        auto const byte = static_cast<unsigned char>(text[position]);
        if(byte == escape)
        {
            auto const sequence = text.substr(position + 1, 2);
            is_half = sequence == "$B" || sequence == "$@" || sequence == "$("
                      || (is_half && sequence.substr(0, 1) != "(");
        }
        else if(byte < space)
        {
            is_half = false;
        }
        else if(byte == '\\' && !is_half)
        {
            return position;
        }
    }
    return std::string_view::npos;
}

// In GBK and GB18030, the bytes from 81H to FEH and the next one belong
// together. (Characters of four bytes are two such pairs.)
std::size_t find_in_gb(std::string_view text)
{
    auto position = std::size_t{0};
    while(position < text.size() && text[position] != '\\')
    {
        auto const byte = static_cast<unsigned char>(text[position]);
        position += byte > 0x80 && byte < 0xFF ? 2 : 1;
    }
    return position < text.size() ? position : std::string_view::npos;
}

// A backslash after a byte above 80H may be the second byte of a character.
std::size_t find_certain(std::string_view text)
{
    for(std::size_t start = 0;;)
    {
        auto const found = find_in_iso_2022(text.substr(start));
        auto const position = start + found;
        if(found == std::string_view::npos)
        {
            return found;
        }
        if(position == 0
           || static_cast<unsigned char>(text[position - 1]) <= 0x80)
        {
            return position;
        }
        start = position + 1;
    }
}

}

std::size_t find_none(std::string_view)
{
    return std::string_view::npos;
}

bool has_character_set(VR vr) noexcept
{
    return vr == VR::LO || vr == VR::LT || vr == VR::PN || vr == VR::SH
           || vr == VR::ST || vr == VR::UC || vr == VR::UT;
}

bool is_single_text(VR vr) noexcept
{
    return vr == VR::LT || vr == VR::ST || vr == VR::UR || vr == VR::UT;
}

FindSeparator get_find_separator(VR vr, CharacterSet character_set)
{
    if(is_single_text(vr))
    {
        return find_none;
    }
    if(!has_character_set(vr))
    {
        return find_backslash;
    }
    if(!character_set)
    {
        return find_certain;
    }
    if(character_set->empty())
    {
        return find_in_iso_2022;
    }
    constexpr std::size_t longest = 16; // PS3.5, table 6.2-1: CS
    auto const term = simplify_term(character_set->substr(0, longest));
    if(term == "GBK" || term == "GB18030")
    {
        return find_in_gb;
    }
    return term == "ISOIR192" || term == "UTF8" ? find_backslash
                                                : find_in_iso_2022;
}

std::string simplify_term(std::string_view term)
{
    std::string simplified;
    for(auto const c : term)
    {
        if(c != ' ' && c != '_' && c != '-')
        {
            simplified += c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        }
    }
    return simplified;
}

}
