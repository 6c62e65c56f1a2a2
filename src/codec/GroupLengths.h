#ifndef ODIL_SRC_CODEC_GROUPLENGTHS_H
#define ODIL_SRC_CODEC_GROUPLENGTHS_H

#include <cstdint>

#include "codec/Deviations.h"
#include "odil/Element.h"
#include "odil/Tag.h"

namespace odil::detail
{

// What the group lengths of a data set say (PS3.5, 7.2), and what is there.
class GroupLengths
{
public:
    explicit GroupLengths(Deviations const & deviations) noexcept
        : deviations_(deviations)
    {
    }

    // An element which has been read: offsets of its tag and behind its value.
    // This is cheap for all but group lengths.
    void
    add(Tag tag,
        Element const & element,
        std::uint64_t begin,
        std::uint64_t end)
    {
        if(tag.element == 0)
        {
            finish();
            start(tag, element, begin, end);
        }
        else if(is_open_)
        {
            extend(tag, end);
        }
    }

    // The data set ends.
    void finish()
    {
        if(is_open_)
        {
            check();
        }
    }

private:
    Deviations const & deviations_;
    bool is_open_ = false; // within a group of which there is a length
    Tag tag_;
    std::uint64_t offset_ = 0; // of the tag
    std::uint64_t said_ = 0; // offset of the end of the group
    std::uint64_t end_ = 0;

    void start(
        Tag tag,
        Element const & element,
        std::uint64_t begin,
        std::uint64_t end);
    void extend(Tag tag, std::uint64_t end);
    void check();
};

}

#endif // ODIL_SRC_CODEC_GROUPLENGTHS_H
