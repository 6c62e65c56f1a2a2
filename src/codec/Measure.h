#ifndef ODIL_SRC_CODEC_MEASURE_H
#define ODIL_SRC_CODEC_MEASURE_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/CharacterSetScope.h"
#include "codec/Encoding.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/ItemEncoding.h"
#include "odil/Tag.h"
#include "odil/VR.h"

namespace odil::detail
{

// What is found out before anything is written.
struct Measured
{
    // Of values, in the order in which they are written.
    std::vector<std::uint32_t> lengths;

    // Values of the text VRs, padded, in the same order: they are made once.
    std::string texts;
};

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

// With letters which the VR stands for.
VRForm
get_lettered_form(VRForm form, std::string_view letters, std::uint32_t length);

// The same in explicit VR: letters, and size of the length.
inline VRForm get_written_form(
    Element const & element, std::uint32_t length, Encoding const & encoding)
{
    auto const vr = get_written_vr(element, length, encoding);
    auto const letters = vr == VR::UN || vr == VR::SQ ? element.get_letters()
                                                      : std::string_view();
    return letters.empty() ? get_form(vr)
                           : get_lettered_form(get_form(vr), letters, length);
}

// A sequence of VR UN, in Implicit VR Little Endian (PS3.5, 6.2.2).
bool is_unknown_sequence(Element const & element, Encoding const & encoding);

// Offset table and fragments (PS3.5, A.4).
bool is_encapsulated(Tag tag, Element const & element);

// All lengths of a data set, so that what follows them can be written in one
// pass. What can be written is found out here: later nothing fails.
class Measure
{
public:
    explicit Measure(Layout const & layout) noexcept : layout_(layout) {}

    // Append to what is measured. Throw EncodeError, which names the tag. The
    // character set of a whole data set is known, not that of an element.
    void add(DataSet const & data_set)
    {
        character_set_ = "";
        measure(data_set);
    }
    void add(Tag tag, Element const & element) { measure(tag, element); }

    Measured take() noexcept { return std::move(measured_); }

private:
    Layout layout_;
    Measured measured_;
    std::size_t depth_ = 0; // number of sequences around
    CharacterSetScope::CharacterSet character_set_; // if known

    // Number of bytes written.
    std::uint64_t measure(DataSet const & data_set);
    std::uint64_t measure(Tag tag, Element const & element);
    std::uint64_t measure_value(Tag tag, Element const & element);
    std::uint64_t measure_text(Element const & element);
    std::uint64_t measure_sequence(Tag tag, Element const & element);

    // Set a length which was left open.
    void set(std::size_t position, std::uint64_t length);
};

}

#endif // ODIL_SRC_CODEC_MEASURE_H
