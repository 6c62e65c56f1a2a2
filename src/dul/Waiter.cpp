#include "dul/Waiter.h"

namespace odil::dul
{

void Waiter::wake() noexcept
{
    woken_.store(true);
    context_.stop();
}

void Waiter::cut() noexcept
{
    cut_.store(true);
    context_.stop();
}

void Waiter::step(Deadline deadline)
{
    if(deadline)
    {
        context_.run_one_until(*deadline);
    }
    else
    {
        context_.run_one();
    }
}

}
