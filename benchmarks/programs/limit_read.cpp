// limit_read FOLDER BYTES: read the bytes of all files, each into memory which
// has not been used before.

#include <cstdint>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "measure.h"

int main(int, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);

    benchmarks::Measurement measurement;
    std::uint64_t total = 0;
    for(auto const & file : files)
    {
        auto const descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status = {};
        ::fstat(descriptor, &status);
        auto const size = static_cast<std::size_t>(status.st_size);
        auto * memory = ::mmap(
            nullptr,
            size,
            PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS,
            -1,
            0);
        total += static_cast<std::uint64_t>(::read(descriptor, memory, size));
        ::munmap(memory, size);
        ::close(descriptor);
    }
    return measurement.finish(total, std::stoull(argv[2]));
}
