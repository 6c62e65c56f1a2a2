#ifndef ODIL_MESSAGE_CSTOREREQUEST_H
#define ODIL_MESSAGE_CSTOREREQUEST_H

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CompositeRequest.h"

namespace odil::message
{

/// C-STORE-RQ: the data set is to be stored.
/** @see PS3.7, 9.1.1 and 9.3.1.1 */
class ODIL_API CStoreRequest final : public CompositeRequest
{
public:
    /// Message to be sent.
    CStoreRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Value::String affected_sop_instance_uid,
        Priority priority,
        DataSet data_set,
        Value::String move_originator_ae_title = "",
        Value::Integer move_originator_message_id = -1);

    /// Message to be sent, which announces a data set that is not attached.
    /** @see Association::send_message */
    CStoreRequest(
        Value::Integer message_id,
        Value::String affected_sop_class_uid,
        Value::String affected_sop_instance_uid,
        Priority priority);

    /// Check a message which was received.
    /** @throws Exception another message, or a mandatory field is missing */
    explicit CStoreRequest(Message message);

    /// SOP instance which is to be stored.
    Value::String const & get_affected_sop_instance_uid() const;
    void set_affected_sop_instance_uid(Value::String value);

    /// AE title of the application which asked for the C-MOVE, if it is part of
    /// one.
    bool has_move_originator_ae_title() const;
    Value::String const & get_move_originator_ae_title() const;
    void set_move_originator_ae_title(Value::String value);
    void delete_move_originator_ae_title();

    /// Message id of that C-MOVE, 0 … 65535.
    bool has_move_originator_message_id() const;
    Value::Integer get_move_originator_message_id() const;
    /// @throws Exception out of range
    void set_move_originator_message_id(Value::Integer value);
    void delete_move_originator_message_id();
};

}

#endif // ODIL_MESSAGE_CSTOREREQUEST_H
