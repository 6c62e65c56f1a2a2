#include "odil/message/CMoveRequest.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

CMoveRequest::CMoveRequest(
    Value::Integer message_id,
    Value::String affected_sop_class_uid,
    Priority priority,
    Value::String move_destination,
    DataSet data_set)
    : CompositeRequest(
        Command::C_MOVE_RQ,
        message_id,
        std::move(affected_sop_class_uid),
        priority,
        std::move(data_set))
{
    set_move_destination(std::move(move_destination));
}

CMoveRequest::CMoveRequest(Message message)
    : CompositeRequest(std::move(message), Command::C_MOVE_RQ)
{
    require_text(registry::MoveDestination);
}

Value::String const & CMoveRequest::get_move_destination() const
{
    return get_text(registry::MoveDestination);
}

void CMoveRequest::set_move_destination(Value::String value)
{
    set_text(registry::MoveDestination, std::move(value));
}

}
