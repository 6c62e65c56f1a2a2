#ifndef ODIL_SRC_CODEC_CHARACTERSETSCOPE_H
#define ODIL_SRC_CODEC_CHARACTERSETSCOPE_H

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/ValueDecoder.h"
#include "odil/DataSet.h"

namespace odil::detail
{

// First value of Specific Character Set, as far as it is known, while a data
// set is written: its own one, or that of the data set around it.
class CharacterSetScope
{
public:
    using CharacterSet = std::optional<std::string_view>;

    // Until the end of its life.
    CharacterSetScope(CharacterSet & current, DataSet const & data_set)
        : current_(current), outer_(current)
    {
        // One of the first elements: a binary search would fetch others, which
        // are far away in memory, long before they are needed.
        auto const found = std::find_if(
            data_set.begin(),
            data_set.end(),
            [](auto const & item)
            { return specific_character_set <= item.first; });
        if(found != data_set.end() && found->first == specific_character_set)
        {
            update_character_set(own_, found->first, found->second);
            current = own_;
        }
    }

    CharacterSetScope(CharacterSetScope const &) = delete;
    CharacterSetScope & operator=(CharacterSetScope const &) = delete;
    ~CharacterSetScope() { current_ = outer_; }

private:
    CharacterSet & current_;
    CharacterSet outer_;
    std::string own_;
};

}

#endif // ODIL_SRC_CODEC_CHARACTERSETSCOPE_H
