#ifndef ODIL_SRC_CODEC_BYTESINK_H
#define ODIL_SRC_CODEC_BYTESINK_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ostream>

namespace odil::detail
{

// Gathers small pieces on their way to the buffer of a stream.
class ByteSink
{
public:
    // Throw Exception if the stream cannot be written to.
    explicit ByteSink(std::ostream & stream);

    // From now on, put the bytes into another buffer; nothing is waiting. What
    // is wrong with it is still told to the stream.
    void set_buffer(std::streambuf & buffer) noexcept { buffer_ = &buffer; }

    // Space for the next bytes, at most `capacity` of them; the caller fills
    // it.
    std::uint8_t * claim(std::size_t size)
    {
        if(size > capacity - used_)
        {
            flush();
        }
        auto * const space = gathered_.data() + used_;
        used_ += size;
        return space;
    }

    // Bytes which are large go to the stream from where they are.
    void write(void const * data, std::size_t size)
    {
        constexpr std::size_t large = capacity / 4;
        if(size > large)
        {
            flush();
            put(data, size);
        }
        else if(size != 0)
        {
            std::memcpy(claim(size), data, size);
        }
    }

    // Throw Exception if the stream does not take all bytes.
    void flush();

    static constexpr std::size_t capacity = 0x2000;

private:
    std::ostream & stream_;
    std::streambuf * buffer_;
    std::array<std::uint8_t, capacity> gathered_; // not initialised
    std::size_t used_ = 0;

    void put(void const * data, std::size_t size);
    [[noreturn]] void fail();
};

}

#endif // ODIL_SRC_CODEC_BYTESINK_H
