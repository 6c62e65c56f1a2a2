#ifndef ODIL_SRC_CODEC_ENCODING_H
#define ODIL_SRC_CODEC_ENCODING_H

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

VRForm const & get_form(VR vr) noexcept;

// From two letters; INVALID if the standard has no such VR.
VR find_vr(std::uint8_t first, std::uint8_t second) noexcept;

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
