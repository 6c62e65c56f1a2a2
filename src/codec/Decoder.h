#ifndef ODIL_SRC_CODEC_DECODER_H
#define ODIL_SRC_CODEC_DECODER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <utility>

#include "codec/ByteSource.h"
#include "codec/Encoding.h"
#include "codec/Inflater.h"
#include "codec/ValueDecoder.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/VRFinder.h"
#include "odil/Value.h"

namespace odil::detail
{

// The elements of a stream. See Reader, whose functions these are.
class Decoder
{
public:
    Decoder(std::istream & stream, Reader::Options options);
    Decoder(Decoder const &) = delete;
    Decoder & operator=(Decoder const &) = delete;
    ~Decoder() = default;

    // For what is read from now on; once if it is deflated. Throw Exception:
    // not supported.
    void set_transfer_syntax(std::string const & uid);

    // Preamble and meta information of a file, and no other byte. It has the
    // UID of a transfer syntax, which is not set here.
    DataSet read_meta_information();

    std::pair<DataSet, DataSet> read_file();

    DataSet read_data_set(Reader::HaltCondition const & halt_condition);
    Tag read_tag();
    std::uint32_t read_length(VR vr);
    Element read_element(Tag tag, DataSet const & data_set);

private:
    // Where a data set is.
    struct Scope
    {
        Encoding encoding;
        std::uint64_t end; // of the bytes in which it must be
        bool is_delimited; // a delimiter follows it, before the end
        std::size_t depth; // number of sequences around it
        std::string character_set = {}; // first Specific Character Set
    };

    // What is in front of a value.
    struct Header
    {
        Tag tag;
        VR vr = VR::UN;
        std::uint32_t length = 0;
        std::uint64_t offset = 0; // of the tag
        bool is_little_endian = true; // the value
    };

    using HeaderBytes = std::array<std::uint8_t, 8>;

    ByteSource source_;
    std::unique_ptr<Inflater> inflater_; // of the source, if deflated
    ValueDecoder values_{source_};
    Reader::Options options_;
    Encoding encoding_{};
    std::string transfer_syntax_;

    Scope get_outer_scope() const;

    // Elements up to the end of the scope, to the end of the stream in the
    // outer one, or to the halt condition.
    void read_elements(
        DataSet & data_set,
        Scope scope,
        VRFinder const * enclosing,
        Reader::HaltCondition const & halt_condition = nullptr);

    // The first 8 bytes of an element; false at the end of the scope.
    bool read_header(HeaderBytes & bytes, Scope const & scope);

    // VR and length; the first 4 bytes which follow the tag have been read.
    Header complete_header(
        Tag tag,
        std::uint8_t const * bytes,
        Scope const & scope,
        VRFinder const & finder);
    void complete_explicit(
        Header & header, std::uint8_t const * bytes, Scope const & scope);

    Element read_value(
        Header const & header, Scope const & scope, VRFinder const & finder);
    Element read_undefined(
        Header const & header, Scope const & scope, VRFinder const & finder);
    Value::DataSets
    read_sequence(Header const & header, Scope scope, VRFinder const & finder);
    Value::Binary read_fragments(Scope const & scope);

    // Header of an item; false at the end of the sequence.
    bool read_item(Header & item, Scope const & sequence);

    // Throw DecodeError: there are not as many bytes in the scope; the limit
    // is reached.
    void check_space(
        std::uint64_t size, Header const & header, Scope const & scope) const;
    void check_length(Header const & header) const;
};

}

#endif // ODIL_SRC_CODEC_DECODER_H
