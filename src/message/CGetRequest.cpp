#include "odil/message/CGetRequest.h"

#include <utility>

namespace odil::message
{

CGetRequest::CGetRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Priority priority,
    DataSet data_set)
    : CompositeRequest(
        Command::C_GET_RQ,
        message_id,
        std::move(affected_sop_class_uid),
        priority,
        std::move(data_set))
{
}

CGetRequest::CGetRequest(Message message)
    : CompositeRequest(std::move(message), Command::C_GET_RQ)
{
}

}
