#ifndef ODIL_NSETSCP_H
#define ODIL_NSETSCP_H

#include "odil/NormalizedSCP.h"
#include "odil/export.h"
#include "odil/message/NSetRequest.h"
#include "odil/message/NSetResponse.h"

namespace odil
{

extern template class ODIL_API
    NormalizedSCP<message::NSetRequest, message::NSetResponse>;

/// Provider of N-SET: change an instance.
/** @see PS3.7, 10.1.3 */
class ODIL_API NSetSCP final
    : public NormalizedSCP<message::NSetRequest, message::NSetResponse>
{
public:
    using NormalizedSCP::NormalizedSCP;
};

}

#endif // ODIL_NSETSCP_H
