#include "odil/message/CStoreResponse.h"

#include <utility>

namespace odil::message
{

CStoreResponse::CStoreResponse(
    Value::Integer message_id_being_responded_to, Value::Integer status)
    : Response(Command::C_STORE_RSP, message_id_being_responded_to, status)
{
}

CStoreResponse::CStoreResponse(Message message)
    : Response(std::move(message), Command::C_STORE_RSP)
{
}

}
