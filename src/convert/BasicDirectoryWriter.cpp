#include "convert/BasicDirectoryWriter.h"

#include <array>
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "codec/endian.h"
#include "odil/Exception.h"
#include "odil/Value.h"
#include "odil/Writer.h"
#include "odil/registry.h"
#include "odil/uid.h"

namespace odil::detail
{

namespace
{

constexpr Tag item_tag(0xFFFE, 0xE000);
constexpr Tag item_delimiter(0xFFFE, 0xE00D);
constexpr Tag sequence_delimiter(0xFFFE, 0xE0DD);
constexpr std::uint32_t undefined_length = 0xFFFFFFFF;
constexpr auto in_use = 0xFFFF;

// Sizes of elements in explicit VR, and of what is in front of their values.
constexpr std::uint64_t short_header_size = 8;
constexpr std::uint64_t ul_size = short_header_size + 4;
constexpr std::uint64_t us_size = short_header_size + 2;
constexpr std::uint64_t item_header_size = 8;

// Where the first elements of a record have their values, from its first byte.
constexpr auto next_field = item_header_size + short_header_size;
constexpr auto lower_field = next_field + ul_size + us_size;

std::string as_bytes(std::uint32_t value)
{
    std::array<std::uint8_t, sizeof(value)> bytes{};
    store(value, bytes.data(), true);
    return {bytes.begin(), bytes.end()};
}

std::string encode(DataSet const & data_set, ItemEncoding item_encoding)
{
    std::ostringstream stream;
    Writer(stream, registry::ExplicitVRLittleEndian, item_encoding)
        .write_data_set(data_set);
    return stream.str();
}

std::string encode(Tag tag, std::uint32_t length)
{
    std::ostringstream stream;
    Writer(stream, registry::ExplicitVRLittleEndian).write_tag(tag);
    return stream.str() + as_bytes(length);
}

// PS3.10, 8.6: the instance UID is that of the file-set.
std::string make_file_start()
{
    DataSet header;
    header.add(
        registry::MediaStorageSOPClassUID,
        {registry::MediaStorageDirectoryStorage});
    header.add(registry::MediaStorageSOPInstanceUID, {generate_uid()});
    std::ostringstream stream;
    Writer::write_meta_information(
        stream, header, registry::ExplicitVRLittleEndian);
    return stream.str();
}

}

BasicDirectoryWriter::BasicDirectoryWriter(
    std::filesystem::path const & folder,
    std::string const & file_set_id,
    ItemEncoding item_encoding,
    std::uint64_t limit)
    : folder_(folder.empty() ? "." : folder), file_(folder_),
      item_encoding_(item_encoding), limit_(limit)
{
    DataSet identification;
    identification.add(registry::FileSetID);
    if(!file_set_id.empty())
    {
        identification.add(registry::FileSetID, {file_set_id});
    }
    DataSet information;
    information.add(
        registry::OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity, {0});
    information.add(
        registry::OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity, {0});
    information.add(registry::FileSetConsistencyFlag, {0});

    file_.append(make_file_start());
    file_.append(encode(identification, item_encoding));
    root_.first_field = file_.size() + short_header_size;
    file_.append(encode(information, item_encoding));
    file_.append(encode(registry::DirectoryRecordSequence, 0)
                     .insert(4, std::string_view("SQ\0\0", 4)));
    records_ = file_.size();
}

BasicDirectoryWriter::Entity BasicDirectoryWriter::append(
    Entity & entity, std::string const & type, DataSet const & keys)
{
    auto record = keys;
    record.add(registry::OffsetOfTheNextDirectoryRecord, {0});
    record.add(registry::RecordInUseFlag, {in_use});
    record.add(registry::OffsetOfReferencedLowerLevelDirectoryEntity, {0});
    record.add(registry::DirectoryRecordType, {type});
    auto const is_delimited = item_encoding_ == ItemEncoding::UndefinedLength;
    auto bytes = encode(record, item_encoding_);
    auto const length = static_cast<std::uint32_t>(bytes.size());
    bytes.insert(0, encode(item_tag, is_delimited ? undefined_length : length));
    bytes += is_delimited ? encode(item_delimiter, 0) : "";

    auto const position = file_.size();
    if(bytes.size() > limit_ || position > limit_ - bytes.size())
    {
        throw Exception(
            "a DICOMDIR has at most " + std::to_string(limit_) + " bytes");
    }
    auto const offset = static_cast<std::uint32_t>(position);
    file_.append(bytes);
    set(entity.last == 0 ? entity.first_field : entity.last + next_field,
        offset);
    entity.last = offset;
    return {position + lower_field};
}

void BasicDirectoryWriter::finish()
{
    auto const is_delimited = item_encoding_ == ItemEncoding::UndefinedLength;
    auto const length = static_cast<std::uint32_t>(file_.size() - records_);
    set(records_ - sizeof(length), is_delimited ? undefined_length : length);
    set(root_.first_field + ul_size, root_.last);
    if(is_delimited)
    {
        file_.append(encode(sequence_delimiter, 0));
    }
    auto const is_synchronous = true;
    auto const replaces = true;
    file_.close(is_synchronous);
    file_.rename(folder_ / "DICOMDIR", replaces);
    synchronize(folder_);
}

void BasicDirectoryWriter::set(std::uint64_t position, std::uint32_t value)
{
    file_.replace(position, as_bytes(value));
}

}
