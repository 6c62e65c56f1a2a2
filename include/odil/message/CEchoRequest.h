#ifndef ODIL_MESSAGE_CECHOREQUEST_H
#define ODIL_MESSAGE_CECHOREQUEST_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Request.h"

namespace odil::message
{

/// C-ECHO-RQ: verify the communication.
/** @see PS3.7, 9.1.5 and 9.3.5.1 */
class ODIL_API CEchoRequest final : public Request
{
public:
    /// Message to be sent.
    CEchoRequest(
        Value::Integer message_id, Value::String affected_sop_class_uid);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CEchoRequest(Message message);

    /// SOP class to which the operation applies.
    Value::String const & get_affected_sop_class_uid() const;
    void set_affected_sop_class_uid(Value::String value);
};

}

#endif // ODIL_MESSAGE_CECHOREQUEST_H
