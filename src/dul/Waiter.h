#ifndef ODIL_SRC_DUL_WAITER_H
#define ODIL_SRC_DUL_WAITER_H

#include <atomic>
#include <chrono>

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/system/error_code.hpp>

#include "odil/dul/Transport.h"

namespace odil::dul
{

inline bool has_passed(Deadline deadline)
{
    return deadline && std::chrono::steady_clock::now() >= *deadline;
}

// The operation is to be tried again when the socket is ready.
inline bool would_block(boost::system::error_code const & error)
{
    return error == boost::asio::error::would_block
           || error == boost::asio::error::try_again
           || error == boost::asio::error::interrupted;
}

// Wait for one asynchronous operation of Asio as if it were a blocking one with
// a deadline, in the calling thread. Nothing is pending outside of run().
class Waiter
{
public:
    enum class Outcome
    {
        Done,
        Expired,
        Woken,
        Cut
    };

    // For the construction of sockets.
    boost::asio::io_context & get_context() noexcept { return context_; }

    // Start the operation by start(handler), where the handler takes an error
    // code first, and wait until it ends. Otherwise socket.cancel() ends it
    // before this function returns, so that no frame is referred to later.
    // cut() ends it too, and wake(), but only if wakeable.
    template <typename Socket, typename Start>
    Outcome
    run(Socket & socket, Deadline deadline, bool wakeable, Start const & start);

    // Result of the last operation, if it was done.
    boost::system::error_code const & get_error() const noexcept
    {
        return error_;
    }

    // From any thread: end the wakeable operation which is under way; sticky.
    void wake() noexcept;

    // Whether wake() was called since the last call.
    bool take_wake() noexcept { return woken_.exchange(false); }

    // From any thread: end the operation which is under way, and all later
    // ones.
    void cut() noexcept;

    bool is_cut() const noexcept { return cut_; }

private:
    boost::asio::io_context context_;
    std::atomic<bool> woken_{false};
    std::atomic<bool> cut_{false};
    bool done_ = false;
    boost::system::error_code error_;

    // Run at most one handler; wake() and cut() make it return early.
    void step(Deadline deadline);
};

template <typename Socket, typename Start>
Waiter::Outcome Waiter::run(
    Socket & socket, Deadline deadline, bool wakeable, Start const & start)
{
    done_ = false;
    start(
        [this](boost::system::error_code const & error, auto const &...)
        {
            done_ = true;
            error_ = error;
        });
    auto outcome = Outcome::Done;
    while(!done_ && outcome == Outcome::Done)
    {
        // A stop() before this is seen in the flags, one after it by step().
        context_.restart();
        if(cut_)
        {
            outcome = Outcome::Cut;
        }
        else if(wakeable && take_wake())
        {
            outcome = Outcome::Woken;
        }
        else if(has_passed(deadline))
        {
            outcome = Outcome::Expired;
        }
        else
        {
            step(deadline);
        }
    }
    boost::system::error_code ignored;
    if(!done_)
    {
        socket.cancel(ignored);
    }
    while(!done_)
    {
        context_.restart();
        step({});
    }
    return outcome;
}

}

#endif // ODIL_SRC_DUL_WAITER_H
