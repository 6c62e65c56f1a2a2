#ifndef ODIL_MESSAGE_COMPOSITEREQUEST_H
#define ODIL_MESSAGE_COMPOSITEREQUEST_H

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Request.h"

namespace odil::message
{

/// What the requests of C-FIND, C-GET, C-MOVE and C-STORE have in common: SOP
/// class, priority, mandatory data set.
/** @see PS3.7, 9.1 */
class ODIL_API CompositeRequest : public Request
{
public:
    /// SOP class to which the operation applies.
    Value::String const & get_affected_sop_class_uid() const;
    void set_affected_sop_class_uid(Value::String value);

    /// How urgent the operation is; peers are free to ignore it.
    Priority get_priority() const;
    void set_priority(Priority value);

protected:
    /// Message to be sent, with its data set or one that is only announced, or
    /// one which was received and is checked.
    CompositeRequest(
        Command command,
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Priority priority,
        DataSet data_set);
    CompositeRequest(
        Command command,
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Priority priority);
    CompositeRequest(Message message, Command command);
};

}

#endif // ODIL_MESSAGE_COMPOSITEREQUEST_H
