#include "odil/message/NDeleteResponse.h"

#include <utility>

namespace odil::message
{

NDeleteResponse::NDeleteResponse(
    Value::Integer message_id_being_responded_to, Value::Integer status)
    : Response(Command::N_DELETE_RSP, message_id_being_responded_to, status)
{
}

NDeleteResponse::NDeleteResponse(Message message)
    : Response(std::move(message), Command::N_DELETE_RSP)
{
}

}
