// Take the matches of a C-FIND.
//
//     ours_find PORT COUNT

#include <cstddef>
#include <string>

#include "odil/DataSet.h"
#include "odil/FindSCU.h"
#include "odil/registry.h"

#include "measure.h"
#include "ours.h"

namespace
{

std::size_t find(std::string const & port)
{
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelFind;
    auto association = benchmarks::make_association(
        port, {{model, benchmarks::get_explicit_vr()}});
    association.associate();
    odil::FindSCU scu(association);
    scu.set_affected_sop_class(model);
    std::size_t matches = 0;
    scu.find(
        benchmarks::make_study_query(),
        [&](odil::DataSet const & match) {
            matches += match.as_int("NumberOfStudyRelatedInstances", 0) == 345;
        });
    association.release();
    return matches;
}

}

int main(int argc, char ** argv)
{
    if(argc != 3)
    {
        return 2;
    }
    benchmarks::Measurement measurement;
    auto const matches = find(argv[1]);
    return measurement.finish(matches, std::stoul(argv[2]));
}
