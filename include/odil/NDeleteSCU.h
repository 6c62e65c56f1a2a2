#ifndef ODIL_NDELETESCU_H
#define ODIL_NDELETESCU_H

#include <string>

#include "odil/NormalizedSCU.h"
#include "odil/export.h"
#include "odil/message/NDeleteResponse.h"

namespace odil
{

/// User of N-DELETE: have an instance deleted by the peer.
/** @see PS3.7, 10.1.6 */
class ODIL_API NDeleteSCU final : public NormalizedSCU
{
public:
    /// Borrow the association, which must outlive this object.
    explicit NDeleteSCU(Association & association);

    /// Delete an instance.
    /** @throws Exception as all operations: see NormalizedSCU */
    message::NDeleteResponse remove(std::string const & sop_instance_uid);
};

}

#endif // ODIL_NDELETESCU_H
