#ifndef ODIL_PDU_ARELEASERQ_H
#define ODIL_PDU_ARELEASERQ_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUType.h"

namespace odil::pdu
{

/// Request to end the association, once both sides are done (PS3.8, 9.3.6).
/** It says nothing but its type. */
struct ODIL_API AReleaseRQ
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::AReleaseRQ;

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /** @throws DecodeError the body is not of 4 bytes; offsets count from the
     * start of the header */
    static AReleaseRQ decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Always true: there is no field.
constexpr bool operator==(AReleaseRQ const &, AReleaseRQ const &) noexcept
{
    return true;
}

/// Negation of ==.
constexpr bool operator!=(AReleaseRQ const &, AReleaseRQ const &) noexcept
{
    return false;
}

}

#endif // ODIL_PDU_ARELEASERQ_H
