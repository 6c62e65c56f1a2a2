#include "odil/message/CFindRequest.h"

#include <utility>

namespace odil::message
{

CFindRequest::CFindRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Priority priority,
    DataSet data_set)
    : CompositeRequest(
        Command::C_FIND_RQ,
        message_id,
        std::move(affected_sop_class_uid),
        priority,
        std::move(data_set))
{
}

CFindRequest::CFindRequest(Message message)
    : CompositeRequest(std::move(message), Command::C_FIND_RQ)
{
}

}
