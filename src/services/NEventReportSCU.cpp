#include "odil/NEventReportSCU.h"

#include <utility>

#include "odil/message/NEventReportRequest.h"

namespace odil
{

NEventReportSCU::NEventReportSCU(Association & association)
    : NormalizedSCU(association, "", Side::Provider)
{
}

message::NEventReportResponse NEventReportSCU::report(
    std::string const & sop_instance_uid,
    Value::Integer event_type,
    std::optional<DataSet> information)
{
    return perform<message::NEventReportResponse>(message::NEventReportRequest(
        get_association().next_message_id(),
        get_affected_sop_class(),
        sop_instance_uid,
        event_type,
        std::move(information)));
}

}
