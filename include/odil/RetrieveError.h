#ifndef ODIL_RETRIEVEERROR_H
#define ODIL_RETRIEVEERROR_H

#include <memory>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/RetrieveResult.h"
#include "odil/StatusError.h"
#include "odil/export.h"

namespace odil
{

/// What had come before a retrieve operation ended with an error.
/** All errors of an operation which had begun derive from this class as well;
 * catch it to keep what there is, whatever has happened. */
class ODIL_API PartialRetrieve
{
public:
    virtual ~PartialRetrieve();

    /// What was known of the operation.
    RetrieveResult const & get_result() const noexcept { return *result_; }

    /// Data sets which were received; empty if a function of the caller has got
    /// them.
    std::vector<DataSet> const & get_data_sets() const noexcept
    {
        return *data_sets_;
    }

protected:
    /// Without data sets.
    explicit PartialRetrieve(RetrieveResult result);
    PartialRetrieve(PartialRetrieve const &) = default;
    PartialRetrieve & operator=(PartialRetrieve const &) = default;

private:
    friend class RetrieveSCU;

    // Shared: exceptions are copied, and copying them must not fail.
    std::shared_ptr<RetrieveResult const> result_;
    std::shared_ptr<std::vector<DataSet>> data_sets_;
};

/// The peer ended a retrieve operation with a failure, or not all that matches
/// has come.
/** Its message has the status, the counters, and the first of the instances
 * which failed. */
class ODIL_API RetrieveError : public StatusError, public PartialRetrieve
{
public:
    /// From the final response, and what is known of the operation.
    RetrieveError(message::Response response, RetrieveResult result);
};

/// Another error in a retrieve operation: AssociationAborted, TimeoutError, …
template <typename Error>
class ODIL_API Partial final : public Error, public PartialRetrieve
{
public:
    /// From the error, and what was known when it occurred.
    Partial(Error const & error, RetrieveResult result)
        : Error(error), PartialRetrieve(std::move(result))
    {
    }
};

}

#endif // ODIL_RETRIEVEERROR_H
