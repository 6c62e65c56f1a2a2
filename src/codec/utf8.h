#ifndef ODIL_SRC_CODEC_UTF8_H
#define ODIL_SRC_CODEC_UTF8_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace odil::detail
{

constexpr char32_t replacement_character = 0xFFFD;

void append_utf8(std::string & text, char32_t character);

// First character of a text which is not empty, and number of its bytes; if
// there is none, of those which belong together.
struct Utf8Character
{
    std::optional<char32_t> character;
    std::size_t size = 0;
};

Utf8Character read_utf8(std::string_view text);

}

#endif // ODIL_SRC_CODEC_UTF8_H
