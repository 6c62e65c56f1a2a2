#include "odil/DirectoryStore.h"

#include <istream>
#include <memory>
#include <sstream>
#include <system_error>
#include <utility>
#include <vector>

#include "core/PartialFile.h"
#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/Reader.h"
#include "odil/SCP.h"
#include "odil/TransferSyntax.h"
#include "odil/VR.h"
#include "odil/Writer.h"
#include "odil/message/Response.h"
#include "odil/registry.h"
#include "services/file_names.h"
#include "services/store_instance.h"

namespace odil
{

namespace
{

using std::filesystem::path;

// The bytes of a data set, which go to a file, behind its header, while they
// are read.
class Passing : public std::streambuf
{
public:
    Passing(
        std::streambuf & source,
        detail::PartialFile & file,
        std::string const & header)
        : source_(source), file_(file),
          chunk_(new char[header.size() + size]), // not initialised
          header_size_(header.copy(chunk_.get(), header.size()))
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
    detail::PartialFile & file_;
    static constexpr std::size_t size = 0x40000;
    std::unique_ptr<char[]> chunk_; // NOLINT(*-avoid-c-arrays)
    std::size_t header_size_; // until it has left

    bool pass_chunk()
    {
        auto * const begin = chunk_.get() + header_size_;
        // Pieces of the file begin at multiples of their size.
        auto const count = source_.sgetn(
            begin, static_cast<std::streamsize>(size - header_size_ % size));
        auto * const end = begin + count;
        file_.append(
            {chunk_.get(), static_cast<std::size_t>(end - chunk_.get())});
        header_size_ = 0;
        setg(begin, begin, end);
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

// The elements up to one of them which say what the data set is; one is in
// memory at a time, whatever they are.
DataSet
read_start(std::streambuf & bytes, std::string const & transfer_syntax, Tag end)
{
    Reader::Options options; // tolerant
    options.limits.total_length = 0x1000000;
    std::istream stream(&bytes);
    Reader reader(stream, transfer_syntax, options);
    DataSet kept;
    for(bool goes_on = true; goes_on;)
    {
        goes_on = false;
        auto const part = reader.read_data_set(
            [&](Tag tag) { return tag > end || std::exchange(goes_on, true); });
        for(auto const tag :
            {registry::SOPClassUID,
             registry::SOPInstanceUID,
             registry::PatientID,
             registry::StudyInstanceUID,
             registry::SeriesInstanceUID})
        {
            if(part.has(tag))
            {
                kept.add(tag, part[tag]);
            }
        }
    }
    return kept;
}

// Empty where nothing is known, and nothing has to be.
DataSet read_identity(std::streambuf & bytes, std::string const & syntax)
try
{
    return TransferSyntax::can_decode(syntax)
               ? read_start(bytes, syntax, registry::SOPInstanceUID)
               : DataSet();
}
catch(DecodeError const &)
{
    return DataSet();
}

path make_folder(DataSet const & start)
{
    auto const make_name = [&](Tag tag)
    { return services::make_folder_name(get_text(start, tag)); };
    return path(make_name(registry::PatientID))
           / make_name(registry::StudyInstanceUID)
           / make_name(registry::SeriesInstanceUID);
}

// The root, and the folders of a path in it.
void synchronize(path folder, path const & relative)
{
    detail::synchronize(folder);
    for(auto const & name : relative)
    {
        folder /= name;
        detail::synchronize(folder);
    }
}

bool is_there(path const & file)
{
    std::error_code error;
    return std::filesystem::exists(
        std::filesystem::symlink_status(file, error));
}

// Status for an instance whose file is there already.
Value::Integer
answer_existing(path const & file, DirectoryStore::Existing existing)
{
    std::error_code error;
    return existing == DirectoryStore::Existing::Keep
                   && std::filesystem::is_regular_file(file, error)
               ? message::Response::Success
               : message::Response::DuplicateSOPInstance;
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
    auto const outcome = store(request, transfer_syntax, data_set);
    if(!outcome.file.empty() && on_file_)
    {
        on_file_(outcome.file, request);
    }
    return outcome.status;
}

DirectoryStore::Outcome DirectoryStore::store(
    message::CStoreRequest const & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set) const
try
{
    auto const & uid = request.get_affected_sop_instance_uid();
    auto const name = services::make_file_name(uid, ".dcm");
    if(uid.empty() || !name)
    {
        return {message::Response::InvalidSOPInstance, {}};
    }
    auto const header = make_header(request, transfer_syntax);
    if(make_directories_)
    {
        detail::make_folders(root_, is_synchronous_);
    }

    detail::PartialFile file(root_);
    Passing passing(data_set, file, header);
    auto const is_tree = layout_ == Layout::Tree;
    auto const start =
        is_tree
            ? read_start(passing, transfer_syntax, registry::SeriesInstanceUID)
            : read_identity(passing, transfer_syntax);
    if(!services::find_mismatch(start, request).empty())
    {
        return {services::data_set_does_not_match, {}};
    }
    auto const folder = is_tree ? make_folder(start) : path();
    auto const final_path = root_ / folder / *name;
    auto const replaces = existing_ == Existing::Replace;
    if(!replaces && is_there(final_path)) // before the rest is written in vain
    {
        return {answer_existing(final_path, existing_), {}};
    }
    passing.pass_rest();
    return finish(file, folder, *name);
}
catch(detail::FileError const & e)
{
    constexpr Value::Integer out_of_resources = 0xA700; // PS3.4, B.2.3
    throw SCP::Exception(
        out_of_resources,
        e.get_code().message() + ": " + e.get_path().filename().string());
}

DirectoryStore::Outcome DirectoryStore::finish(
    detail::PartialFile & file,
    path const & folder,
    std::string const & name) const
{
    file.close(is_synchronous_);
    if(!folder.empty())
    {
        detail::make_folders(root_ / folder, is_synchronous_);
    }
    auto const final_path = root_ / folder / name;
    if(!file.rename(final_path, existing_ == Existing::Replace))
    {
        return {answer_existing(final_path, existing_), {}};
    }
    if(is_synchronous_)
    {
        synchronize(root_, folder);
    }
    return {message::Response::Success, final_path};
}

std::size_t DirectoryStore::remove_partial_files() const
try
{
    std::vector<path> files;
    for(auto const & entry : std::filesystem::directory_iterator(root_))
    {
        if(entry.symlink_status().type() == std::filesystem::file_type::regular
           && detail::PartialFile::is_name(entry.path().filename().string()))
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
