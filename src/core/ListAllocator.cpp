#include "odil/ListAllocator.h"

#include <type_traits>

#include "core/KeptLists.h"

namespace odil::detail
{

namespace
{

#ifdef ODIL_SANITIZED
constexpr std::size_t maximum = 0; // that use of what was freed is found
#else
constexpr std::size_t maximum = 65536;
#endif

static_assert(std::is_trivially_destructible_v<KeptLists>);
thread_local KeptLists lists{maximum};

// Data sets which are destroyed later free their lists by themselves.
struct Cleaner
{
    Cleaner() = default;
    Cleaner(Cleaner const &) = delete;
    Cleaner & operator=(Cleaner const &) = delete;
    ~Cleaner() { lists.close(); }

    KeptLists & get() const noexcept { return lists; }
};
thread_local Cleaner const cleaner;

}

void * allocate_list(std::size_t size)
{
    return lists.allocate(size);
}

void free_list(void * list, std::size_t size) noexcept
{
    cleaner.get().free(list, size); // so that there is one
}

}
