#include "odil/GetSCU.h"

#include <optional>
#include <streambuf>
#include <string>
#include <utility>

#include "odil/Exception.h"
#include "odil/message/CGetRequest.h"
#include "odil/message/Request.h"
#include "odil/message/Response.h"
#include "services/read_identifier.h"
#include "services/store_instance.h"

namespace odil
{

namespace
{

using message::Message;

// PS3.4, B.2.3: no other status says that an instance is refused although
// nothing is wrong with it.
constexpr Value::Integer out_of_resources = 0xA700;

bool is_instance(Message const & message)
{
    return message.get_command_field() == Message::Command::C_STORE_RQ;
}

services::StoreOutcome refuse(Value::Integer status, std::string const & why)
{
    return {{status, why, {}}, nullptr};
}

}

// The operation which is under way.
struct GetSCU::Exchange
{
    message::CGetRequest const & request;
    StoreCallback const & store_callback;
    GetCallback const & get_callback;

    // Of the instance that arrives; nothing as long as it is not known.
    std::optional<services::StoreOutcome> outcome;
};

GetSCU::GetSCU(Association & association) : RetrieveSCU(association) {}

GetSCU::~GetSCU() = default;

std::vector<DataSet> GetSCU::get(DataSet const & query)
{
    return collect([&](StoreCallback const & callback)
                   { retrieve(query, callback, nullptr); });
}

RetrieveResult GetSCU::retrieve(
    DataSet const & query,
    StoreCallback const & store_callback,
    GetCallback const & get_callback)
{
    message::CGetRequest const request(
        get_association().next_message_id(),
        get_affected_sop_class(),
        Message::Priority::MEDIUM,
        query);
    Exchange exchange{request, store_callback, get_callback, {}};
    return run(request, [&] { step(exchange); });
}

// Wait for one message, or for somebody to cancel.
void GetSCU::step(Exchange & exchange)
{
    auto & association = get_association();
    if(!association.wait_for_message())
    {
        return; // interrupted by cancel()
    }
    exchange.outcome.reset();
    auto message = association.receive_message(
        [&](Message & it,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            is_instance(it)
                ? receive_instance(exchange, it, transfer_syntax, bytes)
                : services::read_identifier(
                    association, it, transfer_syntax, bytes);
        });
    if(is_instance(message))
    {
        answer(exchange, std::move(message));
    }
    else if(!refuse_notification(message))
    {
        take(exchange, std::move(message));
    }
}

// What is refused is not read.
void GetSCU::receive_instance(
    Exchange & exchange,
    Message & message,
    std::string const & transfer_syntax,
    std::streambuf & bytes)
{
    auto & association = get_association();
    exchange.outcome = find_refusal(message);
    if(!exchange.outcome)
    {
        exchange.outcome = services::read_instance(
            association,
            exchange.store_callback,
            message,
            transfer_syntax,
            bytes);
    }
}

// What cannot be an instance, e.g. since it has no data set (PS3.7, 9.3.1.1),
// is only a sub-operation which has failed (PS3.4, C.4.3).
std::optional<services::StoreOutcome>
GetSCU::find_refusal(Message const & request)
{
    if(is_unwanted())
    {
        return refuse(out_of_resources, "The retrieve was cancelled");
    }
    try
    {
        return services::find_refusal(
            get_association(), message::CStoreRequest(request));
    }
    catch(Exception const & e)
    {
        return refuse(message::Response::MistypedArgument, e.what());
    }
}

// The command set is all that is left when the callback has got the data set.
void GetSCU::answer(Exchange & exchange, Message message)
{
    auto const command = message.get_command_set();
    message::Request const request{Message(command)}; // or it has no answer
    auto & outcome = exchange.outcome;
    if(!outcome && (is_unwanted() || !message.has_data_set()))
    {
        outcome = find_refusal(message);
    }
    if(!outcome)
    {
        outcome = services::store_instance(
            exchange.store_callback,
            message::CStoreRequest(std::move(message)));
    }
    handle_instance(
        command,
        outcome->answer.status,
        outcome->answer.comment,
        outcome->error);
    get_association().send_message(
        services::make_response(command, outcome->answer), "");
}

void GetSCU::take(Exchange const & exchange, Message message)
{
    auto const response = as_response<message::CGetResponse>(
        std::move(message), exchange.request);
    handle_response(response, true);
    if(exchange.get_callback)
    {
        attempt([&] { exchange.get_callback(response); });
    }
}

}
