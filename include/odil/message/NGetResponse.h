#ifndef ODIL_MESSAGE_NGETRESPONSE_H
#define ODIL_MESSAGE_NGETRESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// N-GET-RSP: the data set has the attributes and their values.
/** @see PS3.7, 10.1.2 and 10.3.2.2 */
class ODIL_API NGetResponse final : public Response
{
public:
    /// Message to be sent.
    NGetResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NGetResponse(Message message);
};

}

#endif // ODIL_MESSAGE_NGETRESPONSE_H
