#include "codec/large_pages.h"

#include <cstdint>

#include <sys/mman.h>

namespace odil::detail
{

// A hint: that it is not taken changes nothing but the time.
void prefer_large_pages(
    [[maybe_unused]] void * memory, [[maybe_unused]] std::size_t size) noexcept
{
#ifdef MADV_HUGEPAGE // Linux
    constexpr std::size_t page = 0x200000;
    auto const begin = reinterpret_cast<std::uintptr_t>(memory);
    auto const lost = (page - begin % page) % page; // pages are aligned
    if(size >= lost + page)
    {
        auto const whole = (size - lost) / page * page;
        ::madvise(static_cast<char *>(memory) + lost, whole, MADV_HUGEPAGE);
    }
#endif
}

}
