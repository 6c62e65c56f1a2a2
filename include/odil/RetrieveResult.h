#ifndef ODIL_RETRIEVERESULT_H
#define ODIL_RETRIEVERESULT_H

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "odil/Value.h"
#include "odil/export.h"

namespace odil
{

/// What is known of a retrieve operation, C-GET or C-MOVE: what the peer said,
/// and what came.
/**
 * After an operation which did not reach its final response: what was known
 * until then.
 *
 * @see PS3.4, C.4.2 and C.4.3; PS3.7, 9.1.3 and 9.1.4
 */
struct ODIL_API RetrieveResult
{
    /// An instance which came, but was not taken by this side.
    struct Refused
    {
        std::string sop_class_uid; ///< as announced by the peer
        std::string sop_instance_uid; ///< as announced by the peer
        Value::Integer status; ///< that the peer was told
        std::string why; ///< in plain words; may be empty
    };

    /// Of the final response; none if there was no such response.
    std::optional<Value::Integer> status;

    /// Of the final response; empty if there was none.
    std::string error_comment;

    /// @name Sub-operations, as the peer counted them
    /// In its last response which has a value; none if no response had one.
    /// @{

    /// Not yet begun; not begun at all, after a final response.
    std::optional<Value::Integer> remaining;
    /// Succeeded.
    std::optional<Value::Integer> completed;
    /// Failed.
    std::optional<Value::Integer> failed;
    /// Succeeded, with a warning.
    std::optional<Value::Integer> warning;
    /// @}

    /// UIDs of the instances which the peer could not send, or this side has
    /// refused. Many peers count their failures, but name none of them.
    std::vector<std::string> failed_sop_instances;

    /// Number of instances that this side has received and not refused.
    std::size_t received = 0;

    /// Number of instances which have succeeded according to the peer but did
    /// not come to this side; 0 if they are sent to somebody else.
    std::size_t missing = 0;

    /// Instances that this side has received but refused, in their order.
    std::vector<Refused> refused;

    /// The operation has ended, and all that matches has come: nothing has
    /// failed, is missing, was refused or left out.
    /** A success without any match is complete, as is the failure which says
     * that there is no such instance (0112H). A warning is only if the peer
     * counts its failures, and has none. */
    bool is_complete() const;

    /// The peer counts at least one instance, or has sent one. A failure
    /// without any may be how the peer says that nothing matches.
    bool has_sub_operations() const;
};

}

#endif // ODIL_RETRIEVERESULT_H
