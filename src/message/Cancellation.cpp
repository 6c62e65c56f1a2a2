#include "odil/message/Cancellation.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

Cancellation::Cancellation(Value::Integer message_id_being_responded_to)
    : Message(Command::C_CANCEL_RQ, std::nullopt)
{
    set_message_id_being_responded_to(message_id_being_responded_to);
}

Cancellation::Cancellation(Message message)
    : Message(std::move(message), Command::C_CANCEL_RQ)
{
    require_number(registry::MessageIDBeingRespondedTo);
}

Value::Integer Cancellation::get_message_id_being_responded_to() const
{
    return get_number(registry::MessageIDBeingRespondedTo);
}

void Cancellation::set_message_id_being_responded_to(Value::Integer value)
{
    set_number(registry::MessageIDBeingRespondedTo, value);
}

}
