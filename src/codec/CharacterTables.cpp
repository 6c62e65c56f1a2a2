#include "codec/CharacterTables.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <unicode/ucnv.h>

#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

// PS3.3, tables C.12-3 and C.12-4. The tables of ICU were compared with those
// of the registrations: TIS-620 has more characters than the standard it is
// named after, EUC-JP and GB2312 are not what their names say.
constexpr CodeElement code_elements[code_element_count] = {
    {6, false, 1, false, 0, "(B", nullptr},
    {14, false, 1, false, 0, "(J", nullptr},
    {13, true, 1, false, 0, ")I", nullptr},
    {100, true, 1, true, 0x80, "-A", "ISO-8859-1"},
    {101, true, 1, true, 0x80, "-B", "ISO-8859-2"},
    {109, true, 1, true, 0x80, "-C", "ISO-8859-3"},
    {110, true, 1, true, 0x80, "-D", "ISO-8859-4"},
    {144, true, 1, true, 0x80, "-L", "ISO-8859-5"},
    {127, true, 1, true, 0x80, "-G", "ISO-8859-6"},
    {126, true, 1, true, 0x80, "-F", "ISO-8859-7"},
    {138, true, 1, true, 0x80, "-H", "ISO-8859-8"},
    {148, true, 1, true, 0x80, "-M", "ISO-8859-9"},
    {203, true, 1, true, 0x80, "-b", "ISO-8859-15"},
    {166, true, 1, true, 0x80, "-T", "ISO-8859-11"},
    {87, false, 2, false, 0x80, "$B", "ibm-954_P101-2007"}, // EUC-JP
    {159, false, 2, false, 0, "$(D", "jisx-212"},
    {149, true, 2, false, 0x80, "$)C", "windows-949-2000"}, // EUC-KR and more
    {58, true, 2, false, 0, "$)A", "ibm-5478_P100-1995"}};

// Where ICU has another character than the mappings of the Unicode consortium,
// which others use as well, and characters of Windows which are written alike.
struct Variant
{
    std::uint16_t number;
    std::uint16_t code;
    char32_t character;
    bool is_read;
};

constexpr Variant variants[] = {
    {14, 0x5C, 0x00A5, true}, // YEN SIGN (PS3.5, 6.1.2.3)
    {14, 0x7E, 0x203E, true}, // OVERLINE
    {87, 0x213D, 0x2015, true}, // HORIZONTAL BAR
    {87, 0x2171, 0x00A2, true}, // CENT SIGN
    {87, 0x2172, 0x00A3, true}, // POUND SIGN
    {87, 0x224C, 0x00AC, true}, // NOT SIGN
    {87, 0x2141, 0xFF5E, false}, // WAVE DASH as FULLWIDTH TILDE
    {87, 0x2142, 0x2225, false}, // DOUBLE VERTICAL LINE as PARALLEL TO
    {87, 0x215D, 0xFF0D, false}, // MINUS SIGN as FULLWIDTH HYPHEN-MINUS
    {58, 0x2327, 0xFF07, true}}; // FULLWIDTH APOSTROPHE

bool is_private(char32_t character)
{
    return character >= 0xE000 && character <= 0xF8FF;
}

// G0 of one byte, and the katakana of JIS X 0201, from 21H on.
std::optional<char32_t> compute(CodeElement const & element, std::uint16_t code)
{
    constexpr char32_t first_katakana = 0xFF61;
    constexpr char32_t last_katakana = 0xFF9F;
    if(!element.is_g1)
    {
        return code;
    }
    auto const character = first_katakana + (code - 0x21U);
    return character <= last_katakana ? std::optional<char32_t>(character)
                                      : std::nullopt;
}

std::optional<std::uint16_t>
compute_code(CodeElement const & element, char32_t character)
{
    auto const code = element.is_g1 ? character - 0xFF61 + 0x21 : character;
    auto const is_in_set = code >= 0x20 && code <= (element.is_g1 ? 0x5F : 0x7E)
                           && !(element.is_g1 && code == 0x20);
    return is_in_set ? std::optional<std::uint16_t>(std::uint16_t(code))
                     : std::nullopt;
}

// The code of an element in bytes of its table, which may have more.
std::optional<std::uint16_t>
get_code(CodeElement const & element, std::string const & bytes)
{
    if(bytes.size() != element.width)
    {
        return std::nullopt;
    }
    auto const first = element.high_bit + (element.is_96 ? 0x20 : 0x21);
    auto const last = element.high_bit + (element.is_96 ? 0x7F : 0x7E);
    unsigned int code = 0;
    for(auto const c : bytes)
    {
        auto const byte = static_cast<unsigned char>(c);
        if(byte < first || byte > last)
        {
            return std::nullopt;
        }
        code = code << 8U | (byte & 0x7FU);
    }
    return std::uint16_t(code);
}

}

CodeElement const * find_code_element(std::uint16_t number) noexcept
{
    auto const * const found = std::find_if(
        std::begin(code_elements),
        std::end(code_elements),
        [&](auto const & element) { return element.number == number; });
    return found != std::end(code_elements) ? found : nullptr;
}

CodeElement const * find_designated(std::string_view text) noexcept
{
    auto const * const found = std::find_if(
        std::begin(code_elements),
        std::end(code_elements),
        [&](auto const & element)
        { return text.substr(0, element.escape.size()) == element.escape; });
    return found != std::end(code_elements) ? found : nullptr;
}

void CharacterTables::Close::operator()(UConverter * converter) const noexcept
{
    ucnv_close(converter);
}

UConverter & CharacterTables::get(char const * table)
{
    for(auto const & [name, converter] : converters_)
    {
        if(name == table)
        {
            return *converter;
        }
    }
    auto status = U_ZERO_ERROR;
    Converter converter(ucnv_open(table, &status));
    // An error instead of a replacement.
    ucnv_setToUCallBack(
        converter.get(),
        UCNV_TO_U_CALLBACK_STOP,
        nullptr,
        nullptr,
        nullptr,
        &status);
    ucnv_setFromUCallBack(
        converter.get(),
        UCNV_FROM_U_CALLBACK_STOP,
        nullptr,
        nullptr,
        nullptr,
        &status);
    if(U_FAILURE(status))
    {
        throw Exception(
            std::string("ICU has no table of characters ") + table + ": "
            + u_errorName(status));
    }
    converters_.emplace_back(table, std::move(converter));
    return *converters_.back().second;
}

std::optional<char32_t>
CharacterTables::decode(char const * table, std::string_view bytes)
{
    auto & converter = get(table);
    ucnv_resetToUnicode(&converter);
    auto const * position = bytes.data();
    auto const * const end = position + bytes.size();
    auto status = U_ZERO_ERROR;
    auto const character =
        ucnv_getNextUChar(&converter, &position, end, &status);
    return U_SUCCESS(status) && position == end
               ? std::optional<char32_t>(char32_t(character))
               : std::nullopt;
}

std::string CharacterTables::encode(char const * table, char32_t character)
{
    auto & converter = get(table);
    UChar units[2] = {};
    auto const is_pair = character > 0xFFFF;
    units[0] = UChar(is_pair ? U16_LEAD(character) : character);
    units[1] = is_pair ? UChar(U16_TRAIL(character)) : UChar(0);
    std::array<char, 8> bytes{};
    auto status = U_ZERO_ERROR;
    auto const size = ucnv_fromUChars(
        &converter,
        bytes.data(),
        std::int32_t(bytes.size()),
        units,
        is_pair ? 2 : 1,
        &status);
    return U_SUCCESS(status) ? std::string(bytes.data(), std::size_t(size))
                             : std::string();
}

std::optional<char32_t>
CharacterTables::decode(CodeElement const & element, std::uint16_t code)
{
    for(auto const & variant : variants)
    {
        if(variant.is_read && variant.number == element.number
           && variant.code == code)
        {
            return variant.character;
        }
    }
    if(element.table == nullptr)
    {
        return compute(element, code);
    }
    if(element.is_96 && code < 0x20) // a control character
    {
        return 0x80U | code;
    }
    char const bytes[] = {
        char(code >> 8U | element.high_bit), char(code | element.high_bit)};
    auto const character =
        decode(element.table, {bytes + 2 - element.width, element.width});
    return character && !is_private(*character) ? character : std::nullopt;
}

std::optional<std::uint16_t>
CharacterTables::encode(CodeElement const & element, char32_t character)
{
    for(auto const & variant : variants)
    {
        if(variant.number == element.number && variant.character == character)
        {
            return variant.code;
        }
    }
    if(element.table == nullptr)
    {
        auto const is_other =
            element.number == 14 && (character == '\\' || character == '~');
        return is_other ? std::nullopt : compute_code(element, character);
    }
    if(element.is_96 && character >= 0x80 && character < 0xA0)
    {
        return std::uint16_t(character & 0x7FU);
    }
    return is_private(character)
               ? std::nullopt
               : get_code(element, encode(element.table, character));
}

}
