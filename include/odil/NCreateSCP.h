#ifndef ODIL_NCREATESCP_H
#define ODIL_NCREATESCP_H

#include "odil/NormalizedSCP.h"
#include "odil/export.h"
#include "odil/message/NCreateRequest.h"
#include "odil/message/NCreateResponse.h"

namespace odil
{

extern template class ODIL_API
    NormalizedSCP<message::NCreateRequest, message::NCreateResponse>;

/// Provider of N-CREATE: make an instance.
/**
 * If the peer leaves the choice of its UID to this side, the callback gets a
 * new one in the request.
 *
 * @see PS3.7, 10.1.5
 */
class ODIL_API NCreateSCP final
    : public NormalizedSCP<message::NCreateRequest, message::NCreateResponse>
{
public:
    using NormalizedSCP::NormalizedSCP;
};

}

#endif // ODIL_NCREATESCP_H
