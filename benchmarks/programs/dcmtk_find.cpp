// As ours_find, with DCMTK, which keeps all matches.
//
//     dcmtk_find PORT COUNT

#include "dcmtk.h"

#include <cstddef>
#include <string>

#include "measure.h"

namespace
{

std::size_t find(DcmSCU & scu)
{
    benchmarks::associate(scu);
    DcmDataset query;
    benchmarks::make_study_query(query);
    OFList<QRResponse *> responses;
    benchmarks::check(scu.sendFINDRequest(
        benchmarks::find_context(
            scu, UID_FINDStudyRootQueryRetrieveInformationModel),
        &query,
        &responses));
    std::size_t matches = 0;
    for(auto * response : responses)
    {
        Sint32 number = 0;
        if(response->m_dataset != nullptr
           && response->m_dataset
                  ->findAndGetSint32(DCM_NumberOfStudyRelatedInstances, number)
                  .good()
           && number == 345)
        {
            ++matches;
        }
        delete response;
    }
    benchmarks::check(scu.releaseAssociation());
    return matches;
}

}

int main(int argc, char ** argv)
{
    if(argc != 3)
    {
        return 2;
    }
    DcmSCU scu;
    benchmarks::prepare(scu, argv[1]);
    benchmarks::add_context(
        scu, UID_FINDStudyRootQueryRetrieveInformationModel);
    benchmarks::Measurement measurement;
    auto const matches = find(scu);
    return measurement.finish(matches, std::stoul(argv[2]));
}
