#ifndef ODIL_PDU_PDUHEADER_H
#define ODIL_PDU_PDUHEADER_H

#include <cstddef>
#include <cstdint>

#include "odil/pdu/PDUType.h"

namespace odil::pdu
{

/// The six bytes at the start of every PDU (PS3.8, 9.3.1).
/**
 * Neither the type nor the length is judged here: the type may be unknown, the
 * length is what the peer claims, up to 4 GiB.
 */
struct PDUHeader
{
    /// Number of bytes on the wire.
    static constexpr std::size_t size = 6;

    PDUType type = PDUType::AAbort; ///< of the PDU, may be unknown
    std::uint32_t length = 0; ///< of the body which follows, in bytes

    /// Read `size` bytes.
    static PDUHeader decode(std::uint8_t const * bytes) noexcept
    {
        // 2: reserved, not tested
        return {
            static_cast<PDUType>(bytes[0]), // 1
            std::uint32_t{bytes[2]} << 24U | std::uint32_t{bytes[3]} << 16U
                | std::uint32_t{bytes[4]} << 8U
                | std::uint32_t{bytes[5]}}; // 3-6
    }

    /// Write `size` bytes.
    void encode(std::uint8_t * bytes) const noexcept
    {
        bytes[0] = static_cast<std::uint8_t>(type); // 1
        bytes[1] = 0; // 2: reserved
        bytes[2] = static_cast<std::uint8_t>(length >> 24U); // 3-6
        bytes[3] = static_cast<std::uint8_t>(length >> 16U);
        bytes[4] = static_cast<std::uint8_t>(length >> 8U);
        bytes[5] = static_cast<std::uint8_t>(length);
    }
};

/// Field-wise equality.
inline bool operator==(PDUHeader const & left, PDUHeader const & right) noexcept
{
    return left.type == right.type && left.length == right.length;
}

/// Negation of ==.
inline bool operator!=(PDUHeader const & left, PDUHeader const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_PDUHEADER_H
