#ifndef ODIL_PDU_AASSOCIATERJ_H
#define ODIL_PDU_AASSOCIATERJ_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUType.h"

namespace odil::pdu
{

/// Refusal of an association request (PS3.8, 9.3.4).
/**
 * A plain value: it knows its wire layout, and nothing of sockets or states.
 *
 * @par Invariant
 * None. Numbers which the standard does not define are kept as they are: an odd
 * refusal is a refusal still.
 */
struct ODIL_API AAssociateRJ
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::AAssociateRJ;

    /// Whether it may be different later.
    enum class Result : std::uint8_t
    {
        Permanent = 1,
        Transient = 2
    };

    /// Who refused.
    enum class Source : std::uint8_t
    {
        User = 1, ///< the application
        ACSE = 2, ///< its upper layer, association control
        Presentation = 3 ///< its upper layer, presentation
    };

    /// Numbers have another meaning for each source.
    enum Reason : std::uint8_t
    {
        NoReasonGiven = 1, ///< User, ACSE
        ApplicationContextNameNotSupported = 2, ///< User
        CallingAETitleNotRecognized = 3, ///< User
        CalledAETitleNotRecognized = 7, ///< User
        ProtocolVersionNotSupported = 2, ///< ACSE
        TemporaryCongestion = 1, ///< Presentation
        LocalLimitExceeded = 2 ///< Presentation
    };

    Result result = Result::Permanent; ///< whether it may be different later
    Source source = Source::User; ///< who refused
    std::uint8_t reason = NoReasonGiven; ///< of the source, see Reason

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /** @throws DecodeError the body is not of 4 bytes; offsets count from the
     * start of the header */
    static AAssociateRJ decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool
operator==(AAssociateRJ const & left, AAssociateRJ const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(AAssociateRJ const & left, AAssociateRJ const & right) noexcept
{
    return !(left == right);
}

/// In plain words, e.g. "rejected permanently by the service user: called AE
/// title not recognized"; numbers without a meaning are given as such.
ODIL_API std::string describe(AAssociateRJ const & pdu);

}

#endif // ODIL_PDU_AASSOCIATERJ_H
