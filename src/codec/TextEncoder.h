#ifndef ODIL_SRC_CODEC_TEXTENCODER_H
#define ODIL_SRC_CODEC_TEXTENCODER_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/CharacterTables.h"
#include "odil/unicode.h"

namespace odil::detail
{

// Make one text of UTF-8.
class TextEncoder
{
public:
    TextEncoder(
        CharacterTables & tables,
        CharacterSets const & sets,
        std::string_view delimiters,
        TextErrors errors) noexcept;

    // Throw EncodeError: a character is in none of the sets; DecodeError: the
    // text is not UTF-8.
    std::string encode(std::string_view text);

private:
    CharacterTables & tables_;
    CharacterSets const & sets_;
    std::string_view delimiters_;
    TextErrors errors_;

    std::string result_;

    // State of code extensions.
    CodeElement const * g0_;
    CodeElement const * g1_;
    bool is_g1_last_ = true; // no escape sequence of G0 since that of G1

    // Append a character, false if there is none.
    bool put(char32_t character);
    bool put_gb(char const * table, char32_t character);
    bool put_iso_2022(char32_t character);

    void designate(CodeElement const & element);
    void put_code(CodeElement const & element, std::uint16_t code);

    // Back to the initial state.
    void restore();

    [[noreturn]] void fail(char32_t character, std::size_t position) const;
};

}

#endif // ODIL_SRC_CODEC_TEXTENCODER_H
