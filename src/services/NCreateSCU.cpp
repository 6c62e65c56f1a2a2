#include "odil/NCreateSCU.h"

#include <utility>

#include "odil/Exception.h"
#include "odil/message/NCreateRequest.h"

namespace odil
{

NCreateSCU::NCreateSCU(Association & association) : NormalizedSCU(association)
{
}

message::NCreateResponse NCreateSCU::create(
    std::optional<DataSet> attributes, std::string const & sop_instance_uid)
{
    message::NCreateRequest request(
        get_association().next_message_id(),
        get_affected_sop_class(),
        std::move(attributes));
    if(!sop_instance_uid.empty())
    {
        request.set_affected_sop_instance_uid(sop_instance_uid);
    }
    auto response = perform<message::NCreateResponse>(request);
    if(!response.has_affected_sop_instance_uid())
    {
        if(sop_instance_uid.empty())
        {
            get_association().abort();
            throw Exception(
                "N-CREATE-RSP: the UID which the peer has chosen is missing");
        }
        response.set_affected_sop_instance_uid(sop_instance_uid);
    }
    return response;
}

}
