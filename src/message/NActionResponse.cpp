#include "odil/message/NActionResponse.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NActionResponse::NActionResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        Command::N_ACTION_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

NActionResponse::NActionResponse(Message message)
    : Response(std::move(message), Command::N_ACTION_RSP)
{
}

bool NActionResponse::has_action_type_id() const
{
    return has_field(registry::ActionTypeID);
}

Value::Integer NActionResponse::get_action_type_id() const
{
    return get_number(registry::ActionTypeID);
}

void NActionResponse::set_action_type_id(Value::Integer value)
{
    set_number(registry::ActionTypeID, value);
}

void NActionResponse::delete_action_type_id()
{
    delete_field(registry::ActionTypeID);
}

}
