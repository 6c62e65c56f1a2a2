#include "odil/NActionSCU.h"

#include <utility>

#include "odil/message/NActionRequest.h"

namespace odil
{

NActionSCU::NActionSCU(Association & association) : NormalizedSCU(association)
{
}

message::NActionResponse NActionSCU::act(
    std::string const & sop_instance_uid,
    Value::Integer action_type,
    std::optional<DataSet> information)
{
    return perform<message::NActionResponse>(message::NActionRequest(
        get_association().next_message_id(),
        get_affected_sop_class(),
        sop_instance_uid,
        action_type,
        std::move(information)));
}

}
