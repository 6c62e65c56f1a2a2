#ifndef ODIL_SRC_CODEC_MEASURE_H
#define ODIL_SRC_CODEC_MEASURE_H

#include <cstddef>
#include <cstdint>
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

// Value lengths, in the order in which they are written.
using Lengths = std::vector<std::uint32_t>;

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
VR get_written_vr(
    Element const & element, std::uint32_t length, Encoding const & encoding);

// The same in explicit VR: letters, and size of the length.
VRForm get_written_form(
    Element const & element, std::uint32_t length, Encoding const & encoding);

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

    // Append to the lengths. Throw EncodeError, which names the tag. The
    // character set of a whole data set is known, not that of an element.
    void add(DataSet const & data_set)
    {
        character_set_ = "";
        measure(data_set);
    }
    void add(Tag tag, Element const & element) { measure(tag, element); }

    Lengths take() noexcept { return std::move(lengths_); }

private:
    Layout layout_;
    Lengths lengths_;
    std::size_t depth_ = 0; // number of sequences around
    CharacterSetScope::CharacterSet character_set_; // if known

    // Number of bytes written.
    std::uint64_t measure(DataSet const & data_set);
    std::uint64_t measure(Tag tag, Element const & element);
    std::uint64_t measure_value(Tag tag, Element const & element);
    std::uint64_t measure_sequence(Tag tag, Element const & element);

    // Set a length which was left open.
    void set(std::size_t position, std::uint64_t length);
};

}

#endif // ODIL_SRC_CODEC_MEASURE_H
