#ifndef ODIL_NACTIONSCU_H
#define ODIL_NACTIONSCU_H

#include <optional>
#include <string>

#include "odil/DataSet.h"
#include "odil/NormalizedSCU.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/NActionResponse.h"

namespace odil
{

/// User of N-ACTION: have something done to an instance.
/** @see PS3.7, 10.1.4 */
class ODIL_API NActionSCU final : public NormalizedSCU
{
public:
    /// Borrow the association, which must outlive this object.
    explicit NActionSCU(Association & association);

    /// Ask for an action.
    /**
     * @param sop_instance_uid the instance
     * @param action_type which action, 0 … 65535: defined by its service
     * @param information what the action needs to know
     * @return the data set, if any, is the result of the action
     * @throws Exception as all operations: see NormalizedSCU; or the type is
     *     out of range
     */
    message::NActionResponse
    act(std::string const & sop_instance_uid,
        Value::Integer action_type,
        std::optional<DataSet> information = std::nullopt);
};

}

#endif // ODIL_NACTIONSCU_H
