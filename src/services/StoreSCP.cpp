#include "odil/StoreSCP.h"

#include <memory>
#include <optional>
#include <utility>

#include "odil/message/CStoreRequest.h"
#include "odil/message/status.h"
#include "services/failure.h"
#include "services/store_instance.h"

namespace odil
{

StoreSCP::StoreSCP(Association & association, StoreCallback callback)
    : SCP(association), callback_(std::move(callback))
{
}

StoreSCP::~StoreSCP() = default;

void StoreSCP::set_callback(StoreCallback callback)
{
    callback_ = std::move(callback);
}

void StoreSCP::read_data_set(
    message::Message & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set)
{
    // What is refused is not read.
    auto const & association = get_association();
    auto outcome = services::find_refusal(
        association,
        as_request<message::CStoreRequest>(message::Message(request)));
    if(!outcome)
    {
        outcome = services::read_instance(
            association, callback_, request, transfer_syntax, data_set);
    }
    outcome_ =
        outcome ? std::make_unique<services::StoreOutcome>(std::move(*outcome))
                : nullptr;
}

void StoreSCP::operator()(message::Message message)
{
    auto const known = std::move(outcome_);
    answer(
        std::move(message),
        [&](message::Message && received)
        {
            auto const fields = received.get_command_set();
            auto request =
                as_request<message::CStoreRequest>(std::move(received));
            auto outcome =
                known ? std::optional(*known)
                      : services::find_refusal(get_association(), request);
            if(!outcome)
            {
                outcome =
                    services::store_instance(callback_, std::move(request));
            }
            send(services::make_response(fields, outcome->answer));
            report(*outcome);
        });
}

void StoreSCP::report(services::StoreOutcome const & outcome) const
{
    auto const & [status, comment, status_fields] = outcome.answer;
    if(outcome.error)
    {
        services::visit(
            outcome.error, [this](auto const & e) { SCP::report(e); });
    }
    else if(message::is_failure(status))
    {
        SCP::report(Exception(status, comment, status_fields));
    }
}

}
