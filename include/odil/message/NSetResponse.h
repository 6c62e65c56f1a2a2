#ifndef ODIL_MESSAGE_NSETRESPONSE_H
#define ODIL_MESSAGE_NSETRESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// N-SET-RSP: the data set, if any, has the values after the change.
/** @see PS3.7, 10.1.3 and 10.3.3.2 */
class ODIL_API NSetResponse final : public Response
{
public:
    /// Message to be sent.
    NSetResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NSetResponse(Message message);
};

}

#endif // ODIL_MESSAGE_NSETRESPONSE_H
