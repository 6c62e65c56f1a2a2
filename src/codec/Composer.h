#ifndef ODIL_SRC_CODEC_COMPOSER_H
#define ODIL_SRC_CODEC_COMPOSER_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "codec/CharacterSetScope.h"
#include "codec/Draft.h"
#include "codec/Encoding.h"
#include "codec/Measure.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"

namespace odil::detail
{

// Makes the bytes of elements in one pass: lengths which are known only behind
// what they are the length of are set then. What can be written is found out
// here: later nothing fails.
class Composer
{
public:
    // The draft is borrowed.
    Composer(Layout const & layout, Draft & draft) noexcept
        : layout_(layout), draft_(draft)
    {
    }

    // Append to the draft. Throw EncodeError, which names the tag. The
    // character set of a whole data set is known, not that of an element.
    void add(DataSet const & data_set)
    {
        character_set_ = "";
        put(data_set);
    }
    void add(Tag tag, Element const & element) { put(tag, element); }

private:
    Layout layout_;
    Draft & draft_;
    std::uint64_t large_size_ = 0; // of the large values
    std::size_t depth_ = 0; // number of sequences around
    CharacterSetScope::CharacterSet character_set_; // if known

    // A length which is not known yet.
    struct Length
    {
        std::size_t end; // of its field, in the bytes of the draft
        std::uint64_t begin; // of what it is the length of
    };

    // Number of bytes, large values included.
    std::uint64_t get_size() const noexcept
    {
        return draft_.bytes.size() + large_size_;
    }
    bool is_little_endian() const noexcept
    {
        return layout_.encoding.is_little_endian;
    }

    void put(DataSet const & data_set);
    void put(Tag tag, Element const & element);

    void put_tag_and_length(Tag tag, std::uint32_t length);

    // What is in front of a value, and room for so many bytes of it, which is
    // returned; the form is ignored in implicit VR.
    std::uint8_t * put_header(
        Tag tag,
        VRForm const & form,
        std::uint32_t length,
        std::size_t value_size = 0);

    // VR with which it is written; throw EncodeError if it must not be used.
    VR put_header(Tag tag, Element const & element, std::uint32_t length);

    // The last four bytes are a length, or the value of one, not known yet.
    Length open() const noexcept { return {draft_.bytes.size(), get_size()}; }
    void close(Length const & length);

    void put_text(Tag tag, Element const & element, VRForm const & form);
    void put_made_text(Tag tag, Element const & element, VRForm const & form);
    void put_large_text(Tag tag, Element const & element, std::string text);
    void put_sequence(Tag tag, Element const & element);
    void put_items(Element const & element);
    void put_value(Tag tag, Element const & element);
    void put_small_value(
        Element const & element, std::size_t size, bool is_little_endian);
};

}

#endif // ODIL_SRC_CODEC_COMPOSER_H
