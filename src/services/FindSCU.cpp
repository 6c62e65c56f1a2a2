#include "odil/FindSCU.h"

#include <exception>
#include <string>
#include <utility>

#include "odil/FindError.h"
#include "odil/StatusError.h"
#include "odil/message/CFindRequest.h"
#include "odil/message/CFindResponse.h"
#include "odil/message/Cancellation.h"

namespace odil
{

FindError::FindError(StatusError const & error, std::vector<DataSet> matches)
    : StatusError(error),
      matches_(std::make_shared<std::vector<DataSet> const>(std::move(matches)))
{
}

// Of the query which is under way.
struct FindSCU::Progress
{
    std::size_t count = 0; // of the matches given out
    std::exception_ptr error; // of the first match that could not be given out
    bool is_stopped = false; // by the callback
    bool is_cancelled = false; // the peer has been told
    bool is_finished = false; // the peer has sent its final response
};

// Between the start and the end of a query cancel() is of effect.
class FindSCU::Running
{
public:
    explicit Running(FindSCU & scu) : scu_(scu) { set(true); }
    Running(Running const &) = delete;
    Running & operator=(Running const &) = delete;
    ~Running() { set(false); }

private:
    FindSCU & scu_;

    void set(bool value)
    {
        std::lock_guard const lock(scu_.mutex_);
        scu_.is_running_ = value;
        scu_.is_cancelled_ = false;
    }
};

FindSCU::FindSCU(Association & association) : SCU(association) {}

FindSCU::~FindSCU() = default;

std::vector<DataSet> FindSCU::find(DataSet const & query)
{
    std::vector<DataSet> matches;
    try
    {
        find(
            query,
            [&](DataSet && match) { matches.push_back(std::move(match)); });
    }
    catch(StatusError const & e)
    {
        throw FindError(e, std::move(matches));
    }
    return matches;
}

std::optional<std::size_t> FindSCU::get_maximum_results() const
{
    return maximum_results_;
}

void FindSCU::set_maximum_results(std::optional<std::size_t> maximum)
{
    maximum_results_ = maximum;
}

void FindSCU::cancel()
{
    std::lock_guard const lock(mutex_);
    if(is_running_)
    {
        is_cancelled_ = true;
        get_association().interrupt();
    }
}

bool FindSCU::is_complete() const
{
    return is_complete_;
}

bool FindSCU::has_unsupported_keys() const
{
    return has_unsupported_keys_;
}

void FindSCU::run(DataSet const & query, Callback const & callback)
{
    is_complete_ = true;
    has_unsupported_keys_ = false;
    Operation const operation(*this);
    Running const running(*this);
    message::CFindRequest const request(
        get_association().next_message_id(),
        get_affected_sop_class(),
        message::Message::Priority::MEDIUM,
        query);
    get_association().send_message(request, get_affected_sop_class());

    // All responses are read, whatever happens: only after the final one is the
    // association ready for another operation.
    Progress progress;
    try
    {
        while(!progress.is_finished)
        {
            step(request, callback, progress);
        }
    }
    catch(...)
    {
        if(!progress.error)
        {
            throw;
        }
    }
    if(progress.error)
    {
        std::rethrow_exception(progress.error);
    }
}

// Wait for one response, or for somebody to cancel.
void FindSCU::step(
    message::CFindRequest const & request,
    Callback const & callback,
    Progress & progress)
{
    auto & association = get_association();
    auto const is_unwanted = progress.error || progress.is_stopped
                             || progress.count == maximum_results_
                             || is_cancelled();
    if(is_unwanted && !progress.is_cancelled)
    {
        association.send_message(
            message::Cancellation(request.get_message_id()),
            get_affected_sop_class());
        progress.is_cancelled = true;
    }
    if(!association.wait_for_message())
    {
        return; // interrupted by cancel()
    }
    try
    {
        handle(
            as_response<message::CFindResponse>(
                association.receive_message(), request),
            callback,
            progress);
    }
    catch(...)
    {
        // A match which cannot be read, or an error of the callback.
        if(progress.is_finished || !association.is_associated())
        {
            throw;
        }
        if(!progress.error)
        {
            progress.error = std::current_exception();
        }
    }
}

void FindSCU::handle(
    message::CFindResponse response,
    Callback const & callback,
    Progress & progress)
{
    if(!response.is_pending())
    {
        progress.is_finished = true;
        is_complete_ = is_complete_ && !response.is_cancel();
        finish(response);
        if(response.is_cancel() && !progress.is_cancelled)
        {
            throw StatusError(response); // nobody has asked for it
        }
        return;
    }
    if(progress.is_cancelled)
    {
        is_complete_ = false;
        return;
    }
    if(response.get_status() == message::Response::PendingWithWarning)
    {
        has_unsupported_keys_ = true;
    }
    ++progress.count;
    progress.is_stopped = !callback(std::move(response.update_data_set()));
}

bool FindSCU::is_cancelled()
{
    std::lock_guard const lock(mutex_);
    return is_cancelled_;
}

}
