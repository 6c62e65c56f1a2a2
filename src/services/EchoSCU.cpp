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
    auto & association = get_association();
    message::CEchoRequest const request(
        association.next_message_id(), get_affected_sop_class());
    Operation const operation(*this);
    association.send_message(request, get_abstract_syntax());
    finish(as_response<message::CEchoResponse>(
        association.receive_message(), request));
}

}
