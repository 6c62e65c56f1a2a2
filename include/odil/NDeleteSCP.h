#ifndef ODIL_NDELETESCP_H
#define ODIL_NDELETESCP_H

#include "odil/NormalizedSCP.h"
#include "odil/export.h"
#include "odil/message/NDeleteRequest.h"
#include "odil/message/NDeleteResponse.h"

namespace odil
{

extern template class ODIL_API
    NormalizedSCP<message::NDeleteRequest, message::NDeleteResponse>;

/// Provider of N-DELETE: delete an instance.
/** @see PS3.7, 10.1.6 */
class ODIL_API NDeleteSCP final
    : public NormalizedSCP<message::NDeleteRequest, message::NDeleteResponse>
{
public:
    using NormalizedSCP::NormalizedSCP;
};

}

#endif // ODIL_NDELETESCP_H
