#ifndef ODIL_PDU_PDV_H
#define ODIL_PDU_PDV_H

#include <cstddef>
#include <cstdint>

#include "odil/export.h"

namespace odil::pdu
{

/// Fragment of a message: a presentation data value (PS3.8, 9.3.5.1).
/**
 * @par Lifetime
 * A view: the bytes belong to someone else and must outlive it.
 */
struct ODIL_API PDV
{
    std::uint8_t presentation_context_id = 1; ///< odd
    bool is_command = false; ///< else part of the data set
    bool is_last = false; ///< last fragment of the command or of the data set
    std::uint8_t const * data = nullptr; ///< may be null if size is 0
    std::size_t size = 0; ///< in bytes
};

/// Field-wise equality; the bytes are compared, not where they are.
ODIL_API bool operator==(PDV const & left, PDV const & right) noexcept;

/// Negation of ==.
inline bool operator!=(PDV const & left, PDV const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_PDV_H
