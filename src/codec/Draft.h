#ifndef ODIL_SRC_CODEC_DRAFT_H
#define ODIL_SRC_CODEC_DRAFT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "codec/ByteSink.h"
#include "core/ByteBuffer.h"
#include "odil/Element.h"

namespace odil::detail
{

// The numbers [begin, end) of an element as bytes.
void store_numbers(
    Element const & element,
    std::size_t begin,
    std::size_t end,
    std::uint8_t * bytes,
    bool is_little_endian);

// A value which is encoded while it is written, but for texts.
struct LargeValue
{
    std::size_t position; // in the bytes of the draft
    Element const * element;
    bool is_little_endian; // not for texts
    std::string text; // padded

    void write(ByteSink & sink) const;
};

// What is going to be written: bytes, and values too large to be copied, which
// stay where they are.
struct Draft
{
    ByteBuffer bytes;
    std::vector<LargeValue> large_values; // by position
};

}

#endif // ODIL_SRC_CODEC_DRAFT_H
