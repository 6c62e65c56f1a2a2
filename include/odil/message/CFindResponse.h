#ifndef ODIL_MESSAGE_CFINDRESPONSE_H
#define ODIL_MESSAGE_CFINDRESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// C-FIND-RSP: one match while pending, then the final status.
/** @see PS3.7, 9.1.2 and 9.3.2.2 */
class ODIL_API CFindResponse final : public Response
{
public:
    /// Message to be sent.
    CFindResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, a mandatory field is missing, or the
     * status is pending and no data set is announced */
    explicit CFindResponse(Message message);
};

}

#endif // ODIL_MESSAGE_CFINDRESPONSE_H
