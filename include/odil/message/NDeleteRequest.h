#ifndef ODIL_MESSAGE_NDELETEREQUEST_H
#define ODIL_MESSAGE_NDELETEREQUEST_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/NormalizedRequest.h"

namespace odil::message
{

/// N-DELETE-RQ.
/** @see PS3.7, 10.1.6 and 10.3.6.1 */
class ODIL_API NDeleteRequest final : public NormalizedRequest
{
public:
    /// Message to be sent.
    NDeleteRequest(
        Value::Integer message_id,
        Value::String requested_sop_class_uid,
        Value::String requested_sop_instance_uid);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NDeleteRequest(Message message);
};

}

#endif // ODIL_MESSAGE_NDELETEREQUEST_H
