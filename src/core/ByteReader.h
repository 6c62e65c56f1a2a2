#ifndef ODIL_SRC_CORE_BYTEREADER_H
#define ODIL_SRC_CORE_BYTEREADER_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "odil/DecodeError.h"

namespace odil::detail
{

// Bounds-checked cursor over bytes owned by someone else. Network byte order.
// Offsets of errors count from `origin` bytes before the data.
class ByteReader
{
public:
    ByteReader(
        std::uint8_t const * data,
        std::size_t size,
        std::size_t origin = 0) noexcept
        : data_(data), size_(size), origin_(origin)
    {
    }

    std::size_t remaining() const noexcept { return size_ - position_; }
    std::size_t offset() const noexcept { return origin_ + position_; }

    std::uint8_t u8() { return *bytes(1); }
    std::uint16_t u16()
    {
        auto const * it = bytes(2);
        return static_cast<std::uint16_t>(it[0] << 8U | it[1]);
    }
    std::uint32_t u32()
    {
        auto const * it = bytes(4);
        return std::uint32_t{it[0]} << 24U | std::uint32_t{it[1]} << 16U
               | std::uint32_t{it[2]} << 8U | std::uint32_t{it[3]};
    }
    void skip(std::size_t count) { bytes(count); }

    std::string text(std::size_t count)
    {
        auto const * begin = bytes(count);
        return {begin, begin + count};
    }

    // The next bytes where they are: no copy.
    std::uint8_t const * bytes(std::size_t count)
    {
        if(count > remaining())
        {
            fail();
        }
        auto const * result = data_ + position_;
        position_ += count;
        return result;
    }

    // Restrict decoding of a nested item to its own length.
    ByteReader sub(std::size_t count)
    {
        auto const start = offset();
        return {bytes(count), count, start};
    }

private:
    std::uint8_t const * data_;
    std::size_t size_;
    std::size_t origin_;
    std::size_t position_ = 0;

    [[noreturn]] void fail() const
    {
        throw DecodeError("Truncated data", offset());
    }
};

}

#endif // ODIL_SRC_CORE_BYTEREADER_H
