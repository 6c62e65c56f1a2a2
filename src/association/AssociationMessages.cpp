#include "odil/Association.h"

#include <ostream>
#include <string>

#include "association/Session.h"
#include "association/contexts.h"
#include "association/read_data_set.h"
#include "odil/Exception.h"
#include "odil/Writer.h"

// Messages: PS3.7, 6.3.
namespace odil
{

namespace
{

void require_announcement(message::Message const & message)
{
    if(!message.announces_data_set())
    {
        throw Exception("The message does not announce a data set");
    }
}

}

message::Message Association::receive_message()
{
    return receive_message(association::read_data_set);
}

message::Message Association::receive_message(ReadDataSet const & read_data_set)
{
    return require_session().receive(read_data_set);
}

AssociationParameters::PresentationContext const &
Association::get_request_context(message::Message const & request) const
{
    auto const * context = require_session().find_received_context(request);
    if(!context)
    {
        throw Exception("The message is not a request which waits for an "
                        "answer on this association");
    }
    return *context;
}

bool Association::is_outstanding(Value::Integer message_id) const
{
    return session_ && session_->is_outstanding(message_id);
}

void Association::send_message(
    message::Message const & message, std::string const & abstract_syntax)
{
    auto & session = require_session();
    if(message.has_data_set())
    {
        send_message(message, abstract_syntax, message.get_data_set());
        return;
    }
    if(message.announces_data_set())
    {
        throw Exception(
            "The message announces a data set, but has none attached");
    }
    auto const * context = session.find_request_context(message);
    session.send(
        message,
        context ? *context
                : association::choose_context(
                    session.get_agreed(), abstract_syntax),
        nullptr);
}

void Association::send_message(
    message::Message const & message,
    std::string const & abstract_syntax,
    DataSet const & data_set)
{
    auto & session = require_session();
    require_announcement(message);
    auto const * context = session.find_request_context(message);
    auto const & chosen =
        context ? *context
                : association::choose_context(
                    session.get_agreed(), abstract_syntax, data_set);
    session.send(
        message,
        chosen,
        [&](std::streambuf & bytes)
        {
            std::ostream stream(&bytes);
            Writer(stream, chosen.transfer_syntaxes[0])
                .write_data_set(data_set);
        });
}

void Association::send_message(
    message::Message const & message,
    std::string const & abstract_syntax,
    std::string const & transfer_syntax,
    WriteDataSet const & write_data_set)
{
    auto & session = require_session();
    require_announcement(message);
    auto const * context = session.find_request_context(message);
    if(context && context->transfer_syntaxes[0] != transfer_syntax)
    {
        throw Exception(
            "The request came in transfer syntax "
            + context->transfer_syntaxes[0] + ", its response cannot go in "
            + transfer_syntax);
    }
    session.send(
        message,
        context ? *context
                : association::choose_context(
                    session.get_agreed(), abstract_syntax, transfer_syntax),
        write_data_set);
}

bool Association::wait_for_message()
{
    return require_session().wait();
}

bool Association::wait_for_message(duration_type limit)
{
    return require_session().wait(limit);
}

std::uint16_t Association::next_message_id()
{
    message_id_ = static_cast<std::uint16_t>(message_id_ % 65535 + 1);
    return message_id_;
}

}
