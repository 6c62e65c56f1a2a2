#include <algorithm>
#include <cstring>
#include <iterator>

#include "registry/generated.h"
#include "registry/tables.h"

namespace odil::registry
{

namespace
{

// Same as fnv_1a in generate.py.
std::uint32_t fnv_1a(std::string_view text) noexcept
{
    std::uint32_t value = 0x811C9DC5;
    for(auto const character : text)
    {
        value = (value ^ static_cast<unsigned char>(character)) * 0x01000193;
    }
    return value;
}

// Same as mix in generate.py.
std::uint32_t mix(std::uint32_t tag) noexcept
{
    return (tag * 0x9E3779B1) >> 16U;
}

// Row which the hash table gives for a key; the table is never full.
template <typename Matches>
ElementRow const *
probe(Slots const & slots, std::uint32_t hash, Matches matches) noexcept
{
    for(auto slot = hash % std::size(slots);;
        slot = (slot + 1) % std::size(slots))
    {
        if(slots[slot] == free_slot)
        {
            return nullptr;
        }
        auto const & row = elements[slots[slot]];
        if(matches(row))
        {
            return &row;
        }
    }
}

}

StaticString get_text(std::uint32_t position) noexcept
{
    auto const text =
        &texts[position / std::size(*texts)][position % std::size(*texts)];
    return {text, std::strlen(text)};
}

ElementRow const * find_element(std::uint32_t tag) noexcept
{
    auto const row = probe(
        tag_slots, mix(tag), [=](auto const & x) { return x.tag == tag; });
    bool const is_private = (tag & 0x10000U) != 0;
    bool const is_group_length = (tag & 0xFFFFU) == 0;
    if(row != nullptr || is_private || is_group_length)
    {
        return row;
    }
    auto const end = elements + elements_count;
    auto const pattern = std::find_if(
        end - patterns_count,
        end,
        [=](auto const & x) { return ((x.tag ^ tag) & x.mask) == 0; });
    return pattern != end ? pattern : nullptr;
}

ElementRow const * find_keyword(std::string_view keyword) noexcept
{
    return probe(
        keyword_slots,
        fnv_1a(keyword),
        [=](auto const & x) { return get_text(x.keyword) == keyword; });
}

UIDRow const * find_uid(std::string_view uid) noexcept
{
    auto const end = uids + uids_count;
    auto const row = std::lower_bound(
        uids,
        end,
        uid,
        [](auto const & x, std::string_view y)
        { return std::string_view(get_text(x.value)) < y; });
    return row != end && get_text(row->value) == uid ? row : nullptr;
}

}
