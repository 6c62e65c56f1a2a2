#include "convert/BasicDirectorySource.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "odil/Exception.h"
#include "odil/Reader.h"
#include "odil/UIDsDictionary.h"
#include "odil/Value.h"
#include "odil/registry.h"

namespace odil::detail
{

namespace
{

bool has_value(DataSet const & data_set, Tag tag)
{
    return data_set.has(tag) && !data_set.empty(tag);
}

// PS3.3, F.5.25: the last time at which a report was verified.
Element find_verification(DataSet const & data_set)
{
    constexpr auto observers = registry::VerifyingObserverSequence;
    constexpr auto time = registry::VerificationDateTime;
    std::string last;
    if(data_set.has(observers) && data_set.is_data_set(observers))
    {
        for(auto const & item : data_set.as_data_set(observers))
        {
            if(has_value(item, time) && item.is_string(time))
            {
                last = std::max(last, item.as_string(time, 0));
            }
        }
    }
    return last.empty() ? Element(VR::DT) : Element({last}, VR::DT);
}

// Empty if the file has no value for it.
Element make_key(DataSet const & data_set, Tag tag)
{
    if(!has_value(data_set, tag))
    {
        return tag == registry::VerificationDateTime
                   ? find_verification(data_set)
                   : Element();
    }
    auto const & element = data_set[tag];
    if(tag != registry::ContentSequence || !element.is_data_set())
    {
        return element;
    }
    // PS3.3, F.5.25 and F.5.26: only what modifies the title.
    Value::DataSets modifiers;
    std::copy_if(
        element.as_data_set().begin(),
        element.as_data_set().end(),
        std::back_inserter(modifiers),
        [](DataSet const & item)
        {
            return item.has(registry::RelationshipType)
                   && item[registry::RelationshipType]
                          == Element({"HAS CONCEPT MOD"}, VR::CS);
        });
    return {std::move(modifiers), VR::SQ};
}

// Whether the characters of an element depend on the character set.
// See PS3.5, 6.1.2.2
bool has_text(DataSet const & data_set)
{
    constexpr VR text_vrs[] = {
        VR::LO, VR::LT, VR::PN, VR::SH, VR::ST, VR::UC, VR::UT};
    return std::any_of(
        data_set.begin(),
        data_set.end(),
        [&](auto const & item)
        {
            auto const & element = item.second;
            if(element.is_data_set())
            {
                auto const & items = element.as_data_set();
                return std::any_of(items.begin(), items.end(), has_text);
            }
            return !element.empty()
                   && std::find(
                          std::begin(text_vrs), std::end(text_vrs), element.vr)
                          != std::end(text_vrs);
        });
}

std::string name_class(std::string const & uid)
{
    auto const row = registry::uids_dictionary.find(uid);
    return row == registry::uids_dictionary.end()
               ? uid
               : std::string(row->second.name);
}

}

void check_record_keys(BasicDirectoryCreator::RecordKeyMap const & extra_keys)
{
    for(auto const & [type, keys] : extra_keys)
    {
        if(!is_record_type(type))
        {
            throw Exception("there are no directory records of type " + type);
        }
        for(auto const & [tag, key_type] : keys)
        {
            if(key_type < 1 || key_type > 3)
            {
                throw Exception(
                    describe(tag) + ": as a key of type "
                    + std::to_string(key_type) + ", not 1, 2 or 3");
            }
            if(tag.group <= 0x0004 || tag >= registry::PixelData)
            {
                throw Exception(describe(tag) + ": cannot be a key");
            }
        }
    }
}

BasicDirectorySource::BasicDirectorySource(
    std::filesystem::path const & root,
    std::vector<std::string> const & components,
    BasicDirectoryCreator::RecordKeyMap const & extra_keys)
    : components_(components), extra_keys_(extra_keys)
{
    auto path = root;
    for(auto const & component : components)
    {
        path /= component;
    }
    read(path);
    check_header(registry::MediaStorageSOPClassUID, registry::SOPClassUID);
    check_header(
        registry::MediaStorageSOPInstanceUID, registry::SOPInstanceUID);
}

std::string const & BasicDirectorySource::get_identifier(Tag tag) const
{
    if(!has_value(data_set_, tag) || !data_set_.is_string(tag))
    {
        throw Exception(describe(tag) + ": missing or empty");
    }
    return data_set_.as_string(tag, 0);
}

DataSet BasicDirectorySource::make_record(std::string const & type) const
{
    DataSet record;
    for(auto const & [tag, key_type] : get_keys(type))
    {
        auto key = make_key(data_set_, tag);
        if(!key.empty())
        {
            record.add(tag, std::move(key));
        }
        else if(key_type == KeyType::Required)
        {
            throw Exception(
                describe(tag) + ": missing or empty, but a key of " + type);
        }
        else if(key_type == KeyType::Empty)
        {
            record.add(tag);
        }
    }
    constexpr auto character_set = registry::SpecificCharacterSet;
    if(has_value(data_set_, character_set) && has_text(record))
    {
        record.add(character_set, data_set_[character_set]);
    }
    return record;
}

DataSet BasicDirectorySource::make_reference() const
{
    auto record = make_record(type_);
    auto const copy = [&](Tag from, Tag to) { record.add(to, header_[from]); };
    record.add(registry::ReferencedFileID, components_);
    copy(
        registry::MediaStorageSOPClassUID,
        registry::ReferencedSOPClassUIDInFile);
    copy(
        registry::MediaStorageSOPInstanceUID,
        registry::ReferencedSOPInstanceUIDInFile);
    copy(
        registry::TransferSyntaxUID,
        registry::ReferencedTransferSyntaxUIDInFile);
    return record;
}

std::map<Tag, KeyType>
BasicDirectorySource::get_keys(std::string const & type) const
{
    auto keys = get_record_keys(type);
    auto const extra = extra_keys_.find(type);
    if(extra != extra_keys_.end())
    {
        for(auto const & [tag, key_type] : extra->second)
        {
            keys[tag] = static_cast<KeyType>(key_type);
        }
    }
    return keys;
}

void BasicDirectorySource::read(std::filesystem::path const & path)
{
    std::ifstream stream(path, std::ios_base::binary);
    if(!stream)
    {
        throw Exception(
            std::error_code(errno, std::generic_category()).message());
    }
    header_ = Reader::read_meta_information(stream);
    for(auto const tag :
        {registry::MediaStorageSOPClassUID,
         registry::MediaStorageSOPInstanceUID})
    {
        if(!has_value(header_, tag) || !header_.is_string(tag))
        {
            throw Exception(describe(tag) + ": missing or empty");
        }
    }
    auto const & sop_class =
        header_.as_string(registry::MediaStorageSOPClassUID, 0);
    type_ = find_record_type(sop_class);
    if(type_.empty())
    {
        throw Exception(
            "no directory record references a file of "
            + name_class(sop_class));
    }

    auto last = registry::SOPInstanceUID;
    for(std::string const & type :
        {std::string("PATIENT"),
         std::string("STUDY"),
         std::string("SERIES"),
         type_})
    {
        auto const keys = get_keys(type);
        last = keys.empty() ? last : std::max(last, keys.rbegin()->first);
    }
    Reader::Options options; // tolerant, but nothing is lost
    options.halt_condition = [&](Tag tag) { return tag > last; };
    data_set_ =
        Reader(
            stream, header_.as_string(registry::TransferSyntaxUID, 0), options)
            .read_data_set();
}

void BasicDirectorySource::check_header(Tag header_tag, Tag tag) const
{
    if(has_value(data_set_, tag)
       && data_set_[tag].get_value() != header_[header_tag].get_value())
    {
        throw Exception(
            describe(tag) + ": not as the meta information of the file says");
    }
}

}
