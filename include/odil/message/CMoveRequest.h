#ifndef ODIL_MESSAGE_CMOVEREQUEST_H
#define ODIL_MESSAGE_CMOVEREQUEST_H

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CompositeRequest.h"

namespace odil::message
{

/// C-MOVE-RQ: the data set says what to retrieve.
/** @see PS3.7, 9.1.4 and 9.3.4.1 */
class ODIL_API CMoveRequest final : public CompositeRequest
{
public:
    /// Message to be sent.
    CMoveRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Priority priority,
        Value::String move_destination,
        DataSet data_set);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CMoveRequest(Message message);

    /// AE title to which the instances are to be sent.
    Value::String const & get_move_destination() const;
    void set_move_destination(Value::String value);
};

}

#endif // ODIL_MESSAGE_CMOVEREQUEST_H
