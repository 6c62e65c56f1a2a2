#ifndef ODIL_NGETSCU_H
#define ODIL_NGETSCU_H

#include <string>
#include <vector>

#include "odil/NormalizedSCU.h"
#include "odil/Tag.h"
#include "odil/export.h"
#include "odil/message/NGetResponse.h"

namespace odil
{

/// User of N-GET: read an instance.
/** @see PS3.7, 10.1.2 */
class ODIL_API NGetSCU final : public NormalizedSCU
{
public:
    /// Borrow the association, which must outlive this object.
    explicit NGetSCU(Association & association);

    /// Ask for the values of attributes of an instance.
    /**
     * @param sop_instance_uid the instance
     * @param tags the attributes; if empty, all of them
     * @return the data set, if any, has the values; with a warning, 0001H or
     *     0107H, some attributes are missing in it
     * @throws Exception as all operations: see NormalizedSCU
     */
    message::NGetResponse
    get(std::string const & sop_instance_uid,
        std::vector<Tag> const & tags = {});
};

}

#endif // ODIL_NGETSCU_H
