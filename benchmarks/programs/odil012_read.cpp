// odil012_read FOLDER CONTENT [keep]: as ours_read.

#include <fstream>
#include <memory>
#include <vector>

#include <odil/DataSet.h>
#include <odil/Reader.h>

#include "count_odil012.h"
#include "files.h"
#include "measure.h"

int main(int argc, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::shared_ptr<odil::DataSet>> kept;
    kept.reserve(files.size());

    benchmarks::Measurement measurement;
    std::uint64_t content = 0;
    for(auto const & file : files)
    {
        std::ifstream stream(file, std::ios::binary);
        auto const data_set = odil::Reader::read_file(stream).second;
        content += benchmarks::count(*data_set);
        if(argc > 3)
        {
            kept.push_back(data_set);
        }
    }
    return measurement.finish(content, std::stoull(argv[2]));
}
