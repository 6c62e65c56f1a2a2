#ifndef ODIL_NACTIONSCP_H
#define ODIL_NACTIONSCP_H

#include "odil/NormalizedSCP.h"
#include "odil/export.h"
#include "odil/message/NActionRequest.h"
#include "odil/message/NActionResponse.h"

namespace odil
{

extern template class ODIL_API
    NormalizedSCP<message::NActionRequest, message::NActionResponse>;

/// Provider of N-ACTION: do something to an instance.
/** @see PS3.7, 10.1.4 */
class ODIL_API NActionSCP final
    : public NormalizedSCP<message::NActionRequest, message::NActionResponse>
{
public:
    using NormalizedSCP::NormalizedSCP;
};

}

#endif // ODIL_NACTIONSCP_H
