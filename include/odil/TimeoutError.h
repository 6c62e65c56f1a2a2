#ifndef ODIL_TIMEOUTERROR_H
#define ODIL_TIMEOUTERROR_H

#include <chrono>
#include <string>

#include "odil/NetworkError.h"

namespace odil
{

/// Something did not happen within the time that the caller allows.
class ODIL_API TimeoutError : public NetworkError
{
public:
    /// Which of the time-outs expired.
    enum class Which
    {
        Tcp, ///< name resolution and connection
        Association, ///< negotiation and release (ARTIM, PS3.8, 9.1.5)
        Message, ///< one DIMSE message
        Operation ///< a whole operation, e.g. a query with all its responses
    };

    /// The message names the time-out and its value.
    TimeoutError(
        Which which, std::chrono::milliseconds value, std::string const & what);

    /// The time-out which expired.
    Which get_which() const noexcept { return which_; }

    /// Value which was configured for this time-out.
    std::chrono::milliseconds get_value() const noexcept { return value_; }

private:
    Which which_;
    std::chrono::milliseconds value_;
};

}

#endif // ODIL_TIMEOUTERROR_H
