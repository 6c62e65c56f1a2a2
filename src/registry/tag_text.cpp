#include "registry/tables.h"

namespace odil::registry
{

namespace
{

constexpr std::string_view digits = "0123456789abcdef";

// Value of a digit, or -1.
int parse_digit(char character) noexcept
{
    if(character >= '0' && character <= '9')
    {
        return character - '0';
    }
    auto const lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}

std::optional<TagPattern> parse_tag(std::string_view text) noexcept
{
    if(text.size() != 8)
    {
        return {};
    }
    TagPattern pattern{0, 0};
    for(auto const character : text)
    {
        bool const is_free = character == 'x' || character == 'X';
        auto const digit = is_free ? 0 : parse_digit(character);
        if(digit < 0)
        {
            return {};
        }
        pattern.tag = pattern.tag << 4U | static_cast<unsigned int>(digit);
        pattern.mask = pattern.mask << 4U | (is_free ? 0U : 0xFU);
    }
    return pattern;
}

std::string format_tag(TagPattern pattern)
{
    std::string text(8, 'x');
    for(std::size_t i = 0; i < text.size(); ++i)
    {
        auto const shift = 28 - 4 * i;
        if((pattern.mask >> shift & 0xFU) != 0)
        {
            text[i] = digits[pattern.tag >> shift & 0xFU];
        }
    }
    return text;
}

}
