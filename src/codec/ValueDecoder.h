#ifndef ODIL_SRC_CODEC_VALUEDECODER_H
#define ODIL_SRC_CODEC_VALUEDECODER_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "codec/ByteSource.h"
#include "odil/Element.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil::detail
{

// Value fields of defined length, but those of sequences.
class ValueDecoder
{
public:
    explicit ValueDecoder(ByteSource & source) noexcept : source_(source) {}

    // Throw DecodeError if bytes are missing, or if the length is not a
    // multiple of that of an item.
    Element read(VR vr, std::size_t length, bool is_little_endian);

private:
    ByteSource & source_;
    std::vector<std::uint8_t> scratch_;

    Element read_text(VR vr, std::size_t length);
    Value read_numbers(VR vr, std::size_t length, bool is_little_endian);
    Value read_tags(std::size_t length, bool is_little_endian);
    Value read_bytes(VR vr, std::size_t length, bool is_little_endian);

    // Make items of a few bytes each from chunks of the value field.
    template <typename Items, typename Append>
    Items read_items(std::size_t length, std::size_t unit, Append append);
};

}

#endif // ODIL_SRC_CODEC_VALUEDECODER_H
