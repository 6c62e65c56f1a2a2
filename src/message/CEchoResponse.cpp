#include "odil/message/CEchoResponse.h"

#include <utility>

namespace odil::message
{

CEchoResponse::CEchoResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    Value::String affected_sop_class_uid)
    : Response(Command::C_ECHO_RSP, message_id_being_responded_to, status)
{
    set_affected_sop_class_uid(std::move(affected_sop_class_uid));
}

CEchoResponse::CEchoResponse(Message message)
    : Response(std::move(message), Command::C_ECHO_RSP)
{
}

}
