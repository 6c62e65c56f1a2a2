#ifndef ODIL_UID_H
#define ODIL_UID_H

#include <string>

#include "odil/export.h"
#include "odil/registry/StaticString.h"

namespace odil
{

/// Root of the UIDs of the library, which are derived from UUIDs.
/** @see PS3.5, B.2 */
inline constexpr registry::StaticString uid_prefix("2.25", 4);

/// Identifies the library in associations and in files.
/** @see PS3.7, D.3.3.2.1; PS3.10, table 7.1-1 */
inline constexpr registry::StaticString
    implementation_class_uid("2.25.87226231392726097629887339749438516698", 43);

/// Identifies the version of the library; at most 16 characters.
/** @see PS3.7, D.3.3.2.3; PS3.10, table 7.1-1 */
inline constexpr registry::StaticString
    implementation_version_name("LIBODIL_1.0.0", 13);

/// New UID, of at most 44 characters.
/**
 * The prefix, then a random UUID as a decimal number. The random bits are those
 * of the operating system.
 *
 * @throws Exception the operating system gives no random bits
 *
 * @par Thread safety
 * Callable from several threads at the same time.
 *
 * @see PS3.5, B.2
 */
ODIL_API std::string generate_uid();

}

#endif // ODIL_UID_H
