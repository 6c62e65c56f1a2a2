#include "association/Session.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "association/PDVSink.h"
#include "association/PDVSource.h"
#include "association/contexts.h"
#include "association/negotiation.h"
#include "odil/AssociationRejected.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/Reader.h"
#include "odil/Writer.h"
#include "odil/message/status.h"
#include "odil/pdu/PDataTF.h"
#include "odil/registry.h"

namespace odil::association
{

namespace
{

using Reason = pdu::AAbort::Reason;

// Longer PDUs, and more of them in a buffer, would not be faster, but take
// memory.
constexpr std::uint32_t maximum_sent_length = 131072;

// Real command sets have some hundred bytes; lists of UIDs and tags some more.
constexpr std::uint64_t maximum_command_set = 1U << 24U;

// Size of the fragments that the peer accepts; it is even (PS3.8, E.1).
std::size_t get_fragment_size(AssociationParameters const & agreed)
{
    auto const maximum = agreed.get_maximum_length();
    auto const length = maximum == 0 ? maximum_sent_length
                                     : std::min(maximum, maximum_sent_length);
    return std::size_t{(length - pdu::PDataTF::overhead) / 2} * 2;
}

// Which leave at once.
std::size_t get_fragment_count(std::size_t fragment_size)
{
    return std::clamp<std::size_t>(
        maximum_sent_length / fragment_size, 1, DataPDUs::maximum_count);
}

bool is_response(message::Message const & message)
{
    constexpr unsigned int response = 0x8000U; // PS3.7, E.1
    return (static_cast<unsigned int>(message.get_command_field()) & response)
           != 0;
}

// A field of the command set, if it is there.
std::optional<Value::Integer>
find_number(message::Message const & message, Tag tag)
{
    return message.get_command_set().find_int(tag);
}

void remember_request(
    Session::Requests & requests,
    message::Message const & message,
    std::uint8_t context_id)
{
    auto const id = find_number(message, registry::MessageID);
    if(id && !is_response(message))
    {
        requests[*id] = context_id;
    }
}

// After the last response to it.
void forget_request(
    Session::Requests & requests, message::Message const & message)
{
    auto const id = find_number(message, registry::MessageIDBeingRespondedTo);
    auto const status = find_number(message, registry::Status);
    if(id && status && is_response(message) && !message::is_pending(*status))
    {
        requests.erase(*id);
    }
}

}

Session::Session(
    std::unique_ptr<dul::Transport> transport,
    dul::Role role,
    Timeout artim,
    Timeout message,
    std::shared_ptr<Cutter> cutter)
    : upper_layer_(std::move(transport), role, artim),
      cutter_(std::move(cutter), upper_layer_.get_transport()),
      patience_{message}, command_syntax_(registry::ImplicitVRLittleEndian)
{
}

void Session::request(
    std::string const & host,
    std::uint16_t port,
    Timeout tcp,
    pdu::AAssociateRQ const & request)
{
    auto const own = request.user_information.maximum_length.value_or(0);
    upper_layer_.set_maximum_length(own);
    auto const acceptance = upper_layer_.request(host, port, tcp, request);
    try
    {
        set_agreed(agree(request, acceptance, acceptance.user_information));
    }
    catch(Exception const & e)
    {
        upper_layer_.refuse(Reason::InvalidPDUParameterValue, e.what());
    }
}

void Session::receive_request(AssociationAcceptor const & acceptor)
{
    auto const request = upper_layer_.receive_request();
    try
    {
        answer(request, acceptor);
    }
    catch(AssociationRejected const & e)
    {
        reject({e.get_result(), e.get_source(), e.get_reason()});
        throw;
    }
    catch(...)
    {
        reject({});
        throw;
    }
}

void Session::answer(
    pdu::AAssociateRQ const & request, AssociationAcceptor const & acceptor)
{
    auto const parameters = acceptor(read_request(request));
    if(!upper_layer_.is_asked())
    {
        throw AssociationRejected(upper_layer_.get_rejection());
    }
    auto const acceptance = make_acceptance(request, parameters);
    auto agreed = agree(request, acceptance, request.user_information);
    auto const own = acceptance.user_information.maximum_length.value_or(0);
    upper_layer_.set_maximum_length(own);
    upper_layer_.accept(acceptance);
    set_agreed(std::move(agreed));
}

// Unless the acceptor has done it by itself. Why there is a rejection matters
// more than that the peer could not be told: what the acceptor threw goes on.
void Session::reject(pdu::AAssociateRJ const & rejection)
{
    try
    {
        if(upper_layer_.is_asked())
        {
            upper_layer_.reject(rejection);
        }
    }
    catch(NetworkError const &)
    {
    }
}

void Session::set_agreed(AssociationParameters agreed)
{
    agreed_ = std::move(agreed);
    fragment_size_ = get_fragment_size(agreed_);
}

PresentationContext const *
Session::find_request_context(message::Message const & message) const
{
    auto const id = find_number(message, registry::MessageIDBeingRespondedTo);
    auto const & requests = is_response(message) ? received_ : sent_;
    auto const it = id ? requests.find(*id) : requests.end();
    return it == requests.end() ? nullptr : find_context(agreed_, it->second);
}

PresentationContext const *
Session::find_received_context(message::Message const & request) const
{
    auto const id = find_number(request, registry::MessageID);
    auto const it =
        id && !is_response(request) ? received_.find(*id) : received_.end();
    return it == received_.end() ? nullptr : find_context(agreed_, it->second);
}

void Session::send(
    message::Message const & message,
    PresentationContext const & context,
    WriteDataSet const & write_data_set)
{
    Fragments buffer(std::min<std::size_t>(fragment_size_, 1024), 1);
    PDVSink command(upper_layer_, context.id, true, buffer, patience_);
    try
    {
        sent_commands_.rdbuf(&command);
        Writer(sent_commands_, command_syntax_)
            .write_data_set(message.get_command_set());
        if(write_data_set)
        {
            send_data_set(context, write_data_set, command);
        }
        else
        {
            command.finish();
        }
    }
    catch(...)
    {
        if(command.has_sent() && upper_layer_.is_established())
        {
            upper_layer_.abort({}, "A message could not be sent whole");
        }
        throw;
    }
    remember_request(sent_, message, context.id);
    forget_request(received_, message);
}

void Session::send_data_set(
    PresentationContext const & context,
    WriteDataSet const & write_data_set,
    PDVSink & command)
{
    if(!buffer_)
    {
        buffer_.emplace(fragment_size_, get_fragment_count(fragment_size_));
    }
    PDVSink data_set(
        upper_layer_, context.id, false, *buffer_, patience_, &command);
    write_data_set(data_set);
    upper_layer_.rethrow_error(); // a stream may have caught it
    data_set.finish();
}

message::Message Session::receive(ReadDataSet const & read_data_set)
{
    std::uint8_t context_id = 0;
    auto message = receive_command(context_id);
    if(!message.announces_data_set())
    {
        return message;
    }

    PDVSource data_set(upper_layer_, false, patience_.start(), patience_);
    if(data_set.get_presentation_context_id() != context_id)
    {
        upper_layer_.refuse(
            Reason::UnexpectedPDUParameter,
            "a data set came in another presentation context than its command");
    }
    auto const & syntax =
        find_context(agreed_, context_id)->transfer_syntaxes[0];
    try
    {
        read_data_set(message, syntax, data_set);
    }
    catch(...)
    {
        if(upper_layer_.is_established())
        {
            data_set.skip();
        }
        throw;
    }
    upper_layer_.rethrow_error(); // a stream may have caught it
    data_set.skip();
    return message;
}

message::Message Session::receive_command(std::uint8_t & context_id)
{
    auto const limit = resume_wait();
    PDVSource source(upper_layer_, true, limit, {{}, limit});
    context_id = source.get_presentation_context_id();
    if(!find_context(agreed_, context_id))
    {
        upper_layer_.refuse(
            Reason::InvalidPDUParameterValue,
            "a message came in presentation context "
                + std::to_string(context_id) + ", which was not accepted");
    }
    try
    {
        received_commands_.rdbuf(&source);
        Reader::Options options; // tolerant
        options.limits.total_length = maximum_command_set;
        Reader reader(received_commands_, command_syntax_, options);
        message::Message message(reader.read_data_set());
        message.announces_data_set(); // throws if it cannot be told
        remember_request(received_, message, context_id);
        forget_request(sent_, message);
        return message;
    }
    catch(NetworkError const &)
    {
        throw;
    }
    catch(Exception const & e)
    {
        if(!upper_layer_.is_established())
        {
            throw;
        }
        upper_layer_.refuse(
            Reason::InvalidPDUParameterValue,
            std::string("a command set cannot be read: ") + e.what());
    }
}

bool Session::wait()
{
    if(!waiting_)
    {
        waiting_ = patience_.start();
    }
    auto const is_there = upper_layer_.wait(*waiting_);
    if(is_there)
    {
        arrived_ = std::chrono::steady_clock::now();
    }
    else
    {
        waiting_.reset();
    }
    return is_there;
}

bool Session::wait(std::chrono::milliseconds time)
{
    TimeLimit const pause(TimeoutError::Which::Message, time);
    auto const limit = earlier(pause, patience_.operation);
    auto const is_there = limit.which == TimeoutError::Which::Operation
                              ? upper_layer_.wait(limit)
                              : upper_layer_.wait_until(limit.deadline);
    if(!is_there)
    {
        waiting_.reset();
    }
    else if(!waiting_)
    {
        waiting_ = patience_.start();
        arrived_ = std::chrono::steady_clock::now();
    }
    return is_there;
}

// The limit of wait(), if it was called; what the caller has done since then
// does not count against the peer.
TimeLimit Session::resume_wait()
{
    auto const waiting = std::exchange(waiting_, std::nullopt);
    if(!waiting)
    {
        return patience_.start();
    }
    auto limit = *waiting;
    if(limit.which == TimeoutError::Which::Message && limit.deadline)
    {
        *limit.deadline += std::chrono::steady_clock::now() - arrived_;
    }
    return earlier(limit, patience_.operation);
}

}
