#include "odil/message/NSetResponse.h"

#include <utility>

namespace odil::message
{

NSetResponse::NSetResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        Command::N_SET_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

NSetResponse::NSetResponse(Message message)
    : Response(std::move(message), Command::N_SET_RSP)
{
}

}
