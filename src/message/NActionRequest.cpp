#include "odil/message/NActionRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NActionRequest::NActionRequest(
    Value::Integer message_id,
    Value::String requested_sop_class_uid,
    Value::String requested_sop_instance_uid,
    Value::Integer action_type_id,
    std::optional<DataSet> data_set)
    : NormalizedRequest(
        Command::N_ACTION_RQ,
        message_id,
        std::move(requested_sop_class_uid),
        std::move(requested_sop_instance_uid),
        std::move(data_set))
{
    set_action_type_id(action_type_id);
}

NActionRequest::NActionRequest(Message message)
    : NormalizedRequest(std::move(message), Command::N_ACTION_RQ)
{
    require_number(registry::ActionTypeID);
}

Value::Integer NActionRequest::get_action_type_id() const
{
    return get_number(registry::ActionTypeID);
}

void NActionRequest::set_action_type_id(Value::Integer value)
{
    set_number(registry::ActionTypeID, value);
}

}
