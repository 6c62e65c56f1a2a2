#ifndef ODIL_PDU_ARELEASERP_H
#define ODIL_PDU_ARELEASERP_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUType.h"

namespace odil::pdu
{

/// Answer to a request to end the association (PS3.8, 9.3.7).
/** It says nothing but its type. */
struct ODIL_API AReleaseRP
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::AReleaseRP;

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /** @throws DecodeError the body is not of 4 bytes; offsets count from the
     * start of the header */
    static AReleaseRP decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Always true: there is no field.
constexpr bool operator==(AReleaseRP const &, AReleaseRP const &) noexcept
{
    return true;
}

/// Negation of ==.
constexpr bool operator!=(AReleaseRP const &, AReleaseRP const &) noexcept
{
    return false;
}

}

#endif // ODIL_PDU_ARELEASERP_H
