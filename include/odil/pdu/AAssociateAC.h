#ifndef ODIL_PDU_AASSOCIATEAC_H
#define ODIL_PDU_AASSOCIATEAC_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUType.h"
#include "odil/pdu/PresentationContextAC.h"
#include "odil/pdu/UserInformation.h"

namespace odil::pdu
{

/// Acceptance of an association (PS3.8, 9.3.3).
struct ODIL_API AAssociateAC
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::AAssociateAC;

    /// Versions of the protocol, one bit each.
    std::uint16_t protocol_version = 1;
    std::string called_ae_title; ///< that of the request, means nothing
    std::string calling_ae_title; ///< that of the request, means nothing
    /// Bytes 43 to 74, those of the request, mean nothing.
    std::array<std::uint8_t, 32> reserved{};
    /// Name of the DICOM application context (PS3.7, A.2.1).
    std::string application_context = "1.2.840.10008.3.1.1.1";
    /// Answers to the proposals, 1 to 128.
    std::vector<PresentationContextAC> presentation_contexts;
    UserInformation user_information; ///< answers of the application

    /// Whether this version of the protocol is among those of the peer.
    /** Only bit 0 counts. */
    bool has_supported_version() const noexcept
    {
        return (protocol_version & 1U) != 0;
    }

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /**
     * Items may be in any order, unknown ones are skipped. Whether the protocol
     * version and the application context are acceptable is not judged here; AE
     * titles and reserved bytes are not tested at all.
     *
     * @throws DecodeError lengths which contradict each other, not exactly one
     *     application context and one user information, no presentation
     *     context, two with the same identifier (so more than 128 are refused),
     *     any error of an item; offsets count from the start of the header
     */
    static AAssociateAC decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    /** @throws EncodeError AE title of more than 16 characters, no presentation
     * context, two with the same identifier, any error of an item; the buffer
     * is as before */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool
operator==(AAssociateAC const & left, AAssociateAC const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(AAssociateAC const & left, AAssociateAC const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_AASSOCIATEAC_H
