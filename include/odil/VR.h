#ifndef ODIL_VR_H
#define ODIL_VR_H

#include <cstdint>
#include <string>

#include "odil/Tag.h"
#include "odil/export.h"

namespace odil
{

/// Value representation: the type of an element (PS3.5, 6.2).
enum class VR : std::uint8_t
{
    UNKNOWN, ///< Not stated yet; deduced where possible.
    AE,
    AS,
    AT,
    CS,
    DA,
    DS,
    DT,
    FD,
    FL,
    IS,
    LO,
    LT,
    OB,
    OD,
    OF,
    OL,
    OV,
    OW,
    PN,
    SH,
    SL,
    SQ,
    SS,
    ST,
    SV,
    TM,
    UC,
    UI,
    UL,
    UN,
    UR,
    US,
    UT,
    UV,
    INVALID ///< Not a VR of the standard.
};

/// The two letters.
/** @throws Exception UNKNOWN, INVALID */
ODIL_API std::string as_string(VR vr);

/// From the two letters.
/** @throws Exception not a VR of the standard */
ODIL_API VR as_vr(std::string const & vr);

/// Same as from a std::string: a literal is never the keyword of a tag here.
ODIL_API VR as_vr(char const * vr);

/// VR of the public dictionary; the first one where it gives several; UL for
/// group lengths, LO for private creators, UN for the other private tags.
/** @throws Exception the tag is public and not in the dictionary, or has no VR
 * (items and delimiters)
 * @see PS3.5, 7.2 and 7.8.1 */
ODIL_API VR as_vr(Tag tag);

/// Values are Value::Integers: IS, SL, SS, SV, UL, US, UV.
ODIL_API bool is_int(VR vr) noexcept;

/// Values are Value::Reals: DS, FD, FL.
ODIL_API bool is_real(VR vr) noexcept;

/// Values are Value::Strings: AE, AS, AT, CS, DA, DT, LO, LT, PN, SH, ST, TM,
/// UC, UI, UR, UT.
ODIL_API bool is_string(VR vr) noexcept;

/// Values are Value::Binary: OB, OD, OF, OL, OV, OW, UN.
ODIL_API bool is_binary(VR vr) noexcept;

}

#endif // ODIL_VR_H
