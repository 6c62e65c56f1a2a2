// As ours_get, with DCMTK.
//
//     dcmtk_get PORT BYTES
//
// BYTES: of the pixel data of all.

#include "dcmtk.h"

#include <cstddef>
#include <memory>
#include <string>

#include "measure.h"

namespace
{

/// Counts what it gets.
class SCU : public DcmSCU
{
public:
    std::size_t bytes = 0;

    OFCondition handleSTORERequest(
        T_ASC_PresentationContextID const /*context*/,
        DcmDataset * data_set,
        OFBool & /*continues*/,
        Uint16 & /*status*/) override
    {
        std::unique_ptr<DcmDataset> const owner(data_set);
        DcmElement * element = nullptr;
        benchmarks::check(data_set->findAndGetElement(DCM_PixelData, element));
        bytes += element->getLength();
        return EC_Normal;
    }
};

void get(SCU & scu)
{
    benchmarks::associate(scu);
    DcmDataset query;
    benchmarks::make_study_query(query);
    OFList<RetrieveResponse *> responses;
    benchmarks::check(scu.sendCGETRequest(
        benchmarks::find_context(
            scu, UID_GETStudyRootQueryRetrieveInformationModel),
        &query,
        &responses));
    for(auto * response : responses)
    {
        delete response;
    }
    benchmarks::check(scu.releaseAssociation());
}

}

int main(int argc, char ** argv)
{
    if(argc != 3)
    {
        return 2;
    }
    SCU scu;
    benchmarks::prepare(scu, argv[1]);
    benchmarks::add_context(scu, UID_GETStudyRootQueryRetrieveInformationModel);
    benchmarks::add_context(scu, UID_CTImageStorage, ASC_SC_ROLE_SCP);
    auto const expected = std::stoul(argv[2]);
    benchmarks::Measurement measurement;
    get(scu);
    return measurement.finish(scu.bytes, expected);
}
