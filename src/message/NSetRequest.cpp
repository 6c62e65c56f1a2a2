#include "odil/message/NSetRequest.h"

#include <utility>

namespace odil::message
{

NSetRequest::NSetRequest(
    Value::Integer message_id,
    Value::String requested_sop_class_uid,
    Value::String requested_sop_instance_uid,
    DataSet data_set)
    : NormalizedRequest(
        Command::N_SET_RQ,
        message_id,
        std::move(requested_sop_class_uid),
        std::move(requested_sop_instance_uid),
        std::move(data_set))
{
}

NSetRequest::NSetRequest(Message message)
    : NormalizedRequest(std::move(message), Command::N_SET_RQ)
{
    require_data_set();
}

}
