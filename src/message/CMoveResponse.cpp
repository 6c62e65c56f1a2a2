#include "odil/message/CMoveResponse.h"

#include <utility>

namespace odil::message
{

CMoveResponse::CMoveResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : RetrieveResponse(
        Command::C_MOVE_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

CMoveResponse::CMoveResponse(Message message)
    : RetrieveResponse(std::move(message), Command::C_MOVE_RSP)
{
}

}
