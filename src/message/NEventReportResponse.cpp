#include "odil/message/NEventReportResponse.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NEventReportResponse::NEventReportResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        Command::N_EVENT_REPORT_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

NEventReportResponse::NEventReportResponse(Message message)
    : Response(std::move(message), Command::N_EVENT_REPORT_RSP)
{
}

bool NEventReportResponse::has_event_type_id() const
{
    return has_field(registry::EventTypeID);
}

Value::Integer NEventReportResponse::get_event_type_id() const
{
    return get_number(registry::EventTypeID);
}

void NEventReportResponse::set_event_type_id(Value::Integer value)
{
    set_number(registry::EventTypeID, value);
}

void NEventReportResponse::delete_event_type_id()
{
    delete_field(registry::EventTypeID);
}

}
