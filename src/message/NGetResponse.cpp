#include "odil/message/NGetResponse.h"

#include <utility>

namespace odil::message
{

NGetResponse::NGetResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        Command::N_GET_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

NGetResponse::NGetResponse(Message message)
    : Response(std::move(message), Command::N_GET_RSP)
{
}

}
