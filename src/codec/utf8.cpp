#include "codec/utf8.h"

namespace odil::detail
{

void append_utf8(std::string & text, char32_t character)
{
    auto const bits = [&](unsigned int shift)
    { return char(0x80U | ((character >> shift) & 0x3FU)); };

    if(character < 0x80)
    {
        text += char(character);
    }
    else if(character < 0x800)
    {
        text += {char(0xC0U | (character >> 6U)), bits(0)};
    }
    else if(character < 0x10000)
    {
        text += {char(0xE0U | (character >> 12U)), bits(6), bits(0)};
    }
    else
    {
        text += {char(0xF0U | (character >> 18U)), bits(12), bits(6), bits(0)};
    }
}

// Unicode, table 3-7: neither surrogates, nor more bytes than needed.
Utf8Character read_utf8(std::string_view text)
{
    auto const at = [&](std::size_t i)
    { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };

    auto const first = at(0);
    if(first < 0x80)
    {
        return {char32_t(first), 1};
    }
    if(first < 0xC2 || first > 0xF4)
    {
        return {std::nullopt, 1};
    }
    auto const size = std::size_t(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4);
    auto const lowest = first == 0xE0 ? 0xA0U : first == 0xF0 ? 0x90U : 0x80U;
    auto const highest = first == 0xED ? 0x9FU : first == 0xF4 ? 0x8FU : 0xBFU;
    auto character = char32_t(first & (0x7FU >> size));
    for(std::size_t i = 1; i != size; ++i)
    {
        auto const byte = at(i);
        if(byte < (i == 1 ? lowest : 0x80U)
           || byte > (i == 1 ? highest : 0xBFU))
        {
            return {std::nullopt, i};
        }
        character = character << 6U | (byte & 0x3FU);
    }
    return {character, size};
}

}
