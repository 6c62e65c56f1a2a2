// dcmtk_write FOLDER BYTES OUTPUT: as ours_write.

#include <memory>
#include <vector>

#include "count_dcmtk.h"
#include "files.h"
#include "measure.h"

int main(int, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::unique_ptr<DcmFileFormat>> formats;
    for(auto const & file : files)
    {
        formats.push_back(std::make_unique<DcmFileFormat>());
        if(formats.back()->loadFile(file.c_str()).bad()
           || formats.back()->loadAllDataIntoMemory().bad())
        {
            return 1;
        }
    }

    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != files.size(); ++i)
    {
        auto const output = benchmarks::move_to(argv[3], files[i]);
        if(formats[i]->saveFile(output.c_str()).bad())
        {
            return 1;
        }
    }
    measurement.stop();
    // The meta information is another one.
    return measurement.finish(
        benchmarks::get_size(argv[3]),
        std::stoull(argv[2]),
        256 * files.size());
}
