#include "odil/NSetSCU.h"

#include <utility>

#include "odil/message/NSetRequest.h"

namespace odil
{

NSetSCU::NSetSCU(Association & association) : NormalizedSCU(association) {}

message::NSetResponse
NSetSCU::set(std::string const & sop_instance_uid, DataSet modifications)
{
    return perform<message::NSetResponse>(message::NSetRequest(
        get_association().next_message_id(),
        get_affected_sop_class(),
        sop_instance_uid,
        std::move(modifications)));
}

}
