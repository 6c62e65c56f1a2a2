#include "odil/MoveSCP.h"

#include <algorithm>
#include <utility>

#include "odil/AssociationParameters.h"
#include "odil/Exception.h"
#include "odil/StoreSCU.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CMoveResponse.h"
#include "odil/message/Response.h"
#include "odil/registry.h"
#include "services/borrow.h"

namespace odil
{

MoveSCP::DataSetGenerator::~DataSetGenerator() = default;

MoveSCP::MoveSCP(
    Association & association, std::shared_ptr<DataSetGenerator> generator)
    : RetrieveSCP(association), generator_(std::move(generator))
{
}

MoveSCP::MoveSCP(Association & association, DataSetGenerator & generator)
    : MoveSCP(association, services::borrow(generator))
{
}

MoveSCP::~MoveSCP() = default;

void MoveSCP::operator()(message::Message message)
{
    answer(
        std::move(message),
        [this](message::Message && received)
        {
            auto const request =
                as_request<message::CMoveRequest>(std::move(received));
            generator_->initialize(request);
            move(request);
        });
}

void MoveSCP::move(message::CMoveRequest const & request)
{
    auto destination = generator_->get_association(request);
    if(destination.is_associated())
    {
        throw Exception(
            message::Response::ProcessingFailure,
            "The generator has made the association with the destination");
    }
    destination.cut_with(get_association());
    if(!generator_->done())
    {
        associate(destination);
    }
    auto const originator =
        get_association().get_negotiated_parameters().get_calling_ae_title();
    StoreSCU scu(destination);
    perform<message::CMoveResponse>(
        request,
        *generator_,
        [&](DataSet && instance)
        {
            return scu.store(instance, originator, request.get_message_id())
                .get_status();
        },
        [&]
        {
            if(destination.is_associated())
            {
                attempt([&] { destination.release(); });
            }
        });
}

// Without it, no instance need be fetched (PS3.4, C.4.2.1.5).
void MoveSCP::associate(Association & destination) const
{
    try
    {
        destination.associate();
    }
    catch(odil::Exception const & e)
    {
        auto const failed =
            std::min<Value::Integer>(generator_->count(), 0xFFFF);
        DataSet fields;
        fields.add(registry::NumberOfCompletedSuboperations, {0});
        fields.add(registry::NumberOfFailedSuboperations, {failed});
        fields.add(registry::NumberOfWarningSuboperations, {0});
        throw Exception(0xA702, e.what(), std::move(fields));
    }
}

// What goes wrong with the destination is no more than an error.
void MoveSCP::attempt(std::function<void()> const & function) const
{
    try
    {
        function();
    }
    catch(odil::Exception const & e)
    {
        report(e);
    }
}

}
