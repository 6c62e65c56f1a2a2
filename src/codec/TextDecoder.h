#ifndef ODIL_SRC_CODEC_TEXTDECODER_H
#define ODIL_SRC_CODEC_TEXTDECODER_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/CharacterTables.h"
#include "odil/unicode.h"

namespace odil::detail
{

// Around which the initial state is that of code extensions, beside control
// characters (PS3.5, 6.1.2.5.3).
constexpr std::string_view value_delimiters = "\\";
constexpr std::string_view name_delimiters = "\\^=";
constexpr std::string_view no_delimiters;

// Make UTF-8 of one text.
class TextDecoder
{
public:
    TextDecoder(
        CharacterTables & tables,
        CharacterSets const & sets,
        std::string_view delimiters,
        TextErrors errors) noexcept;

    // Throw DecodeError.
    std::string decode(std::string_view text);

private:
    CharacterTables & tables_;
    CharacterSets const & sets_;
    std::string_view delimiters_;
    TextErrors errors_;

    std::string_view text_;
    std::size_t position_ = 0;
    std::string result_;

    // State of code extensions.
    CodeElement const * g0_;
    CodeElement const * g1_;

    unsigned char get_byte(std::size_t position) const noexcept
    {
        return static_cast<unsigned char>(text_[position]);
    }

    void reset() noexcept;

    // Append the next character.
    void step_utf8();
    void step_gb();
    void step_iso_2022();

    // Number of bytes of the next character; 0 if it has none.
    std::size_t get_gb_size() const noexcept;

    void read_escape();
    void read_control();
    void read_character(CodeElement const * element);

    // Append the character of so many bytes, or what is put in its place.
    void put(std::optional<char32_t> character, std::size_t size);
    [[noreturn]] void fail() const;
};

}

#endif // ODIL_SRC_CODEC_TEXTDECODER_H
