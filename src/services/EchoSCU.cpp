#include "odil/EchoSCU.h"

#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/registry.h"

namespace odil
{

EchoSCU::EchoSCU(Association & association)
    : SCU(association, registry::Verification)
{
}

void EchoSCU::echo()
{
    Operation const operation(*this);
    finish(exchange<message::CEchoResponse>(message::CEchoRequest(
        get_association().next_message_id(), get_affected_sop_class())));
}

}
