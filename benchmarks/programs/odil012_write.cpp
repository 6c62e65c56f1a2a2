// odil012_write FOLDER BYTES OUTPUT: as ours_write.

#include <fstream>
#include <memory>
#include <vector>

#include <odil/DataSet.h>
#include <odil/Reader.h>
#include <odil/Writer.h>

#include "files.h"
#include "measure.h"

int main(int, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::shared_ptr<odil::DataSet>> data_sets;
    for(auto const & file : files)
    {
        std::ifstream stream(file, std::ios::binary);
        data_sets.push_back(odil::Reader::read_file(stream).second);
    }

    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != files.size(); ++i)
    {
        std::ofstream stream(
            benchmarks::move_to(argv[3], files[i]), std::ios::binary);
        odil::Writer::write_file(data_sets[i], stream);
    }
    measurement.stop();
    // The meta information is another one.
    return measurement.finish(
        benchmarks::get_size(argv[3]),
        std::stoull(argv[2]),
        256 * files.size());
}
