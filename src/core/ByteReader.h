#ifndef ODIL_SRC_CORE_BYTEREADER_H
#define ODIL_SRC_CORE_BYTEREADER_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "odil/DecodeError.h"

namespace odil::detail
{

// Bounds-checked cursor over bytes owned by someone else. Network byte order.
class ByteReader
{
public:
    ByteReader(
        std::uint8_t const * data, std::size_t size, std::size_t origin = 0)
        : data_(data), size_(size), origin_(origin)
    {
    }

    std::size_t remaining() const noexcept { return size_ - position_; }
    std::size_t offset() const noexcept { return origin_ + position_; }

    std::uint8_t u8() { return *take(1); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(integer(2)); }
    std::uint32_t u32() { return integer(4); }
    void skip(std::size_t count) { take(count); }

    std::string text(std::size_t count)
    {
        auto const * begin = take(count);
        return {begin, begin + count};
    }

    // Restrict decoding of a nested item to its own length.
    ByteReader sub(std::size_t count)
    {
        auto const start = offset();
        return {take(count), count, start};
    }

private:
    std::uint8_t const * data_;
    std::size_t size_;
    std::size_t origin_;
    std::size_t position_ = 0;

    std::uint8_t const * take(std::size_t count)
    {
        if(count > remaining())
        {
            throw DecodeError("Truncated data", offset());
        }
        auto const * result = data_ + position_;
        position_ += count;
        return result;
    }

    std::uint32_t integer(std::size_t count)
    {
        std::uint32_t value = 0;
        for(auto const * it = take(count); count != 0; --count, ++it)
        {
            value = (value << 8U) | *it;
        }
        return value;
    }
};

}

#endif // ODIL_SRC_CORE_BYTEREADER_H
