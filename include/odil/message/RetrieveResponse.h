#ifndef ODIL_MESSAGE_RETRIEVERESPONSE_H
#define ODIL_MESSAGE_RETRIEVERESPONSE_H

#include <optional>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Response.h"

namespace odil::message
{

/// What the responses of C-GET and C-MOVE have in common: the counters of the
/// sub-operations, each of which may be missing.
/** @see PS3.7, 9.1.3 and 9.1.4 */
class ODIL_API RetrieveResponse : public Response
{
public:
    /// C-STORE sub-operations still to be done, 0 … 65535; usually missing from
    /// the final response.
    bool has_number_of_remaining_sub_operations() const;
    Value::Integer get_number_of_remaining_sub_operations() const;
    /// @throws Exception out of range
    void set_number_of_remaining_sub_operations(Value::Integer value);
    void delete_number_of_remaining_sub_operations();

    /// Those which succeeded, 0 … 65535.
    bool has_number_of_completed_sub_operations() const;
    Value::Integer get_number_of_completed_sub_operations() const;
    /// @throws Exception out of range
    void set_number_of_completed_sub_operations(Value::Integer value);
    void delete_number_of_completed_sub_operations();

    /// Those which failed, 0 … 65535.
    bool has_number_of_failed_sub_operations() const;
    Value::Integer get_number_of_failed_sub_operations() const;
    /// @throws Exception out of range
    void set_number_of_failed_sub_operations(Value::Integer value);
    void delete_number_of_failed_sub_operations();

    /// Those which gave a warning, 0 … 65535.
    bool has_number_of_warning_sub_operations() const;
    Value::Integer get_number_of_warning_sub_operations() const;
    /// @throws Exception out of range
    void set_number_of_warning_sub_operations(Value::Integer value);
    void delete_number_of_warning_sub_operations();

protected:
    /// Message to be sent, or one which was received and is checked.
    RetrieveResponse(
        Command command,
        Value::Integer message_id_being_responded_to,
        Value::Integer status,
        std::optional<DataSet> data_set);
    RetrieveResponse(Message message, Command command);
};

}

#endif // ODIL_MESSAGE_RETRIEVERESPONSE_H
