#ifndef ODIL_SRC_CODEC_ENCODER_H
#define ODIL_SRC_CODEC_ENCODER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>

#include "codec/ByteSink.h"
#include "codec/Deflater.h"
#include "codec/Encoding.h"
#include "codec/Measure.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/Value.h"

namespace odil::detail
{

// The bytes of elements. See Writer, whose functions these are.
class Encoder
{
public:
    Encoder(std::ostream & stream, Layout const & layout);

    // Preamble and prefix of a file (PS3.10, 7.1); stays in the sink.
    void write_file_start(std::array<std::uint8_t, 128> const & preamble);

    void write_data_set(DataSet const & data_set);
    void write_tag(Tag tag);
    void write_element(Element const & element);
    void write_element(Tag tag, Element const & element);

    // With what Measure has found of the same data set.
    void write_data_set(DataSet const & data_set, Measured measured);

private:
    ByteSink sink_;
    std::unique_ptr<Deflater> deflater_; // behind the sink, if needed
    Layout layout_;
    Tag tag_; // written last

    Measured measured_;
    std::size_t length_position_ = 0; // of the next length
    std::size_t text_position_ = 0; // of the next text

    std::uint32_t next_length()
    {
        return measured_.lengths[length_position_++];
    }
    void set(Measured measured) noexcept;

    bool is_little_endian() const noexcept
    {
        return layout_.encoding.is_little_endian;
    }

    // Throw Exception: elements cannot be written one by one.
    void check_pieces() const;

    void put_tag(Tag tag);
    void put_tag_and_length(Tag tag, std::uint32_t length);
    void put_data_set(DataSet const & data_set);
    void put_group_length(Tag tag);
    void put_element(Element const & element); // without its tag
    void put_vr_and_length(VRForm const & form, std::uint32_t length);

    void put_value(
        Element const & element, std::uint32_t length, bool is_little_endian);
    void put_text(std::uint32_t length);
    void put_padded(void const * data, std::size_t size, char padding);
    void put_numbers(Element const & element, bool is_little_endian);
    void put_tags(Value::Strings const & items, bool is_little_endian);
    void put_bytes(Element const & element, bool is_little_endian);
    void put_fragments(Value::Binary const & fragments);
    void put_sequence(Element const & element, std::uint32_t length);
};

}

#endif // ODIL_SRC_CODEC_ENCODER_H
