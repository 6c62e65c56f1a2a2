#ifndef ODIL_SRC_ASSOCIATION_ENCODE_H
#define ODIL_SRC_ASSOCIATION_ENCODE_H

#include <cstdint>
#include <vector>

namespace odil::association
{

// The bytes of a PDU.
template <typename PDU> std::vector<std::uint8_t> encode(PDU const & pdu)
{
    std::vector<std::uint8_t> bytes;
    pdu.encode(bytes);
    return bytes;
}

}

#endif // ODIL_SRC_ASSOCIATION_ENCODE_H
