#ifndef ODIL_STOREERROR_H
#define ODIL_STOREERROR_H

#include <memory>
#include <vector>

#include "odil/StatusError.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CStoreResponse.h"

namespace odil
{

/// Instances which were sent without waiting for their responses have failed.
/** It has the status of the first one. */
class ODIL_API StoreError : public StatusError
{
public:
    /// An instance which the peer has not stored, and what it said.
    struct Failure
    {
        Value::String sop_instance_uid; ///< Of the instance.
        message::CStoreResponse response; ///< Its status is a failure.
    };

    /// From one or more failures.
    /** @throws Exception there is none */
    explicit StoreError(std::vector<Failure> failures);

    /// In the order in which they were received; at least one.
    std::vector<Failure> const & get_failures() const noexcept
    {
        return *failures_;
    }

private:
    // Shared: exceptions are copied, and copying them must not fail.
    std::shared_ptr<std::vector<Failure> const> failures_;
};

}

#endif // ODIL_STOREERROR_H
