#ifndef ODIL_SRC_ASSOCIATION_TIMELIMIT_H
#define ODIL_SRC_ASSOCIATION_TIMELIMIT_H

#include <chrono>
#include <optional>

#include "odil/TimeoutError.h"
#include "odil/dul/Transport.h"

namespace odil::association
{

using Timeout = std::optional<std::chrono::milliseconds>;

// A time-out which is running: the point in time, and what to say then.
struct TimeLimit
{
    TimeoutError::Which which;
    Timeout value;
    dul::Deadline deadline;

    // Starts to run now.
    TimeLimit(TimeoutError::Which which_, Timeout value_)
        : which(which_), value(value_)
    {
        auto const now = std::chrono::steady_clock::now();
        using Clock = std::chrono::steady_clock;
        // A very long time is no limit.
        if(value && *value < std::chrono::hours(24 * 365 * 10))
        {
            deadline =
                now + std::chrono::duration_cast<Clock::duration>(*value);
        }
    }
};

// How long a peer that is being aborted may take to close the connection; an
// earlier end might take the A-ABORT away from it.
inline TimeLimit start_linger()
{
    return {TimeoutError::Which::Association, std::chrono::milliseconds(50)};
}

// The one which ends first.
inline TimeLimit earlier(TimeLimit const & left, TimeLimit const & right)
{
    auto const is_right =
        right.deadline && (!left.deadline || *right.deadline < *left.deadline);
    return is_right ? right : left;
}

// How long messages may take: each of them, and the operation of which they are
// part.
struct Patience
{
    Timeout message;
    TimeLimit operation{TimeoutError::Which::Operation, {}};

    // For something that begins now.
    TimeLimit start() const
    {
        return earlier({TimeoutError::Which::Message, message}, operation);
    }
};

}

#endif // ODIL_SRC_ASSOCIATION_TIMELIMIT_H
