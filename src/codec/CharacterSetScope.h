#ifndef ODIL_SRC_CODEC_CHARACTERSETSCOPE_H
#define ODIL_SRC_CODEC_CHARACTERSETSCOPE_H

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
        if(data_set.has(specific_character_set))
        {
            update_character_set(own_, data_set);
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
