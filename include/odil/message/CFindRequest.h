#ifndef ODIL_MESSAGE_CFINDREQUEST_H
#define ODIL_MESSAGE_CFINDREQUEST_H

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CompositeRequest.h"

namespace odil::message
{

/// C-FIND-RQ: the data set is the query.
/** @see PS3.7, 9.1.2 and 9.3.2.1 */
class ODIL_API CFindRequest final : public CompositeRequest
{
public:
    /// Message to be sent.
    CFindRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Priority priority,
        DataSet data_set);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CFindRequest(Message message);
};

}

#endif // ODIL_MESSAGE_CFINDREQUEST_H
