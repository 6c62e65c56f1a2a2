// limit_write FOLDER BYTES OUTPUT: write the bytes of all files, which are in
// memory, into another folder.

#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "files.h"
#include "measure.h"

int main(int, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    std::vector<std::vector<char>> contents;
    for(auto const & file : files)
    {
        contents.push_back(benchmarks::read_bytes(file));
    }

    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != files.size(); ++i)
    {
        auto const path = benchmarks::move_to(argv[3], files[i]);
        auto const descriptor =
            ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
        if(::write(descriptor, contents[i].data(), contents[i].size()) < 0)
        {
            return 1;
        }
        ::close(descriptor);
    }
    measurement.stop();
    return measurement.finish(
        benchmarks::get_same_size(argv[1], argv[3]), std::stoull(argv[2]));
}
