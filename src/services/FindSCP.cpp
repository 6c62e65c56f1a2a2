#include "odil/FindSCP.h"

#include <utility>

#include "odil/message/CFindRequest.h"
#include "odil/message/CFindResponse.h"
#include "services/borrow.h"

namespace odil
{

FindSCP::FindSCP(
    Association & association, std::shared_ptr<DataSetGenerator> generator)
    : SCP(association), generator_(std::move(generator))
{
}

FindSCP::FindSCP(Association & association, DataSetGenerator & generator)
    : FindSCP(association, services::borrow(generator))
{
}

FindSCP::~FindSCP() = default;

// PS3.4, C.4.1.3
void FindSCP::operator()(message::Message message)
{
    answer(
        std::move(message),
        [this](message::Message && received)
        {
            auto const request =
                as_request<message::CFindRequest>(std::move(received));
            auto const respond = [&](auto &&... arguments)
            {
                message::CFindResponse response(
                    request.get_message_id(),
                    std::forward<decltype(arguments)>(arguments)...);
                response.set_affected_sop_class_uid(
                    request.get_affected_sop_class_uid());
                send(response);
            };
            generator_->initialize(request);
            while(!generator_->done())
            {
                if(is_cancelled(request))
                {
                    respond(message::Response::Cancel);
                    return;
                }
                respond(message::Response::Pending, generator_->get());
                generator_->next();
            }
            respond(message::Response::Success);
        });
}

}
