#include "odil/message/CStoreRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

CStoreRequest::CStoreRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Value::String affected_sop_instance_uid,
    Priority priority,
    DataSet data_set,
    Value::String move_originator_ae_title,
    Value::Integer move_originator_message_id)
    : CompositeRequest(
        Command::C_STORE_RQ,
        message_id,
        std::move(affected_sop_class_uid),
        priority,
        std::move(data_set))
{
    set_affected_sop_instance_uid(std::move(affected_sop_instance_uid));
    if(!move_originator_ae_title.empty())
    {
        set_move_originator_ae_title(std::move(move_originator_ae_title));
    }
    if(move_originator_message_id != -1)
    {
        set_move_originator_message_id(move_originator_message_id);
    }
}

CStoreRequest::CStoreRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Value::String affected_sop_instance_uid,
    Priority priority)
    : CompositeRequest(
        Command::C_STORE_RQ,
        message_id,
        std::move(affected_sop_class_uid),
        priority)
{
    set_affected_sop_instance_uid(std::move(affected_sop_instance_uid));
}

CStoreRequest::CStoreRequest(Message message)
    : CompositeRequest(std::move(message), Command::C_STORE_RQ)
{
    require_text(registry::AffectedSOPInstanceUID);
}

Value::String const & CStoreRequest::get_affected_sop_instance_uid() const
{
    return get_text(registry::AffectedSOPInstanceUID);
}

void CStoreRequest::set_affected_sop_instance_uid(Value::String value)
{
    set_text(registry::AffectedSOPInstanceUID, std::move(value));
}

bool CStoreRequest::has_move_originator_ae_title() const
{
    return has_field(registry::MoveOriginatorApplicationEntityTitle);
}

Value::String const & CStoreRequest::get_move_originator_ae_title() const
{
    return get_text(registry::MoveOriginatorApplicationEntityTitle);
}

void CStoreRequest::set_move_originator_ae_title(Value::String value)
{
    set_text(registry::MoveOriginatorApplicationEntityTitle, std::move(value));
}

void CStoreRequest::delete_move_originator_ae_title()
{
    delete_field(registry::MoveOriginatorApplicationEntityTitle);
}

bool CStoreRequest::has_move_originator_message_id() const
{
    return has_field(registry::MoveOriginatorMessageID);
}

Value::Integer CStoreRequest::get_move_originator_message_id() const
{
    return get_number(registry::MoveOriginatorMessageID);
}

void CStoreRequest::set_move_originator_message_id(Value::Integer value)
{
    set_number(registry::MoveOriginatorMessageID, value);
}

void CStoreRequest::delete_move_originator_message_id()
{
    delete_field(registry::MoveOriginatorMessageID);
}

}
