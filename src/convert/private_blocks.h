#ifndef ODIL_SRC_CONVERT_PRIVATE_BLOCKS_H
#define ODIL_SRC_CONVERT_PRIVATE_BLOCKS_H

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "odil/DataSet.h"
#include "odil/Tag.h"

// Blocks of private elements (PS3.5, 7.8.1), which XML names by their creators.
namespace odil::detail
{

// (gggg,0010-00FF)
constexpr bool is_private_creator(Tag tag) noexcept
{
    return tag.is_private() && tag.element >= 0x10 && tag.element <= 0xFF;
}

// Creators of the blocks of a data set, its items excluded.
class PrivateBlocks
{
public:
    explicit PrivateBlocks(DataSet const & data_set);

    // Name of the creator of a private element, empty if there is none.
    std::string get_creator(Tag tag) const;

    // Without the number of the block, if its creator has no other one in the
    // group.
    Tag as_relative(Tag tag) const;

private:
    std::map<Tag, std::string> creators_;
    std::set<std::pair<std::uint16_t, std::string>> several_;
};

// Tag of an element of which the block is not known; its creator is added if it
// is missing. Throw Exception: the group is full.
Tag find_block(DataSet & data_set, Tag tag, std::string const & creator);

}

#endif // ODIL_SRC_CONVERT_PRIVATE_BLOCKS_H
