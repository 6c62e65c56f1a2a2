#ifndef ODIL_MESSAGE_STATUS_H
#define ODIL_MESSAGE_STATUS_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil::message
{

/// @name Class of a status (PS3.7, annex C)
/// Every value belongs to exactly one class; those which the standard does not
/// define are failures.
/// @{

/// 0000H.
ODIL_API bool is_success(Value::Integer status) noexcept;
/// FF00H, FF01H: other responses follow.
ODIL_API bool is_pending(Value::Integer status) noexcept;
/// FE00H: the operation was cancelled.
ODIL_API bool is_cancel(Value::Integer status) noexcept;
/// 0001H, 0107H, 0116H, BxxxH: the operation was done, with restrictions.
ODIL_API bool is_warning(Value::Integer status) noexcept;
/// All others.
ODIL_API bool is_failure(Value::Integer status) noexcept;

/// @}

/// Meaning of a status in plain words; "unknown status".
/** Those from A000H to CFFFH depend on the command, request or response.
 * @see PS3.7, annex C; PS3.4, B.2.3, C.4.1.1.4, C.4.2.1.5, C.4.3.1.4, Y.4 */
ODIL_API char const *
describe(Value::Integer status, Message::Command command) noexcept;

}

#endif // ODIL_MESSAGE_STATUS_H
