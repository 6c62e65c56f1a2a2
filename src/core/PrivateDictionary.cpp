#include "odil/PrivateDictionary.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <istream>
#include <string>
#include <string_view>
#include <utility>

#include "core/private_dictionary_text.h"
#include "odil/ElementsDictionary.h"
#include "odil/Exception.h"
#include "odil/VR.h"

namespace odil
{

namespace
{

// Spaces around an LO are not significant (PS3.5, table 6.2-1).
std::string_view trim(std::string_view text) noexcept
{
    constexpr std::string_view padding(" \0", 2);
    auto const first = std::min(text.find_first_not_of(padding), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(padding) + 1);
}

// The number of the block is that of its creator (PS3.5, 7.8.1).
constexpr std::uint16_t first_creator = 0x10;
constexpr std::uint16_t last_creator = 0xFF;
constexpr std::uint16_t first_of_blocks = 0x1000;

// Throw Exception: neither a VR nor several of them.
void check_vr(std::string_view text)
{
    constexpr std::string_view separator = " or ";
    constexpr std::size_t letters = 2;
    for(;
        text.size() > letters && text.substr(letters).rfind(separator, 0) == 0;
        text.remove_prefix(letters + separator.size()))
    {
        as_vr(std::string(text.substr(0, letters)));
    }
    if(text.size() != letters)
    {
        throw Exception("the VR is none, such as US or \"US or SS\"");
    }
    as_vr(std::string(text));
}

void check_tag(Tag tag)
{
    if(!tag.is_private())
    {
        throw Exception("the group of a private element is odd");
    }
    if(tag.element > last_creator && tag.element < first_of_blocks)
    {
        throw Exception("an element is up to 00FF, or from 1000");
    }
}

}

void PrivateDictionary::load(std::istream & stream)
{
    auto loaded = *this;
    detail::load_private_dictionary(loaded, stream);
    *this = std::move(loaded);
}

void PrivateDictionary::load(std::filesystem::path const & path)
{
    std::ifstream stream(path);
    try
    {
        if(!stream)
        {
            throw Exception("cannot be opened");
        }
        load(stream);
    }
    catch(Exception const & e)
    {
        throw Exception(path.string() + ": " + e.what());
    }
}

void PrivateDictionary::add(
    std::string_view creator,
    std::uint16_t group,
    std::uint16_t element,
    PrivateDictionaryEntry entry)
{
    constexpr std::size_t maximum = 64; // PS3.5, table 6.2-1: LO
    creator = trim(creator);
    if(creator.empty() || creator.size() > maximum)
    {
        throw Exception("a private creator has 1 to 64 characters");
    }
    Tag const tag(group, element);
    check_tag(tag);
    check_vr(entry.vr);

    auto found = creators_.find(creator);
    if(found == creators_.end())
    {
        found = creators_.emplace(creator, Entries()).first;
    }
    found->second.insert_or_assign(tag, std::move(entry));
}

PrivateDictionaryEntry const *
PrivateDictionary::find(std::string_view creator, Tag tag) const noexcept
{
    auto const entries = creators_.find(trim(creator));
    if(entries == creators_.end() || tag.element < first_of_blocks)
    {
        return nullptr;
    }
    auto found = entries->second.find(tag);
    if(found == entries->second.end())
    {
        auto const in_block = static_cast<std::uint16_t>(tag.element & 0xFFU);
        found = entries->second.find({tag.group, in_block});
    }
    return found != entries->second.end() ? &found->second : nullptr;
}

std::size_t PrivateDictionary::size() const noexcept
{
    std::size_t size = 0;
    for(auto const & entries : creators_)
    {
        size += entries.second.size();
    }
    return size;
}

std::string_view
find_private_creator(DataSet const & data_set, Tag tag) noexcept
{
    auto const block = static_cast<std::uint16_t>(tag.element >> 8U);
    if(!tag.is_private() || block < first_creator)
    {
        return {};
    }
    auto const found = data_set.find({tag.group, block});
    if(found == data_set.end() || found->second.empty())
    {
        return {};
    }
    auto const & element = found->second;
    if(element.is_string())
    {
        return trim(element.as_string()[0]);
    }
    if(element.is_binary()) // of VR UN, from a writer which did not know it
    {
        auto const & bytes = element.as_binary()[0];
        return trim(
            {reinterpret_cast<char const *>(bytes.data()), bytes.size()});
    }
    return {};
}

std::string get_name(
    DataSet const & data_set, Tag tag, PrivateDictionary const * dictionary)
{
    auto const position = registry::public_dictionary.find(tag);
    if(position != registry::public_dictionary.end())
    {
        return position->second.keyword;
    }
    if(tag.element == 0)
    {
        return "GroupLength"; // PS3.5, 7.2
    }
    if(!tag.is_private())
    {
        return {};
    }
    if(tag.element >= first_creator && tag.element <= last_creator)
    {
        return "PrivateCreator";
    }
    auto const creator = find_private_creator(data_set, tag);
    auto const * const entry =
        dictionary != nullptr ? dictionary->find(creator, tag) : nullptr;
    if(entry != nullptr)
    {
        return entry->name;
    }
    return creator.empty() ? "" : "private element of " + std::string(creator);
}

}
