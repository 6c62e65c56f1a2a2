#include "odil/SCU.h"

#include <streambuf>
#include <string>
#include <utility>

#include "association/read_data_set.h"
#include "odil/Exception.h"
#include "odil/StatusError.h"
#include "odil/registry.h"
#include "services/failure.h"

namespace odil
{

namespace
{

using Context = AssociationParameters::PresentationContext;

// Which can be answered.
bool is_notification(message::Message const & message)
{
    return message.get_command_field()
               == message::Message::Command::N_EVENT_REPORT_RQ
           && message.get_command_set().find_int(registry::MessageID);
}

// The peer has accepted the class, but wants the part of this side for itself.
// Whether it was accepted at all is found out by the association.
void check_role(
    Association const & association,
    std::string const & abstract_syntax,
    bool is_user)
{
    auto const & contexts =
        association.get_negotiated_parameters().get_presentation_contexts();
    // The role of a context is that of the requestor.
    auto const wants_scu = association.is_requestor() == is_user;
    auto accepted = false;
    for(auto const & context : contexts)
    {
        if(context.abstract_syntax == abstract_syntax
           && context.result == Context::Result::Acceptance)
        {
            if(wants_scu ? context.allows_scu() : context.allows_scp())
            {
                return;
            }
            accepted = true;
        }
    }
    if(accepted)
    {
        throw Exception(
            "SOP class " + abstract_syntax + " was agreed on with this side as "
            + (is_user ? "provider, not as user" : "user, not as provider"));
    }
}

}

SCU::SCU(Association & association, std::string sop_class, Side side)
    : association_(association), affected_sop_class_(std::move(sop_class)),
      side_(side)
{
}

SCU::~SCU() = default;

std::string const & SCU::get_affected_sop_class() const
{
    return affected_sop_class_;
}

void SCU::set_affected_sop_class(std::string const & uid)
{
    affected_sop_class_ = uid;
}

std::optional<SCU::duration_type> SCU::get_operation_timeout() const
{
    return operation_timeout_;
}

void SCU::set_operation_timeout(std::optional<duration_type> timeout)
{
    operation_timeout_ = timeout;
}

message::Response const & SCU::get_response() const
{
    if(!response_)
    {
        throw Exception("No operation has ended with a response");
    }
    return *response_;
}

std::string const & SCU::get_abstract_syntax() const
{
    return abstract_syntax_.empty() ? affected_sop_class_ : abstract_syntax_;
}

void SCU::set_abstract_syntax(std::string const & uid)
{
    abstract_syntax_ = uid;
}

SCU::Operation::Operation(
    Association & association, std::optional<duration_type> timeout)
    : association_(association)
{
    association_.start_operation_timer(timeout);
}

SCU::Operation::Operation(SCU & scu, std::string const & sop_class)
    : Operation(scu.association_, scu.operation_timeout_)
{
    scu.response_.reset();
    if(sop_class.empty())
    {
        throw Exception("No SOP class is set: see set_affected_sop_class()");
    }
    auto const & abstract_syntax = scu.abstract_syntax_;
    check_role(
        association_,
        abstract_syntax.empty() ? sop_class : abstract_syntax,
        scu.side_ == Side::User);
}

SCU::Operation::Operation(SCU & scu) : Operation(scu, scu.affected_sop_class_)
{
}

SCU::Operation::~Operation()
{
    association_.stop_operation_timer();
}

// What is refused is not read.
message::Message SCU::receive_answer()
{
    auto const read = [](message::Message & message,
                         std::string const & transfer_syntax,
                         std::streambuf & bytes)
    {
        if(!is_notification(message))
        {
            association::read_data_set(message, transfer_syntax, bytes);
        }
    };
    auto message = association_.receive_message(read);
    while(refuse_notification(message))
    {
        message = association_.receive_message(read);
    }
    return message;
}

bool SCU::refuse_notification(message::Message const & message)
{
    if(!is_notification(message))
    {
        return false;
    }
    association_.send_message(
        services::make_response(
            message.get_command_set(),
            {message::Response::ResourceLimitation,
             "Nobody takes it while an operation is under way",
             {}}),
        "");
    return true;
}

void SCU::check_id(
    message::Response const & response, message::Request const & request)
{
    auto const id = response.get_message_id_being_responded_to();
    auto const expected = request.get_message_id();
    if(id != expected)
    {
        throw Exception(
            "The response is to message " + std::to_string(id) + ", not to "
            + std::to_string(expected));
    }
}

void SCU::finish(message::Response response, bool is_cancelled)
{
    if(response.is_pending())
    {
        association_.abort();
        throw Exception(
            "The response says that others follow; it has to be the only one");
    }
    response_ = std::move(response);
    if(response_->is_failure() || (response_->is_cancel() && !is_cancelled))
    {
        throw StatusError(*response_);
    }
}

}
