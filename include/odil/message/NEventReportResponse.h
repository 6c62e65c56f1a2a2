#ifndef ODIL_MESSAGE_NEVENTREPORTRESPONSE_H
#define ODIL_MESSAGE_NEVENTREPORTRESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// N-EVENT-REPORT-RSP: the data set, if any, is the reply to the event.
/** @see PS3.7, 10.1.1 and 10.3.1.2 */
class ODIL_API NEventReportResponse final : public Response
{
public:
    /// Message to be sent.
    NEventReportResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NEventReportResponse(Message message);

    /// Kind of event, 0 … 65535.
    bool has_event_type_id() const;
    Value::Integer get_event_type_id() const;
    /// @throws Exception out of range
    void set_event_type_id(Value::Integer value);
    void delete_event_type_id();
};

}

#endif // ODIL_MESSAGE_NEVENTREPORTRESPONSE_H
