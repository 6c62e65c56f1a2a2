// ours_write FOLDER BYTES OUTPUT: write the data sets of all files, which are
// in memory, into another folder.

#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/Writer.h"

#include "files.h"
#include "measure.h"

int main(int, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<odil::DataSet> data_sets;
    for(auto const & file : files)
    {
        data_sets.push_back(odil::Reader::read_file(file).second);
    }

    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != files.size(); ++i)
    {
        std::ofstream stream(
            benchmarks::move_to(argv[3], files[i]), std::ios::binary);
        odil::Writer::write_file(data_sets[i], stream);
    }
    measurement.stop();
    return measurement.finish(
        benchmarks::get_same_size(argv[1], argv[3]), std::stoull(argv[2]));
}
