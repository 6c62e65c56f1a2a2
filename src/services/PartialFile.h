#ifndef ODIL_SRC_SERVICES_PARTIALFILE_H
#define ODIL_SRC_SERVICES_PARTIALFILE_H

#include <cstddef>
#include <filesystem>
#include <string>

// Files which are there as a whole, or not at all. Functions throw an
// SCP::Exception of status A700H, with the reason, where nothing else is said.
namespace odil::services
{

// A new file of a temporary name, which is removed unless it gets another one.
class PartialFile
{
public:
    explicit PartialFile(std::filesystem::path const & folder);
    PartialFile(PartialFile const &) = delete;
    PartialFile & operator=(PartialFile const &) = delete;
    ~PartialFile();

    void write(char const * data, std::size_t size);

    // Nothing more is written.
    void close(bool is_synchronous);

    // Give it its final name, in the same file system. If there is a file of
    // that name, replace it, or else return false.
    bool rename(std::filesystem::path const & path, bool replaces);

    // Whether this is the name of such a file.
    static bool is_name(std::string const & name);

private:
    std::filesystem::path path_;
    int descriptor_ = -1;
};

// The names in a folder are on the disk.
void synchronize(std::filesystem::path const & folder);

// Make a folder and those around it, where missing; the names of those which
// are made are on the disk if wanted.
void make_folders(std::filesystem::path const & folder, bool is_synchronous);

}

#endif // ODIL_SRC_SERVICES_PARTIALFILE_H
