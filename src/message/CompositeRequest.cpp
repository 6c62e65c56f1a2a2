#include "odil/message/CompositeRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

CompositeRequest::CompositeRequest(
    Command command,
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Priority priority,
    DataSet data_set)
    : Request(command, message_id, std::move(data_set))
{
    set_affected_sop_class_uid(std::move(affected_sop_class_uid));
    set_priority(priority);
}

CompositeRequest::CompositeRequest(
    Command command,
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Priority priority)
    : Request(command, message_id)
{
    set_number(
        registry::CommandDataSetType, Value::Integer(DataSetType::PRESENT));
    set_affected_sop_class_uid(std::move(affected_sop_class_uid));
    set_priority(priority);
}

CompositeRequest::CompositeRequest(Message message, Command command)
    : Request(std::move(message), command)
{
    require_text(registry::AffectedSOPClassUID);
    require_number(registry::Priority);
    if(get_priority() > Priority::LOW)
    {
        fail(
            odil::describe(registry::Priority) + " is not one of the standard");
    }
    require_data_set();
}

Value::String const & CompositeRequest::get_affected_sop_class_uid() const
{
    return get_text(registry::AffectedSOPClassUID);
}

void CompositeRequest::set_affected_sop_class_uid(Value::String value)
{
    set_text(registry::AffectedSOPClassUID, std::move(value));
}

Message::Priority CompositeRequest::get_priority() const
{
    return Priority(get_number(registry::Priority));
}

void CompositeRequest::set_priority(Priority value)
{
    set_number(registry::Priority, Value::Integer(value));
}

}
