#include "odil/RetrieveSCU.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

#include "odil/AssociationAborted.h"
#include "odil/AssociationReleased.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/StatusError.h"
#include "odil/TimeoutError.h"
#include "odil/message/status.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

// The exception under way, with what was known when it was thrown. What is none
// of the association stays as it is.
[[noreturn]] void rethrow_with(RetrieveResult const & result)
{
    try
    {
        throw;
    }
    catch(AssociationAborted const & e)
    {
        throw Partial<AssociationAborted>(e, result);
    }
    catch(AssociationReleased const & e)
    {
        throw Partial<AssociationReleased>(e, result);
    }
    catch(TimeoutError const & e)
    {
        throw Partial<TimeoutError>(e, result);
    }
    catch(NetworkError const & e)
    {
        throw Partial<NetworkError>(e, result);
    }
    catch(Exception const & e)
    {
        throw Partial<Exception>(e, result);
    }
}

void update_counters(
    RetrieveResult & result, message::RetrieveResponse const & response)
{
    if(response.has_number_of_completed_sub_operations())
    {
        result.completed = response.get_number_of_completed_sub_operations();
    }
    if(response.has_number_of_failed_sub_operations())
    {
        result.failed = response.get_number_of_failed_sub_operations();
    }
    if(response.has_number_of_warning_sub_operations())
    {
        result.warning = response.get_number_of_warning_sub_operations();
    }
    if(response.has_number_of_remaining_sub_operations())
    {
        result.remaining = response.get_number_of_remaining_sub_operations();
    }
    else if(!response.is_pending())
    {
        result.remaining.reset(); // no more, unless it says so
    }
}

// Those which the peer says to have stored at this side, but were not.
std::size_t count_missing(RetrieveResult const & result)
{
    auto const stored =
        result.completed.value_or(0) + result.warning.value_or(0);
    auto const received = static_cast<Value::Integer>(result.received);
    return static_cast<std::size_t>(
        std::max(stored - received, Value::Integer(0)));
}

std::vector<std::string>
get_failed_instances(message::RetrieveResponse const & response)
{
    Tag const tag = registry::FailedSOPInstanceUIDList;
    if(!response.has_data_set() || !response.get_data_set().has(tag)
       || response.get_data_set().empty(tag)
       || !response.get_data_set().is_string(tag))
    {
        return {};
    }
    auto uids = response.get_data_set().as_string(tag);
    uids.erase(std::remove(uids.begin(), uids.end(), ""), uids.end());
    return uids;
}

}

RetrieveSCU::~RetrieveSCU() = default;

RetrieveResult RetrieveSCU::run(
    message::Request const & request, std::function<void()> const & step)
{
    result_ = {};
    error_ = nullptr;
    is_finished_ = false;
    has_failed_ = false;
    Operation const operation(*this);
    Running const running(*this);
    get_association().send_message(request, get_affected_sop_class());
    read_all(request, step);
    if(error_)
    {
        std::rethrow_exception(std::exchange(error_, nullptr));
    }
    if(has_failed_ && !has_sent_cancellation())
    {
        throw RetrieveError(get_response(), result_);
    }
    return result_;
}

// Only after the final response is the association ready for another
// operation.
void RetrieveSCU::read_all(
    message::Request const & request, std::function<void()> const & step)
{
    try
    {
        while(!is_finished_)
        {
            if(is_unwanted())
            {
                send_cancellation(request);
            }
            step();
        }
    }
    catch(...)
    {
        get_association().abort(); // unless it is over already
        if(!error_)
        {
            rethrow_with(result_);
        }
    }
}

std::vector<DataSet> RetrieveSCU::collect(
    std::function<void(StoreCallback const &)> const & operation)
{
    auto data_sets = std::make_shared<std::vector<DataSet>>();
    try
    {
        operation([&](DataSet && data_set)
                  { data_sets->push_back(std::move(data_set)); });
        if(!result_.is_complete() && !has_sent_cancellation())
        {
            throw RetrieveError(get_response(), result_);
        }
    }
    catch(PartialRetrieve & e)
    {
        auto const is_over = dynamic_cast<RetrieveError *>(&e) == nullptr;
        if(is_over || !accept_partial_ || data_sets->empty())
        {
            e.data_sets_ = data_sets;
            throw;
        }
    }
    return std::move(*data_sets);
}

void RetrieveSCU::handle_response(
    message::RetrieveResponse const & response, bool comes_here)
{
    update_counters(result_, response);
    result_.missing = comes_here ? count_missing(result_) : 0;
    if(!response.is_pending())
    {
        end(response);
    }
}

void RetrieveSCU::handle_instance(
    DataSet const & request,
    Value::Integer status,
    std::string const & why,
    std::exception_ptr error)
{
    if(message::is_success(status) || message::is_warning(status))
    {
        ++result_.received;
    }
    else
    {
        result_.refused.push_back(
            {request.find_string(registry::AffectedSOPClassUID).value_or(""),
             request.find_string(registry::AffectedSOPInstanceUID).value_or(""),
             status,
             why});
    }
    if(!error_)
    {
        error_ = std::move(error);
    }
}

void RetrieveSCU::attempt(std::function<void()> const & function)
{
    if(error_)
    {
        return;
    }
    try
    {
        function();
    }
    catch(...)
    {
        error_ = std::current_exception();
    }
}

void RetrieveSCU::end(message::RetrieveResponse const & response)
{
    is_finished_ = true;
    result_.status = response.get_status();
    result_.error_comment = StatusError(response).get_error_comment();
    result_.failed_sop_instances = get_failed_instances(response);
    try
    {
        finish(response, has_sent_cancellation());
    }
    catch(StatusError const &)
    {
        has_failed_ = !result_.is_complete();
    }
}

}
