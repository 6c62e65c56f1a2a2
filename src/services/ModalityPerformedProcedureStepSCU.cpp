#include "odil/ModalityPerformedProcedureStepSCU.h"

#include <utility>

#include "odil/Exception.h"
#include "odil/message/NCreateRequest.h"
#include "odil/message/NSetRequest.h"
#include "odil/registry.h"
#include "services/procedure_step.h"

namespace odil
{

namespace
{

using State = ModalityPerformedProcedureStepSCU::State;

// PerformedProcedureStepStatus (PS3.4, F.1.5)
char const * as_string(State state)
{
    switch(state)
    {
    case State::InProgress:
        return "IN PROGRESS";
    case State::Completed:
        return "COMPLETED";
    case State::Discontinued:
        return "DISCONTINUED";
    case State::None:
        break;
    }
    return "not created";
}

// Add the status, which the caller may leave out.
void set_status(DataSet & data_set, State state)
{
    auto const tag = registry::PerformedProcedureStepStatus;
    std::string const status = as_string(state);
    if(data_set.has_value(tag)
       && data_set.as_string(tag) != Value::Strings{status})
    {
        throw Exception(
            "Modality performed procedure step: the status is to be " + status
            + ", not " + data_set.as_string(tag, 0));
    }
    data_set.add(tag, {status});
}

void require(State actual, State required)
{
    if(actual != required)
    {
        throw Exception(
            std::string("Modality performed procedure step: it is ")
            + as_string(actual) + ", and would have to be "
            + as_string(required));
    }
}

}

ModalityPerformedProcedureStepSCU::ModalityPerformedProcedureStepSCU(
    Association & association)
    : NormalizedSCU(association, registry::ModalityPerformedProcedureStep)
{
}

ModalityPerformedProcedureStepSCU::ModalityPerformedProcedureStepSCU(
    Association & association, std::string sop_instance_uid)
    : NormalizedSCU(association, registry::ModalityPerformedProcedureStep),
      state_(State::InProgress), sop_instance_uid_(std::move(sop_instance_uid)),
      is_known_(false)
{
}

DataSet
ModalityPerformedProcedureStepSCU::make_attributes(DataSet const & scheduled)
{
    return services::make_procedure_step(scheduled);
}

message::NCreateResponse ModalityPerformedProcedureStepSCU::create(
    DataSet attributes, std::string const & sop_instance_uid)
{
    require(state_, State::None);
    set_status(attributes, State::InProgress);
    services::check_creation(attributes);
    message::NCreateRequest request(
        get_association().next_message_id(),
        get_affected_sop_class(),
        std::move(attributes));
    request.set_affected_sop_instance_uid(sop_instance_uid);
    auto response = perform<message::NCreateResponse>(request);
    response.set_affected_sop_instance_uid(sop_instance_uid);
    services::update_end(values_, request.get_data_set());
    sop_instance_uid_ = sop_instance_uid;
    state_ = State::InProgress;
    return response;
}

message::NSetResponse
ModalityPerformedProcedureStepSCU::update(DataSet modifications)
{
    return set(std::move(modifications), State::InProgress);
}

message::NSetResponse
ModalityPerformedProcedureStepSCU::complete(DataSet modifications)
{
    return set(std::move(modifications), State::Completed);
}

message::NSetResponse
ModalityPerformedProcedureStepSCU::discontinue(DataSet modifications)
{
    return set(std::move(modifications), State::Discontinued);
}

message::NSetResponse
ModalityPerformedProcedureStepSCU::set(DataSet modifications, State state)
{
    require(state_, State::InProgress);
    set_status(modifications, state);
    services::check_modifications(modifications);
    auto values = values_;
    services::update_end(values, modifications);
    if(state != State::InProgress && is_known_)
    {
        services::check_end(values);
    }
    auto response = perform<message::NSetResponse>(message::NSetRequest(
        get_association().next_message_id(),
        get_affected_sop_class(),
        sop_instance_uid_,
        std::move(modifications)));
    values_ = std::move(values);
    state_ = state;
    return response;
}

}
