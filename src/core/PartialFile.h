#ifndef ODIL_SRC_CORE_PARTIALFILE_H
#define ODIL_SRC_CORE_PARTIALFILE_H

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "odil/Exception.h"

// Files which are there as a whole, or not at all. Functions throw FileError.
namespace odil::detail
{

// The system refuses to do something with a file or folder.
class FileError final : public Exception
{
public:
    FileError(std::filesystem::path path, std::error_code const & error)
        : Exception(path.string() + ": " + error.message()),
          path_(std::move(path)), code_(error)
    {
    }

    std::filesystem::path const & get_path() const { return path_; }
    std::error_code const & get_code() const { return code_; }

private:
    std::filesystem::path path_;
    std::error_code code_;
};

// A new file of a temporary name, which is removed unless it gets another one.
class PartialFile
{
public:
    explicit PartialFile(std::filesystem::path const & folder);
    PartialFile(PartialFile const &) = delete;
    PartialFile & operator=(PartialFile const &) = delete;
    ~PartialFile();

    // Number of bytes.
    std::uint64_t size() const { return size_; }

    // Write at the end.
    void append(std::string_view bytes);

    // Write over what is there.
    void replace(std::uint64_t position, std::string_view bytes);

    // Nothing more is written.
    void close(bool is_synchronous);

    // Give it its final name, in the same file system. If there is a file of
    // that name, replace it, or else return false.
    bool rename(std::filesystem::path const & path, bool replaces);

    // Whether this is the name of such a file.
    static bool is_name(std::string const & name);

private:
    std::filesystem::path path_; // empty once the file has its final one
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
};

// The names in a folder are on the disk.
void synchronize(std::filesystem::path const & folder);

// Make a folder and those around it, where missing; the names of those which
// are made are on the disk if wanted.
void make_folders(std::filesystem::path const & folder, bool is_synchronous);

}

#endif // ODIL_SRC_CORE_PARTIALFILE_H
