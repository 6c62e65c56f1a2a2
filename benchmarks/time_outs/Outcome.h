#ifndef ODIL_BENCHMARKS_TIME_OUTS_OUTCOME_H
#define ODIL_BENCHMARKS_TIME_OUTS_OUTCOME_H

#include <chrono>
#include <optional>
#include <string>

#include "odil/Association.h"
#include "odil/Exception.h"
#include "odil/TimeoutError.h"
#include "support/tcp.h"

namespace odil::time_outs
{

using Milliseconds = std::chrono::milliseconds;
using test::Clock;
using Which = TimeoutError::Which;

// What has become of a call.
struct Outcome
{
    Clock::duration elapsed{};
    std::string error = "none";
    std::optional<Which> which;
    bool is_over = false;
};

// What is measured is the call only.
template <typename Function>
Outcome measure(Association & association, Function const & call)
{
    Outcome outcome;
    auto const start = Clock::now();
    try
    {
        call();
    }
    catch(TimeoutError const & e)
    {
        outcome.which = e.get_which();
        outcome.error = e.what();
    }
    catch(Exception const & e)
    {
        outcome.error = e.what();
    }
    outcome.elapsed = Clock::now() - start;
    outcome.is_over = !association.is_associated();
    return outcome;
}

// Of peers which trickle.
inline Clock::duration get_period(Milliseconds time)
{
    return time * 2 / 5;
}

// One for each row of the table: make the peer, call it with this time-out.
// Before there is an association …
Outcome refused(Milliseconds time);
Outcome name_server(Milliseconds time);
Outcome black_hole(Milliseconds time);
Outcome black_holes(Milliseconds time);
Outcome silent_acceptor(Milliseconds time);
Outcome trickling_acceptor(Milliseconds time);
Outcome no_caller(Milliseconds time);
Outcome trickling_requestor(Milliseconds time);

// … and when there is one.
Outcome silent_peer(Milliseconds time);
Outcome trickled_command(Milliseconds time);
Outcome trickled_data_set(Milliseconds time);
Outcome empty_fragments(Milliseconds time);
Outcome full_peer(Milliseconds time);
Outcome endless_answers(Milliseconds time);
Outcome silent_release(Milliseconds time);

}

#endif // ODIL_BENCHMARKS_TIME_OUTS_OUTCOME_H
