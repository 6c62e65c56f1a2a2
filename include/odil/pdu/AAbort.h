#ifndef ODIL_PDU_AABORT_H
#define ODIL_PDU_AABORT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUType.h"

namespace odil::pdu
{

/// Immediate end of an association (PS3.8, 9.3.8).
/**
 * @par Invariant
 * None. Numbers which the standard does not define are kept as they are: an odd
 * abort is an abort still.
 */
struct ODIL_API AAbort
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::AAbort;

    /// Who ended the association.
    enum class Source : std::uint8_t
    {
        User = 0, ///< the application
        Provider = 2 ///< its upper layer
    };

    /// What the upper layer met.
    enum class Reason : std::uint8_t
    {
        NotSpecified = 0,
        UnrecognizedPDU = 1,
        UnexpectedPDU = 2,
        UnrecognizedPDUParameter = 4,
        UnexpectedPDUParameter = 5,
        InvalidPDUParameterValue = 6
    };

    Source source = Source::User; ///< who ended the association
    Reason reason = Reason::NotSpecified; ///< means nothing for Source::User

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /** @throws DecodeError the body is not of 4 bytes; offsets count from the
     * start of the header */
    static AAbort decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(AAbort const & left, AAbort const & right) noexcept;

/// Negation of ==.
inline bool operator!=(AAbort const & left, AAbort const & right) noexcept
{
    return !(left == right);
}

/// In plain words, e.g. "aborted by the service provider: unexpected PDU";
/// numbers without a meaning are given as such.
ODIL_API std::string describe(AAbort const & pdu);

}

#endif // ODIL_PDU_AABORT_H
