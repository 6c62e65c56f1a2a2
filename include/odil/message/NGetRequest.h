#ifndef ODIL_MESSAGE_NGETREQUEST_H
#define ODIL_MESSAGE_NGETREQUEST_H

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/NormalizedRequest.h"

namespace odil::message
{

/// N-GET-RQ.
/** @see PS3.7, 10.1.2 and 10.3.2.1 */
class ODIL_API NGetRequest final : public NormalizedRequest
{
public:
    /// Message to be sent.
    NGetRequest(
        Value::Integer message_id,
        Value::String requested_sop_class_uid,
        Value::String requested_sop_instance_uid,
        Value::Strings attribute_identifier_list = {});

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NGetRequest(Message message);

    /// Tags which are asked for, 8 hexadecimal digits each; all if missing.
    bool has_attribute_identifier_list() const;
    Value::Strings const & get_attribute_identifier_list() const;
    void set_attribute_identifier_list(Value::Strings values);
    void delete_attribute_identifier_list();
};

}

#endif // ODIL_MESSAGE_NGETREQUEST_H
