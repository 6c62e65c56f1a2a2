#ifndef ODIL_NEVENTREPORTSCP_H
#define ODIL_NEVENTREPORTSCP_H

#include "odil/NormalizedSCP.h"
#include "odil/export.h"
#include "odil/message/NEventReportRequest.h"
#include "odil/message/NEventReportResponse.h"

namespace odil
{

extern template class ODIL_API
    NormalizedSCP<message::NEventReportRequest, message::NEventReportResponse>;

/// Provider of N-EVENT-REPORT: hear what has happened to an instance.
/**
 * It comes from the provider of the SOP class: this side is its user.
 *
 * @see PS3.7, 10.1.1
 */
class ODIL_API NEventReportSCP final : public NormalizedSCP<
                                           message::NEventReportRequest,
                                           message::NEventReportResponse>
{
public:
    using NormalizedSCP::NormalizedSCP;
};

}

#endif // ODIL_NEVENTREPORTSCP_H
