#include "convert/private_blocks.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil::detail
{

namespace
{

constexpr std::uint16_t first_block = 0x10;
constexpr std::uint16_t last_block = 0xFF;

// Creator of the block of an element; (gggg,0000) if it is in none.
Tag get_creator_tag(Tag tag)
{
    return {tag.group, static_cast<std::uint16_t>(tag.element >> 8U)};
}

Tag place(Tag tag, std::uint16_t block)
{
    return {
        tag.group,
        static_cast<std::uint16_t>(
            (block & 0xFFU) << 8U | (tag.element & 0xFFU))};
}

std::string get_name(Element const & element)
{
    return element.is_string() && !element.empty() ? element.as_string()[0]
                                                   : std::string();
}

// There are elements, with or without a creator.
bool is_used(DataSet const & data_set, Tag creator)
{
    auto const begin = place(Tag(creator.group, 0), creator.element);
    auto const found = std::lower_bound(
        data_set.begin(),
        data_set.end(),
        begin,
        [](DataSet::value_type const & item, Tag tag)
        { return item.first < tag; });
    return data_set.has(creator)
           || (found != data_set.end()
               && get_creator_tag(found->first) == creator);
}

}

PrivateBlocks::PrivateBlocks(DataSet const & data_set)
{
    std::set<std::pair<std::uint16_t, std::string>> names;
    for(auto const & [tag, element] : data_set)
    {
        auto name = is_private_creator(tag) ? get_name(element) : "";
        if(name.empty())
        {
            continue;
        }
        if(!names.emplace(tag.group, name).second)
        {
            several_.emplace(tag.group, name);
        }
        creators_.emplace(tag, std::move(name));
    }
}

std::string PrivateBlocks::get_creator(Tag tag) const
{
    auto const found = creators_.find(get_creator_tag(tag));
    return found != creators_.end() ? found->second : std::string();
}

Tag PrivateBlocks::as_relative(Tag tag) const
{
    auto const creator = get_creator(tag);
    auto const is_only =
        !creator.empty() && several_.count({tag.group, creator}) == 0;
    return is_only ? place(tag, 0) : tag;
}

Tag find_block(DataSet & data_set, Tag tag, std::string const & creator)
{
    std::optional<std::uint16_t> unused;
    for(auto block = first_block; block <= last_block; ++block)
    {
        Tag const creator_tag(tag.group, block);
        auto const found = data_set.find(creator_tag);
        if(found != data_set.end() && get_name(found->second) == creator)
        {
            return place(tag, block);
        }
        if(!unused && !is_used(data_set, creator_tag))
        {
            unused = block;
        }
    }
    if(!unused)
    {
        throw Exception("no block is left for \"" + creator + '"');
    }
    data_set.add({tag.group, *unused}, Element({creator}, VR::LO));
    return place(tag, *unused);
}

}
