#ifndef ODIL_MESSAGE_RESPONSE_H
#define ODIL_MESSAGE_RESPONSE_H

#include <cstdint>
#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil::message
{

/// A message which answers a request, with a status.
/**
 * The optional fields are kept as the peer sent them; one which is there but
 * empty counts as missing.
 *
 * @see PS3.7, annex C
 */
class ODIL_API Response : public Message
{
public:
    /// Statuses common to all services (PS3.7, annex C).
    enum Status : std::uint16_t
    {
        Success = 0x0000,

        RequestedOptionalAttributesNotSupported = 0x0001,
        AttributeListError = 0x0107,
        AttributeValueOutOfRange = 0x0116,

        NoSuchAttribute = 0x0105,
        InvalidAttributeValue = 0x0106,
        ProcessingFailure = 0x0110,
        DuplicateSOPInstance = 0x0111,
        NoSuchSOPInstance = 0x0112,
        NoSuchEventType = 0x0113,
        NoSuchArgument = 0x0114,
        InvalidArgumentValue = 0x0115,
        InvalidSOPInstance = 0x0117,
        NoSuchSOPClass = 0x0118,
        ClassInstanceConflict = 0x0119,
        MissingAttribute = 0x0120,
        MissingAttributeValue = 0x0121,
        SOPClassNotSupported = 0x0122,
        NoSuchActionType = 0x0123,
        NotAuthorized = 0x0124,
        DuplicateInvocation = 0x0210,
        UnrecognizedOperation = 0x0211,
        MistypedArgument = 0x0212,
        ResourceLimitation = 0x0213,

        Cancel = 0xFE00,

        Pending = 0xFF00,
        PendingWithWarning = 0xFF01
    };

    /// Any response which was received.
    /** @throws Exception it is not a response, or it misses the id of the
     * request or the status */
    explicit Response(Message message);

    /// Number of the request, 0 … 65535.
    Value::Integer get_message_id_being_responded_to() const;
    /// @throws Exception out of range
    void set_message_id_being_responded_to(Value::Integer value);

    /// Outcome, 0 … 65535. @see odil/message/status.h for its meaning
    Value::Integer get_status() const;
    /// @throws Exception out of range
    void set_status(Value::Integer value);

    /// @name Class of the status
    /// Exactly one of them holds; what the standard does not define is a
    /// failure.
    /// @{
    bool is_success() const;
    bool is_pending() const;
    bool is_cancel() const;
    bool is_warning() const;
    bool is_failure() const;
    /// @}

    /// SOP class of the request.
    bool has_affected_sop_class_uid() const;
    Value::String const & get_affected_sop_class_uid() const;
    void set_affected_sop_class_uid(Value::String value);
    void delete_affected_sop_class_uid();

    /// SOP instance of the request, or which was created by it.
    bool has_affected_sop_instance_uid() const;
    Value::String const & get_affected_sop_instance_uid() const;
    void set_affected_sop_instance_uid(Value::String value);
    void delete_affected_sop_instance_uid();

    /// Tags in which the error was detected, 8 hexadecimal digits each.
    bool has_offending_element() const;
    Value::Strings const & get_offending_element() const;
    void set_offending_element(Value::Strings values);
    void delete_offending_element();

    /// What the peer says of the error.
    bool has_error_comment() const;
    Value::String const & get_error_comment() const;
    void set_error_comment(Value::String value);
    void delete_error_comment();

    /// Error code defined by the application of the peer, 0 … 65535.
    bool has_error_id() const;
    Value::Integer get_error_id() const;
    /// @throws Exception out of range
    void set_error_id(Value::Integer value);
    void delete_error_id();

    /// Tags which were not recognized, 8 hexadecimal digits each.
    bool has_attribute_identifier_list() const;
    Value::Strings const & get_attribute_identifier_list() const;
    void set_attribute_identifier_list(Value::Strings values);
    void delete_attribute_identifier_list();

protected:
    /// Message to be sent, or one which was received and is checked.
    Response(
        Command command,
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set = std::nullopt);
    Response(Message message, Command command);
};

}

#endif // ODIL_MESSAGE_RESPONSE_H
