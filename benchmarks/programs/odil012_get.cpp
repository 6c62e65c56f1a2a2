// As ours_get into data sets, with Odil 0.12.
//
//     odil012_get PORT BYTES

#include <cstddef>
#include <memory>
#include <string>

#include <odil/GetSCU.h>

#include "measure.h"
#include "odil012.h"

int main(int argc, char ** argv)
{
    if(argc != 3)
    {
        return 2;
    }
    using Role = benchmarks::Context::Role;
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelGet;
    std::size_t bytes = 0;
    benchmarks::Measurement measurement;
    odil::Association association;
    benchmarks::prepare(
        association,
        argv[1],
        {benchmarks::make_context(model, Role::SCU),
         benchmarks::make_context(odil::registry::CTImageStorage, Role::SCP)});
    benchmarks::associate(association);
    odil::GetSCU scu(association);
    scu.set_affected_sop_class(model);
    scu.get(
        benchmarks::make_study_query(),
        [&](std::shared_ptr<odil::DataSet> data_set)
        { bytes += data_set->as_binary("PixelData", 0).size(); });
    association.release();
    return measurement.finish(bytes, std::stoul(argv[2]));
}
