#include "odil/message/CGetResponse.h"

#include <utility>

namespace odil::message
{

CGetResponse::CGetResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : RetrieveResponse(
        Command::C_GET_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

CGetResponse::CGetResponse(Message message)
    : RetrieveResponse(std::move(message), Command::C_GET_RSP)
{
}

}
