#ifndef ODIL_SRC_CODEC_BYTESINK_H
#define ODIL_SRC_CODEC_BYTESINK_H

#include <cstddef>
#include <ostream>
#include <streambuf>

namespace odil::detail
{

// Puts bytes into the buffer of a stream.
class ByteSink
{
public:
    // Throw Exception if the stream cannot be written to.
    explicit ByteSink(std::ostream & stream);

    // From now on, put the bytes into another buffer. What is wrong with it is
    // still told to the stream.
    void set_buffer(std::streambuf & buffer) noexcept { buffer_ = &buffer; }

    // Throw Exception if the stream does not take all bytes.
    void write(void const * data, std::size_t size);

private:
    std::ostream & stream_;
    std::streambuf * buffer_;

    [[noreturn]] void fail();
};

}

#endif // ODIL_SRC_CODEC_BYTESINK_H
