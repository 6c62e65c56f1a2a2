#ifndef ODIL_PDU_PRESENTATIONCONTEXTRQ_H
#define ODIL_PDU_PRESENTATIONCONTEXTRQ_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Proposal: a service, and the encodings offered for it.
/** @see PS3.8, 9.3.2.2 */
struct ODIL_API PresentationContextRQ
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x20;

    std::uint8_t id = 1; ///< odd
    std::string abstract_syntax; ///< UID, mostly that of a SOP class
    std::vector<std::string> transfer_syntaxes; ///< UIDs, at least one

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * Sub-items may be in any order, unknown ones are skipped. UIDs are as they
     * were sent, whatever they are: who answers says which of them it accepts.
     *
     * @throws DecodeError lengths which contradict each other, even identifier,
     *     not exactly one abstract syntax, no transfer syntax; positions in
     *     errors start at `offset`
     */
    static PresentationContextRQ
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError even identifier, no transfer syntax, UID of more
     * than 64 characters, item of more than 65535 bytes */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(
    PresentationContextRQ const & left,
    PresentationContextRQ const & right) noexcept;

/// Negation of ==.
inline bool operator!=(
    PresentationContextRQ const & left,
    PresentationContextRQ const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_PRESENTATIONCONTEXTRQ_H
