#include "odil/message/CEchoRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

CEchoRequest::CEchoRequest(
    Value::Integer message_id, Value::String affected_sop_class_uid)
    : Request(Command::C_ECHO_RQ, message_id)
{
    set_affected_sop_class_uid(std::move(affected_sop_class_uid));
}

CEchoRequest::CEchoRequest(Message message)
    : Request(std::move(message), Command::C_ECHO_RQ)
{
    require_text(registry::AffectedSOPClassUID);
}

Value::String const & CEchoRequest::get_affected_sop_class_uid() const
{
    return get_text(registry::AffectedSOPClassUID);
}

void CEchoRequest::set_affected_sop_class_uid(Value::String value)
{
    set_text(registry::AffectedSOPClassUID, std::move(value));
}

}
