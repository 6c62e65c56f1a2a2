// As ours_echo, with Odil 0.12.
//
//     odil012_echo PORT ASSOCIATIONS ECHOES

#include <cstddef>
#include <string>

#include <odil/EchoSCU.h>

#include "measure.h"
#include "odil012.h"

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        return 2;
    }
    auto const associations = std::stoul(argv[2]);
    auto const echoes = std::stoul(argv[3]);
    odil::Association association;
    benchmarks::prepare(
        association,
        argv[1],
        {benchmarks::make_context(
            odil::registry::Verification, benchmarks::Context::Role::SCU)});
    std::size_t count = 0;
    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != associations; ++i)
    {
        benchmarks::associate(association);
        odil::EchoSCU scu(association);
        for(std::size_t j = 0; j != echoes; ++j)
        {
            scu.echo();
            ++count;
        }
        association.release();
    }
    return measurement.finish(count, associations * echoes);
}
