#ifndef ODIL_SRC_CODEC_DEFLATER_H
#define ODIL_SRC_CODEC_DEFLATER_H

#include <array>
#include <cstdint>
#include <ostream>
#include <streambuf>

#include <zlib.h>

#include "codec/ByteSink.h"

namespace odil::detail
{

// Takes the bytes of a data set, and writes them deflated (PS3.5, A.5).
class Deflater : public std::streambuf
{
public:
    // Throw Exception if the stream cannot be written to.
    explicit Deflater(std::ostream & stream);
    Deflater(Deflater const &) = delete;
    Deflater & operator=(Deflater const &) = delete;
    ~Deflater() override;

    // Write what is left, and padding to an even number of bytes. Nothing can
    // follow: it would be an Exception.
    void finish();

protected:
    std::streamsize xsputn(char const * data, std::streamsize size) override;
    int_type overflow(int_type byte) override;

private:
    ByteSink sink_;
    z_stream zlib_{};
    std::array<std::uint8_t, 0x4000> output_{};

    // Write what zlib makes of its input; the flush mode is one of zlib.
    void deflate_input(int flush);
};

}

#endif // ODIL_SRC_CODEC_DEFLATER_H
