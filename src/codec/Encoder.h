#ifndef ODIL_SRC_CODEC_ENCODER_H
#define ODIL_SRC_CODEC_ENCODER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <ostream>

#include "codec/ByteSink.h"
#include "codec/Deflater.h"
#include "codec/Draft.h"
#include "codec/Measure.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"

namespace odil::detail
{

// The bytes of elements. See Writer, whose functions these are.
class Encoder
{
public:
    Encoder(std::ostream & stream, Layout const & layout);

    // Preamble and prefix of a file (PS3.10, 7.1).
    void write_file_start(std::array<std::uint8_t, 128> const & preamble);

    void write_data_set(DataSet const & data_set);
    void write_tag(Tag tag);
    void write_element(Element const & element);
    void write_element(Tag tag, Element const & element);

    // write_data_set() in two steps: nothing is written by the first one, which
    // throws EncodeError. The data set must stay until the second one.
    void encode(DataSet const & data_set);
    void send_data_set();

private:
    ByteSink sink_;
    std::unique_ptr<Deflater> deflater_; // behind the sink, if needed
    Layout layout_;
    Draft draft_;
    Tag tag_; // written last

    // Throw Exception: elements cannot be written one by one.
    void check_pieces() const;

    void encode(Tag tag, Element const & element);

    // Write what is encoded, but for the first bytes.
    void send(std::size_t skipped = 0);
};

}

#endif // ODIL_SRC_CODEC_ENCODER_H
