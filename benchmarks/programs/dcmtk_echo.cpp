// As ours_echo, with DCMTK.
//
//     dcmtk_echo PORT ASSOCIATIONS ECHOES

#include "dcmtk.h"

#include <cstddef>
#include <string>

#include "measure.h"

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        return 2;
    }
    auto const associations = std::stoul(argv[2]);
    auto const echoes = std::stoul(argv[3]);
    DcmSCU scu;
    benchmarks::prepare(scu, argv[1]);
    benchmarks::add_context(scu, UID_VerificationSOPClass);
    std::size_t count = 0;
    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != associations; ++i)
    {
        benchmarks::associate(scu);
        auto const context =
            benchmarks::find_context(scu, UID_VerificationSOPClass);
        for(std::size_t j = 0; j != echoes; ++j)
        {
            benchmarks::check(scu.sendECHORequest(context));
            ++count;
        }
        benchmarks::check(scu.releaseAssociation());
    }
    return measurement.finish(count, associations * echoes);
}
