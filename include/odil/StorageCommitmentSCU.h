#ifndef ODIL_STORAGECOMMITMENTSCU_H
#define ODIL_STORAGECOMMITMENTSCU_H

#include <deque>
#include <optional>
#include <vector>

#include "odil/NEventReportSCP.h"
#include "odil/NormalizedSCU.h"
#include "odil/StorageCommitmentReport.h"
#include "odil/StorageCommitmentRequest.h"
#include "odil/export.h"

namespace odil
{

/// User of the Storage Commitment service (push model): ask the peer to keep
/// instances safely, and hear what it has made of it.
/**
 * The answer to the request only says that the peer will see to it. Its report
 * comes later: on this association, as long as it is there, or on one which the
 * peer makes, for which NEventReportSCP and StorageCommitmentReport are used.
 *
 * @see PS3.4, annex J
 */
class ODIL_API StorageCommitmentSCU final : public NormalizedSCU
{
public:
    /// The SOP class is StorageCommitmentPushModel.
    explicit StorageCommitmentSCU(Association & association);

    /// Ask the peer to keep instances.
    /**
     * @throws StatusError any status but success: the peer will do nothing
     * @throws Exception as all operations: see NormalizedSCU
     */
    void request(StorageCommitmentRequest const & request);

    /// Let wait_for_report() take reports on a request which was made on
    /// another association.
    void expect(StorageCommitmentRequest const & request);

    /// Requests without a report up to now.
    std::vector<StorageCommitmentRequest> const & get_expected() const
    {
        return expected_;
    }

    /// Wait for the next report on one of the requests, on this association.
    /**
     * @param limit time to wait; the association goes on after it
     * @return none if there was no report, or Association::interrupt() was
     *     called
     * @throws Exception the peer sent something else: it was answered with a
     *     failure, and the association goes on
     * @throws Exception the association has ended, as for all operations
     */
    std::optional<StorageCommitmentReport> wait_for_report(duration_type limit);

private:
    std::vector<StorageCommitmentRequest> expected_;
    std::deque<StorageCommitmentReport> reports_; // not given out yet
    std::optional<std::string> error_; // in the last event
    NEventReportSCP scp_;

    void receive_response(message::Request const & request);
    void forget(std::string const & transaction_uid);
    Value::Integer take(message::NEventReportRequest const & event);
    std::optional<StorageCommitmentReport> pop();
};

}

#endif // ODIL_STORAGECOMMITMENTSCU_H
