#ifndef ODIL_BENCHMARKS_SUPPORT_FILES_H
#define ODIL_BENCHMARKS_SUPPORT_FILES_H

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace benchmarks
{

/// Paths of the files of a folder, in the order of their names.
inline std::vector<std::string> list_files(std::string const & folder)
{
    std::vector<std::string> files;
    for(auto const & entry : std::filesystem::directory_iterator(folder))
    {
        files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Path of the file of the same name in another folder.
inline std::string move_to(std::string const & folder, std::string const & file)
{
    return (folder / std::filesystem::path(file).filename()).string();
}

/// Bytes of all files of a folder.
inline std::uint64_t get_size(std::string const & folder)
{
    std::uint64_t size = 0;
    for(auto const & file : list_files(folder))
    {
        size += std::filesystem::file_size(file);
    }
    return size;
}

inline std::vector<char> read_bytes(std::string const & file)
{
    std::vector<char> bytes(std::filesystem::file_size(file));
    std::ifstream(file, std::ios::binary)
        .read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

/// Bytes of the files of a folder which are the same in another folder.
inline std::uint64_t
get_same_size(std::string const & folder, std::string const & other)
{
    std::uint64_t size = 0;
    for(auto const & file : list_files(folder))
    {
        auto const bytes = read_bytes(file);
        size += bytes == read_bytes(move_to(other, file)) ? bytes.size() : 0;
    }
    return size;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_FILES_H
