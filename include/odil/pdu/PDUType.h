#ifndef ODIL_PDU_PDUTYPE_H
#define ODIL_PDU_PDUTYPE_H

#include <cstdint>

#include "odil/export.h"

namespace odil::pdu
{

/// The seven protocol data units, with their number on the wire.
/** An object may hold any other number, if that is what a peer sent.
 * @see PS3.8, 9.3.1 */
enum class PDUType : std::uint8_t
{
    AAssociateRQ = 1,
    AAssociateAC,
    AAssociateRJ,
    PDataTF,
    AReleaseRQ,
    AReleaseRP,
    AAbort
};

/// Whether the standard defines this type.
constexpr bool is_known(PDUType type) noexcept
{
    return type >= PDUType::AAssociateRQ && type <= PDUType::AAbort;
}

/// Name in the standard, e.g. "A-ASSOCIATE-RQ"; "unknown PDU" for the others.
ODIL_API char const * describe(PDUType type) noexcept;

}

#endif // ODIL_PDU_PDUTYPE_H
