#include "services/StoredFile.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>

#include "odil/Exception.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/registry.h"

namespace odil::services
{

namespace
{

// Longer ones would not be faster, shorter ones would leave in more calls of
// the system.
constexpr std::size_t buffer_size = 262144;

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
    auto const size =
        static_cast<std::size_t>(std::min<std::uintmax_t>(size_, buffer_size));
    std::unique_ptr<char[]> const buffer(new char[size]); // not initialised
    for(auto left = size_; left != 0;)
    {
        auto const count =
            static_cast<std::streamsize>(std::min<std::uintmax_t>(left, size));
        if(source_->sgetn(buffer.get(), count) != count)
        {
            throw Exception("the file has become shorter");
        }
        destination.sputn(buffer.get(), count);
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
    source_.emplace(path_);
    stream_.rdbuf(&*source_);
    auto const meta_information = Reader::read_meta_information(stream_);
    sop_class_uid_ =
        get_uid(meta_information, registry::MediaStorageSOPClassUID);
    sop_instance_uid_ =
        get_uid(meta_information, registry::MediaStorageSOPInstanceUID);
    transfer_syntax_ = get_uid(meta_information, registry::TransferSyntaxUID);

    size_ = source_->get_remaining();
    if(size_ == 0)
    {
        throw Exception("the file has no data set");
    }
}

}
