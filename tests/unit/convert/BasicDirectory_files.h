#ifndef ODIL_TESTS_UNIT_CONVERT_BASICDIRECTORY_FILES_H
#define ODIL_TESTS_UNIT_CONVERT_BASICDIRECTORY_FILES_H

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

#include "odil/BasicDirectory.h"
#include "odil/DataSet.h"
#include "odil/ItemEncoding.h"
#include "odil/Value.h"
#include "odil/Writer.h"
#include "odil/registry.h"
#include "support/TemporaryFolder.h"

// Files of a file-set, and directories with any links.
namespace odil::test::directory
{

struct Folder : TemporaryFolder
{
    // Number of files in it, but not in those below.
    std::size_t count() const
    {
        std::filesystem::directory_iterator const entries(path);
        return static_cast<std::size_t>(
            std::distance(begin(entries), end(entries)));
    }
};

inline std::string read_bytes(std::filesystem::path const & path)
{
    std::ifstream stream(path, std::ios_base::binary);
    return {
        std::istreambuf_iterator<char>(stream),
        std::istreambuf_iterator<char>()};
}

inline void
write_bytes(std::filesystem::path const & path, std::string const & bytes)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios_base::binary) << bytes;
}

// With all keys which an image needs, and text that needs no character set.
inline DataSet make_image(
    std::string const & instance = "1.2.3.4",
    std::string const & patient = "P1",
    std::string const & study = "1.2.3.1",
    std::string const & series = "1.2.3.2")
{
    DataSet image;
    image.add("SOPClassUID", {registry::CTImageStorage});
    image.add("SOPInstanceUID", {instance});
    image.add("StudyDate", {"20240102"});
    image.add("StudyTime", {"120000"});
    image.add("AccessionNumber", {"A1"});
    image.add("Modality", {"CT"});
    image.add("StudyDescription", {"Head"});
    image.add("PatientName", {"Doe^Jane"});
    image.add("PatientID", {patient});
    image.add("StudyInstanceUID", {study});
    image.add("SeriesInstanceUID", {series});
    image.add("StudyID", {"S1"});
    image.add("SeriesNumber", {3});
    image.add("InstanceNumber", {7});
    return image;
}

inline void write_image(
    std::filesystem::path const & path,
    DataSet const & image,
    std::string const & syntax = registry::ExplicitVRLittleEndian,
    DataSet const & header = DataSet())
{
    std::ostringstream stream;
    Writer::write_file(image, stream, header, syntax);
    write_bytes(path, stream.str());
}

// What is said of a tree: "PATIENT(STUDY(SERIES(IMAGE IMAGE)))".
inline std::string describe(std::vector<BasicDirectory::Record> const & records)
{
    std::string text;
    for(auto const & record : records)
    {
        text += (text.empty() ? "" : " ") + record.type;
        if(!record.children.empty())
        {
            text += '(' + describe(record.children) + ')';
        }
    }
    return text;
}

// A record of a directory which need not be right: its links are numbers of
// records, none, or offsets.
struct Row
{
    static constexpr int none = -1;
    static constexpr int outside = -2; // to no record

    std::string type;
    int next = none;
    int lower = none;
    int flag = 0xFFFF;
    Value::Strings file{};
};

struct Form
{
    std::string syntax = registry::ExplicitVRLittleEndian;
    ItemEncoding item_encoding = ItemEncoding::ExplicitLength;
};

inline DataSet make_directory(
    std::vector<Row> const & rows,
    int first,
    std::function<Value::Integer(int)> const & get_offset)
{
    Value::DataSets records;
    for(auto const & row : rows)
    {
        DataSet record;
        record.add("OffsetOfTheNextDirectoryRecord", {get_offset(row.next)});
        record.add("RecordInUseFlag", {row.flag});
        record.add(
            "OffsetOfReferencedLowerLevelDirectoryEntity",
            {get_offset(row.lower)});
        record.add("DirectoryRecordType", {row.type});
        if(!row.file.empty())
        {
            record.add("ReferencedFileID", row.file);
        }
        records.push_back(record);
    }
    DataSet directory;
    directory.add("FileSetID", {"LABEL"});
    directory.add(
        "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity",
        {get_offset(first)});
    directory.add(
        "OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity", {0});
    directory.add("FileSetConsistencyFlag", {0});
    directory.add("DirectoryRecordSequence", records);
    return directory;
}

inline std::string encode(DataSet const & directory, Form const & form)
{
    DataSet header;
    header.add(
        "MediaStorageSOPClassUID", {registry::MediaStorageDirectoryStorage});
    header.add("MediaStorageSOPInstanceUID", {"1.2.3"});
    std::ostringstream stream;
    Writer::write_file(
        directory, stream, header, form.syntax, form.item_encoding);
    return stream.str();
}

// Where the records of a directory are.
inline std::vector<std::size_t>
find_records(std::string const & bytes, std::string const & syntax)
{
    auto const is_big = syntax == registry::ExplicitVRBigEndian;
    std::string const item = is_big ? std::string("\xFF\xFE\xE0\x00", 4)
                                    : std::string("\xFE\xFF\x00\xE0", 4);
    std::vector<std::size_t> positions;
    for(auto i = bytes.find(item); i != std::string::npos;
        i = bytes.find(item, i + 1))
    {
        positions.push_back(i);
    }
    return positions;
}

inline std::string make_bytes(
    std::vector<Row> const & rows, int first = 0, Form const & form = Form())
{
    auto const zeros = encode(
        make_directory(rows, first, [](int) { return Value::Integer(0); }),
        form);
    auto const positions = find_records(zeros, form.syntax);
    return encode(
        make_directory(
            rows,
            first,
            [&](int link) -> Value::Integer
            {
                if(link == Row::none)
                {
                    return 0;
                }
                return link == Row::outside
                           ? Value::Integer(positions.at(0) + 1)
                           : Value::Integer(
                               positions.at(static_cast<std::size_t>(link)));
            }),
        form);
}

inline BasicDirectory read_rows(std::vector<Row> const & rows, int first = 0)
{
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", make_bytes(rows, first));
    return BasicDirectory(folder.path);
}

}

#endif // ODIL_TESTS_UNIT_CONVERT_BASICDIRECTORY_FILES_H
