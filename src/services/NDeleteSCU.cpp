#include "odil/NDeleteSCU.h"

#include "odil/message/NDeleteRequest.h"

namespace odil
{

NDeleteSCU::NDeleteSCU(Association & association) : NormalizedSCU(association)
{
}

message::NDeleteResponse
NDeleteSCU::remove(std::string const & sop_instance_uid)
{
    return perform<message::NDeleteResponse>(message::NDeleteRequest(
        get_association().next_message_id(),
        get_affected_sop_class(),
        sop_instance_uid));
}

}
