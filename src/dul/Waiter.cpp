#include "dul/Waiter.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <limits>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#ifdef __linux__
#include <sys/eventfd.h>
#endif

#include "odil/NetworkError.h"

namespace odil::dul
{

namespace
{

[[noreturn]] void fail(char const * what)
{
    throw NetworkError(what, {errno, std::system_category()});
}

// What poll() takes: milliseconds, rounded up; -1: no limit.
int get_milliseconds(Deadline deadline)
{
    if(!deadline)
    {
        return -1;
    }
    using namespace std::chrono;
    constexpr std::int64_t longest = std::numeric_limits<int>::max();
    auto const left = ceil<milliseconds>(*deadline - steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, longest));
}

}

Waiter::Waiter()
{
    constexpr auto * what = "Cannot wait for a connection";
#ifdef __linux__
    signalled_ = Descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if(!signalled_.is_open())
    {
        fail(what);
    }
#else
    std::array<int, 2> ends{};
    if(::pipe(ends.data()) == -1)
    {
        fail(what);
    }
    signalled_ = Descriptor(ends[0]);
    signal_ = Descriptor(ends[1]);
    for(auto const end : ends)
    {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
#endif
}

Waiter::Outcome
Waiter::wait(int socket, short events, Deadline deadline, bool wakeable)
{
    for(;;)
    {
        if(cut_)
        {
            return Outcome::Cut;
        }
        if(wakeable && take_wake())
        {
            return Outcome::Woken;
        }
        std::array<::pollfd, 2> ready{
            {{socket, events, 0}, {signalled_.get(), POLLIN, 0}}};
        auto const count =
            ::poll(ready.data(), ready.size(), get_milliseconds(deadline));
        if(count == -1 && errno != EINTR)
        {
            fail("Cannot wait for a peer");
        }
        if(count > 0 && ready[1].revents != 0)
        {
            forget_signal(); // the flags are looked at next
        }
        else if(count > 0)
        {
            return Outcome::Ready;
        }
        else if(has_passed(deadline))
        {
            return Outcome::Expired;
        }
    }
}

void Waiter::wake() noexcept
{
    woken_.store(true);
    signal();
}

void Waiter::cut() noexcept
{
    cut_.store(true);
    signal();
}

// One which is full has something to be read.
void Waiter::signal() const noexcept
{
    auto const & end = signal_.is_open() ? signal_ : signalled_;
    std::uint64_t const one = 1;
    [[maybe_unused]] auto const count = ::write(end.get(), &one, sizeof(one));
}

void Waiter::forget_signal() const noexcept
{
    std::uint64_t some = 0;
    while(::read(signalled_.get(), &some, sizeof(some)) > 0)
    {
    }
}

}
