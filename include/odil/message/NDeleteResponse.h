#ifndef ODIL_MESSAGE_NDELETERESPONSE_H
#define ODIL_MESSAGE_NDELETERESPONSE_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// N-DELETE-RSP.
/** @see PS3.7, 10.1.6 and 10.3.6.2 */
class ODIL_API NDeleteResponse final : public Response
{
public:
    /// Message to be sent.
    NDeleteResponse(
        Value::Integer message_id_being_responded_to, Value::Integer status);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NDeleteResponse(Message message);
};

}

#endif // ODIL_MESSAGE_NDELETERESPONSE_H
