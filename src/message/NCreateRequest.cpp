#include "odil/message/NCreateRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NCreateRequest::NCreateRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    std::optional<DataSet> data_set)
    : Request(Command::N_CREATE_RQ, message_id, std::move(data_set))
{
    set_affected_sop_class_uid(std::move(affected_sop_class_uid));
}

NCreateRequest::NCreateRequest(Message message)
    : Request(std::move(message), Command::N_CREATE_RQ)
{
    require_text(registry::AffectedSOPClassUID);
}

Value::String const & NCreateRequest::get_affected_sop_class_uid() const
{
    return get_text(registry::AffectedSOPClassUID);
}

void NCreateRequest::set_affected_sop_class_uid(Value::String value)
{
    set_text(registry::AffectedSOPClassUID, std::move(value));
}

bool NCreateRequest::has_affected_sop_instance_uid() const
{
    return has_field(registry::AffectedSOPInstanceUID);
}

Value::String const & NCreateRequest::get_affected_sop_instance_uid() const
{
    return get_text(registry::AffectedSOPInstanceUID);
}

void NCreateRequest::set_affected_sop_instance_uid(Value::String value)
{
    set_text(registry::AffectedSOPInstanceUID, std::move(value));
}

void NCreateRequest::delete_affected_sop_instance_uid()
{
    delete_field(registry::AffectedSOPInstanceUID);
}

}
