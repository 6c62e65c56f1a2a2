#include "odil/message/CompositeRequest.h"

#include <utility>

#include "message/tags.h"

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

CompositeRequest::CompositeRequest(Message message, Command command)
    : Request(std::move(message), command)
{
    require_text(tags::AffectedSOPClassUID);
    require_number(tags::Priority);
    if(get_priority() > Priority::LOW)
    {
        fail(odil::describe(tags::Priority) + " is not one of the standard");
    }
    require_data_set();
}

Value::String const & CompositeRequest::get_affected_sop_class_uid() const
{
    return get_text(tags::AffectedSOPClassUID);
}

void CompositeRequest::set_affected_sop_class_uid(Value::String value)
{
    set_text(tags::AffectedSOPClassUID, std::move(value));
}

Message::Priority CompositeRequest::get_priority() const
{
    return Priority(get_number(tags::Priority));
}

void CompositeRequest::set_priority(Priority value)
{
    set_number(tags::Priority, Value::Integer(value));
}

}
