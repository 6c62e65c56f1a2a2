#ifndef ODIL_MESSAGE_NCREATERESPONSE_H
#define ODIL_MESSAGE_NCREATERESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// N-CREATE-RSP: the data set, if any, has the values of the new instance.
/** @see PS3.7, 10.1.5 and 10.3.5.2 */
class ODIL_API NCreateResponse final : public Response
{
public:
    /// Message to be sent.
    NCreateResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NCreateResponse(Message message);
};

}

#endif // ODIL_MESSAGE_NCREATERESPONSE_H
