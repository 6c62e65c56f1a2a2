#include "services/MoveReceiver.h"

#include <algorithm>
#include <exception>
#include <string_view>
#include <utility>

#include "odil/AssociationRejected.h"
#include "odil/Exception.h"
#include "odil/SCP.h"
#include "odil/TransferSyntax.h"
#include "odil/message/Response.h"
#include "odil/message/status.h"
#include "odil/registry.h"

namespace odil::services
{

namespace
{

using Context = AssociationParameters::PresentationContext;

// Classes which the standard does not have yet, or which are private, may be
// for storage; of the others it is known. Verification does no harm.
bool is_for_storage(std::string const & uid)
{
    auto const it = registry::uids_dictionary.find(uid);
    if(it == registry::uids_dictionary.end()
       || uid == registry::Verification.c_str())
    {
        return true;
    }
    auto const entry = (*it).second;
    std::string_view const name = entry.name;
    return name.find("Storage") != std::string_view::npos
           && name.find("Commitment") == std::string_view::npos;
}

void answer(Context & context, bool takes_stream)
{
    auto const can_take =
        takes_stream ? TransferSyntax::is_known : TransferSyntax::can_decode;
    auto const & proposed = context.transfer_syntaxes;
    auto const it = std::find_if(proposed.begin(), proposed.end(), can_take);
    if(!is_for_storage(context.abstract_syntax))
    {
        context.result = Context::Result::AbstractSyntaxNotSupported;
    }
    else if(it == proposed.end())
    {
        context.result = Context::Result::TransferSyntaxesNotSupported;
    }
    else
    {
        context.result = Context::Result::Acceptance;
        context.transfer_syntaxes = {*it};
    }
}

// Leading and trailing spaces of an AE title do not matter (PS3.5, 6.2).
std::string trim(std::string const & title)
{
    auto const begin = title.find_first_not_of(' ');
    return begin == std::string::npos
               ? ""
               : title.substr(begin, title.find_last_not_of(' ') + 1 - begin);
}

}

// An instance is on its way.
class MoveReceiver::Visit
{
public:
    Visit(
        MoveReceiver & receiver,
        Association & association,
        message::CStoreRequest const & request)
        : Visit(
            receiver, association, request, std::unique_lock(receiver.mutex_))
    {
    }

    Visit(Visit const &) = delete;
    Visit & operator=(Visit const &) = delete;

    ~Visit()
    {
        std::lock_guard const lock(receiver_.mutex_);
        receiver_.visitors_.erase(&association_);
        receiver_.notify();
    }

    // Nothing if the instance is to be handed over with its data set.
    std::optional<StoreOutcome> read(
        message::Message & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set) const
    {
        if(refusal_)
        {
            return refusal_;
        }
        auto outcome = read_instance(
            association_, callback_, request, transfer_syntax, data_set);
        if(!association_.is_associated())
        {
            throw Exception("The association has ended within an instance");
        }
        return outcome;
    }

private:
    MoveReceiver & receiver_;
    Association & association_;
    StoreCallback const & callback_;
    std::optional<StoreOutcome> refusal_;

    Visit(
        MoveReceiver & receiver,
        Association & association,
        message::CStoreRequest const & request,
        std::unique_lock<std::mutex> const &)
        : receiver_(receiver), association_(association),
          callback_(receiver.find_operation(request).callback),
          refusal_(receiver.refusal_)
    {
        receiver_.visitors_.insert(&association_);
        receiver_.notify();
    }
};

void MoveReceiver::begin(Operation const & operation)
{
    std::lock_guard const lock(mutex_);
    operation_.emplace(operation);
    refusal_.reset();
}

void MoveReceiver::refuse(StoreOutcome const & outcome)
{
    std::lock_guard const lock(mutex_);
    refusal_ = outcome;
}

bool MoveReceiver::is_busy() const
{
    std::lock_guard const lock(mutex_);
    return !visitors_.empty();
}

bool MoveReceiver::take(Take const & function)
{
    std::unique_lock lock(mutex_);
    auto const has_any = !arrivals_.empty();
    while(!arrivals_.empty())
    {
        auto & arrival = *arrivals_.front();
        arrivals_.pop_front();
        lock.unlock();
        try
        {
            function(arrival);
        }
        catch(...)
        {
            finish(arrival);
            throw;
        }
        finish(arrival);
        lock.lock();
    }
    return has_any;
}

void MoveReceiver::end(Take const & function)
{
    std::exception_ptr error;
    auto const take_all = [&]
    {
        try
        {
            take(function);
        }
        catch(...) // the others must not wait for ever
        {
            error = std::current_exception();
        }
    };
    take_all();
    std::unique_lock lock(mutex_);
    operation_.reset();
    for(auto * association : visitors_)
    {
        association->cut();
    }
    while(!visitors_.empty())
    {
        changed_.wait(
            lock, [&] { return visitors_.empty() || !arrivals_.empty(); });
        lock.unlock();
        take_all();
        lock.lock();
    }
    if(error)
    {
        std::rethrow_exception(error);
    }
}

AssociationParameters
MoveReceiver::accept(AssociationParameters const & request) const
{
    using Reason = pdu::AAssociateRJ::Reason;
    using Rejected = AssociationRejected;
    std::lock_guard const lock(mutex_);
    if(!operation_)
    {
        throw Rejected(
            Rejected::Result::Transient,
            Rejected::Source::Presentation,
            Reason::TemporaryCongestion);
    }
    if(request.get_called_ae_title()
       != operation_->request.get_move_destination())
    {
        throw Rejected(
            Rejected::Result::Permanent,
            Rejected::Source::User,
            Reason::CalledAETitleNotRecognized);
    }
    auto contexts = request.get_presentation_contexts();
    for(auto & context : contexts)
    {
        answer(context, operation_->callback.takes_stream());
    }
    return AssociationParameters()
        .set_maximum_length(operation_->maximum_length)
        .set_presentation_contexts(std::move(contexts));
}

Value::Integer MoveReceiver::store(
    Association & association,
    message::CStoreRequest const & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set)
{
    Visit const visit(*this, association, request);
    Arrival arrival{request, {}, false};
    arrival.outcome = visit.read(arrival.request, transfer_syntax, data_set);
    hand_over(arrival);
    if(!arrival.outcome) // who took it has thrown
    {
        throw SCP::Exception(
            message::Response::ProcessingFailure,
            "The instance could not be taken");
    }
    auto const & answer = arrival.outcome->answer;
    if(message::is_failure(answer.status))
    {
        throw SCP::Exception(answer.status, answer.comment, answer.fields);
    }
    return answer.status;
}

// That which is under way, if the instance belongs to it or does not say to
// which one it does (PS3.7, 9.3.1.1). Throw SCP::Exception.
MoveReceiver::Operation const &
MoveReceiver::find_operation(message::CStoreRequest const & request) const
{
    auto const is_other = !operation_
                          || (request.has_move_originator_ae_title()
                              && trim(request.get_move_originator_ae_title())
                                     != operation_->ae_title)
                          || (request.has_move_originator_message_id()
                              && request.get_move_originator_message_id()
                                     != operation_->request.get_message_id());
    if(is_other)
    {
        throw SCP::Exception(
            message::Response::NotAuthorized,
            "Not part of the C-MOVE which is under way");
    }
    return *operation_;
}

void MoveReceiver::hand_over(Arrival & arrival)
{
    std::unique_lock lock(mutex_);
    arrivals_.push_back(&arrival);
    notify();
    changed_.wait(lock, [&] { return arrival.is_done; });
}

// Its thread need not wait any more.
void MoveReceiver::finish(Arrival & arrival)
{
    std::lock_guard const lock(mutex_);
    arrival.is_done = true;
    changed_.notify_all();
}

// Whoever waits for something to happen.
void MoveReceiver::notify()
{
    changed_.notify_all();
    if(operation_)
    {
        operation_->notify();
    }
}

}
