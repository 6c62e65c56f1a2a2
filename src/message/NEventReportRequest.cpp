#include "odil/message/NEventReportRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NEventReportRequest::NEventReportRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Value::String affected_sop_instance_uid,
    Value::Integer event_type_id,
    std::optional<DataSet> data_set)
    : Request(Command::N_EVENT_REPORT_RQ, message_id, std::move(data_set))
{
    set_affected_sop_class_uid(std::move(affected_sop_class_uid));
    set_affected_sop_instance_uid(std::move(affected_sop_instance_uid));
    set_event_type_id(event_type_id);
}

NEventReportRequest::NEventReportRequest(Message message)
    : Request(std::move(message), Command::N_EVENT_REPORT_RQ)
{
    require_text(registry::AffectedSOPClassUID);
    require_text(registry::AffectedSOPInstanceUID);
    require_number(registry::EventTypeID);
}

Value::String const & NEventReportRequest::get_affected_sop_class_uid() const
{
    return get_text(registry::AffectedSOPClassUID);
}

void NEventReportRequest::set_affected_sop_class_uid(Value::String value)
{
    set_text(registry::AffectedSOPClassUID, std::move(value));
}

Value::String const & NEventReportRequest::get_affected_sop_instance_uid() const
{
    return get_text(registry::AffectedSOPInstanceUID);
}

void NEventReportRequest::set_affected_sop_instance_uid(Value::String value)
{
    set_text(registry::AffectedSOPInstanceUID, std::move(value));
}

Value::Integer NEventReportRequest::get_event_type_id() const
{
    return get_number(registry::EventTypeID);
}

void NEventReportRequest::set_event_type_id(Value::Integer value)
{
    set_number(registry::EventTypeID, value);
}

}
