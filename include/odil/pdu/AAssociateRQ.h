#ifndef ODIL_PDU_AASSOCIATERQ_H
#define ODIL_PDU_AASSOCIATERQ_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUType.h"
#include "odil/pdu/PresentationContextRQ.h"
#include "odil/pdu/UserInformation.h"

namespace odil::pdu
{

/// Request for an association (PS3.8, 9.3.2).
struct ODIL_API AAssociateRQ
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::AAssociateRQ;

    /// Versions of the protocol, one bit each.
    std::uint16_t protocol_version = 1;
    /// Significant characters only; spaces around them are added and removed.
    std::string called_ae_title; ///< 1 to 16 characters
    std::string calling_ae_title; ///< 1 to 16 characters
    /// Bytes 43 to 74, to be sent back by the acceptor.
    std::array<std::uint8_t, 32> reserved{};
    /// Name of the DICOM application context (PS3.7, A.2.1).
    std::string application_context = "1.2.840.10008.3.1.1.1";
    /// Proposals, 1 to 128, each with another identifier.
    std::vector<PresentationContextRQ> presentation_contexts;
    UserInformation user_information; ///< proposals of the application

    /// Whether this version of the protocol is among those of the peer.
    /** Only bit 0 counts. */
    bool has_supported_version() const noexcept
    {
        return (protocol_version & 1U) != 0;
    }

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /**
     * Items may be in any order, unknown ones are skipped. Whether the protocol
     * version, the application context and the AE titles are acceptable is not
     * judged here: the answer to those is a refusal, not an abort.
     *
     * @throws DecodeError lengths which contradict each other, not exactly one
     *     application context and one user information, no presentation
     *     context, two with the same identifier (so more than 128 are refused),
     *     any error of an item; offsets count from the start of the header
     */
    static AAssociateRQ decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    /** @throws EncodeError AE title of more than 16 characters, no presentation
     * context, two with the same identifier, any error of an item; the buffer
     * is as before */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool
operator==(AAssociateRQ const & left, AAssociateRQ const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(AAssociateRQ const & left, AAssociateRQ const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_AASSOCIATERQ_H
