// limit_read FOLDER BYTES [again]: read the bytes of all files, each into
// memory which has not been used before, in large pages where the system has
// them; or all into the same memory.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "measure.h"

namespace
{

using Bytes = std::vector<std::uint8_t>;

std::uint64_t read_all(int descriptor, void * memory, std::size_t size)
{
    return static_cast<std::uint64_t>(::read(descriptor, memory, size));
}

std::uint64_t read_fresh(int descriptor, std::size_t size)
{
    auto * memory = ::mmap(
        nullptr,
        size,
        PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS,
        -1,
        0);
#ifdef MADV_HUGEPAGE // a matter of the memory, not of who fills it
    ::madvise(memory, size, MADV_HUGEPAGE);
#endif
    auto const count = read_all(descriptor, memory, size);
    ::munmap(memory, size);
    return count;
}

std::uint64_t read_again(int descriptor, std::size_t size)
{
    static Bytes bytes;
    bytes.resize(std::max(bytes.size(), size));
    return read_all(descriptor, bytes.data(), size);
}

}

int main(int argc, char ** argv)
{
    auto const files = benchmarks::list_files(argv[1]);
    auto const read = argc > 3 ? read_again : read_fresh;

    benchmarks::Measurement measurement;
    std::uint64_t total = 0;
    for(auto const & file : files)
    {
        auto const descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status = {};
        ::fstat(descriptor, &status);
        total += read(descriptor, static_cast<std::size_t>(status.st_size));
        ::close(descriptor);
    }
    return measurement.finish(total, std::stoull(argv[2]));
}
