#include "odil/pdu/PDVHeader.h"

#include <algorithm>

#include "pdu/layout.h"

namespace odil::pdu
{

PDVHeader PDVHeader::decode(
    std::uint8_t const * bytes, std::size_t remaining, std::size_t offset)
{
    ByteReader reader(bytes, std::min(remaining, size), offset);
    auto const length = reader.u32(); // 1-4
    if(length < 2)
    {
        throw DecodeError("P-DATA-TF: item shorter than 2 bytes", offset);
    }
    if(length > remaining - 4)
    {
        throw DecodeError("P-DATA-TF: item longer than the PDU", offset);
    }

    PDVHeader header;
    header.presentation_context_id = read_presentation_context_id(reader); // 5
    auto const control = reader.u8(); // 6, E.2: other bits are never checked
    header.is_command = (control & 1U) != 0;
    header.is_last = (control & 2U) != 0;
    header.data_length = length - 2;
    return header;
}

bool operator==(PDVHeader const & left, PDVHeader const & right) noexcept
{
    return left.presentation_context_id == right.presentation_context_id
           && left.is_command == right.is_command
           && left.is_last == right.is_last
           && left.data_length == right.data_length;
}

}
