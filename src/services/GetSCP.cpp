#include "odil/GetSCP.h"

#include <algorithm>
#include <utility>

#include "odil/AssociationParameters.h"
#include "odil/message/CGetRequest.h"
#include "odil/message/CGetResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "odil/registry.h"
#include "services/borrow.h"

namespace odil
{

namespace
{

// The peer is ready to store instances of the class. Whether it was accepted at
// all is found out by the association.
void check_role(Association const & association, std::string const & sop_class)
{
    auto const & contexts =
        association.get_negotiated_parameters().get_presentation_contexts();
    auto const is_requestor = association.is_requestor();
    for(auto const & context : contexts)
    {
        if(context.abstract_syntax == sop_class
           && context.result
                  == AssociationParameters::PresentationContext::Result::
                      Acceptance
           && !(is_requestor ? context.allows_scu() : context.allows_scp()))
        {
            throw Exception(
                "SOP class " + sop_class
                + " was agreed on with the peer as user, not as provider");
        }
    }
}

}

GetSCP::GetSCP(
    Association & association, std::shared_ptr<DataSetGenerator> generator)
    : RetrieveSCP(association), generator_(std::move(generator))
{
}

GetSCP::GetSCP(Association & association, DataSetGenerator & generator)
    : GetSCP(association, services::borrow(generator))
{
}

GetSCP::~GetSCP() = default;

void GetSCP::operator()(message::Message message)
{
    answer(
        std::move(message),
        [this](message::Message && received)
        {
            auto const request =
                as_request<message::CGetRequest>(std::move(received));
            generator_->initialize(request);
            perform<message::CGetResponse>(
                request,
                *generator_,
                [&](DataSet && instance)
                { return store(request, std::move(instance)); });
        });
}

// A sub-operation. The peer may cancel before it answers.
Value::Integer
GetSCP::store(message::CGetRequest const & request, DataSet && instance)
{
    auto & association = get_association();
    auto const sop_class = instance.as_string(registry::SOPClassUID, 0);
    auto const sop_instance = instance.as_string(registry::SOPInstanceUID, 0);
    check_role(association, sop_class);
    message::CStoreRequest const store(
        association.next_message_id(),
        sop_class,
        sop_instance,
        request.get_priority(),
        std::move(instance));
    association.send_message(store, sop_class);
    try
    {
        message::CStoreResponse const response(receive(request));
        if(response.get_message_id_being_responded_to()
           == store.get_message_id())
        {
            return response.get_status();
        }
        throw odil::Exception("The response is to another C-STORE-RQ");
    }
    catch(odil::Exception const &)
    {
        // Who answers to what was not asked cannot be understood any more.
        association.abort();
        throw;
    }
}

// What answers, cancellations and other requests in between.
message::Message GetSCP::receive(message::CGetRequest const & request)
{
    for(;;)
    {
        auto const skip = [](auto &, auto const &, auto &) {};
        auto message = get_association().receive_message(skip);
        if(message.get_command_field()
           == message::Message::Command::C_STORE_RSP)
        {
            return message;
        }
        if(is_cancellation(message, request))
        {
            set_cancelled();
        }
    }
}

}
