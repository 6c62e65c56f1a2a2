#include "codec/Inflater.h"

#include <algorithm>
#include <exception>
#include <string>

#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

constexpr int window_bits = 15;
constexpr int raw = -window_bits; // without header (RFC 1951)

// There are files which have the header of zlib in front (RFC 1950, 2.2). What
// starts in this way would not be valid without it: a block which is stored,
// with other bits than 0 in its padding.
bool has_zlib_header(std::uint8_t const * bytes)
{
    constexpr unsigned deflate_method = 8;
    return (bytes[0] & 0x8FU) == deflate_method
           && ((unsigned(bytes[0]) << 8U) | bytes[1]) % 31 == 0;
}

}

Inflater::Inflater(ByteSource const & compressed) : compressed_(compressed)
{
    if(inflateInit2(&zlib_, raw) != Z_OK)
    {
        throw Exception("not enough memory to inflate a data set");
    }
}

Inflater::~Inflater()
{
    inflateEnd(&zlib_);
}

Inflater::int_type Inflater::underflow()
{
    if(error_ != nullptr)
    {
        std::rethrow_exception(error_);
    }
    zlib_.next_out = reinterpret_cast<Bytef *>(output_.data());
    zlib_.avail_out = chunk_size;
    try
    {
        while(zlib_.avail_out == chunk_size && !is_at_end_)
        {
            inflate_some();
        }
    }
    catch(BrokenData const &) // behind what it gives, if anything
    {
        error_ = std::current_exception();
        if(zlib_.avail_out == chunk_size)
        {
            throw;
        }
    }
    auto * const begin = output_.data();
    setg(begin, begin, begin + (chunk_size - zlib_.avail_out));
    return gptr() == egptr() ? traits_type::eof()
                             : traits_type::to_int_type(*gptr());
}

void Inflater::fill()
{
    zlib_.next_in = input_.data();
    zlib_.avail_in =
        static_cast<uInt>(compressed_.read_some(input_.data(), chunk_size));
    if(!is_started_ && zlib_.avail_in >= 2 && has_zlib_header(input_.data()))
    {
        inflateReset2(&zlib_, window_bits);
    }
    is_started_ = true;
}

void Inflater::inflate_some()
{
    if(zlib_.avail_in == 0)
    {
        fill(); // with nothing at the end, but zlib may still hold output
    }
    auto const status = inflate(&zlib_, Z_NO_FLUSH);
    if(status == Z_STREAM_END)
    {
        is_at_end_ = true;
        check_end();
    }
    else if(status == Z_MEM_ERROR)
    {
        throw Exception("not enough memory to inflate a data set");
    }
    else if(status == Z_BUF_ERROR && zlib_.avail_in == 0)
    {
        compressed_.fail();
    }
    else if(status != Z_OK)
    {
        throw BrokenData(
            std::string("the data set is not deflated, or damaged: ")
                + (zlib_.msg != nullptr ? zlib_.msg : "no valid block"),
            compressed_.offset() - zlib_.avail_in);
    }
}

void Inflater::check_end()
{
    for(; zlib_.avail_in != 0; fill())
    {
        auto const * const end = zlib_.next_in + zlib_.avail_in;
        auto const * const other = std::find_if<Bytef const *>(
            zlib_.next_in, end, [](auto x) { return x != 0; });
        if(other != end)
        {
            throw BrokenData(
                "not expected behind a deflated data set",
                compressed_.offset() - static_cast<std::uint64_t>(end - other));
        }
    }
}

}
