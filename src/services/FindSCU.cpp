#include "odil/FindSCU.h"

#include <exception>
#include <string>
#include <utility>

#include "codec/CharacterSets.h"
#include "odil/FindError.h"
#include "odil/Reader.h"
#include "odil/StatusError.h"
#include "odil/message/CFindRequest.h"
#include "odil/message/CFindResponse.h"

namespace odil
{

namespace
{

bool states_character_set(DataSet const & data_set)
{
    auto const found = data_set.find(detail::specific_character_set);
    return found != data_set.end() && found->second.is_string()
           && found->second.as_string() != Value::Strings{""}
           && !found->second.empty();
}

// State the character set of a data set which does not.
void complete(DataSet & data_set, Value::Strings const & character_set)
{
    if(!states_character_set(data_set) && !character_set.empty())
    {
        data_set.add(detail::specific_character_set, character_set, VR::CS);
    }
}

DataSet encode(DataSet query, FindSCU::Utf8 const & utf8)
{
    complete(query, {detail::utf_8});
    return as_specific_character_set(
        std::move(query), utf8.query_character_set);
}

DataSet decode(DataSet match, FindSCU::Utf8 const & utf8)
{
    complete(match, utf8.fallback_character_set);
    return as_utf8(std::move(match), utf8.errors);
}

}

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
    bool has_dropped = false; // matches which came too late
    bool is_finished = false; // the peer has sent its final response
    std::istream stream{nullptr}; // made once: of the data set of a response
};

FindSCU::FindSCU(Association & association) : CancellableSCU(association) {}

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

void FindSCU::set_utf8(std::optional<Utf8> utf8)
{
    utf8_ = std::move(utf8);
}

std::optional<FindSCU::Utf8> const & FindSCU::get_utf8() const
{
    return utf8_;
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
    is_complete_ = false;
    has_unsupported_keys_ = false;
    Operation const operation(*this);
    Running const running(*this);
    message::CFindRequest const request(
        get_association().next_message_id(),
        get_affected_sop_class(),
        message::Message::Priority::MEDIUM,
        utf8_ ? encode(query, *utf8_) : query);
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

// Tell the peer that no more matches are wanted.
void FindSCU::cancel_if_unwanted(
    message::CFindRequest const & request, Progress const & progress)
{
    if(progress.error || progress.is_stopped
       || progress.count == maximum_results_ || is_cancelled())
    {
        send_cancellation(request);
    }
}

// Wait for one response, or for somebody to cancel.
void FindSCU::step(
    message::CFindRequest const & request,
    Callback const & callback,
    Progress & progress)
{
    cancel_if_unwanted(request, progress);
    auto & association = get_association();
    if(!association.wait_for_message())
    {
        return; // interrupted by cancel()
    }

    // The command says whether the data set matters at all.
    std::exception_ptr unreadable;
    auto message = association.receive_message(
        [&](message::Message & response,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            if(!has_sent_cancellation())
            {
                progress.stream.rdbuf(&bytes);
                unreadable = read(response, transfer_syntax, progress.stream);
            }
        });
    if(!refuse_notification(message))
    {
        take(
            as_response<message::CFindResponse>(std::move(message), request),
            unreadable,
            callback,
            progress);
    }
}

void FindSCU::take(
    message::CFindResponse response,
    std::exception_ptr const & unreadable,
    Callback const & callback,
    Progress & progress)
{
    if(!response.is_pending())
    {
        finish(response, has_sent_cancellation());
        is_complete_ =
            !progress.error && !progress.has_dropped && !response.is_cancel();
        progress.is_finished = true;
    }
    else if(has_sent_cancellation() || is_cancelled())
    {
        progress.has_dropped = true;
    }
    else if(unreadable)
    {
        progress.error = unreadable;
    }
    else
    {
        give_out(std::move(response), callback, progress);
    }
}

// The error goes on only if it is the end of the association.
std::exception_ptr FindSCU::read(
    message::Message & response,
    std::string const & transfer_syntax,
    std::istream & stream)
{
    try
    {
        Reader reader(stream, transfer_syntax, Reader::Options()); // tolerant
        auto match = reader.read_data_set();
        response.set_data_set(
            utf8_ ? decode(std::move(match), *utf8_) : std::move(match));
        return nullptr;
    }
    catch(...)
    {
        if(!get_association().is_associated())
        {
            throw;
        }
        return std::current_exception();
    }
}

void FindSCU::give_out(
    message::CFindResponse response,
    Callback const & callback,
    Progress & progress)
{
    if(response.get_status() == message::Response::PendingWithWarning)
    {
        has_unsupported_keys_ = true;
    }
    ++progress.count;
    try
    {
        progress.is_stopped = !callback(std::move(response.update_data_set()));
    }
    catch(...)
    {
        progress.error = std::current_exception();
    }
}

}
