#ifndef ODIL_SRC_CORE_BYTEBUFFER_H
#define ODIL_SRC_CORE_BYTEBUFFER_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace odil::detail
{

// Bytes in memory, of growing number, which are not set to zero before.
class ByteBuffer
{
public:
    std::uint8_t * data() noexcept { return bytes_.get(); }
    std::uint8_t const * data() const noexcept { return bytes_.get(); }
    std::size_t size() const noexcept { return size_; }

    // Space for the next bytes, which the caller fills; good until the next
    // call.
    std::uint8_t * claim(std::size_t size)
    {
        if(size > capacity_ - size_)
        {
            grow(size);
        }
        auto * const space = bytes_.get() + size_;
        size_ += size;
        return space;
    }

    char * claim_text(std::size_t size)
    {
        return reinterpret_cast<char *>(claim(size));
    }

    void append(std::string_view text)
    {
        std::copy(text.begin(), text.end(), claim_text(text.size()));
    }

    // Keep so many, not more than there are.
    void shrink(std::size_t size) noexcept { size_ = size; }

    // From this position on; good until the next change.
    std::string_view get_text(std::size_t begin) const noexcept
    {
        auto const * const text = reinterpret_cast<char const *>(data());
        return std::string_view(text, size_).substr(begin);
    }

private:
    std::unique_ptr<std::uint8_t[]> bytes_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;

    void grow(std::size_t size)
    {
        constexpr std::size_t first = 0x200;
        auto const capacity = std::max({first, 2 * capacity_, size_ + size});
        std::unique_ptr<std::uint8_t[]> bytes(new std::uint8_t[capacity]);
        if(size_ != 0)
        {
            std::memcpy(bytes.get(), bytes_.get(), size_);
        }
        bytes_ = std::move(bytes);
        capacity_ = capacity;
    }
};

}

#endif // ODIL_SRC_CORE_BYTEBUFFER_H
