// gdcm_write FOLDER BYTES OUTPUT: as ours_write.

#include <memory>
#include <vector>

#include <gdcmReader.h>
#include <gdcmWriter.h>

#include "files.h"
#include "measure.h"

int main(int, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::unique_ptr<gdcm::Reader>> readers;
    for(auto const & file : files)
    {
        readers.push_back(std::make_unique<gdcm::Reader>());
        readers.back()->SetFileName(file.c_str());
        if(!readers.back()->Read())
        {
            return 1;
        }
    }

    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != files.size(); ++i)
    {
        gdcm::Writer writer;
        writer.SetFile(readers[i]->GetFile());
        writer.SetFileName(benchmarks::move_to(argv[3], files[i]).c_str());
        if(!writer.Write())
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
