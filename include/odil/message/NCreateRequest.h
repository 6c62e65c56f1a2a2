#ifndef ODIL_MESSAGE_NCREATEREQUEST_H
#define ODIL_MESSAGE_NCREATEREQUEST_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Request.h"

namespace odil::message
{

/// N-CREATE-RQ: the data set, if any, has the values of the new instance.
/** @see PS3.7, 10.1.5 and 10.3.5.1 */
class ODIL_API NCreateRequest final : public Request
{
public:
    /// Message to be sent.
    NCreateRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        std::optional<DataSet> data_set = std::nullopt);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit NCreateRequest(Message message);

    /// SOP class of the new instance.
    Value::String const & get_affected_sop_class_uid() const;
    void set_affected_sop_class_uid(Value::String value);

    /// UID of the new instance; chosen by the peer if missing.
    bool has_affected_sop_instance_uid() const;
    Value::String const & get_affected_sop_instance_uid() const;
    void set_affected_sop_instance_uid(Value::String value);
    void delete_affected_sop_instance_uid();
};

}

#endif // ODIL_MESSAGE_NCREATEREQUEST_H
