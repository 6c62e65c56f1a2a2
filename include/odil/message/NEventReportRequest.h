#ifndef ODIL_MESSAGE_NEVENTREPORTREQUEST_H
#define ODIL_MESSAGE_NEVENTREPORTREQUEST_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Request.h"

namespace odil::message
{

/// N-EVENT-REPORT-RQ: the data set, if any, informs about the event.
/** @see PS3.7, 10.1.1 and 10.3.1.1 */
class ODIL_API NEventReportRequest final : public Request
{
public:
    /// Message to be sent.
    NEventReportRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Value::String affected_sop_instance_uid,
        Value::Integer event_type_id,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NEventReportRequest(Message message);

    /// SOP class of the instance.
    Value::String const & get_affected_sop_class_uid() const;
    void set_affected_sop_class_uid(Value::String value);

    /// Instance to which something happened.
    Value::String const & get_affected_sop_instance_uid() const;
    void set_affected_sop_instance_uid(Value::String value);

    /// Kind of event, 0 … 65535.
    Value::Integer get_event_type_id() const;
    /// @throws Exception out of range
    void set_event_type_id(Value::Integer value);
};

}

#endif // ODIL_MESSAGE_NEVENTREPORTREQUEST_H
