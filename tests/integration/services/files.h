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
#include "support/TemporaryFolder.h"

namespace odil::test
{

struct Folder : TemporaryFolder
{
    std::filesystem::path const & get_path() const { return path; }
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
