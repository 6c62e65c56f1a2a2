#include "odil/DirectoryStore.h"

#include <istream>
#include <sstream>
#include <system_error>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/Reader.h"
#include "odil/SCP.h"
#include "odil/VR.h"
#include "odil/Writer.h"
#include "odil/message/Response.h"
#include "odil/registry.h"
#include "services/PartialFile.h"
#include "services/file_names.h"

namespace odil
{

namespace
{

using std::filesystem::path;

// The bytes of a data set, which go to a file while they are read.
class Passing : public std::streambuf
{
public:
    Passing(std::streambuf & source, services::PartialFile & file)
        : source_(source), file_(file), chunk_(0x10000)
    {
    }

    // All which have not been read.
    void pass_rest()
    {
        while(pass_chunk())
        {
        }
    }

protected:
    int_type underflow() override
    {
        return pass_chunk() ? traits_type::to_int_type(*gptr())
                            : traits_type::eof();
    }

private:
    std::streambuf & source_;
    services::PartialFile & file_;
    std::vector<char> chunk_;

    bool pass_chunk()
    {
        auto * const begin = chunk_.data();
        auto const count =
            source_.sgetn(begin, static_cast<std::streamsize>(chunk_.size()));
        file_.write(begin, static_cast<std::size_t>(count));
        setg(begin, begin, begin + count);
        return count != 0;
    }
};

// All of its values.
std::string get_text(DataSet const & data_set, Tag tag)
{
    std::string text;
    if(data_set.has(tag) && data_set.is_string(tag))
    {
        auto const & items = data_set.as_string(tag);
        for(auto it = items.begin(); it != items.end(); ++it)
        {
            text += (it == items.begin() ? "" : "\\") + *it;
        }
    }
    return text;
}

// Of the elements up to the last one of the path, one is in memory at a time,
// whatever they are.
path read_tree(std::streambuf & bytes, std::string const & transfer_syntax)
{
    constexpr Tag last = registry::SeriesInstanceUID;
    Reader::Limits limits;
    limits.total_length = 0x1000000;
    std::istream stream(&bytes);
    Reader reader(stream, transfer_syntax, false, limits);
    DataSet kept;
    for(bool goes_on = true; goes_on;)
    {
        goes_on = false;
        auto const part = reader.read_data_set(
            [&](Tag tag)
            { return tag > last || std::exchange(goes_on, true); });
        for(auto const tag :
            {registry::PatientID, registry::StudyInstanceUID, last})
        {
            if(part.has(tag))
            {
                kept.add(tag, part[tag]);
            }
        }
    }
    return path(services::make_name(get_text(kept, registry::PatientID)))
           / services::make_name(get_text(kept, registry::StudyInstanceUID))
           / services::make_name(get_text(kept, last));
}

// The root, and the folders of a path in it.
void synchronize(path folder, path const & relative)
{
    services::synchronize(folder);
    for(auto const & name : relative)
    {
        folder /= name;
        services::synchronize(folder);
    }
}

bool is_there(path const & file)
{
    std::error_code error;
    return std::filesystem::exists(
        std::filesystem::symlink_status(file, error));
}

}

DirectoryStore::DirectoryStore(path root, Layout layout)
    : root_(root.empty() ? path(".") : std::move(root)), layout_(layout)
{
}

DirectoryStore & DirectoryStore::set_make_directories(bool value) noexcept
{
    make_directories_ = value;
    return *this;
}

DirectoryStore & DirectoryStore::set_existing(Existing existing) noexcept
{
    existing_ = existing;
    return *this;
}

DirectoryStore & DirectoryStore::set_synchronous(bool value) noexcept
{
    is_synchronous_ = value;
    return *this;
}

DirectoryStore & DirectoryStore::set_source_ae_title(std::string value)
{
    source_ae_title_ = std::move(value);
    return *this;
}

DirectoryStore & DirectoryStore::set_file_callback(FileCallback callback)
{
    on_file_ = std::move(callback);
    return *this;
}

Value::Integer DirectoryStore::operator()(
    message::CStoreRequest const & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set) const
{
    auto const header = make_header(request, transfer_syntax);
    auto const name =
        services::make_name(request.get_affected_sop_instance_uid(), ".dcm");
    if(make_directories_)
    {
        services::make_folders(root_);
    }

    services::PartialFile file(root_);
    file.write(header.data(), header.size());
    Passing passing(data_set, file);
    auto const folder =
        layout_ == Layout::Tree ? read_tree(passing, transfer_syntax) : path();
    auto const replaces = existing_ == Existing::Replace;
    auto const final_path = root_ / folder / name;
    if(!replaces && is_there(final_path)) // before the rest is written in vain
    {
        return message::Response::DuplicateSOPInstance;
    }
    passing.pass_rest();
    file.close(is_synchronous_);
    if(!folder.empty())
    {
        services::make_folders(root_ / folder);
    }
    if(!file.rename(final_path, replaces))
    {
        return message::Response::DuplicateSOPInstance;
    }
    if(is_synchronous_)
    {
        synchronize(root_, folder);
    }
    if(on_file_)
    {
        on_file_(final_path, request);
    }
    return message::Response::Success;
}

std::size_t DirectoryStore::remove_partial_files() const
try
{
    std::vector<path> files;
    for(auto const & entry : std::filesystem::directory_iterator(root_))
    {
        if(entry.symlink_status().type() == std::filesystem::file_type::regular
           && services::PartialFile::is_name(entry.path().filename().string()))
        {
            files.push_back(entry.path());
        }
    }
    std::size_t count = 0;
    for(auto const & file : files)
    {
        count += std::filesystem::remove(file) ? 1 : 0;
    }
    return count;
}
catch(std::filesystem::filesystem_error const & e)
{
    throw Exception(e.what());
}

std::string DirectoryStore::make_header(
    message::CStoreRequest const & request,
    std::string const & transfer_syntax) const
{
    if(request.get_affected_sop_instance_uid().empty())
    {
        throw SCP::Exception(
            message::Response::InvalidSOPInstance, "instance without UID");
    }
    DataSet meta_information;
    meta_information.add(
        registry::MediaStorageSOPClassUID,
        {request.get_affected_sop_class_uid()},
        VR::UI);
    meta_information.add(
        registry::MediaStorageSOPInstanceUID,
        {request.get_affected_sop_instance_uid()},
        VR::UI);
    if(!source_ae_title_.empty())
    {
        meta_information.add(
            registry::SourceApplicationEntityTitle, {source_ae_title_}, VR::AE);
    }
    std::ostringstream stream;
    Writer::write_meta_information(stream, meta_information, transfer_syntax);
    return stream.str();
}

}
