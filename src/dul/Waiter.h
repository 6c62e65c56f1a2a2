#ifndef ODIL_SRC_DUL_WAITER_H
#define ODIL_SRC_DUL_WAITER_H

#include <atomic>
#include <chrono>

#include "dul/Descriptor.h"
#include "odil/dul/Transport.h"

namespace odil::dul
{

inline bool has_passed(Deadline deadline)
{
    return deadline && std::chrono::steady_clock::now() >= *deadline;
}

// Wait for a socket, in the calling thread; other threads can end that.
class Waiter
{
public:
    enum class Outcome
    {
        Ready,
        Expired,
        Woken,
        Cut
    };

    // Throw NetworkError if the system has no resources left.
    Waiter();

    // Wait until an operation on the socket would not block, or would fail:
    // one of events, POLLIN or POLLOUT. Once the deadline has passed, only
    // look. cut() ends the wait, and wake() does, but only if it is wakeable.
    // Throw NetworkError.
    Outcome wait(int socket, short events, Deadline deadline, bool wakeable);

    // From any thread: end the wakeable wait which is under way; sticky.
    void wake() noexcept;

    // Whether wake() was called since the last call.
    bool take_wake() noexcept { return woken_.exchange(false); }

    // From any thread: end the wait which is under way, and all later ones.
    void cut() noexcept;

    bool is_cut() const noexcept { return cut_; }

private:
    std::atomic<bool> woken_{false};
    std::atomic<bool> cut_{false};

    // What is written to the one can be read from the other: a flag was set.
    Descriptor signal_;
    Descriptor signalled_;

    void signal() const noexcept;
    void forget_signal() const noexcept;
};

}

#endif // ODIL_SRC_DUL_WAITER_H
