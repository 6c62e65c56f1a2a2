// Retrieve by C-GET, into data sets or into the files of a folder.
//
//     ours_get PORT BYTES [FOLDER]
//
// BYTES: of the pixel data of all, or of all files (but for their meta
// information, which is new).

#include <cstddef>
#include <string>

#include "odil/DataSet.h"
#include "odil/DirectoryStore.h"
#include "odil/Element.h"
#include "odil/GetSCU.h"
#include "odil/presentation_contexts.h"
#include "odil/registry.h"

#include "files.h"
#include "measure.h"
#include "ours.h"

namespace
{

odil::Association associate(std::string const & port)
{
    using Role = odil::AssociationParameters::PresentationContext::Role;
    auto const syntaxes = benchmarks::get_explicit_vr();
    auto association = benchmarks::make_association(
        port,
        {{odil::registry::StudyRootQueryRetrieveInformationModelGet, syntaxes},
         {odil::registry::CTImageStorage, syntaxes, Role::SCP}});
    association.associate();
    return association;
}

template <typename Callback>
void get(std::string const & port, Callback && callback)
{
    auto association = associate(port);
    odil::GetSCU scu(association);
    scu.set_affected_sop_class(
        odil::registry::StudyRootQueryRetrieveInformationModelGet);
    scu.get(benchmarks::make_study_query(), callback);
    association.release();
}

}

int main(int argc, char ** argv)
{
    if(argc != 3 && argc != 4)
    {
        return 2;
    }
    auto const expected = std::stoul(argv[2]);
    if(argc == 4)
    {
        odil::DirectoryStore store(argv[3]);
        benchmarks::Measurement measurement;
        get(argv[1], store);
        measurement.stop();
        return measurement.finish(
            benchmarks::get_size(argv[3]),
            expected,
            256 * benchmarks::list_files(argv[3]).size());
    }
    std::size_t bytes = 0;
    benchmarks::Measurement measurement;
    get(argv[1],
        [&](odil::DataSet && data_set)
        { bytes += data_set.as_binary("PixelData", 0).size(); });
    return measurement.finish(bytes, expected);
}
