#ifndef ODIL_MESSAGE_NSETREQUEST_H
#define ODIL_MESSAGE_NSETREQUEST_H

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/NormalizedRequest.h"

namespace odil::message
{

/// N-SET-RQ: the data set has the new values.
/** @see PS3.7, 10.1.3 and 10.3.3.1 */
class ODIL_API NSetRequest final : public NormalizedRequest
{
public:
    /// Message to be sent.
    NSetRequest(
        Value::Integer message_id,
        Value::String requested_sop_class_uid,
        Value::String requested_sop_instance_uid,
        DataSet data_set);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NSetRequest(Message message);
};

}

#endif // ODIL_MESSAGE_NSETREQUEST_H
