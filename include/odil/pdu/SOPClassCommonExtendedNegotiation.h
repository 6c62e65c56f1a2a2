#ifndef ODIL_PDU_SOPCLASSCOMMONEXTENDEDNEGOTIATION_H
#define ODIL_PDU_SOPCLASSCOMMONEXTENDEDNEGOTIATION_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Which service and which more general classes stand behind a SOP class.
/** Only in requests. @see PS3.7, D.3.3.6 */
struct ODIL_API SOPClassCommonExtendedNegotiation
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x57;

    std::string sop_class_uid; ///< at most 64 characters
    std::string service_class_uid; ///< e.g. that of storage
    /// More general classes, of which the SOP class is a special case.
    std::vector<std::string> related_general_sop_class_uids;

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * Fields which later versions of the item may append are skipped.
     *
     * @throws DecodeError lengths which contradict each other, UID of more than
     *     64 characters; positions in errors start
     *     at `offset`
     */
    static SOPClassCommonExtendedNegotiation
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError UID of more than 64 characters, item of more than
     * 65535 bytes */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(
    SOPClassCommonExtendedNegotiation const & left,
    SOPClassCommonExtendedNegotiation const & right) noexcept;

/// Negation of ==.
inline bool operator!=(
    SOPClassCommonExtendedNegotiation const & left,
    SOPClassCommonExtendedNegotiation const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_SOPCLASSCOMMONEXTENDEDNEGOTIATION_H
