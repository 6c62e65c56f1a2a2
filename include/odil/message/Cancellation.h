#ifndef ODIL_MESSAGE_CANCELLATION_H
#define ODIL_MESSAGE_CANCELLATION_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil::message
{

/// C-CANCEL-RQ: ask to stop a C-FIND, C-GET or C-MOVE. It is not answered; the
/// final response of the operation is.
/** @see PS3.7, 9.3.2.3, 9.3.3.3 and 9.3.4.3 */
class ODIL_API Cancellation final : public Message
{
public:
    /// Message to be sent.
    explicit Cancellation(Value::Integer message_id_being_responded_to);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit Cancellation(Message message);

    /// Number of the request which is to be stopped, 0 … 65535.
    Value::Integer get_message_id_being_responded_to() const;
    /// @throws Exception out of range
    void set_message_id_being_responded_to(Value::Integer value);
};

}

#endif // ODIL_MESSAGE_CANCELLATION_H
