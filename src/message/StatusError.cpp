#include "odil/StatusError.h"

#include <algorithm>
#include <utility>

#include "message/hexadecimal.h"
#include "odil/message/status.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

/// Several values are what is left of a comment with a backslash in it.
std::string error_comment(message::Response const & response)
{
    std::string comment;
    if(response.has_error_comment())
    {
        for(auto const & part :
            response.get_command_set().as_string(registry::ErrorComment))
        {
            comment += (comment.empty() ? "" : "\\") + part;
        }
    }
    return comment;
}

std::vector<Tag> offending_elements(message::Response const & response)
{
    if(!response.has_offending_element())
    {
        return {};
    }
    auto const & elements = response.get_offending_element();
    return {elements.begin(), elements.end()};
}

/// "C-FIND" of "C-FIND-RSP".
std::string service(message::Message::Command command)
{
    auto const name = as_string(command);
    return name.substr(0, name.rfind("-RSP"));
}

/// The peer chose the characters: keep them on one line.
std::string printable(std::string text)
{
    std::replace_if(
        text.begin(),
        text.end(),
        [](unsigned char c) { return c < 0x20 || c == 0x7F; },
        '?');
    return text;
}

std::string explain(message::Response const & response)
{
    auto const command = response.get_command_field();
    auto const status = response.get_status();
    auto const * verb =
        response.is_success() || response.is_warning() ? "ended" : "failed";
    auto text = service(command) + " " + verb + " with status "
                + message::as_hexadecimal(status) + " ("
                + message::describe(status, command) + ")";
    if(auto const comment = error_comment(response); !comment.empty())
    {
        text += ": " + printable(comment);
    }
    auto separator = "; offending elements: ";
    for(auto const & tag : offending_elements(response))
    {
        text += std::exchange(separator, ", ") + describe(tag);
    }
    if(response.has_error_id())
    {
        text += "; error ID: " + std::to_string(response.get_error_id());
    }
    return text;
}

}

StatusError::StatusError(message::Response response)
    : StatusError(std::move(response), "")
{
}

StatusError::StatusError(message::Response response, std::string const & more)
    : Exception(explain(response) + more),
      response_(std::make_shared<message::Response>(std::move(response)))
{
}

message::Message::Command StatusError::get_command() const
{
    return response_->get_command_field();
}

Value::Integer StatusError::get_status() const
{
    return response_->get_status();
}

char const * StatusError::get_meaning() const
{
    return message::describe(get_status(), get_command());
}

std::string StatusError::get_error_comment() const
{
    return error_comment(*response_);
}

std::vector<Tag> StatusError::get_offending_elements() const
{
    return offending_elements(*response_);
}

std::optional<Value::Integer> StatusError::get_error_id() const
{
    if(!response_->has_error_id())
    {
        return std::nullopt;
    }
    return response_->get_error_id();
}

}
