#include "services/StoredFile.h"

#include <algorithm>
#include <istream>
#include <system_error>
#include <utility>
#include <vector>

#include "odil/Exception.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/registry.h"

namespace odil::services
{

namespace
{

// Longer ones would not be faster.
constexpr std::size_t buffer_size = 65536;

Value::String get_uid(DataSet const & meta_information, Tag tag)
{
    if(!meta_information.has_value(tag))
    {
        throw Exception(describe(tag) + " is missing");
    }
    return meta_information.as_string(tag, 0);
}

}

StoredFile::StoredFile(std::filesystem::path path) : path_(std::move(path))
{
    try
    {
        open();
    }
    catch(Exception const & e)
    {
        fail(e.what());
    }
}

void StoredFile::copy(std::streambuf & destination)
{
    std::vector<char> buffer(
        static_cast<std::size_t>(std::min<std::uintmax_t>(size_, buffer_size)));
    for(auto left = size_; left != 0;)
    {
        auto const count = static_cast<std::streamsize>(
            std::min<std::uintmax_t>(left, buffer.size()));
        stream_.read(buffer.data(), count);
        if(stream_.gcount() != count)
        {
            throw Exception(
                "the file has become shorter, or cannot be read any more");
        }
        destination.sputn(buffer.data(), count);
        left -= static_cast<std::uintmax_t>(count);
    }
}

DataSet StoredFile::read()
{
    Reader reader(stream_, transfer_syntax_, Reader::Options()); // tolerant
    return reader.read_data_set();
}

void StoredFile::fail(std::string const & what) const
{
    throw Exception(path_.string() + ": " + what);
}

void StoredFile::open()
{
    std::error_code code;
    if(std::filesystem::is_directory(path_, code)) // it could be opened
    {
        throw Exception("it is a folder");
    }
    stream_.open(path_, std::ios::binary);
    if(!stream_)
    {
        throw Exception("the file cannot be opened");
    }
    auto const meta_information = Reader::read_meta_information(stream_);
    sop_class_uid_ =
        get_uid(meta_information, registry::MediaStorageSOPClassUID);
    sop_instance_uid_ =
        get_uid(meta_information, registry::MediaStorageSOPInstanceUID);
    transfer_syntax_ = get_uid(meta_information, registry::TransferSyntaxUID);

    auto const begin = stream_.tellg();
    stream_.seekg(0, std::ios::end);
    auto const end = stream_.tellg();
    stream_.seekg(begin);
    if(!stream_ || end <= begin)
    {
        throw Exception("the file has no data set");
    }
    size_ = static_cast<std::uintmax_t>(end - begin);
}

}
