#include "odil/message/CFindResponse.h"

#include <utility>

namespace odil::message
{

CFindResponse::CFindResponse(
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        Command::C_FIND_RSP,
        message_id_being_responded_to,
        status,
        std::move(data_set))
{
}

CFindResponse::CFindResponse(Message message)
    : Response(std::move(message), Command::C_FIND_RSP)
{
    if(is_pending())
    {
        require_data_set();
    }
}

}
