#ifndef ODIL_SRC_CODEC_BYTESOURCE_H
#define ODIL_SRC_CODEC_BYTESOURCE_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <limits>
#include <streambuf>
#include <string>

#include "codec/large_pages.h"
#include "odil/DecodeError.h"

namespace odil::detail
{

// There are no more bytes, or they are damaged.
class BrokenData final : public DecodeError
{
public:
    using DecodeError::DecodeError;
};

// What a buffer has at hand: its get area, to which every buffer lets those in
// which derive from it.
class GetArea final : public std::streambuf
{
public:
    // The next bytes, which are taken; null if there are fewer.
    static char const * take(std::streambuf & buffer, int size)
    {
        auto const * const begin = (buffer.*&GetArea::gptr)();
        if((buffer.*&GetArea::egptr)() - begin < size)
        {
            return nullptr;
        }
        (buffer.*&GetArea::gbump)(size);
        return begin;
    }
};

// Bytes of the buffer of a stream, one after the other, counted.
class ByteSource
{
public:
    // Throw Exception if the stream cannot be read.
    ByteSource(std::istream & stream, std::uint64_t maximum);

    // Go on with the bytes of another buffer, counted as if they followed. What
    // is wrong with them is still told to the stream. Nothing has been put
    // back. A maximum of its own.
    void set_buffer(std::streambuf & buffer, std::uint64_t maximum) noexcept
    {
        buffer_ = &buffer;
        end_ = no_end;
        auto const left = maximum_ - std::min(offset_, maximum_);
        maximum_ = offset_ + std::min(maximum, left);
    }

    // Number of bytes read.
    std::uint64_t offset() const noexcept { return offset_; }

    // The next bytes, without a copy, valid up to the next call; null if they
    // are not at hand: they have to be read.
    std::uint8_t const * take(std::size_t size)
    {
        if(size > chunk_size || !is_simple(size))
        {
            return nullptr;
        }
        auto const * const bytes = GetArea::take(*buffer_, int(size));
        offset_ += bytes != nullptr ? size : 0;
        return reinterpret_cast<std::uint8_t const *>(bytes);
    }

    // Fewer bytes only at the end of the stream.
    std::size_t read_some(void * data, std::size_t size)
    {
        if(auto const * const bytes = take(size))
        {
            std::memcpy(data, bytes, size);
            return size;
        }
        return is_simple(size) ? get(data, size) : read_slowly(data, size);
    }

    // Throw BrokenData if there are not enough of them, DecodeError if the
    // maximum is reached.
    void read(void * data, std::size_t size)
    {
        if(read_some(data, size) != size)
        {
            fail();
        }
    }

    // Same, but false if the stream ends before the first byte.
    bool read_or_end(void * data, std::size_t size);

    // What offset() will be at the end of the stream, no_end if this cannot be
    // known: the stream does not seek, or is at its end.
    std::uint64_t find_end();

    // Pass over bytes.
    void skip(std::uint64_t size);

    // The next byte, which is not taken; another number at the end. Nothing has
    // been put back.
    int peek();

    // Bytes at a distance, none of which are taken: fewer at the end, none if
    // the stream does not seek. Nothing has been put back.
    std::size_t look(std::uint64_t distance, void * data, std::size_t size);

    // Return to bytes which were read. Throw Exception: the stream cannot.
    void step_back(std::size_t size);

    // Put back what was read last.
    void unread(std::array<std::uint8_t, 8> const & bytes) noexcept;

    // Set a list of bytes to the following ones. Each piece is read in its
    // final place while the zeros put there by resize() are in the cache.
    template <typename Bytes> void read_into(Bytes & bytes, std::size_t size)
    {
        constexpr std::size_t piece_size = 0x40000;
        constexpr std::size_t least = 0x80000; // a CT image is not copied
        bytes.clear();
        while(bytes.size() != size)
        {
            auto const begin = bytes.size();
            auto const count = std::min(size - begin, piece_size);
            if(bytes.capacity() < begin + count)
            {
                make_room(bytes, get_capacity(begin, size, least));
            }
            bytes.resize(begin + count);
            read(bytes.data() + begin, count);
        }
    }

    // Bytes which may be allocated for a value of a claimed size of which a
    // part has been read: what the stream says it has, or a multiple of what
    // it has given, or the least.
    std::size_t
    get_capacity(std::size_t read, std::size_t claimed, std::size_t least);

    // Throw BrokenData: bytes are missing.
    [[noreturn]] void fail();

    static constexpr std::size_t chunk_size = 0x10000;
    static constexpr auto no_end = std::numeric_limits<std::uint64_t>::max();

private:
    std::istream * stream_;
    std::streambuf * buffer_;
    std::uint64_t offset_ = 0;
    std::uint64_t end_ = no_end; // as found
    std::uint64_t maximum_;
    std::array<std::uint8_t, 8> pending_{}; // the last pending_size_ ones
    std::size_t pending_size_ = 0;

    // Nothing is pending, nor is the maximum near.
    bool is_simple(std::size_t size) const noexcept
    {
        return pending_size_ == 0 && offset_ + size <= maximum_;
    }

    // Bytes of the buffer.
    std::size_t get(void * data, std::size_t size)
    try
    {
        auto const count = buffer_->sgetn(
            static_cast<char *>(data), static_cast<std::streamsize>(size));
        offset_ += static_cast<std::uint64_t>(count);
        return static_cast<std::size_t>(count);
    }
    catch(std::ios_base::failure const & e)
    {
        fail(e);
    }

    // With pending bytes, or near the maximum.
    std::size_t read_slowly(void * data, std::size_t size);

    // Throw Exception: the buffer of a file cannot read it.
    [[noreturn]] void fail(std::ios_base::failure const & e);

    void set_state(std::ios_base::iostate state);
};

}

#endif // ODIL_SRC_CODEC_BYTESOURCE_H
