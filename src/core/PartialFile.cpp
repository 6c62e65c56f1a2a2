#include "core/PartialFile.h"

#include <array>
#include <cerrno>
#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace odil::detail
{

namespace
{

constexpr std::string_view prefix = ".odil-";
constexpr std::string_view suffix = ".part";

[[noreturn]] void fail(std::filesystem::path const & path, int error = errno)
{
    throw FileError(path, {error, std::generic_category()});
}

std::string make_partial_name()
{
    // Not by std::random_device, which takes more time than the file.
    std::uint64_t number = 0;
    if(::getentropy(&number, sizeof(number)) != 0)
    {
        fail("a random name");
    }
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016" PRIx64, number);
    return std::string(prefix) + digits.data() + std::string(suffix);
}

// Whether a file gets another name, which no file has; sets errno.
bool rename_alone(
    std::filesystem::path const & from, std::filesystem::path const & to)
{
#ifdef RENAME_NOREPLACE
    constexpr auto here = AT_FDCWD;
    auto const flags = RENAME_NOREPLACE;
    if(::renameat2(here, from.c_str(), here, to.c_str(), flags) == 0)
    {
        return true;
    }
    if(errno != ENOSYS && errno != EINVAL)
    {
        return false;
    } // else not known to the system, or to the file system
#endif
    if(::link(from.c_str(), to.c_str()) != 0)
    {
        return false;
    }
    ::unlink(from.c_str());
    return true;
}

}

PartialFile::PartialFile(std::filesystem::path const & folder)
{
    constexpr ::mode_t mode = 0666; // but for the umask
    do
    {
        path_ = folder / make_partial_name();
        descriptor_ = ::open(
            path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    } while(descriptor_ == -1 && (errno == EEXIST || errno == EINTR));
    if(descriptor_ == -1)
    {
        fail(path_);
    }
}

PartialFile::~PartialFile()
{
    if(descriptor_ != -1)
    {
        ::close(descriptor_);
    }
    if(!path_.empty())
    {
        ::unlink(path_.c_str());
    }
}

void PartialFile::append(std::string_view bytes)
{
    replace(size_, bytes);
    size_ += bytes.size();
}

void PartialFile::replace(std::uint64_t position, std::string_view bytes)
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

void PartialFile::close(bool is_synchronous)
{
    if(is_synchronous && ::fsync(descriptor_) != 0)
    {
        fail(path_);
    }
    auto const descriptor = descriptor_;
    descriptor_ = -1; // closed whatever is returned
    if(::close(descriptor) != 0 && errno != EINTR)
    {
        fail(path_);
    }
}

bool PartialFile::rename(std::filesystem::path const & path, bool replaces)
{
    auto const is_done = replaces
                             ? std::rename(path_.c_str(), path.c_str()) == 0
                             : rename_alone(path_, path);
    if(is_done)
    {
        path_.clear();
    }
    else if(replaces || errno != EEXIST)
    {
        fail(path);
    }
    return is_done;
}

bool PartialFile::is_name(std::string const & name)
{
    return name.size() > prefix.size() + suffix.size()
           && name.compare(0, prefix.size(), prefix) == 0
           && name.compare(name.size() - suffix.size(), suffix.size(), suffix)
                  == 0;
}

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
    // Not all file systems can do this.
    if(!is_done && error != EINVAL)
    {
        fail(folder, error);
    }
}

void make_folders(std::filesystem::path const & folder, bool is_synchronous)
{
    std::error_code error;
    if(std::filesystem::is_directory(folder, error))
    {
        return;
    }
    auto const around =
        folder.has_parent_path() ? folder.parent_path() : folder / "..";
    if(folder.has_parent_path())
    {
        make_folders(around, is_synchronous);
    }
    std::filesystem::create_directory(folder, error);
    if(error)
    {
        throw FileError(folder, error);
    }
    if(is_synchronous)
    {
        synchronize(around);
    }
}

}
