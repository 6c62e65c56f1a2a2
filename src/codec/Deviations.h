#ifndef ODIL_SRC_CODEC_DEVIATIONS_H
#define ODIL_SRC_CODEC_DEVIATIONS_H

#include <cstdint>
#include <string>

#include "odil/Element.h"
#include "odil/Reader.h"
#include "odil/Tag.h"

namespace odil::detail
{

// What becomes of bytes which do not follow the standard.
class Deviations
{
public:
    // The options are borrowed.
    explicit Deviations(Reader::Options const & options) noexcept
        : options_(options)
    {
    }

    // Everything is in the data set all the same. Throw DecodeError if the
    // reader is not tolerant. The tag may be (0000,0000): none.
    void report(std::uint64_t offset, Tag tag, std::string const & text) const
    {
        report(offset, tag, text, false);
    }

    // Something is missing, or guessed. Throw DecodeError also if nobody
    // listens.
    void
    report_loss(std::uint64_t offset, Tag tag, std::string const & text) const
    {
        report(offset, tag, text, true);
    }

    // An element of a tag which is already there.
    void report_twice(
        std::uint64_t offset,
        Tag tag,
        Element const & element,
        Element const & first) const
    {
        report(offset, tag, "twice in a data set", !is_same(element, first));
    }

    // One of both.
    void report(
        std::uint64_t offset,
        Tag tag,
        std::string const & text,
        bool is_loss) const;

private:
    Reader::Options const & options_;

    // Characters which the values do not show included.
    static bool is_same(Element const & left, Element const & right);
};

}

#endif // ODIL_SRC_CODEC_DEVIATIONS_H
