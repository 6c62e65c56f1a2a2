#include "odil/NGetSCU.h"

#include "odil/Value.h"
#include "odil/message/NGetRequest.h"

namespace odil
{

NGetSCU::NGetSCU(Association & association) : NormalizedSCU(association) {}

message::NGetResponse NGetSCU::get(
    std::string const & sop_instance_uid, std::vector<Tag> const & tags)
{
    return perform<message::NGetResponse>(message::NGetRequest(
        get_association().next_message_id(),
        get_affected_sop_class(),
        sop_instance_uid,
        Value::Strings(tags.begin(), tags.end())));
}

}
