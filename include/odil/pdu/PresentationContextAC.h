#ifndef ODIL_PDU_PRESENTATIONCONTEXTAC_H
#define ODIL_PDU_PRESENTATIONCONTEXTAC_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Answer to a proposal, and the encoding chosen.
/** @see PS3.8, 9.3.3.2 */
struct ODIL_API PresentationContextAC
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x21;

    /// Acceptance, or why not.
    enum class Result : std::uint8_t
    {
        Acceptance = 0,
        UserRejection,
        NoReason,
        AbstractSyntaxNotSupported,
        TransferSyntaxesNotSupported
    };

    std::uint8_t id = 1; ///< odd, that of the proposal
    Result result = Result::Acceptance; ///< acceptance, or why not
    /// Significant for Result::Acceptance only: encode() writes it always,
    /// decode() leaves it empty in the other cases.
    std::string transfer_syntax;

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * Sub-items of an accepted context may be in any order, unknown ones are
     * skipped; those of the others are not looked at.
     *
     * @throws DecodeError lengths which contradict each other, even identifier,
     *     unknown result, accepted with not exactly one transfer syntax, UID of
     *     more than 64 characters; positions in errors start
     *     at `offset`
     */
    static PresentationContextAC
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError even identifier, UID of more than 64 characters */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(
    PresentationContextAC const & left,
    PresentationContextAC const & right) noexcept;

/// Negation of ==.
inline bool operator!=(
    PresentationContextAC const & left,
    PresentationContextAC const & right) noexcept
{
    return !(left == right);
}

/// In plain words, e.g. "abstract syntax not supported".
ODIL_API char const * describe(PresentationContextAC::Result result) noexcept;

}

#endif // ODIL_PDU_PRESENTATIONCONTEXTAC_H
