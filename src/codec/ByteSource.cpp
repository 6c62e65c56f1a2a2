#include "codec/ByteSource.h"

#include <string>

#include "odil/DecodeError.h"
#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

std::streambuf * get_buffer(std::istream & stream)
{
    if(stream.fail() || stream.rdbuf() == nullptr)
    {
        throw Exception("the stream cannot be read");
    }
    return stream.rdbuf();
}

}

ByteSource::ByteSource(std::istream & stream, std::uint64_t maximum)
    : stream_(&stream), buffer_(get_buffer(stream)), maximum_(maximum)
{
}

bool ByteSource::read_or_end(void * data, std::size_t size)
{
    auto const count = read_some(data, size);
    if(count == 0)
    {
        set_state(std::ios_base::eofbit);
        return false;
    }
    if(count != size)
    {
        fail();
    }
    return true;
}

std::uint64_t ByteSource::find_end()
try
{
    auto const here = buffer_->pubseekoff(0, std::ios::cur, std::ios::in);
    if(here == std::streampos(-1))
    {
        return no_end;
    }
    auto const end = buffer_->pubseekoff(0, std::ios::end, std::ios::in);
    if(buffer_->pubseekpos(here, std::ios::in) != here)
    {
        throw Exception("the stream cannot step back");
    }
    end_ = end > here ? offset_ + std::uint64_t(end - here) : no_end;
    return end_;
}
catch(std::ios_base::failure const & e)
{
    fail(e);
}

std::size_t
ByteSource::look(std::uint64_t distance, void * data, std::size_t size)
try
{
    std::streampos const nowhere(-1);
    auto const here = buffer_->pubseekoff(0, std::ios::cur, std::ios::in);
    if(here == nowhere)
    {
        return 0;
    }
    auto const there = buffer_->pubseekoff(
        static_cast<std::streamoff>(distance), std::ios::cur, std::ios::in);
    auto const count = there == nowhere ? 0
                                        : buffer_->sgetn(
                                            static_cast<char *>(data),
                                            static_cast<std::streamsize>(size));
    if(buffer_->pubseekpos(here, std::ios::in) != here)
    {
        throw Exception("the stream cannot step back");
    }
    return static_cast<std::size_t>(count);
}
catch(std::ios_base::failure const & e)
{
    fail(e);
}

void ByteSource::skip(std::uint64_t size)
{
    std::array<std::uint8_t, 512> bytes{};
    while(size != 0)
    {
        auto const count = std::min<std::uint64_t>(size, bytes.size());
        read(bytes.data(), count);
        size -= count;
    }
}

int ByteSource::peek()
try
{
    return buffer_->sgetc();
}
catch(std::ios_base::failure const & e)
{
    fail(e);
}

void ByteSource::step_back(std::size_t size)
{
    for(; size != 0; --size, --offset_)
    {
        if(buffer_->sungetc() == std::char_traits<char>::eof())
        {
            throw Exception("the stream cannot step back");
        }
    }
}

void ByteSource::unread(std::array<std::uint8_t, 8> const & bytes) noexcept
{
    pending_ = bytes;
    pending_size_ = bytes.size();
    offset_ -= bytes.size();
}

std::size_t ByteSource::get_capacity(
    std::size_t read, std::size_t claimed, std::size_t least)
{
    if(end_ != no_end && offset_ <= end_)
    {
        return std::size_t(
            std::min<std::uint64_t>(claimed, read + end_ - offset_));
    }
    constexpr std::size_t growth = 4;
    auto const available = std::max<std::streamsize>(buffer_->in_avail(), 0);
    auto const expected = std::max(
        {read + static_cast<std::size_t>(available), growth * read, least});
    return std::min(expected, claimed);
}

std::size_t ByteSource::read_slowly(void * data, std::size_t size)
{
    auto * const bytes = static_cast<std::uint8_t *>(data);
    auto const pending = std::min(size, pending_size_);
    std::copy_n(pending_.end() - pending_size_, pending, bytes);
    pending_size_ -= pending;
    offset_ += pending;

    // One byte more shows whether the stream ends at the maximum.
    auto const space = std::min(maximum_, no_end - 1) - offset_ + 1;
    auto const wanted = std::min<std::uint64_t>(size - pending, space);
    auto const count = wanted == 0 ? 0 : get(bytes + pending, wanted);
    if(offset_ > maximum_)
    {
        throw DecodeError(
            "more than the limit of " + std::to_string(maximum_) + " bytes",
            maximum_);
    }
    return pending + count;
}

void ByteSource::fail()
{
    set_state(std::ios_base::eofbit | std::ios_base::failbit);
    throw BrokenData("the data ends too early", offset_);
}

void ByteSource::fail(std::ios_base::failure const & e)
{
    set_state(std::ios_base::badbit);
    throw Exception(std::string("the stream cannot be read: ") + e.what());
}

// The caller gets an exception of ours, or the end, also where the stream is
// asked to throw.
void ByteSource::set_state(std::ios_base::iostate state)
{
    try
    {
        stream_->setstate(state);
    }
    catch(std::ios_base::failure const &)
    {
    }
}

}
