// C-ECHO: many on one association, or one on each of many.
//
//     ours_echo PORT ASSOCIATIONS ECHOES

#include <cstddef>
#include <string>

#include "odil/EchoSCU.h"
#include "odil/registry.h"

#include "measure.h"
#include "ours.h"

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        return 2;
    }
    auto const associations = std::stoul(argv[2]);
    auto const echoes = std::stoul(argv[3]);
    auto association = benchmarks::make_association(
        argv[1],
        {{odil::registry::Verification, benchmarks::get_explicit_vr()}});
    std::size_t count = 0;
    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != associations; ++i)
    {
        association.associate();
        odil::EchoSCU scu(association);
        for(std::size_t j = 0; j != echoes; ++j)
        {
            scu.echo(); // throws unless it succeeds
            ++count;
        }
        association.release();
    }
    return measurement.finish(count, associations * echoes);
}
