#include "core/FileSource.h"

#include <algorithm>
#include <cerrno>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "odil/Exception.h"

namespace odil::detail
{

// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): the buffer
FileSource::FileSource(std::filesystem::path const & path)
    // A pipe is refused below, not waited for.
    : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
    if(descriptor_ == -1)
    {
        throw Exception(
            "the file cannot be opened: "
            + std::generic_category().message(errno));
    }
    struct ::stat status
    {
    };
    ::fstat(descriptor_, &status);
    if(!S_ISREG(status.st_mode))
    {
        ::close(descriptor_);
        throw Exception(
            S_ISDIR(status.st_mode) ? "it is a folder" : "it is no file");
    }
    size_ = static_cast<std::uint64_t>(status.st_size);
}

FileSource::~FileSource()
{
    ::close(descriptor_);
}

std::uint64_t FileSource::get_remaining() const noexcept
{
    auto const position = get_position();
    return position < size_ ? size_ - position : 0;
}

FileSource::int_type FileSource::underflow()
{
    if(gptr() == egptr())
    {
        auto * const begin = buffer_.data();
        auto const count = read(begin, buffer_.size());
        if(count != 0) // at the end the last bytes stay: they may be put back
        {
            setg(begin, begin, begin + count);
        }
    }
    return gptr() == egptr() ? traits_type::eof()
                             : traits_type::to_int_type(*gptr());
}

std::streamsize FileSource::xsgetn(char * destination, std::streamsize size)
{
    auto const wanted = static_cast<std::size_t>(size);
    std::size_t copied = 0;
    for(;;)
    {
        auto const buffered = std::min(
            wanted - copied, static_cast<std::size_t>(egptr() - gptr()));
        std::copy_n(gptr(), buffered, destination + copied);
        gbump(static_cast<int>(buffered));
        copied += buffered;
        auto const left = wanted - copied;
        if(left >= buffer_.size())
        {
            setg(nullptr, nullptr, nullptr);
            auto const count = read(destination + copied, left);
            copied += count;
            if(count == 0)
            {
                break;
            }
        }
        else if(left == 0 || underflow() == traits_type::eof())
        {
            break;
        }
    }
    return static_cast<std::streamsize>(copied);
}

// Of the byte which was read; another one cannot be put back.
FileSource::int_type FileSource::pbackfail(int_type byte)
{
    auto const position = get_position();
    auto const eof = traits_type::eof();
    if(position == 0 || byte != eof)
    {
        return eof;
    }
    seekpos(pos_type(static_cast<off_type>(position - 1)), std::ios_base::in);
    return underflow();
}

FileSource::pos_type FileSource::seekoff(
    off_type offset,
    std::ios_base::seekdir direction,
    std::ios_base::openmode which)
{
    auto const origin = direction == std::ios_base::beg ? 0
                        : direction == std::ios_base::cur
                            ? static_cast<off_type>(get_position())
                            : static_cast<off_type>(size_);
    return seekpos(origin + offset, which);
}

// What is in the buffer stays there.
FileSource::pos_type
FileSource::seekpos(pos_type position, std::ios_base::openmode which)
{
    auto const there = static_cast<off_type>(position);
    if((which & std::ios_base::in) == 0 || there < 0)
    {
        return off_type(-1);
    }
    auto const back = static_cast<off_type>(end_) - there;
    if(back >= 0 && back <= egptr() - eback())
    {
        setg(eback(), egptr() - back, egptr());
    }
    else
    {
        setg(nullptr, nullptr, nullptr);
        end_ = static_cast<std::uint64_t>(there);
    }
    return position;
}

std::uint64_t FileSource::get_position() const noexcept
{
    return end_ - static_cast<std::uint64_t>(egptr() - gptr());
}

// The bytes at the end of the buffer, which becomes the end of them.
std::size_t FileSource::read(char * destination, std::size_t size)
{
    for(;;)
    {
        auto const count =
            ::pread(descriptor_, destination, size, static_cast<::off_t>(end_));
        if(count >= 0)
        {
            end_ += static_cast<std::uint64_t>(count);
            return static_cast<std::size_t>(count);
        }
        if(errno != EINTR)
        {
            throw Exception(
                "the file cannot be read: "
                + std::generic_category().message(errno));
        }
    }
}

}
