#ifndef ODIL_STORAGECOMMITMENTREPORT_H
#define ODIL_STORAGECOMMITMENTREPORT_H

#include <optional>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/StorageCommitmentRequest.h"
#include "odil/Value.h"
#include "odil/export.h"

namespace odil
{

namespace message
{
class NEventReportRequest;
}

/// What the peer says of the instances which it was asked to keep safely.
/**
 * A value, made by comparison with the request: each instance of the request is
 * in exactly one of `committed`, `failed` and `missing`; if the peer says both,
 * it is in `failed`.
 *
 * @see PS3.4, J.3.3
 */
struct ODIL_API StorageCommitmentReport
{
    /// Reference to an instance.
    using Reference = StorageCommitmentRequest::Reference;

    /// The peer takes responsibility for an instance.
    struct Committed : Reference
    {
        /// From whom it can be retrieved; empty if the peer does not say.
        std::vector<std::string> retrieve_ae_titles;
    };

    /// The peer does not take responsibility for an instance.
    struct ODIL_API Failed : Reference
    {
        /// FailureReason; none if the peer does not say.
        std::optional<Value::Integer> reason;

        /// The reason in plain words. @see PS3.3, C.14.1.1
        char const * get_meaning() const;
    };

    /// Of the request.
    std::string transaction_uid;

    /// Instances of the request which the peer will keep.
    std::vector<Committed> committed;

    /// Instances of the request which the peer will not keep.
    std::vector<Failed> failed;

    /// Instances of the request of which the peer does not say anything.
    std::vector<Reference> missing;

    /// Instances of which the peer says something without having been asked.
    std::vector<Reference> unasked;

    /// The peer says that there are failures (event type 2, not 1).
    bool has_failures = false;

    /// Compare what the peer says with what it was asked.
    /**
     * @param event from the peer
     * @param requests that were made, and not yet reported
     * @throws SCP::Exception it is not a report on one of them: has the status
     *     to be answered
     */
    StorageCommitmentReport(
        message::NEventReportRequest const & event,
        std::vector<StorageCommitmentRequest> const & requests);

    /// The peer has committed itself to keep all the instances of the request,
    /// and nothing which it says contradicts that.
    bool is_complete() const;
};

}

#endif // ODIL_STORAGECOMMITMENTREPORT_H
