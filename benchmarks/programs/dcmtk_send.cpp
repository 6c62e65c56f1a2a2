// As ours_send, one at a time, with DCMTK; all files are CT.
//
//     dcmtk_send PORT FOLDER files|memory

#include "dcmtk.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "files.h"
#include "measure.h"

namespace
{

using DataSets = std::vector<std::unique_ptr<DcmFileFormat>>;

void check_status(std::size_t & stored, Uint16 status)
{
    stored += status == 0 ? 1 : 0;
}

std::size_t send(
    DcmSCU & scu,
    std::vector<std::string> const & files,
    DataSets const & data_sets)
{
    benchmarks::associate(scu);
    auto const context = benchmarks::find_context(scu, UID_CTImageStorage);
    std::size_t stored = 0;
    Uint16 status = 0;
    for(auto const & data_set : data_sets)
    {
        benchmarks::check(scu.sendSTORERequest(
            context, OFFilename(), data_set->getDataset(), status));
        check_status(stored, status);
    }
    if(data_sets.empty())
    {
        for(auto const & file : files)
        {
            benchmarks::check(scu.sendSTORERequest(
                context, OFFilename(file.c_str()), nullptr, status));
            check_status(stored, status);
        }
    }
    benchmarks::check(scu.releaseAssociation());
    return stored;
}

}

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        return 2;
    }
    auto const files = benchmarks::list_files(argv[2]);
    DcmSCU scu;
    benchmarks::prepare(scu, argv[1]);
    benchmarks::add_context(scu, UID_CTImageStorage);
    DataSets data_sets;
    if(std::string(argv[3]) == "memory")
    {
        for(auto const & file : files)
        {
            data_sets.push_back(std::make_unique<DcmFileFormat>());
            benchmarks::check(data_sets.back()->loadFile(file.c_str()));
            benchmarks::check(data_sets.back()->loadAllDataIntoMemory());
        }
    }
    benchmarks::Measurement measurement;
    auto const stored = send(scu, files, data_sets);
    return measurement.finish(stored, files.size());
}
