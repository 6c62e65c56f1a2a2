#ifndef ODIL_MESSAGE_NACTIONRESPONSE_H
#define ODIL_MESSAGE_NACTIONRESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// N-ACTION-RSP: the data set, if any, is the result of the action.
/** @see PS3.7, 10.1.4 and 10.3.4.2 */
class ODIL_API NActionResponse final : public Response
{
public:
    /// Message to be sent.
    NActionResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NActionResponse(Message message);

    /// Kind of action, 0 … 65535.
    bool has_action_type_id() const;
    Value::Integer get_action_type_id() const;
    /// @throws Exception out of range
    void set_action_type_id(Value::Integer value);
    void delete_action_type_id();
};

}

#endif // ODIL_MESSAGE_NACTIONRESPONSE_H
