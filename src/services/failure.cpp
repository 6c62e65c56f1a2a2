#include "services/failure.h"

#include <algorithm>
#include <string>
#include <utility>

#include "odil/DecodeError.h"
#include "odil/SCP.h"
#include "odil/message/Response.h"
#include "odil/message/status.h"
#include "odil/registry.h"

namespace odil::services
{

namespace
{

using Command = message::Message::Command;

// PS3.4, B.2.3 and C.4: C-STORE cannot understand, C-FIND, C-GET and C-MOVE are
// unable to process.
constexpr Value::Integer cannot_understand = 0xC000;

bool is_composite(Command command)
{
    constexpr unsigned int normalized = 0x0100; // PS3.7, E.1
    return (static_cast<unsigned int>(command) & normalized) == 0;
}

// Of a request to its response; of SOP class and instance there is one kind.
constexpr std::pair<Tag, Tag> copied_fields[] = {
    {registry::AffectedSOPClassUID, registry::AffectedSOPClassUID},
    {registry::RequestedSOPClassUID, registry::AffectedSOPClassUID},
    {registry::MessageID, registry::MessageIDBeingRespondedTo},
    {registry::AffectedSOPInstanceUID, registry::AffectedSOPInstanceUID},
    {registry::RequestedSOPInstanceUID, registry::AffectedSOPInstanceUID},
    {registry::EventTypeID, registry::EventTypeID},
    {registry::ActionTypeID, registry::ActionTypeID},
};

}

Failure make_failure(std::exception_ptr const & error, Command command)
{
    Failure failure{message::Response::ProcessingFailure, "", {}};
    visit(
        error,
        [&](std::exception const & e)
        {
            failure.comment = e.what();
            if(auto const * refusal = dynamic_cast<SCP::Exception const *>(&e))
            {
                failure.status = refusal->get_status();
                failure.fields = refusal->get_status_fields();
            }
            else if(
                dynamic_cast<DecodeError const *>(&e) && is_composite(command))
            {
                failure.status = cannot_understand;
            }
        });
    return failure;
}

message::Message make_response(DataSet const & request, Failure const & failure)
{
    constexpr Value::Integer response = 0x8000; // PS3.7, E.1
    constexpr auto absent =
        Value::Integer(message::Message::DataSetType::ABSENT);
    DataSet fields;
    for(auto const & [source, destination] : copied_fields)
    {
        if(request.has(source))
        {
            fields.add(destination, request[source]);
        }
    }
    fields.add(
        registry::CommandField,
        {request.as_int(registry::CommandField, 0) | response});
    fields.add(registry::CommandDataSetType, {absent});
    fields.add(registry::Status, {failure.status});
    if(!failure.comment.empty())
    {
        fields.add(
            registry::ErrorComment, {make_error_comment(failure.comment)});
    }
    for(auto const & [tag, element] : failure.fields)
    {
        if(tag.group == 0 && !fields.has(tag))
        {
            fields.add(tag, element);
        }
    }
    return message::Message(std::move(fields));
}

Association::ReadDataSet keep_error(
    Association & association,
    std::exception_ptr & error,
    Association::ReadDataSet read)
{
    return [&association, &error, read = std::move(read)](
               auto & message, auto const & transfer_syntax, auto & data_set)
    {
        try
        {
            read(message, transfer_syntax, data_set);
        }
        catch(...)
        {
            if(!association.is_associated())
            {
                throw;
            }
            error = std::current_exception();
        }
    };
}

std::string make_error_comment(std::string const & text)
{
    constexpr std::size_t maximum = 64; // PS3.5, 6.2
    auto comment = text.substr(0, maximum);
    std::replace_if(
        comment.begin(),
        comment.end(),
        [](char c) { return c < ' ' || c > '~' || c == '\\'; },
        '?');
    return comment;
}

Value::Integer check_final(Value::Integer status)
{
    if(status < 0 || status > 0xFFFF || message::is_pending(status))
    {
        throw Exception(
            "The callback returned " + std::to_string(status)
            + ", which is not the status of a final response");
    }
    return status;
}

}
