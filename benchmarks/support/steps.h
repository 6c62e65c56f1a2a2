#ifndef ODIL_BENCHMARKS_SUPPORT_STEPS_H
#define ODIL_BENCHMARKS_SUPPORT_STEPS_H

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace benchmarks
{

/// What a client sends, and what it gets for it, in bytes.
using Steps = std::vector<std::pair<std::size_t, std::size_t>>;

/// From "SENT:RECEIVED"...
inline Steps parse_steps(char ** begin, char ** end)
{
    Steps steps;
    for(auto argument = begin; argument != end; ++argument)
    {
        std::string const text(*argument);
        steps.emplace_back(
            std::stoul(text), std::stoul(text.substr(text.find(':') + 1)));
    }
    return steps;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_STEPS_H
