#ifndef ODIL_SRC_CODEC_ENCODING_H
#define ODIL_SRC_CODEC_ENCODING_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "odil/Tag.h"
#include "odil/VR.h"

namespace odil::detail
{

// What Reader and Writer need to know of a transfer syntax.
struct Encoding
{
    bool is_explicit;
    bool is_little_endian;
    bool is_encapsulated;
    bool is_deflated; // as a whole
};

// Of sequences inside of values of VR UN (PS3.5, 6.2.2).
constexpr Encoding implicit_little_endian{false, true, false, false};

// Throw Exception: unknown, or not supported.
Encoding get_encoding(std::string const & transfer_syntax);

// What the items of a value are on the wire.
enum class Form : std::uint8_t
{
    None, // not a VR of the standard
    Text,
    Numbers,
    Tags,
    Sequence,
    Bytes
};

// How values of a VR are written (PS3.5, 6.2 and 7.1.2).
struct VRForm
{
    char letters[3];
    Form form;
    std::uint8_t unit; // in bytes: what is swapped in big endian
    bool is_long; // in explicit VR: the length has 32 bits
    char padding;
};

// clang-format off
// In the order of the enumerators of VR.
inline constexpr std::array<VRForm, std::size_t(VR::INVALID) + 1> forms = {{
    {"", Form::None, 1, false, '\0'}, // UNKNOWN
    {"AE", Form::Text, 1, false, ' '},
    {"AS", Form::Text, 1, false, ' '},
    {"AT", Form::Tags, 4, false, '\0'},
    {"CS", Form::Text, 1, false, ' '},
    {"DA", Form::Text, 1, false, ' '},
    {"DS", Form::Text, 1, false, ' '},
    {"DT", Form::Text, 1, false, ' '},
    {"FD", Form::Numbers, 8, false, '\0'},
    {"FL", Form::Numbers, 4, false, '\0'},
    {"IS", Form::Text, 1, false, ' '},
    {"LO", Form::Text, 1, false, ' '},
    {"LT", Form::Text, 1, false, ' '},
    {"OB", Form::Bytes, 1, true, '\0'},
    {"OD", Form::Bytes, 8, true, '\0'},
    {"OF", Form::Bytes, 4, true, '\0'},
    {"OL", Form::Bytes, 4, true, '\0'},
    {"OV", Form::Bytes, 8, true, '\0'},
    {"OW", Form::Bytes, 2, true, '\0'},
    {"PN", Form::Text, 1, false, ' '},
    {"SH", Form::Text, 1, false, ' '},
    {"SL", Form::Numbers, 4, false, '\0'},
    {"SQ", Form::Sequence, 1, true, '\0'},
    {"SS", Form::Numbers, 2, false, '\0'},
    {"ST", Form::Text, 1, false, ' '},
    {"SV", Form::Numbers, 8, true, '\0'},
    {"TM", Form::Text, 1, false, ' '},
    {"UC", Form::Text, 1, true, ' '},
    {"UI", Form::Text, 1, false, '\0'},
    {"UL", Form::Numbers, 4, false, '\0'},
    {"UN", Form::Bytes, 1, true, '\0'},
    {"UR", Form::Text, 1, true, ' '},
    {"US", Form::Numbers, 2, false, '\0'},
    {"UT", Form::Text, 1, true, ' '},
    {"UV", Form::Numbers, 8, true, '\0'},
    {"", Form::None, 1, false, '\0'}, // INVALID
}};
// clang-format on

constexpr std::size_t letters_count = 26;

constexpr std::size_t get_position(std::size_t first, std::size_t second)
{
    return (first - 'A') * letters_count + (second - 'A');
}

constexpr auto make_codes()
{
    std::array<VR, letters_count * letters_count> codes{};
    for(auto & code : codes)
    {
        code = VR::INVALID;
    }
    for(auto i = std::size_t(VR::AE); i != forms.size() - 1; ++i)
    {
        auto const * const letters = forms[i].letters;
        codes[get_position(std::size_t(letters[0]), std::size_t(letters[1]))] =
            VR(i);
    }
    return codes;
}

inline constexpr auto codes = make_codes();

inline VRForm const & get_form(VR vr) noexcept
{
    return forms[std::size_t(vr)];
}

// From two letters; INVALID if the standard has no such VR.
inline VR find_vr(std::uint8_t first, std::uint8_t second) noexcept
{
    if(first < 'A' || first > 'Z' || second < 'A' || second > 'Z')
    {
        return VR::INVALID;
    }
    return codes[get_position(first, second)];
}

constexpr std::uint32_t undefined_length = 0xFFFFFFFF;
constexpr std::uint32_t maximum_short_length = 0xFFFE; // even

constexpr Tag item_tag(0xFFFE, 0xE000);
constexpr Tag item_delimiter(0xFFFE, 0xE00D);
constexpr Tag sequence_delimiter(0xFFFE, 0xE0DD);
constexpr Tag pixel_data(0x7FE0, 0x0010);

// Call f with a zero of the type that the numbers of a VR have on the wire.
template <typename F> decltype(auto) with_number_type(VR vr, F && f)
{
    switch(vr)
    {
    // NOLINTNEXTLINE(bugprone-branch-clone): each calls another function
    case VR::SS:
        return f(std::int16_t());
    case VR::US:
        return f(std::uint16_t());
    case VR::SL:
        return f(std::int32_t());
    case VR::UL:
        return f(std::uint32_t());
    case VR::SV:
        return f(std::int64_t());
    case VR::UV:
        return f(std::uint64_t());
    case VR::FL:
        return f(float());
    default:
        return f(double()); // FD
    }
}

}

#endif // ODIL_SRC_CODEC_ENCODING_H
