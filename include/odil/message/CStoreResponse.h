#ifndef ODIL_MESSAGE_CSTORERESPONSE_H
#define ODIL_MESSAGE_CSTORERESPONSE_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// C-STORE-RSP.
/** @see PS3.7, 9.1.1 and 9.3.1.2 */
class ODIL_API CStoreResponse final : public Response
{
public:
    /// Message to be sent.
    CStoreResponse(
        Value::Integer message_id_being_responded_to, Value::Integer status);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CStoreResponse(Message message);
};

}

#endif // ODIL_MESSAGE_CSTORERESPONSE_H
