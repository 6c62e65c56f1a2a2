#include "odil/BasicDirectory.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <limits>
#include <system_error>
#include <utility>

#include "convert/BasicDirectoryReader.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

namespace fs = std::filesystem;
using Record = BasicDirectory::Record;

constexpr std::size_t maximum_depth = 16; // 4, and private records below them

std::string get_text(DataSet const & data_set, Tag tag)
{
    return data_set.has(tag) && data_set.is_string(tag) && !data_set.empty(tag)
               ? data_set.as_string(tag, 0)
               : std::string();
}

// A missing number is taken for the usual one.
std::uint32_t get_number(
    DataSet const & data_set,
    Tag tag,
    std::uint32_t usual,
    std::uint64_t position)
{
    constexpr auto maximum = std::numeric_limits<std::uint32_t>::max();
    if(!data_set.has(tag) || data_set.empty(tag))
    {
        return usual;
    }
    auto const is_number = data_set.is_int(tag) && data_set.as_int(tag, 0) >= 0
                           && data_set.as_int(tag, 0) <= maximum;
    if(!is_number)
    {
        throw DecodeError(describe(tag) + ": not a number", position);
    }
    return static_cast<std::uint32_t>(data_set.as_int(tag, 0));
}

// Makes a tree of records which follow one another.
class Linker
{
public:
    explicit Linker(std::vector<detail::BasicDirectoryReader::Record> records)
        : records_(std::move(records)), is_linked_(records_.size())
    {
    }

    // The first record of an entity, and those which follow it. The position is
    // that of the link.
    std::vector<Record>
    link(std::uint32_t offset, std::uint64_t position, std::size_t depth)
    {
        if(depth > maximum_depth)
        {
            throw DecodeError(
                "more than " + std::to_string(maximum_depth)
                    + " directory records below one another",
                position);
        }
        std::vector<Record> entity;
        while(offset != 0)
        {
            auto & data_set = take(offset, position);
            position = offset;
            auto const next = get_number(
                data_set, registry::OffsetOfTheNextDirectoryRecord, 0, offset);
            auto const lower = get_number(
                data_set,
                registry::OffsetOfReferencedLowerLevelDirectoryEntity,
                0,
                offset);
            auto const flag =
                get_number(data_set, registry::RecordInUseFlag, 1, offset);
            auto record = make_record(offset, data_set);
            record.children = link(lower, offset, depth + 1);
            (flag == 0 ? inactive_ : entity).push_back(std::move(record));
            offset = next;
        }
        return entity;
    }

    std::vector<Record> & get_inactive() { return inactive_; }

    // Those which are in no tree.
    std::vector<Record> get_rest()
    {
        std::vector<Record> rest;
        for(std::size_t i = 0; i != records_.size(); ++i)
        {
            if(!is_linked_[i])
            {
                rest.push_back(make_record(
                    static_cast<std::uint32_t>(records_[i].offset),
                    records_[i].data_set));
            }
        }
        return rest;
    }

private:
    std::vector<detail::BasicDirectoryReader::Record> records_;
    std::vector<bool> is_linked_;
    std::vector<Record> inactive_;

    // Of each record once: so there are no loops.
    DataSet & take(std::uint32_t offset, std::uint64_t position)
    {
        auto const it = std::lower_bound(
            records_.begin(),
            records_.end(),
            offset,
            [](auto const & record, std::uint64_t x)
            { return record.offset < x; });
        auto const text = "a link to byte " + std::to_string(offset);
        if(it == records_.end() || it->offset != offset)
        {
            throw DecodeError(
                text + ", where no directory record is", position);
        }
        auto const index = static_cast<std::size_t>(it - records_.begin());
        if(is_linked_[index])
        {
            throw DecodeError(
                text + ", a directory record to which another one leads",
                position);
        }
        is_linked_[index] = true;
        return it->data_set;
    }

    static Record make_record(std::uint32_t offset, DataSet & data_set)
    {
        Record record;
        record.type = get_text(data_set, registry::DirectoryRecordType);
        record.offset = offset;
        record.data_set = std::move(data_set);
        return record;
    }
};

detail::BasicDirectoryReader read(fs::path const & path)
{
    std::ifstream stream(path, std::ios_base::binary);
    if(!stream)
    {
        throw Exception(
            path.string() + ": "
            + std::error_code(errno, std::generic_category()).message());
    }
    return detail::BasicDirectoryReader(stream);
}

std::string as_lower_case(std::string text)
{
    std::transform(
        text.begin(),
        text.end(),
        text.begin(),
        [](char x) {
            return x >= 'A' && x <= 'Z' ? static_cast<char>(x - 'A' + 'a') : x;
        });
    return text;
}

// As it is, or in lower case; as it is if there is neither.
fs::path find(fs::path const & folder, std::string const & name)
{
    std::error_code error;
    auto const path = folder / name;
    auto const other = folder / as_lower_case(name);
    return !fs::exists(path, error) && fs::exists(other, error) ? other : path;
}

bool is_inside(fs::path const & path, fs::path const & folder)
{
    std::error_code error;
    auto const outer = fs::canonical(folder, error);
    auto const inner = error ? fs::path() : fs::canonical(path, error);
    return !error
           && std::mismatch(
                  outer.begin(), outer.end(), inner.begin(), inner.end())
                      .first
                  == outer.end();
}

}

bool BasicDirectory::Record::has_file() const
{
    return data_set.has(registry::ReferencedFileID)
           && !data_set.empty(registry::ReferencedFileID);
}

BasicDirectory::BasicDirectory(std::filesystem::path const & path)
{
    std::error_code error;
    auto const file =
        fs::is_directory(path, error) ? find(path, "DICOMDIR") : path;
    root_ = file.has_parent_path() ? file.parent_path() : fs::path(".");
    auto content = read(file);
    meta_information_ = std::move(content.meta_information);
    data_set_ = std::move(content.data_set);

    Linker linker(std::move(content.records));
    constexpr auto first =
        registry::OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity;
    records_ = linker.link(get_number(data_set_, first, 0, 0), 0, 1);
    inactive_records_ = std::move(linker.get_inactive());
    unreachable_records_ = linker.get_rest();
}

std::string BasicDirectory::get_file_set_id() const
{
    return get_text(data_set_, registry::FileSetID);
}

std::filesystem::path BasicDirectory::find_file(Record const & record) const
{
    constexpr auto tag = registry::ReferencedFileID;
    if(!record.has_file() || !record.data_set.is_string(tag))
    {
        throw Exception("a directory record which references no file");
    }
    auto path = root_;
    std::string name;
    for(auto const & component : record.data_set.as_string(tag))
    {
        constexpr std::string_view separators("/\\\0", 3);
        name += (name.empty() ? "" : "/") + component;
        if(component.empty() || component == "." || component == ".."
           || component.find_first_of(separators) != std::string::npos)
        {
            throw Exception(name + ": not the name of a file in the folder");
        }
        path = find(path, component);
    }
    std::error_code error;
    if(!fs::is_regular_file(path, error))
    {
        throw Exception(name + ": there is no such file");
    }
    if(!is_inside(path, root_))
    {
        throw Exception(name + ": a link which leads out of the folder");
    }
    return path;
}

}
