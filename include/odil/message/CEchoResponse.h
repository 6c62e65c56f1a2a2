#ifndef ODIL_MESSAGE_CECHORESPONSE_H
#define ODIL_MESSAGE_CECHORESPONSE_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// C-ECHO-RSP.
/** @see PS3.7, 9.1.5 and 9.3.5.2 */
class ODIL_API CEchoResponse final : public Response
{
public:
    /// Message to be sent.
    CEchoResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        Value::String affected_sop_class_uid);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CEchoResponse(Message message);
};

}

#endif // ODIL_MESSAGE_CECHORESPONSE_H
