// ours_read FOLDER CONTENT [keep]: read all files into data sets; keep them
// until the end, or one at a time.

#include <string>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Reader.h"

#include "count.h"
#include "files.h"
#include "measure.h"

int main(int argc, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<odil::DataSet> kept;
    kept.reserve(files.size());

    benchmarks::Measurement measurement;
    std::uint64_t content = 0;
    for(auto const & file : files)
    {
        auto [meta_information, data_set] = odil::Reader::read_file(file);
        content += benchmarks::count(data_set);
        if(argc > 3)
        {
            kept.push_back(std::move(data_set));
        }
    }
    return measurement.finish(content, std::stoull(argv[2]));
}
