#ifndef ODIL_PDU_USERIDENTITYRQ_H
#define ODIL_PDU_USERIDENTITYRQ_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// Who the user behind the association is.
/** @see PS3.7, D.3.3.7.1 */
struct ODIL_API UserIdentityRQ
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x58;

    /// How the user is identified.
    enum class Type : std::uint8_t
    {
        Username = 1,
        UsernameAndPassword,
        Kerberos,
        SAML,
        JWT
    };

    /// Numbers which the standard does not define yet are kept as they are.
    Type identity_type = Type::Username;
    /// Whether the acceptor has to confirm the identity.
    bool positive_response_requested = false;
    /// User name (UTF-8), Kerberos ticket, SAML assertion or JSON web token.
    std::string primary_field;
    /// Password (UTF-8), for Type::UsernameAndPassword only.
    std::string secondary_field;

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * @throws DecodeError lengths which contradict each other, request for an
     *     answer other than 0 and 1; positions in errors start
     *     at `offset`
     */
    static UserIdentityRQ
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError item of more than 65535 bytes */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool
operator==(UserIdentityRQ const & left, UserIdentityRQ const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(UserIdentityRQ const & left, UserIdentityRQ const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_USERIDENTITYRQ_H
