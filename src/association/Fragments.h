#ifndef ODIL_SRC_ASSOCIATION_FRAGMENTS_H
#define ODIL_SRC_ASSOCIATION_FRAGMENTS_H

#include <cstddef>
#include <memory>

namespace odil::association
{

// Memory for some fragments of a size, which leave at once. Not initialised:
// for most associations that would be more work than all the rest.
class Fragments
{
public:
    Fragments(std::size_t size, std::size_t count)
        : fragment_size_(size), bytes_(new char[size * count]),
          end_(bytes_.get() + size * count)
    {
    }

    std::size_t get_fragment_size() const noexcept { return fragment_size_; }
    std::size_t get_fragment_count() const noexcept
    {
        return static_cast<std::size_t>(end_ - bytes_.get()) / fragment_size_;
    }
    char * begin() noexcept { return bytes_.get(); }
    char * end() noexcept { return end_; }

private:
    std::size_t fragment_size_;
    std::unique_ptr<char[]> bytes_; // NOLINT(*-avoid-c-arrays)
    char * end_;
};

}

#endif // ODIL_SRC_ASSOCIATION_FRAGMENTS_H
