#ifndef ODIL_NEVENTREPORTSCU_H
#define ODIL_NEVENTREPORTSCU_H

#include <optional>
#include <string>

#include "odil/DataSet.h"
#include "odil/NormalizedSCU.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/NEventReportResponse.h"

namespace odil
{

/// User of N-EVENT-REPORT: tell the peer what has happened to an instance.
/** @see PS3.7, 10.1.1 */
class ODIL_API NEventReportSCU final : public NormalizedSCU
{
public:
    /// Borrow the association, which must outlive this object. The messages go
    /// from the provider of the SOP class to its user: this side must be in
    /// the role of the provider (PS3.7, 7.5.1).
    explicit NEventReportSCU(Association & association);

    /// Tell the peer of an event.
    /**
     * @param sop_instance_uid the instance
     * @param event_type which event, 0 … 65535: defined by its service
     * @param information about the event
     * @return the data set, if any, is the reply to the event
     * @throws Exception as all operations: see NormalizedSCU; or the type is
     *     out of range
     */
    message::NEventReportResponse report(
        std::string const & sop_instance_uid,
        Value::Integer event_type,
        std::optional<DataSet> information = std::nullopt);
};

}

#endif // ODIL_NEVENTREPORTSCU_H
