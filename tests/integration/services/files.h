#ifndef ODIL_TESTS_INTEGRATION_SERVICES_FILES_H
#define ODIL_TESTS_INTEGRATION_SERVICES_FILES_H

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/Writer.h"
#include "odil/registry.h"

namespace odil::test
{

// Removed with all that is in it.
class Folder
{
public:
    Folder()
    {
        auto name =
            (std::filesystem::temp_directory_path() / "odil-XXXXXX").string();
        if(::mkdtemp(name.data()) == nullptr)
        {
            throw std::runtime_error("mkdtemp");
        }
        path_ = name;
    }
    Folder(Folder const &) = delete;
    Folder & operator=(Folder const &) = delete;
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    std::filesystem::path const & get_path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline void write_file(
    std::filesystem::path const & path,
    DataSet const & data_set,
    std::string const & transfer_syntax = registry::ExplicitVRLittleEndian,
    ItemEncoding item_encoding = ItemEncoding::ExplicitLength,
    bool use_group_length = false)
{
    std::ofstream stream(path, std::ios::binary);
    stream.exceptions(std::ios::failbit);
    Writer::write_file(
        data_set, stream, {}, transfer_syntax, item_encoding, use_group_length);
    stream.close();
}

struct FileContent
{
    std::string transfer_syntax;
    std::string data_set; // bytes

    friend bool operator==(FileContent const & left, FileContent const & right)
    {
        return left.transfer_syntax == right.transfer_syntax
               && left.data_set == right.data_set;
    }
};

// By SOP instance UID.
using FileContents = std::map<std::string, FileContent>;

inline FileContents read_files(std::filesystem::path const & folder)
{
    FileContents result;
    for(auto const & entry :
        std::filesystem::recursive_directory_iterator(folder))
    {
        if(!entry.is_regular_file())
        {
            continue;
        }
        std::ifstream stream(entry.path(), std::ios::binary);
        auto const meta = Reader::read_meta_information(stream);
        result[meta.as_string("MediaStorageSOPInstanceUID", 0)] = {
            meta.as_string("TransferSyntaxUID", 0),
            {std::istreambuf_iterator<char>(stream), {}}};
    }
    return result;
}

}

#endif // ODIL_TESTS_INTEGRATION_SERVICES_FILES_H
