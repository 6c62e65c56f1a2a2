#include "odil/message/NGetRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

NGetRequest::NGetRequest(
    Value::Integer message_id,
    Value::String requested_sop_class_uid,
    Value::String requested_sop_instance_uid,
    Value::Strings attribute_identifier_list)
    : NormalizedRequest(
        Command::N_GET_RQ,
        message_id,
        std::move(requested_sop_class_uid),
        std::move(requested_sop_instance_uid))
{
    if(!attribute_identifier_list.empty())
    {
        set_attribute_identifier_list(std::move(attribute_identifier_list));
    }
}

NGetRequest::NGetRequest(Message message)
    : NormalizedRequest(std::move(message), Command::N_GET_RQ)
{
}

bool NGetRequest::has_attribute_identifier_list() const
{
    return has_field(registry::AttributeIdentifierList);
}

Value::Strings const & NGetRequest::get_attribute_identifier_list() const
{
    return get_texts(registry::AttributeIdentifierList);
}

void NGetRequest::set_attribute_identifier_list(Value::Strings values)
{
    set_texts(registry::AttributeIdentifierList, std::move(values));
}

void NGetRequest::delete_attribute_identifier_list()
{
    delete_field(registry::AttributeIdentifierList);
}

}
