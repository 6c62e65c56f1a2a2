#include "odil/message/Request.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

namespace
{

/// Responses have the highest bit set; a cancellation has no id of its own.
bool is_request(Message::Command command)
{
    return (unsigned(command) & 0x8000U) == 0
           && command != Message::Command::C_CANCEL_RQ;
}

}

Request::Request(Message message) : Message(std::move(message))
{
    require_number(registry::CommandField);
    if(!is_request(get_command_field()))
    {
        fail("a request was expected");
    }
    require_number(registry::CommandDataSetType);
    require_number(registry::MessageID);
}

Request::Request(
    Command command, Value::Integer message_id, std::optional<DataSet> data_set)
    : Message(command, std::move(data_set))
{
    set_message_id(message_id);
}

Request::Request(Message message, Command command)
    : Message(std::move(message), command)
{
    require_number(registry::MessageID);
}

Value::Integer Request::get_message_id() const
{
    return get_number(registry::MessageID);
}

void Request::set_message_id(Value::Integer value)
{
    set_number(registry::MessageID, value);
}

}
