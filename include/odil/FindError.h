#ifndef ODIL_FINDERROR_H
#define ODIL_FINDERROR_H

#include <memory>
#include <vector>

#include "odil/DataSet.h"
#include "odil/StatusError.h"
#include "odil/export.h"

namespace odil
{

/// A query failed after some matches had been received.
class ODIL_API FindError : public StatusError
{
public:
    /// From the failure, and the matches received before it.
    FindError(StatusError const & error, std::vector<DataSet> matches);

    /// Matches received before the failure; possibly none.
    std::vector<DataSet> const & get_matches() const noexcept
    {
        return *matches_;
    }

private:
    // Shared: exceptions are copied, and copying them must not fail.
    std::shared_ptr<std::vector<DataSet> const> matches_;
};

}

#endif // ODIL_FINDERROR_H
