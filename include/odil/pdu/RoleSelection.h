#ifndef ODIL_PDU_ROLESELECTION_H
#define ODIL_PDU_ROLESELECTION_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Roles of the requestor of the association for a SOP class.
/** In a request true proposes the role, in an answer true accepts it.
 * @see PS3.7, D.3.3.4 */
struct ODIL_API RoleSelection
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x54;

    std::string sop_class_uid; ///< at most 64 characters
    bool scu_role = false; ///< the requestor invokes operations
    bool scp_role = false; ///< the requestor performs operations

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * The UID is as it was sent, whatever it is: it belongs to a proposal with
     * the same one.
     *
     * @throws DecodeError lengths which contradict each other, role other than
     *     0 and 1; positions in errors start at `offset`
     */
    static RoleSelection
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError UID of more than 64 characters */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool
operator==(RoleSelection const & left, RoleSelection const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(RoleSelection const & left, RoleSelection const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_ROLESELECTION_H
