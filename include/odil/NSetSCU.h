#ifndef ODIL_NSETSCU_H
#define ODIL_NSETSCU_H

#include <string>

#include "odil/DataSet.h"
#include "odil/NormalizedSCU.h"
#include "odil/export.h"
#include "odil/message/NSetResponse.h"

namespace odil
{

/// User of N-SET: change an instance.
/** @see PS3.7, 10.1.3 */
class ODIL_API NSetSCU final : public NormalizedSCU
{
public:
    /// Borrow the association, which must outlive this object.
    explicit NSetSCU(Association & association);

    /// Give new values to attributes of an instance.
    /**
     * @param sop_instance_uid the instance
     * @param modifications the new values; other attributes do not change
     * @return the data set, if any, has the values after the change
     * @throws Exception as all operations: see NormalizedSCU
     */
    message::NSetResponse
    set(std::string const & sop_instance_uid, DataSet modifications);
};

}

#endif // ODIL_NSETSCU_H
