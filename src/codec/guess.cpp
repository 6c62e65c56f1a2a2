#include "codec/guess.h"

#include <algorithm>

#include "codec/Encoding.h"
#include "codec/endian.h"
#include "odil/Tag.h"
#include "registry/tables.h"

namespace odil::detail
{

namespace
{

constexpr auto implicit_vr_little_endian = "1.2.840.10008.1.2";
constexpr auto explicit_vr_little_endian = "1.2.840.10008.1.2.1";
constexpr auto explicit_vr_big_endian = "1.2.840.10008.1.2.2";

bool is_first_tag(Tag tag)
{
    if(tag.group <= 0x0002) // of commands and meta information
    {
        return false;
    }
    if(tag.is_private())
    {
        return tag.element >= 0x10 && tag.element <= 0xFF; // a creator
    }
    return tag.element == 0 || registry::find_element(tag.as_word()) != nullptr;
}

// RFC 1951, 3.2.3 and 3.2.4: the type of the first block, and the length of a
// stored one with its complement.
bool can_be_deflated(std::array<std::uint8_t, 8> const & bytes)
{
    constexpr auto all = 0xFFU;
    auto const type = bytes[0] >> 1U & 3U;
    auto const is_stored =
        (bytes[1] ^ bytes[3]) == all && (bytes[2] ^ bytes[4]) == all;
    return type == 0 ? is_stored : type != 3;
}

}

char const * guess_transfer_syntax(
    std::array<std::uint8_t, 8> const & bytes, std::uint64_t left) noexcept
{
    // The groups of most elements, and of the first ones, are below 0100H.
    auto const little = load_tag(bytes.data(), true);
    auto const big = load_tag(bytes.data(), false);
    auto const is_little_endian = little.group < big.group;
    if(!is_first_tag(is_little_endian ? little : big))
    {
        return nullptr;
    }
    if(find_vr(bytes[4], bytes[5]) != VR::INVALID)
    {
        return is_little_endian ? explicit_vr_little_endian
                                : explicit_vr_big_endian;
    }
    auto const length = load<std::uint32_t>(&bytes[4], true);
    auto const is_sane = little.element == 0
                             ? length == 4 // a group length
                             : length <= left || length == undefined_length;
    return is_little_endian && is_sane ? implicit_vr_little_endian : nullptr;
}

bool can_start(
    std::array<std::uint8_t, 8> const & bytes,
    Encoding const & encoding) noexcept
{
    if(encoding.is_deflated)
    {
        return can_be_deflated(bytes);
    }
    auto const is_capital = [](auto x) { return x >= 'A' && x <= 'Z'; };
    auto const has_vr = std::all_of(&bytes[4], &bytes[6], is_capital);
    return has_vr == encoding.is_explicit
           && is_first_tag(load_tag(bytes.data(), encoding.is_little_endian));
}

}
