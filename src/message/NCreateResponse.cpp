#include "odil/message/NCreateResponse.h"

#include <utility>

namespace odil::message
{

NCreateResponse::NCreateResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        Command::N_CREATE_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

NCreateResponse::NCreateResponse(Message message)
    : Response(std::move(message), Command::N_CREATE_RSP)
{
}

}
