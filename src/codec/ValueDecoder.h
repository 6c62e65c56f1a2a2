#ifndef ODIL_SRC_CODEC_VALUEDECODER_H
#define ODIL_SRC_CODEC_VALUEDECODER_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codec/ByteSource.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil::detail
{

// Name of a character set: the first value of Specific Character Set, if this
// is the element, or if the data set has it.
void update_character_set(
    std::string & character_set, Tag tag, Element const & element);
void update_character_set(
    std::string & character_set, DataSet const & data_set);

// Value fields of defined length, but those of sequences.
class ValueDecoder
{
public:
    explicit ValueDecoder(ByteSource & source) noexcept : source_(source) {}

    // The length is a multiple of that of an item. Throw BrokenData if bytes
    // are missing. Texts are in the character set.
    Element read(
        VR vr,
        std::size_t length,
        bool is_little_endian,
        std::string_view character_set);

private:
    ByteSource & source_;
    std::vector<std::uint8_t> scratch_;

    Element
    read_text(VR vr, std::size_t length, std::string_view character_set);
    Value read_numbers(VR vr, std::size_t length, bool is_little_endian);
    Value read_tags(std::size_t length, bool is_little_endian);
    Value read_bytes(VR vr, std::size_t length, bool is_little_endian);

    // Make items of a few bytes each from chunks of the value field.
    template <typename Items, typename Append>
    Items read_items(std::size_t length, std::size_t unit, Append append);
};

}

#endif // ODIL_SRC_CODEC_VALUEDECODER_H
