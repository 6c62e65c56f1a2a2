#ifndef ODIL_MESSAGE_REQUEST_H
#define ODIL_MESSAGE_REQUEST_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil::message
{

/// A message which asks for an operation, or notifies of an event.
class ODIL_API Request : public Message
{
public:
    /// Any request which was received.
    /** @throws Exception it is not a request, or has no message id */
    explicit Request(Message message);

    /// Number which the responses repeat, 0 … 65535; unique among the
    /// operations in progress on an association.
    Value::Integer get_message_id() const;
    /// @throws Exception out of range
    void set_message_id(Value::Integer value);

protected:
    /// Message to be sent, or one which was received and is checked.
    Request(
        Command command,
        Value::Integer message_id,
        std::optional<DataSet> data_set = std::nullopt);
    Request(Message message, Command command);
};

}

#endif // ODIL_MESSAGE_REQUEST_H
