#include "odil/BasicDirectoryCreator.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "convert/BasicDirectorySource.h"
#include "convert/BasicDirectoryWriter.h"
#include "convert/directory_records.h"
#include "odil/DataSet.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

using detail::BasicDirectorySource;
using detail::BasicDirectoryWriter;

bool is_valid(std::string_view text, std::string_view more)
{
    return std::all_of(
        text.begin(),
        text.end(),
        [&](char x)
        {
            return (x >= 'A' && x <= 'Z') || (x >= '0' && x <= '9')
                   || more.find(x) != std::string_view::npos;
        });
}

// Components of the name of a file; none of them leaves the folder.
std::vector<std::string> split(std::string const & file, bool is_any)
{
    std::vector<std::string> components(1);
    for(auto const character : file)
    {
        if(character == '/')
        {
            components.emplace_back();
        }
        else
        {
            components.back() += character;
        }
    }
    auto const has_bad_name = std::any_of(
        components.begin(),
        components.end(),
        [&](std::string const & name)
        {
            constexpr std::string_view separators("\\\0", 2);
            return name.empty() || name == "." || name == ".."
                   || name.find_first_of(separators) != std::string::npos
                   || (!is_any && (name.size() > 8 || !is_valid(name, "_")));
        });
    if(has_bad_name || (!is_any && components.size() > 8))
    {
        throw Exception(
            is_any ? "not the name of a file in the folder"
                   : "not a file ID of at most 8 components, of 1 to 8 "
                     "characters A to Z, 0 to 9 and _ each");
    }
    return components;
}

struct Level
{
    char const * type = nullptr;
    Tag identifier;
};

constexpr Level levels[] = {
    {"PATIENT", registry::PatientID},
    {"STUDY", registry::StudyInstanceUID},
    {"SERIES", registry::SeriesInstanceUID}};
constexpr std::size_t levels_count = 3;

// A patient, study or series which has its record.
struct Node
{
    BasicDirectoryWriter::Entity children;
    Node const * parent = nullptr;
};

// What is to be written for a file.
struct Records
{
    // Not of what is below the root.
    std::array<std::string, levels_count> identifiers{};
    // Those which are new.
    std::array<std::optional<DataSet>, levels_count> outer{};
    std::string type{};
    DataSet reference{};
};

using Nodes = std::array<std::map<std::string, Node>, levels_count>;

Records make_records(BasicDirectorySource const & source, Nodes const & nodes)
{
    Records records;
    records.type = source.get_type();
    records.reference = source.make_reference();
    Node const * parent = nullptr;
    for(std::size_t i = 0;
        i != levels_count && !detail::is_root_record(records.type);
        ++i)
    {
        auto const & identifier = source.get_identifier(levels[i].identifier);
        auto const it = nodes[i].find(identifier);
        if(it == nodes[i].end())
        {
            records.outer[i] = source.make_record(levels[i].type);
            parent = nullptr;
        }
        else if(it->second.parent != parent) // PS3.3, F.5.2
        {
            throw Exception(
                describe(levels[i].identifier) + ": " + identifier
                + " is also part of another " + levels[i - 1].type);
        }
        else
        {
            parent = &it->second;
        }
        records.identifiers[i] = identifier;
    }
    return records;
}

void write(
    Records const & records, Nodes & nodes, BasicDirectoryWriter & writer)
{
    auto * entity = &writer.root();
    Node const * parent = nullptr;
    for(std::size_t i = 0;
        i != levels_count && !detail::is_root_record(records.type);
        ++i)
    {
        auto & node = nodes[i][records.identifiers[i]];
        if(records.outer[i])
        {
            node.children =
                writer.append(*entity, levels[i].type, *records.outer[i]);
            node.parent = parent;
        }
        entity = &node.children;
        parent = &node;
    }
    writer.append(*entity, records.type, records.reference);
}

}

BasicDirectoryCreator::BasicDirectoryCreator(
    std::filesystem::path root,
    std::vector<std::string> files,
    RecordKeyMap extra_record_keys,
    ItemEncoding item_encoding)
    : root_(std::move(root)), files_(std::move(files)),
      extra_record_keys_(std::move(extra_record_keys)),
      item_encoding_(item_encoding)
{
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_root(std::filesystem::path value)
{
    root_ = std::move(value);
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_files(std::vector<std::string> value)
{
    files_ = std::move(value);
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_extra_record_keys(RecordKeyMap value)
{
    extra_record_keys_ = std::move(value);
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_item_encoding(ItemEncoding value) noexcept
{
    item_encoding_ = value;
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_file_set_id(std::string value)
{
    file_set_id_ = std::move(value);
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_any_file_names(bool value) noexcept
{
    any_file_names_ = value;
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_progress_callback(ProgressCallback value)
{
    on_progress_ = std::move(value);
    return *this;
}

BasicDirectoryCreator &
BasicDirectoryCreator::set_error_callback(ErrorCallback value)
{
    on_error_ = std::move(value);
    return *this;
}

bool BasicDirectoryCreator::operator()() const
{
    check();
    BasicDirectoryWriter writer(root_, file_set_id_, item_encoding_);
    Nodes nodes;
    std::size_t done = 0;
    for(auto const & file : files_)
    {
        std::optional<Records> records;
        try
        {
            auto const components = split(file, any_file_names_);
            records = make_records(
                BasicDirectorySource(root_, components, extra_record_keys_),
                nodes);
        }
        catch(Exception const & e)
        {
            Exception const error(file + ": " + e.what());
            if(!on_error_)
            {
                throw error;
            }
            on_error_(file, error);
        }
        if(records)
        {
            write(*records, nodes, writer);
        }
        ++done;
        if(on_progress_ && !on_progress_(done, files_.size(), file))
        {
            return false;
        }
    }
    writer.finish();
    return true;
}

void BasicDirectoryCreator::check() const
{
    if(file_set_id_.size() > 16 || !is_valid(file_set_id_, " _"))
    {
        throw Exception(
            "A file-set ID has at most 16 characters A to Z, 0 to 9, _ and "
            "space, not: "
            + file_set_id_);
    }
    detail::check_record_keys(extra_record_keys_);
    std::vector<std::string_view> names(files_.begin(), files_.end());
    std::sort(names.begin(), names.end());
    auto const twice = std::adjacent_find(names.begin(), names.end());
    if(twice != names.end())
    {
        throw Exception(std::string(*twice) + ": given twice");
    }
}

}
