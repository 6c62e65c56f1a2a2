#include "odil/NormalizedSCP.h"

#include <type_traits>
#include <utility>

#include "odil/NActionSCP.h"
#include "odil/NCreateSCP.h"
#include "odil/NDeleteSCP.h"
#include "odil/NEventReportSCP.h"
#include "odil/NGetSCP.h"
#include "odil/NSetSCP.h"
#include "odil/uid.h"
#include "services/failure.h"

namespace odil
{

template <typename Request, typename Response>
void NormalizedSCP<Request, Response>::operator()(message::Message message)
{
    answer(
        std::move(message),
        [this](message::Message && received)
        {
            auto request = as_request<Request>(std::move(received));
            if constexpr(std::is_same_v<Request, message::NCreateRequest>)
            {
                if(!request.has_affected_sop_instance_uid())
                {
                    request.set_affected_sop_instance_uid(generate_uid());
                }
            }
            Response response(services::make_response(
                request.get_command_set(),
                {message::Response::Success, "", {}}));
            response.set_status(
                services::check_final(callback_(request, response)));
            send(response);
        });
}

template class NormalizedSCP<message::NActionRequest, message::NActionResponse>;
template class NormalizedSCP<message::NCreateRequest, message::NCreateResponse>;
template class NormalizedSCP<message::NDeleteRequest, message::NDeleteResponse>;
template class NormalizedSCP<
    message::NEventReportRequest,
    message::NEventReportResponse>;
template class NormalizedSCP<message::NGetRequest, message::NGetResponse>;
template class NormalizedSCP<message::NSetRequest, message::NSetResponse>;

}
