#ifndef ODIL_SRC_CODEC_MEASURE_H
#define ODIL_SRC_CODEC_MEASURE_H

#include <cstdint>
#include <string_view>

#include "codec/Encoding.h"
#include "odil/Element.h"
#include "odil/ItemEncoding.h"
#include "odil/Tag.h"
#include "odil/VR.h"

namespace odil::detail
{

// How data sets are written.
struct Layout
{
    Encoding encoding;
    ItemEncoding item_encoding;
    bool use_group_length;

    // The group, of which this is the first tag, has its length in front.
    bool has_group_length(Tag tag) const noexcept;
};

// VR with which an element is written.
inline VR get_written_vr(
    Element const & element, std::uint32_t length, Encoding const & encoding)
{
    if(length == undefined_length)
    {
        return element.vr == VR::SQ ? VR::SQ : VR::OB;
    }
    auto const is_too_long = encoding.is_explicit
                             && length > maximum_short_length
                             && !get_form(element.vr).is_long;
    return is_too_long ? VR::UN : element.vr;
}

// In explicit VR: with letters which the VR stands for.
VRForm
get_lettered_form(VRForm form, std::string_view letters, std::uint32_t length);

// A sequence of VR UN, in Implicit VR Little Endian (PS3.5, 6.2.2).
bool is_unknown_sequence(Element const & element, Encoding const & encoding);

// Offset table and fragments (PS3.5, A.4).
bool is_encapsulated(Tag tag, Element const & element);

// The length of the value field is not written.
bool is_undefined(Tag tag, Element const & element, Layout const & layout);

// Length of a value field which is neither text nor a sequence; that of all
// fragments if it is encapsulated. What can be written is found out here, later
// nothing fails: throw EncodeError.
std::uint64_t
measure_value(Tag tag, Element const & element, Encoding const & encoding);

// PS3.5, 6.2.2: where the VR UN must not be used.
bool needs_own_vr(Tag tag);

}

#endif // ODIL_SRC_CODEC_MEASURE_H
