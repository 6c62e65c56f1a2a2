#ifndef ODIL_MESSAGE_CMOVERESPONSE_H
#define ODIL_MESSAGE_CMOVERESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/RetrieveResponse.h"

namespace odil::message
{

/// C-MOVE-RSP: the data set, if any, lists the instances which failed.
/** @see PS3.7, 9.1.4 and 9.3.4.2; PS3.4, C.4.2.1.4.2 */
class ODIL_API CMoveResponse final : public RetrieveResponse
{
public:
    /// Message to be sent.
    CMoveResponse(
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CMoveResponse(Message message);
};

}

#endif // ODIL_MESSAGE_CMOVERESPONSE_H
