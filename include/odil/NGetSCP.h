#ifndef ODIL_NGETSCP_H
#define ODIL_NGETSCP_H

#include "odil/NormalizedSCP.h"
#include "odil/export.h"
#include "odil/message/NGetRequest.h"
#include "odil/message/NGetResponse.h"

namespace odil
{

extern template class ODIL_API
    NormalizedSCP<message::NGetRequest, message::NGetResponse>;

/// Provider of N-GET: tell the values of attributes of an instance.
/** @see PS3.7, 10.1.2 */
class ODIL_API NGetSCP final
    : public NormalizedSCP<message::NGetRequest, message::NGetResponse>
{
public:
    using NormalizedSCP::NormalizedSCP;
};

}

#endif // ODIL_NGETSCP_H
