#ifndef ODIL_NCREATESCU_H
#define ODIL_NCREATESCU_H

#include <optional>
#include <string>

#include "odil/DataSet.h"
#include "odil/NormalizedSCU.h"
#include "odil/export.h"
#include "odil/message/NCreateResponse.h"

namespace odil
{

/// User of N-CREATE: have an instance made by the peer.
/** @see PS3.7, 10.1.5 */
class ODIL_API NCreateSCU final : public NormalizedSCU
{
public:
    /// Borrow the association, which must outlive this object.
    explicit NCreateSCU(Association & association);

    /// Create an instance.
    /**
     * @param attributes its first values; some services need none
     * @param sop_instance_uid if empty, the peer chooses it
     * @return has the UID of the new instance, in any case
     * @throws Exception as all operations: see NormalizedSCU; and if the peer
     *     does not say which UID it has chosen, the association is aborted
     */
    message::NCreateResponse create(
        std::optional<DataSet> attributes = std::nullopt,
        std::string const & sop_instance_uid = "");
};

}

#endif // ODIL_NCREATESCU_H
