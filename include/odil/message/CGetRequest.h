#ifndef ODIL_MESSAGE_CGETREQUEST_H
#define ODIL_MESSAGE_CGETREQUEST_H

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CompositeRequest.h"

namespace odil::message
{

/// C-GET-RQ: the data set says what to retrieve.
/** @see PS3.7, 9.1.3 and 9.3.3.1 */
class ODIL_API CGetRequest final : public CompositeRequest
{
public:
    /// Message to be sent.
    CGetRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Priority priority,
        DataSet data_set);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CGetRequest(Message message);
};

}

#endif // ODIL_MESSAGE_CGETREQUEST_H
