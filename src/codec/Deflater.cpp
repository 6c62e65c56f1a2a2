#include "codec/Deflater.h"

#include <algorithm>

#include "odil/Exception.h"

namespace odil::detail
{

Deflater::Deflater(std::ostream & stream) : sink_(stream)
{
    constexpr int raw_window_bits = -15; // without header (RFC 1951)
    constexpr int memory_level = 8; // the default
    if(deflateInit2(
           &zlib_,
           Z_DEFAULT_COMPRESSION,
           Z_DEFLATED,
           raw_window_bits,
           memory_level,
           Z_DEFAULT_STRATEGY)
       != Z_OK)
    {
        throw Exception("not enough memory to deflate a data set");
    }
}

Deflater::~Deflater()
{
    deflateEnd(&zlib_);
}

void Deflater::finish()
{
    deflate_input(Z_FINISH);
    if(zlib_.total_out % 2 != 0)
    {
        sink_.write("", 1);
    }
}

std::streamsize Deflater::xsputn(char const * data, std::streamsize size)
{
    constexpr std::streamsize maximum = 1 << 30; // zlib has 32-bit sizes
    for(auto left = size; left != 0;)
    {
        auto const count = std::min(left, maximum);
        // zlib takes it, unless so configured, as not constant.
        zlib_.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data));
        zlib_.avail_in = static_cast<uInt>(count);
        deflate_input(Z_NO_FLUSH);
        data += count;
        left -= count;
    }
    return size;
}

Deflater::int_type Deflater::overflow(int_type byte)
{
    if(!traits_type::eq_int_type(byte, traits_type::eof()))
    {
        auto const c = traits_type::to_char_type(byte);
        xsputn(&c, 1);
    }
    return traits_type::not_eof(byte);
}

void Deflater::deflate_input(int flush)
{
    do
    {
        zlib_.next_out = output_.data();
        zlib_.avail_out = static_cast<uInt>(output_.size());
        if(deflate(&zlib_, flush) == Z_STREAM_ERROR)
        {
            throw Exception("nothing can follow a deflated data set");
        }
        sink_.write(output_.data(), output_.size() - zlib_.avail_out);
    } while(zlib_.avail_out == 0);
}

}
