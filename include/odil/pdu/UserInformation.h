#ifndef ODIL_PDU_USERINFORMATION_H
#define ODIL_PDU_USERINFORMATION_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/AsynchronousOperationsWindow.h"
#include "odil/pdu/RoleSelection.h"
#include "odil/pdu/SOPClassCommonExtendedNegotiation.h"
#include "odil/pdu/SOPClassExtendedNegotiation.h"
#include "odil/pdu/UserIdentityAC.h"
#include "odil/pdu/UserIdentityRQ.h"

namespace odil::pdu
{

/// What the applications, rather than their upper layers, negotiate.
/** @see PS3.8, 9.3.2.3 and D; PS3.7, D.3.3 */
struct ODIL_API UserInformation
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x50;

    /// Longest body of a P-DATA-TF which the sender of this item accepts, in
    /// bytes; 0 or none mean no limit.
    std::optional<std::uint32_t> maximum_length;
    std::string implementation_class_uid; ///< not sent if empty
    /// None means the synchronous mode: one operation at a time.
    std::optional<AsynchronousOperationsWindow> asynchronous_operations_window;
    std::vector<RoleSelection> role_selections; ///< one for each SOP class
    /// 1 to 16 characters; not sent if empty. Longer ones are accepted, as
    /// nothing depends on the name.
    std::string implementation_version_name;
    /// One for each SOP class.
    std::vector<SOPClassExtendedNegotiation> sop_class_extended_negotiations;
    /// One for each SOP class; only in requests.
    std::vector<SOPClassCommonExtendedNegotiation>
        sop_class_common_extended_negotiations;
    std::optional<UserIdentityRQ> user_identity_rq; ///< only in requests
    std::optional<UserIdentityAC> user_identity_ac; ///< only in answers

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * Sub-items may be in any order, unknown ones are skipped. Whether two of
     * them speak of the same SOP class is not tested.
     *
     * @throws DecodeError lengths which contradict each other, two sub-items of
     * a type which may be there only once, any error of a sub-item; positions
     * in errors start at `offset`
     */
    static UserInformation
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    /** @throws EncodeError item of more than 65535 bytes, version name of more
     * than 16 characters, any error of a sub-item */
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(
    UserInformation const & left, UserInformation const & right) noexcept;

/// Negation of ==.
inline bool
operator!=(UserInformation const & left, UserInformation const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_USERINFORMATION_H
