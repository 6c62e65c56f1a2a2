#include "odil/StorageCommitmentSCU.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "odil/Exception.h"
#include "odil/StatusError.h"
#include "odil/message/NActionRequest.h"
#include "odil/message/NActionResponse.h"
#include "odil/message/NEventReportRequest.h"
#include "odil/registry.h"
#include "services/failure.h"

namespace odil
{

StorageCommitmentSCU::StorageCommitmentSCU(Association & association)
    : NormalizedSCU(association, registry::StorageCommitmentPushModel),
      scp_(
          association,
          [this](message::NEventReportRequest const & event)
          { return take(event); })
{
    scp_.set_error_callback([this](std::exception const & error)
                            { error_ = error.what(); });
}

void StorageCommitmentSCU::request(StorageCommitmentRequest const & request)
{
    Operation const operation(*this);
    expect(request); // the report may come before the answer
    try
    {
        message::NActionRequest const action(
            get_association().next_message_id(),
            get_affected_sop_class(),
            registry::StorageCommitmentPushModelInstance,
            1,
            request.as_data_set());
        get_association().send_message(action, get_abstract_syntax());
        receive_response(action);
    }
    catch(...)
    {
        forget(request.get_transaction_uid());
        throw;
    }
}

// Events may come in between.
void StorageCommitmentSCU::receive_response(message::Request const & request)
{
    for(;;)
    {
        std::exception_ptr error;
        auto message = get_association().receive_message(services::keep_error(
            get_association(),
            error,
            [this](auto & received, auto const & syntax, auto & bytes)
            { scp_.read_data_set(received, syntax, bytes); }));
        if(message.get_command_field()
           == message::Message::Command::N_EVENT_REPORT_RQ)
        {
            scp_.process(std::move(message), error);
            continue;
        }
        auto const response =
            as_response<message::NActionResponse>(std::move(message), request);
        finish(response, request);
        if(!response.is_success())
        {
            throw StatusError(response); // PS3.4, J.3.2.1.2
        }
        return;
    }
}

void StorageCommitmentSCU::expect(StorageCommitmentRequest const & request)
{
    forget(request.get_transaction_uid());
    expected_.push_back(request);
}

void StorageCommitmentSCU::forget(std::string const & transaction_uid)
{
    expected_.erase(
        std::remove_if(
            expected_.begin(),
            expected_.end(),
            [&](auto const & request)
            { return request.get_transaction_uid() == transaction_uid; }),
        expected_.end());
}

std::optional<StorageCommitmentReport>
StorageCommitmentSCU::wait_for_report(duration_type limit)
{
    if(reports_.empty() && !error_ && get_association().wait_for_message(limit))
    {
        scp_.receive_and_process();
    }
    if(auto const error = std::exchange(error_, std::nullopt))
    {
        throw Exception("The peer did not send a report: " + *error);
    }
    return pop();
}

Value::Integer
StorageCommitmentSCU::take(message::NEventReportRequest const & event)
{
    StorageCommitmentReport report(event, expected_);
    forget(report.transaction_uid);
    reports_.push_back(std::move(report));
    return message::Response::Success;
}

std::optional<StorageCommitmentReport> StorageCommitmentSCU::pop()
{
    if(reports_.empty())
    {
        return std::nullopt;
    }
    auto report = std::move(reports_.front());
    reports_.pop_front();
    return report;
}

}
