#ifndef ODIL_PDU_SOPCLASSEXTENDEDNEGOTIATION_H
#define ODIL_PDU_SOPCLASSEXTENDEDNEGOTIATION_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Details of a service, of a form which the service defines.
/** @see PS3.7, D.3.3.5 */
struct ODIL_API SOPClassExtendedNegotiation
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x56;

    std::string sop_class_uid; ///< at most 64 characters
    /// As the service defines it (PS3.4).
    std::vector<std::uint8_t> service_class_application_information;

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * @throws DecodeError lengths which contradict each other, UID of more than
     *     64 characters; positions in errors start
     *     at `offset`
     */
    static SOPClassExtendedNegotiation
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError UID of more than 64 characters, item of more than
     * 65535 bytes */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(
    SOPClassExtendedNegotiation const & left,
    SOPClassExtendedNegotiation const & right) noexcept;

/// Negation of ==.
inline bool operator!=(
    SOPClassExtendedNegotiation const & left,
    SOPClassExtendedNegotiation const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_SOPCLASSEXTENDEDNEGOTIATION_H
