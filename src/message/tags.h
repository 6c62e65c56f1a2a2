#ifndef ODIL_SRC_MESSAGE_TAGS_H
#define ODIL_SRC_MESSAGE_TAGS_H

#include "odil/Tag.h"

/// Elements of the command set (PS3.7, E.1).
namespace odil::message::tags
{

inline constexpr Tag AffectedSOPClassUID(0x0000, 0x0002);
inline constexpr Tag RequestedSOPClassUID(0x0000, 0x0003);
inline constexpr Tag CommandField(0x0000, 0x0100);
inline constexpr Tag MessageID(0x0000, 0x0110);
inline constexpr Tag MessageIDBeingRespondedTo(0x0000, 0x0120);
inline constexpr Tag MoveDestination(0x0000, 0x0600);
inline constexpr Tag Priority(0x0000, 0x0700);
inline constexpr Tag CommandDataSetType(0x0000, 0x0800);
inline constexpr Tag Status(0x0000, 0x0900);
inline constexpr Tag OffendingElement(0x0000, 0x0901);
inline constexpr Tag ErrorComment(0x0000, 0x0902);
inline constexpr Tag ErrorID(0x0000, 0x0903);
inline constexpr Tag AffectedSOPInstanceUID(0x0000, 0x1000);
inline constexpr Tag RequestedSOPInstanceUID(0x0000, 0x1001);
inline constexpr Tag EventTypeID(0x0000, 0x1002);
inline constexpr Tag AttributeIdentifierList(0x0000, 0x1005);
inline constexpr Tag ActionTypeID(0x0000, 0x1008);
inline constexpr Tag NumberOfRemainingSuboperations(0x0000, 0x1020);
inline constexpr Tag NumberOfCompletedSuboperations(0x0000, 0x1021);
inline constexpr Tag NumberOfFailedSuboperations(0x0000, 0x1022);
inline constexpr Tag NumberOfWarningSuboperations(0x0000, 0x1023);
inline constexpr Tag MoveOriginatorApplicationEntityTitle(0x0000, 0x1030);
inline constexpr Tag MoveOriginatorMessageID(0x0000, 0x1031);

}

#endif // ODIL_SRC_MESSAGE_TAGS_H
