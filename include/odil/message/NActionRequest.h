#ifndef ODIL_MESSAGE_NACTIONREQUEST_H
#define ODIL_MESSAGE_NACTIONREQUEST_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/NormalizedRequest.h"

namespace odil::message
{

/// N-ACTION-RQ: the data set, if any, informs about the action.
/** @see PS3.7, 10.1.4 and 10.3.4.1 */
class ODIL_API NActionRequest final : public NormalizedRequest
{
public:
    /// Message to be sent.
    NActionRequest(
        Value::Integer message_id,
        Value::String requested_sop_class_uid,
        Value::String requested_sop_instance_uid,
        Value::Integer action_type_id,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NActionRequest(Message message);

    /// Kind of action, 0 … 65535.
    Value::Integer get_action_type_id() const;
    /// @throws Exception out of range
    void set_action_type_id(Value::Integer value);
};

}

#endif // ODIL_MESSAGE_NACTIONREQUEST_H
