#include "odil/message/NDeleteRequest.h"

#include <utility>

namespace odil::message
{

NDeleteRequest::NDeleteRequest(
    Value::Integer message_id,
    Value::String requested_sop_class_uid,
    Value::String requested_sop_instance_uid)
    : NormalizedRequest(
        Command::N_DELETE_RQ,
        message_id,
        std::move(requested_sop_class_uid),
        std::move(requested_sop_instance_uid))
{
}

NDeleteRequest::NDeleteRequest(Message message)
    : NormalizedRequest(std::move(message), Command::N_DELETE_RQ)
{
}

}
