#ifndef ODIL_SRC_CORE_KEPTLISTS_H
#define ODIL_SRC_CORE_KEPTLISTS_H

#include <array>
#include <cstddef>
#include <new>
#include <utility>

namespace odil::detail
{

// Freed lists of 1 to 8 kB, to be used again. Without a destructor, so that one
// of a thread outlives all data sets of the thread: see clear().
class KeptLists
{
public:
    // Bytes which are kept.
    explicit constexpr KeptLists(std::size_t maximum) noexcept
        : maximum_(maximum)
    {
    }

    // A kept list, or a new one.
    void * allocate(std::size_t size)
    {
        if(!is_kept(size))
        {
            return ::operator new(size);
        }
        auto & list = lists_[count_steps(size)];
        if(list == nullptr)
        {
            return ::operator new(round(size));
        }
        size_ -= round(size);
        return std::exchange(list, list->next);
    }

    // Keep a list; those which were kept before make room for it.
    void free(void * list, std::size_t size) noexcept
    {
        if(!is_kept(size) || round(size) > maximum_)
        {
            ::operator delete(list);
            return;
        }
        if(size_ + round(size) > maximum_)
        {
            clear();
        }
        auto & first = lists_[count_steps(size)];
        first = ::new(list) List{first};
        size_ += round(size);
    }

    // Free what is kept.
    void clear() noexcept
    {
        for(auto & list : lists_)
        {
            while(list != nullptr)
            {
                ::operator delete(std::exchange(list, list->next));
            }
        }
        size_ = 0;
    }

    // Keep nothing any more.
    void close() noexcept
    {
        clear();
        maximum_ = 0;
    }

    std::size_t get_size() const noexcept { return size_; }

private:
    static constexpr std::size_t least = 1024;
    static constexpr std::size_t largest = 8192;
    static constexpr std::size_t step = 512;

    struct List
    {
        List * next;
    };

    std::array<List *, largest / step + 1> lists_{}; // by number of steps
    std::size_t size_ = 0;
    std::size_t maximum_;

    static constexpr bool is_kept(std::size_t size) noexcept
    {
        return size >= least && size <= largest;
    }
    static constexpr std::size_t count_steps(std::size_t size) noexcept
    {
        return (size + step - 1) / step;
    }
    static constexpr std::size_t round(std::size_t size) noexcept
    {
        return count_steps(size) * step;
    }
};

}

#endif // ODIL_SRC_CORE_KEPTLISTS_H
