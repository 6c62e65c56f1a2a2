#ifndef ODIL_MESSAGE_NORMALIZEDREQUEST_H
#define ODIL_MESSAGE_NORMALIZEDREQUEST_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Request.h"

namespace odil::message
{

/// What the requests of N-GET, N-SET, N-ACTION and N-DELETE have in common: the
/// SOP instance.
/** @see PS3.7, 10.1 */
class ODIL_API NormalizedRequest : public Request
{
public:
    /// SOP class of the instance.
    Value::String const & get_requested_sop_class_uid() const;
    void set_requested_sop_class_uid(Value::String value);

    /// Instance on which the operation is to be done.
    Value::String const & get_requested_sop_instance_uid() const;
    void set_requested_sop_instance_uid(Value::String value);

protected:
    /// Message to be sent, or one which was received and is checked.
    NormalizedRequest(
        Command command,
        Value::Integer message_id,
        Value::String requested_sop_class_uid,
        Value::String requested_sop_instance_uid,
        std::optional<DataSet> data_set = std::nullopt);
    NormalizedRequest(Message message, Command command);
};

}

#endif // ODIL_MESSAGE_NORMALIZEDREQUEST_H
