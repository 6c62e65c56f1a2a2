// What a peer may do, or fail to do, and when this side has had enough of it:
//
//     time_outs [TIME [SPARE]]
//
// prints one row for each fault, in Markdown. TIME is the time-out in
// milliseconds, 2500 unless stated: peers which trickle send a byte each 2/5 of
// it, i.e. one a second. All peers are on this machine. The exit status is 1 if
// something has ended before its time or more than SPARE milliseconds after it,
// 100 unless stated, if the error does not name the time-out, or if there still
// is an association.

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <optional>

#include "Outcome.h"

namespace
{

using namespace odil::time_outs;

struct Fault
{
    char const * name;
    std::optional<Which> which; // none: it is noticed at once
    Outcome (*run)(Milliseconds time);
};

constexpr Fault faults[] = {
    {"host which refuses the connection", {}, refused},
    {"name server which does not answer", Which::Tcp, name_server},
    {"black hole: a connection neither accepted nor refused",
     Which::Tcp,
     black_hole},
    {"name with three addresses, all black holes", Which::Tcp, black_holes},
    {"peer which accepts the connection and says nothing",
     Which::Association,
     silent_acceptor},
    {"answer to the request for an association, a byte now and then",
     Which::Association,
     trickling_acceptor},
    {"nobody calls", Which::Tcp, no_caller},
    {"request for an association, a byte now and then",
     Which::Association,
     trickling_requestor},
    {"peer which does not answer to C-ECHO", Which::Message, silent_peer},
    {"response, a byte now and then", Which::Message, trickled_command},
    {"data set, a byte now and then", Which::Message, trickled_data_set},
    {"data set, empty fragments now and then", Which::Message, empty_fragments},
    {"peer which does not read what is sent", Which::Message, full_peer},
    {"matches now and then, without an end", Which::Operation, endless_answers},
    {"release without an answer", Which::Association, silent_release},
};

char const * describe(std::optional<Which> which)
{
    constexpr char const * names[] = {
        "tcp", "association", "message", "operation"};
    return which ? names[static_cast<int>(*which)] : "–";
}

// Whether all is as it should be.
bool run(Fault const & fault, Milliseconds time, Milliseconds spare)
{
    auto const outcome = fault.run(time);
    auto const expected = fault.which ? time : Milliseconds(0);
    auto const is_right = outcome.which == fault.which && outcome.is_over
                          && outcome.elapsed >= expected
                          && outcome.elapsed <= expected + spare;
    auto const elapsed =
        std::chrono::duration_cast<Milliseconds>(outcome.elapsed);
    std::cout << "| " << fault.name << " | " << describe(outcome.which) << " | "
              << expected.count() << " | " << elapsed.count() << " | "
              << outcome.error << (is_right ? "" : " **(wrong)**") << " |"
              << std::endl;
    return is_right;
}

Milliseconds read(char const * argument)
{
    return Milliseconds(std::strtol(argument, nullptr, 10));
}

}

int main(int argc, char ** argv)
try
{
    auto const time = argc > 1 ? read(argv[1]) : Milliseconds(2500);
    auto const spare = argc > 2 ? read(argv[2]) : Milliseconds(100);
    std::cout << "| fault | time-out | ms | ended after | error |\n"
                 "|---|---|--:|--:|---|"
              << std::endl;
    auto all_right = true;
    for(auto const & fault : faults)
    {
        all_right = run(fault, time, spare) && all_right;
    }
    return all_right ? EXIT_SUCCESS : EXIT_FAILURE;
}
catch(std::exception const & e)
{
    std::cerr << e.what() << '\n';
    return EXIT_FAILURE;
}
