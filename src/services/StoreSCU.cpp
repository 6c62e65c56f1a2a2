#include "odil/StoreSCU.h"

#include <chrono>
#include <exception>
#include <map>
#include <string>
#include <utility>

#include "odil/Exception.h"
#include "odil/StatusError.h"
#include "services/StoreSCUParts.h"

namespace odil
{

namespace
{

// There are no more message ids.
constexpr std::size_t largest_window = 65535;

// The response may leave them out, but not be about something else.
void check_instance(
    message::CStoreResponse const & response,
    Value::String const & sop_class_uid,
    Value::String const & sop_instance_uid)
{
    if(response.has_affected_sop_class_uid()
       && response.get_affected_sop_class_uid() != sop_class_uid)
    {
        throw Exception(
            "The response is for SOP class "
            + response.get_affected_sop_class_uid() + ", not for "
            + sop_class_uid);
    }
    if(response.has_affected_sop_instance_uid()
       && response.get_affected_sop_instance_uid() != sop_instance_uid)
    {
        throw Exception(
            "The response is for SOP instance "
            + response.get_affected_sop_instance_uid() + ", not for "
            + sop_instance_uid);
    }
}

}

StoreSCU::Call::Call(StoreSCU & scu, Value::String const & sop_class_uid)
    : operation_(scu, sop_class_uid)
{
    auto const & outstanding = scu.outstanding_;
    if(!outstanding.empty()
       && !scu.get_association().is_outstanding(outstanding.begin()->first))
    {
        scu.forget_outstanding(); // the association has been made again
    }
}

StoreSCU::StoreSCU(Association & association) : SCU(association) {}

StoreSCU::~StoreSCU() = default;

message::Message::Priority StoreSCU::get_priority() const
{
    return priority_;
}

void StoreSCU::set_priority(message::Message::Priority priority)
{
    priority_ = priority;
}

void StoreSCU::set_response_callback(ResponseCallback callback)
{
    callback_ = std::move(callback);
}

void StoreSCU::set_transcoder(Transcoder transcoder)
{
    transcoder_ = std::move(transcoder);
}

message::CStoreResponse StoreSCU::store(
    DataSet const & data_set,
    Value::String const & move_originator_ae_title,
    Value::Integer move_originator_message_id)
{
    return exchange(
        prepare(data_set),
        {move_originator_ae_title, move_originator_message_id});
}

message::CStoreResponse StoreSCU::store_file(
    std::filesystem::path const & path,
    Value::String const & move_originator_ae_title,
    Value::Integer move_originator_message_id)
{
    return exchange(
        prepare(path), {move_originator_ae_title, move_originator_message_id});
}

Value::Integer StoreSCU::start(
    DataSet const & data_set,
    Value::String const & move_originator_ae_title,
    Value::Integer move_originator_message_id)
{
    return start(
        prepare(data_set),
        {move_originator_ae_title, move_originator_message_id});
}

Value::Integer StoreSCU::start_file(
    std::filesystem::path const & path,
    Value::String const & move_originator_ae_title,
    Value::Integer move_originator_message_id)
{
    return start(
        prepare(path), {move_originator_ae_title, move_originator_message_id});
}

void StoreSCU::wait()
{
    if(!outstanding_.empty())
    {
        Call const call(*this, outstanding_.begin()->second.sop_class_uid);
        receive_all();
    }
    throw_failures();
}

std::vector<Value::String> StoreSCU::get_unanswered() const
{
    std::map<std::size_t, Value::String> ordered;
    for(auto const & [id, instance] : outstanding_)
    {
        ordered[instance.number] = instance.sop_instance_uid;
    }
    std::vector<Value::String> uids;
    uids.reserve(ordered.size());
    for(auto & [number, uid] : ordered)
    {
        uids.push_back(std::move(uid));
    }
    return uids;
}

std::vector<StoreError::Failure> const & StoreSCU::get_failures() const
{
    return failures_;
}

// Both are the same part of the negotiation, told by different sides.
std::size_t StoreSCU::get_window()
{
    auto const & association = get_association();
    auto const & agreed = association.get_negotiated_parameters();
    std::size_t const window =
        association.is_requestor()
            ? agreed.get_maximum_number_operations_invoked()
            : agreed.get_maximum_number_operations_performed();
    return window == 0 ? largest_window : window;
}

message::CStoreResponse
StoreSCU::exchange(Outgoing const & instance, Originator const & originator)
{
    wait();
    Call const call(*this, instance.sop_class_uid);
    send(instance, originator);
    auto answer = receive();
    if(answer.error)
    {
        std::rethrow_exception(answer.error);
    }
    return std::move(answer.response);
}

Value::Integer
StoreSCU::start(Outgoing const & instance, Originator const & originator)
{
    Call const call(*this, instance.sop_class_uid);
    while(auto const answer = receive_before_sending())
    {
        give_out(*answer);
    }
    if(!failures_.empty())
    {
        receive_all();
        throw_failures();
    }
    auto const id = send(instance, originator);
    outstanding_[id].is_started = true;
    return id;
}

Value::Integer
StoreSCU::send(Outgoing const & instance, Originator const & originator)
{
    auto & association = get_association();
    auto id = association.next_message_id();
    while(outstanding_.count(id) != 0)
    {
        id = association.next_message_id();
    }
    message::CStoreRequest request(
        id, instance.sop_class_uid, instance.sop_instance_uid, priority_);
    if(!originator.ae_title.empty())
    {
        request.set_move_originator_ae_title(originator.ae_title);
    }
    if(originator.message_id != -1)
    {
        request.set_move_originator_message_id(originator.message_id);
    }

    outstanding_[id] = {
        instance.sop_class_uid, instance.sop_instance_uid, sent_++, false};
    try
    {
        instance.send(request);
    }
    catch(...)
    {
        if(association.is_associated()) // nothing has left
        {
            outstanding_.erase(id);
        }
        throw;
    }
    return id;
}

// The next response, if it has arrived or if no request may be sent before.
std::optional<StoreSCU::Answer> StoreSCU::receive_before_sending()
{
    // Who sends and does not read what the peer answers may stop it from
    // reading.
    auto const has_to_wait = [&]
    {
        constexpr std::chrono::milliseconds none(0);
        return outstanding_.size() >= get_window()
               || get_association().wait_for_message(none);
    };
    std::optional<Answer> answer;
    while(!answer && !outstanding_.empty() && has_to_wait())
    {
        answer = receive_message();
    }
    return answer;
}

StoreSCU::Answer StoreSCU::receive()
{
    for(;;)
    {
        if(auto answer = receive_message())
        {
            return std::move(*answer);
        }
    }
}

// Nothing if it was not a response but a notification.
std::optional<StoreSCU::Answer> StoreSCU::receive_message()
{
    auto & association = get_association();
    try
    {
        auto const skip = [](auto &, auto const &, auto &) {};
        auto message = association.receive_message(skip);
        if(refuse_notification(message))
        {
            return {};
        }
        message::CStoreResponse response(std::move(message));
        auto const id = response.get_message_id_being_responded_to();
        auto const it = outstanding_.find(id);
        if(it == outstanding_.end())
        {
            throw Exception(
                "The response is to message " + std::to_string(id)
                + ", which is not outstanding");
        }
        auto const & [sop_class_uid, sop_instance_uid, number, is_started] =
            it->second;
        check_instance(response, sop_class_uid, sop_instance_uid);
        std::exception_ptr error;
        try
        {
            finish(response);
        }
        catch(StatusError const &)
        {
            error = std::current_exception();
        }
        Answer answer{sop_instance_uid, std::move(response), std::move(error)};
        outstanding_.erase(it);
        return answer;
    }
    catch(Exception const &)
    {
        // Who answers to what was not asked cannot be understood any more.
        association.abort();
        throw;
    }
}

void StoreSCU::receive_all()
{
    while(!outstanding_.empty())
    {
        give_out(receive());
    }
}

void StoreSCU::give_out(Answer const & answer)
{
    if(callback_)
    {
        callback_(answer.response, answer.sop_instance_uid);
    }
    else if(answer.error)
    {
        failures_.push_back({answer.sop_instance_uid, answer.response});
    }
}

// Those which no function has told the end of.
void StoreSCU::forget_outstanding()
{
    std::string uids;
    for(auto const & [id, instance] : std::exchange(outstanding_, {}))
    {
        if(instance.is_started)
        {
            uids += ' ' + instance.sop_instance_uid;
        }
    }
    if(!uids.empty())
    {
        throw Exception(
            "The association on which they were sent is over, nobody knows "
            "what has become of"
            + uids);
    }
}

void StoreSCU::throw_failures()
{
    if(!failures_.empty())
    {
        throw StoreError(std::exchange(failures_, {}));
    }
}

}
