// As ours_send, one at a time, with Odil 0.12, which has no transfer of files:
// reading them into data sets is part of it.
//
//     odil012_send PORT FOLDER files|memory

#include <cstddef>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include <odil/Reader.h>
#include <odil/StoreSCU.h>

#include "files.h"
#include "measure.h"
#include "odil012.h"

namespace
{

std::shared_ptr<odil::DataSet> read(std::string const & path)
{
    std::ifstream stream(path, std::ios::binary);
    return odil::Reader::read_file(stream).second;
}

}

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        return 2;
    }
    auto const files = benchmarks::list_files(argv[2]);
    std::vector<std::shared_ptr<odil::DataSet>> data_sets;
    if(std::string(argv[3]) == "memory")
    {
        for(auto const & file : files)
        {
            data_sets.push_back(read(file));
        }
    }
    benchmarks::Measurement measurement;
    odil::Association association;
    benchmarks::prepare(
        association,
        argv[1],
        {benchmarks::make_context(
            odil::registry::CTImageStorage, benchmarks::Context::Role::SCU)});
    benchmarks::associate(association);
    odil::StoreSCU scu(association);
    scu.set_affected_sop_class(std::string(odil::registry::CTImageStorage));
    std::size_t stored = 0;
    for(std::size_t i = 0; i != files.size(); ++i)
    {
        scu.store(data_sets.empty() ? read(files[i]) : data_sets[i]);
        ++stored;
    }
    association.release();
    return measurement.finish(stored, files.size());
}
