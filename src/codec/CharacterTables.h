#ifndef ODIL_SRC_CODEC_CHARACTERTABLES_H
#define ODIL_SRC_CODEC_CHARACTERTABLES_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct UConverter;

namespace odil::detail
{

// A set of characters of ISO 2022, with one or two bytes each.
struct CodeElement
{
    std::uint16_t number; // of registration: ISO-IR
    bool is_g1; // has bytes above 80H
    std::uint8_t width; // bytes of a character
    bool is_96; // has A0 and FF, and with it the controls 80-9F
    std::uint8_t high_bit; // which the table wants to have
    std::string_view escape; // designates it, behind ESC
    char const * table; // name for ICU; null: computed
};

constexpr std::size_t code_element_count = 18; // those which DICOM uses

// Nothing if it is not one of them.
CodeElement const * find_code_element(std::uint16_t number) noexcept;

// The one which the text behind an ESC designates.
CodeElement const * find_designated(std::string_view text) noexcept;

// Characters of code elements and of multi-byte character sets. Each table is
// opened once, when it is needed.
class CharacterTables
{
public:
    // Code: the bits of the bytes of a character, without the highest ones.
    std::optional<char32_t>
    decode(CodeElement const & element, std::uint16_t code);
    std::optional<std::uint16_t>
    encode(CodeElement const & element, char32_t character);

    // Bytes of exactly one character; empty if it has none.
    std::optional<char32_t> decode(char const * table, std::string_view bytes);
    std::string encode(char const * table, char32_t character);

private:
    struct Close
    {
        void operator()(UConverter * converter) const noexcept;
    };
    using Converter = std::unique_ptr<UConverter, Close>;

    std::vector<std::pair<char const *, Converter>> converters_;

    UConverter & get(char const * table);
};

}

#endif // ODIL_SRC_CODEC_CHARACTERTABLES_H
