// dcmtk_read FOLDER CONTENT [keep]: as ours_read. Large values are read too,
// which is not the default.

#include <memory>
#include <utility>
#include <vector>

#include "count_dcmtk.h"
#include "files.h"
#include "measure.h"

int main(int argc, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::unique_ptr<DcmFileFormat>> kept;
    kept.reserve(files.size());
    dcmDataDict.isDictionaryLoaded(); // outside of what is measured

    benchmarks::Measurement measurement;
    std::uint64_t content = 0;
    for(auto const & file : files)
    {
        auto format = std::make_unique<DcmFileFormat>();
        if(format->loadFile(file.c_str()).bad()
           || format->loadAllDataIntoMemory().bad())
        {
            return 1;
        }
        content += benchmarks::count(*format->getDataset());
        if(argc > 3)
        {
            kept.push_back(std::move(format));
        }
    }
    return measurement.finish(content, std::stoull(argv[2]));
}
