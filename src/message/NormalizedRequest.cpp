#include "odil/message/NormalizedRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NormalizedRequest::NormalizedRequest(
    Command command,
    Value::Integer message_id,
    Value::String requested_sop_class_uid,
    Value::String requested_sop_instance_uid,
    std::optional<DataSet> data_set)
    : Request(command, message_id, std::move(data_set))
{
    set_requested_sop_class_uid(std::move(requested_sop_class_uid));
    set_requested_sop_instance_uid(std::move(requested_sop_instance_uid));
}

NormalizedRequest::NormalizedRequest(Message message, Command command)
    : Request(std::move(message), command)
{
    require_text(registry::RequestedSOPClassUID);
    require_text(registry::RequestedSOPInstanceUID);
}

Value::String const & NormalizedRequest::get_requested_sop_class_uid() const
{
    return get_text(registry::RequestedSOPClassUID);
}

void NormalizedRequest::set_requested_sop_class_uid(Value::String value)
{
    set_text(registry::RequestedSOPClassUID, std::move(value));
}

Value::String const & NormalizedRequest::get_requested_sop_instance_uid() const
{
    return get_text(registry::RequestedSOPInstanceUID);
}

void NormalizedRequest::set_requested_sop_instance_uid(Value::String value)
{
    set_text(registry::RequestedSOPInstanceUID, std::move(value));
}

}
