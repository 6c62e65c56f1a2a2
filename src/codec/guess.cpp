#include "codec/guess.h"

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

}
