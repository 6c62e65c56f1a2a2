#include "odil/message/Response.h"

#include <utility>

#include "odil/message/status.h"
#include "odil/registry.h"

namespace odil::message
{

Response::Response(Message message) : Message(std::move(message))
{
    require_number(registry::CommandField);
    if((unsigned(get_command_field()) & 0x8000U) == 0) // PS3.7, E.1
    {
        fail("a response was expected");
    }
    require_number(registry::CommandDataSetType);
    require_number(registry::MessageIDBeingRespondedTo);
    require_number(registry::Status);
}

Response::Response(
    Command command,
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Message(command, std::move(data_set))
{
    set_message_id_being_responded_to(message_id_being_responded_to);
    set_status(status);
}

Response::Response(Message message, Command command)
    : Message(std::move(message), command)
{
    require_number(registry::MessageIDBeingRespondedTo);
    require_number(registry::Status);
}

Value::Integer Response::get_message_id_being_responded_to() const
{
    return get_number(registry::MessageIDBeingRespondedTo);
}

void Response::set_message_id_being_responded_to(Value::Integer value)
{
    set_number(registry::MessageIDBeingRespondedTo, value);
}

Value::Integer Response::get_status() const
{
    return get_number(registry::Status);
}

void Response::set_status(Value::Integer value)
{
    set_number(registry::Status, value);
}

bool Response::is_success() const
{
    return message::is_success(get_status());
}

bool Response::is_pending() const
{
    return message::is_pending(get_status());
}

bool Response::is_cancel() const
{
    return message::is_cancel(get_status());
}

bool Response::is_warning() const
{
    return message::is_warning(get_status());
}

bool Response::is_failure() const
{
    return message::is_failure(get_status());
}

bool Response::has_affected_sop_class_uid() const
{
    return has_field(registry::AffectedSOPClassUID);
}

Value::String const & Response::get_affected_sop_class_uid() const
{
    return get_text(registry::AffectedSOPClassUID);
}

void Response::set_affected_sop_class_uid(Value::String value)
{
    set_text(registry::AffectedSOPClassUID, std::move(value));
}

void Response::delete_affected_sop_class_uid()
{
    delete_field(registry::AffectedSOPClassUID);
}

bool Response::has_affected_sop_instance_uid() const
{
    return has_field(registry::AffectedSOPInstanceUID);
}

Value::String const & Response::get_affected_sop_instance_uid() const
{
    return get_text(registry::AffectedSOPInstanceUID);
}

void Response::set_affected_sop_instance_uid(Value::String value)
{
    set_text(registry::AffectedSOPInstanceUID, std::move(value));
}

void Response::delete_affected_sop_instance_uid()
{
    delete_field(registry::AffectedSOPInstanceUID);
}

bool Response::has_offending_element() const
{
    return has_field(registry::OffendingElement);
}

Value::Strings const & Response::get_offending_element() const
{
    return get_texts(registry::OffendingElement);
}

void Response::set_offending_element(Value::Strings values)
{
    set_texts(registry::OffendingElement, std::move(values));
}

void Response::delete_offending_element()
{
    delete_field(registry::OffendingElement);
}

bool Response::has_error_comment() const
{
    return has_field(registry::ErrorComment);
}

Value::String const & Response::get_error_comment() const
{
    return get_text(registry::ErrorComment);
}

void Response::set_error_comment(Value::String value)
{
    set_text(registry::ErrorComment, std::move(value));
}

void Response::delete_error_comment()
{
    delete_field(registry::ErrorComment);
}

bool Response::has_error_id() const
{
    return has_field(registry::ErrorID);
}

Value::Integer Response::get_error_id() const
{
    return get_number(registry::ErrorID);
}

void Response::set_error_id(Value::Integer value)
{
    set_number(registry::ErrorID, value);
}

void Response::delete_error_id()
{
    delete_field(registry::ErrorID);
}

bool Response::has_attribute_identifier_list() const
{
    return has_field(registry::AttributeIdentifierList);
}

Value::Strings const & Response::get_attribute_identifier_list() const
{
    return get_texts(registry::AttributeIdentifierList);
}

void Response::set_attribute_identifier_list(Value::Strings values)
{
    set_texts(registry::AttributeIdentifierList, std::move(values));
}

void Response::delete_attribute_identifier_list()
{
    delete_field(registry::AttributeIdentifierList);
}

}
