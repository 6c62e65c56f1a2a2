// As ours_find, with Odil 0.12.
//
//     odil012_find PORT COUNT

#include <cstddef>
#include <memory>
#include <string>

#include <odil/FindSCU.h>

#include "measure.h"
#include "odil012.h"

int main(int argc, char ** argv)
{
    if(argc != 3)
    {
        return 2;
    }
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelFind;
    std::size_t matches = 0;
    benchmarks::Measurement measurement;
    odil::Association association;
    benchmarks::prepare(
        association,
        argv[1],
        {benchmarks::make_context(model, benchmarks::Context::Role::SCU)});
    benchmarks::associate(association);
    odil::FindSCU scu(association);
    scu.set_affected_sop_class(model);
    scu.find(
        benchmarks::make_study_query(),
        [&](std::shared_ptr<odil::DataSet> match) {
            matches += match->as_int("NumberOfStudyRelatedInstances", 0) == 345;
        });
    association.release();
    return measurement.finish(matches, std::stoul(argv[2]));
}
