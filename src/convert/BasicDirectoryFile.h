#ifndef ODIL_SRC_CONVERT_BASICDIRECTORYFILE_H
#define ODIL_SRC_CONVERT_BASICDIRECTORYFILE_H

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace odil::detail
{

// A new file of a temporary name in a folder, which is removed unless it is
// published. Functions throw Exception with the reason.
class BasicDirectoryFile
{
public:
    explicit BasicDirectoryFile(std::filesystem::path const & folder);
    BasicDirectoryFile(BasicDirectoryFile const &) = delete;
    BasicDirectoryFile & operator=(BasicDirectoryFile const &) = delete;
    ~BasicDirectoryFile();

    // Number of bytes.
    std::uint64_t size() const { return size_; }

    // Write at the end.
    void append(std::string_view bytes);

    // Write over what is there.
    void replace(std::uint64_t position, std::string_view bytes);

    // Give it, once it is on the disk, its name in the folder, where it
    // replaces another one.
    void publish(std::string_view name);

private:
    std::filesystem::path folder_;
    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
};

}

#endif // ODIL_SRC_CONVERT_BASICDIRECTORYFILE_H
