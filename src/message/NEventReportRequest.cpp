#include "odil/message/NEventReportRequest.h"

#include <utility>

#include "message/tags.h"

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
    require_text(tags::AffectedSOPClassUID);
    require_text(tags::AffectedSOPInstanceUID);
    require_number(tags::EventTypeID);
}

Value::String const & NEventReportRequest::get_affected_sop_class_uid() const
{
    return get_text(tags::AffectedSOPClassUID);
}

void NEventReportRequest::set_affected_sop_class_uid(Value::String value)
{
    set_text(tags::AffectedSOPClassUID, std::move(value));
}

Value::String const & NEventReportRequest::get_affected_sop_instance_uid() const
{
    return get_text(tags::AffectedSOPInstanceUID);
}

void NEventReportRequest::set_affected_sop_instance_uid(Value::String value)
{
    set_text(tags::AffectedSOPInstanceUID, std::move(value));
}

Value::Integer NEventReportRequest::get_event_type_id() const
{
    return get_number(tags::EventTypeID);
}

void NEventReportRequest::set_event_type_id(Value::Integer value)
{
    set_number(tags::EventTypeID, value);
}

}
