#include "convert/BasicDirectoryFile.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <random>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

[[noreturn]] void fail(std::filesystem::path const & path)
{
    std::error_code const error(errno, std::generic_category());
    throw Exception(path.string() + ": " + error.message());
}

std::string make_name()
{
    std::random_device random;
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x%08x", random(), random());
    return std::string(".DICOMDIR-") + digits.data() + ".part";
}

// The names in a folder are on the disk.
void synchronize(std::filesystem::path const & folder)
{
    auto const descriptor =
        ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if(descriptor == -1)
    {
        fail(folder);
    }
    auto const is_done = ::fsync(descriptor) == 0;
    auto const error = errno;
    ::close(descriptor);
    errno = error;
    if(!is_done && error != EINVAL) // not all file systems can do this
    {
        fail(folder);
    }
}

}

BasicDirectoryFile::BasicDirectoryFile(std::filesystem::path const & folder)
    : folder_(folder.empty() ? "." : folder)
{
    constexpr ::mode_t mode = 0666; // but for the umask
    do
    {
        path_ = folder_ / make_name();
        descriptor_ = ::open(
            path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    } while(descriptor_ == -1 && (errno == EEXIST || errno == EINTR));
    if(descriptor_ == -1)
    {
        fail(path_);
    }
}

BasicDirectoryFile::~BasicDirectoryFile()
{
    if(descriptor_ != -1)
    {
        ::close(descriptor_);
        ::unlink(path_.c_str());
    }
}

void BasicDirectoryFile::append(std::string_view bytes)
{
    replace(size_, bytes);
    size_ += bytes.size();
}

void BasicDirectoryFile::replace(std::uint64_t position, std::string_view bytes)
{
    while(!bytes.empty())
    {
        auto const count = ::pwrite(
            descriptor_,
            bytes.data(),
            bytes.size(),
            static_cast<::off_t>(position));
        if(count >= 0)
        {
            bytes.remove_prefix(static_cast<std::size_t>(count));
            position += static_cast<std::uint64_t>(count);
        }
        else if(errno != EINTR)
        {
            fail(path_);
        }
    }
}

void BasicDirectoryFile::publish(std::string_view name)
{
    auto const target = folder_ / name;
    if(::fsync(descriptor_) != 0
       || std::rename(path_.c_str(), target.c_str()) != 0)
    {
        fail(target);
    }
    ::close(descriptor_); // what was written is on the disk
    descriptor_ = -1;
    synchronize(folder_);
}

}
