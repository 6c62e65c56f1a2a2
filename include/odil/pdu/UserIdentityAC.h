#ifndef ODIL_PDU_USERIDENTITYAC_H
#define ODIL_PDU_USERIDENTITYAC_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Answer to the identity of a user: it is known.
/** @see PS3.7, D.3.3.7.2 */
struct ODIL_API UserIdentityAC
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x59;

    /// Kerberos ticket or SAML response, empty for the other types.
    std::string server_response;

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * @throws DecodeError lengths which contradict each other; positions in
     * errors start at `offset`
     */
    static UserIdentityAC
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError item of more than 65535 bytes */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool
operator==(UserIdentityAC const & left, UserIdentityAC const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(UserIdentityAC const & left, UserIdentityAC const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_USERIDENTITYAC_H
