#ifndef ODIL_LISTALLOCATOR_H
#define ODIL_LISTALLOCATOR_H

#include <cstddef>

#include "odil/export.h"

namespace odil::detail
{

ODIL_API void * allocate_list(std::size_t size);
ODIL_API void free_list(void * list, std::size_t size) noexcept;

/// Memory for the elements of a data set.
/**
 * Lists of 1 to 8 kB are kept for the next one by the thread which frees them,
 * 64 kB in all. Asked for as much, the `malloc` of glibc would first merge all
 * small pieces which were freed, and then split them again, one by one, for the
 * values of the next data set.
 *
 * @par Thread safety
 * As operator new: a list may be freed by another thread.
 */
template <typename T> class ListAllocator
{
public:
    using value_type = T;

    ListAllocator() noexcept = default;
    template <typename U> ListAllocator(ListAllocator<U> const &) noexcept {}

    T * allocate(std::size_t count)
    {
        static_assert(alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);
        return static_cast<T *>(allocate_list(count * sizeof(T)));
    }
    void deallocate(T * list, std::size_t count) noexcept
    {
        free_list(list, count * sizeof(T));
    }
};

/// Each can free what another one has allocated.
template <typename T, typename U>
bool operator==(ListAllocator<T> const &, ListAllocator<U> const &) noexcept
{
    return true;
}
template <typename T, typename U>
bool operator!=(ListAllocator<T> const &, ListAllocator<U> const &) noexcept
{
    return false;
}

}

#endif // ODIL_LISTALLOCATOR_H
