#ifndef ODIL_NETWORKERROR_H
#define ODIL_NETWORKERROR_H

#include <string>
#include <system_error>

#include "odil/Exception.h"

namespace odil
{

/// The connection failed: refused, reset, unknown host, …
class ODIL_API NetworkError : public Exception
{
public:
    /// The message gets the words of the error code appended to it.
    NetworkError(std::string const & what, std::error_code code);

    /// Cause reported by the operating system.
    std::error_code const & get_code() const noexcept { return code_; }

private:
    std::error_code code_;
};

}

#endif // ODIL_NETWORKERROR_H
