#include "odil/SCP.h"

#include <string>
#include <utility>

#include "association/read_data_set.h"
#include "odil/message/Cancellation.h"
#include "odil/registry.h"
#include "services/failure.h"

namespace odil
{

namespace
{

using Command = message::Message::Command;

bool is_request(message::Message const & message)
{
    constexpr unsigned int response = 0x8000; // PS3.7, E.1
    auto const command = static_cast<unsigned int>(message.get_command_field());
    auto const & fields = message.get_command_set();
    return (command & response) == 0 && fields.has(registry::MessageID)
           && fields.is_int(registry::MessageID)
           && !fields.empty(registry::MessageID);
}

std::string describe(message::Message const & message)
{
    return as_string(message.get_command_field());
}

// How it is told that there are no resources for an operation: PS3.4, B.2.3,
// C.4.1.1.4, C.4.2.1.5 and C.4.3.1.4; of the others PS3.7, annex C.
constexpr std::pair<Command, Value::Integer> out_of_resources[] = {
    {Command::C_STORE_RQ, 0xA700},
    {Command::C_FIND_RQ, 0xA700},
    {Command::C_GET_RQ, 0xA702},
    {Command::C_MOVE_RQ, 0xA702},
};

Value::Integer get_out_of_resources(Command command)
{
    for(auto const & [request, status] : out_of_resources)
    {
        if(request == command)
        {
            return status;
        }
    }
    return message::Response::ResourceLimitation;
}

}

SCP::Exception::Exception(
    Value::Integer status, std::string const & text, DataSet status_fields)
    : odil::Exception(text), status_(services::check_final(status)),
      status_fields_(std::make_shared<DataSet const>(std::move(status_fields)))
{
}

SCP::DataSetGenerator::~DataSetGenerator() = default;

SCP::SCP(Association & association) : association_(association) {}

SCP::~SCP() = default;

void SCP::receive_and_process()
{
    for(;;)
    {
        std::exception_ptr error;
        auto message = association_.receive_message(services::keep_error(
            association_,
            error,
            [this](auto & request, auto const & syntax, auto & bytes)
            { read_data_set(request, syntax, bytes); }));
        if(message.get_command_field() != Command::C_CANCEL_RQ)
        {
            process(std::move(message), error);
            return;
        }
    }
}

void SCP::read_data_set(
    message::Message & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set)
{
    association::read_data_set(request, transfer_syntax, data_set);
}

void SCP::process(message::Message request, std::exception_ptr const & error)
{
    answer(
        std::move(request),
        [&](message::Message && message)
        {
            if(error)
            {
                std::rethrow_exception(error);
            }
            (*this)(std::move(message));
        });
}

void SCP::set_error_callback(ErrorCallback callback)
{
    on_error_ = std::move(callback);
}

void SCP::answer(
    message::Message request,
    std::function<void(message::Message && request)> const & function)
{
    if(!is_request(request))
    {
        association_.abort();
        throw odil::Exception(
            "A request was expected, the peer sent " + describe(request));
    }
    auto const command = request.get_command_field();
    auto const fields = request.get_command_set();
    try
    {
        function(std::move(request));
    }
    catch(...)
    {
        if(!association_.is_associated())
        {
            throw;
        }
        auto const error = std::current_exception();
        send(services::make_response(
            fields, services::make_failure(error, command)));
        services::visit(error, [this](auto const & e) { report(e); });
    }
}

void SCP::send(message::Message const & response)
{
    // Of no use but for the words of an error: the context is that of the
    // request.
    auto const & fields = response.get_command_set();
    association_.send_message(
        response,
        fields.find_string(registry::AffectedSOPClassUID).value_or(""));
}

bool SCP::is_cancelled(message::Request const & request)
{
    using std::chrono::milliseconds;
    while(association_.wait_for_message(milliseconds(0)))
    {
        auto const skip = [](auto &, auto const &, auto &) {};
        if(is_cancellation(association_.receive_message(skip), request))
        {
            return true;
        }
    }
    return false;
}

bool SCP::is_cancellation(
    message::Message const & message, message::Request const & request)
{
    if(message.get_command_field() != Command::C_CANCEL_RQ)
    {
        refuse(message, request);
        return false;
    }
    return message::Cancellation(message).get_message_id_being_responded_to()
           == request.get_message_id();
}

// The peer should have waited (PS3.7, A.4), but can be told so, unless it could
// not tell the answers apart (PS3.7, 9.1.2.1.1).
void SCP::refuse(
    message::Message const & message, message::Request const & request)
{
    auto const what = "The peer sent " + describe(message)
                      + " before it had the final response to its "
                      + describe(request);
    auto const & fields = message.get_command_set();
    if(!is_request(message)
       || fields.as_int(registry::MessageID, 0) == request.get_message_id())
    {
        association_.abort();
        throw odil::Exception(what);
    }
    auto const status = get_out_of_resources(message.get_command_field());
    send(services::make_response(
        fields, {status, "Another operation is under way", {}}));
    report(Exception(status, what));
}

void SCP::report(std::exception const & error) const noexcept
{
    try
    {
        if(on_error_)
        {
            on_error_(error);
        }
    }
    catch(...)
    {
        // There is nobody else to tell.
    }
}

}
