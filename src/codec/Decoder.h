#ifndef ODIL_SRC_CODEC_DECODER_H
#define ODIL_SRC_CODEC_DECODER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "codec/ByteSource.h"
#include "codec/Deviations.h"
#include "codec/Encoding.h"
#include "codec/GroupLengths.h"
#include "codec/Inflater.h"
#include "codec/LateElements.h"
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

    // Meta information, data set.
    std::pair<DataSet, DataSet> read_file();

    DataSet read_data_set(Reader::HaltCondition const & halt_condition);
    Tag read_tag();
    std::uint32_t read_length(VR vr);
    Element read_element(Tag tag, DataSet const & data_set);

private:
    static constexpr auto no_end = ByteSource::no_end;

    // Where a data set is.
    struct Scope
    {
        Encoding encoding;
        std::uint64_t end; // of the bytes in which it must be
        bool is_delimited; // a delimiter follows it, before the end
        std::size_t depth; // number of sequences around it
        std::string character_set = {}; // first Specific Character Set
        std::size_t expected = 16; // number of elements for which to make room
    };

    // What is in front of a value.
    struct Header
    {
        Tag tag;
        VR vr = VR::UN;
        std::uint32_t length = 0;
        std::uint64_t offset = 0; // of the tag
        bool is_little_endian = true; // the value
        std::array<char, 2> letters{}; // of a VR which is not known
    };

    using HeaderBytes = std::array<std::uint8_t, 8>;

    ByteSource source_;
    std::unique_ptr<Inflater> inflater_; // of the source, if deflated
    ValueDecoder values_{source_};
    Reader::Options options_;
    Deviations deviations_{options_};
    Encoding encoding_{};
    std::string transfer_syntax_;

    // If it is tolerant: where the data ends, if this is known; nothing more
    // can be read; an element goes beyond the end, which has been reported.
    std::uint64_t end_ = no_end;
    bool is_at_end_ = false;
    bool is_cut_ = false;
    char const * guess_ = nullptr; // not what the meta information says

    // Meta information.
    void read_file_start();
    // With the first bytes of a file which should have had a prefix.
    bool pass_other_start(std::string_view found);
    void keep_preamble(std::string_view bytes) const;
    void read_meta_elements(DataSet & header);
    void check_group_length(DataSet const & header, std::uint64_t begin) const;
    void check_mandatory(DataSet const & header) const;
    void check_transfer_syntax(DataSet & header);
    void report_untrue(std::string const & uid, char const * found) const;

    // The next 8 bytes, and the transfer syntax of which they seem to be (null:
    // none); nothing if the stream cannot step back, or if it is not tolerant.
    HeaderBytes look();
    char const * guess();

    Scope get_outer_scope() const;

    // Elements up to the end of the scope, to the end of the stream in the
    // outer one, or to the halt condition.
    void read_elements(
        DataSet & data_set,
        Scope scope,
        VRFinder const * enclosing,
        Reader::HaltCondition const & halt_condition = nullptr);

    // A data set which is being read.
    struct Elements
    {
        DataSet & data_set;
        LateElements & late;
        GroupLengths & lengths;
        VRFinder const & finder;
    };

    // Add an element of which 8 bytes have been read, 4 of them behind the tag.
    void read_element(
        Header & header,
        std::uint8_t const * bytes,
        Scope & scope,
        Elements const & elements);

    // The same for one which is not above all others, or is dropped.
    void read_late_element(
        Header const & header, Scope & scope, Elements const & elements);

    // Tag and length, or what is in their places; false at the end of the
    // scope.
    bool read_start(HeaderBytes & bytes, Scope const & scope)
    {
        if(!is_at_end_ && scope.end - source_.offset() >= bytes.size())
        {
            if(auto const * const next = source_.take(bytes.size()))
            {
                std::memcpy(bytes.data(), next, bytes.size());
                return true;
            }
        }
        return read_start_slowly(bytes, scope);
    }
    // The bytes are not at hand, or it is the end.
    bool read_start_slowly(HeaderBytes & bytes, Scope const & scope);

    // The first 8 bytes of an element, its tag and offset; false at the end of
    // the scope.
    bool read_header(Header & header, HeaderBytes & bytes, Scope const & scope);

    // VR and length; the first 4 bytes which follow the tag have been read.
    // False: this is no element, and the scope is at its end.
    bool complete_header(
        Header & header,
        std::uint8_t const * bytes,
        Scope const & scope,
        VRFinder const & finder);
    bool complete_implicit(
        Header & header,
        std::uint8_t const * bytes,
        Scope const & scope,
        VRFinder const & finder);
    // The value can be of the VR that a dictionary gives. In little endian.
    bool is_possible(Header const & header);
    bool complete_explicit(
        Header & header,
        std::uint8_t const * bytes,
        Scope const & scope,
        VRFinder const & finder);
    bool complete_unknown(
        Header & header,
        std::uint8_t const * bytes,
        Scope const & scope,
        VRFinder const & finder);
    bool complete_doubtful(
        Header & header,
        std::uint8_t const * bytes,
        Scope const & scope,
        VRFinder const & finder);
    // A value of this length, so many bytes further on, is followed by the end
    // of the scope or by what looks like another element of it. False if the
    // stream does not seek.
    bool leads_on(
        Tag tag,
        std::uint32_t length,
        Scope const & scope,
        std::size_t gap = 0);
    // The same for an element in explicit VR, whose tag has been read.
    bool is_explicit_element(
        Tag tag, std::uint8_t const * bytes, Scope const & scope);
    bool read_long_length(
        Header & header, std::uint8_t const * bytes, Scope const & scope);

    // Fill an empty element of the VR of the header.
    void read_value(
        Element & element,
        Header const & header,
        Scope const & scope,
        VRFinder const & finder);
    Element read_undefined(
        Header const & header, Scope const & scope, VRFinder const & finder);
    Element
    read_raw(Header const & header, std::uint64_t length, Scope const & scope);
    Value::DataSets
    read_sequence(Header const & header, Scope scope, VRFinder const & finder);
    Value::Binary read_fragments(Scope const & scope);

    // Header of an item; false at the end of the sequence.
    bool read_item(Header & item, Scope const & sequence);

    // What is in the place of an element, or of an item: whether there may be
    // others behind it.
    bool
    pass_no_element(Header const & header, HeaderBytes const &, Scope const &);
    bool pass_no_item(Header const & item, HeaderBytes const &, Scope const &);

    void check_delimiter(Header const & header) const;

    // Length of a value, or what the scope has of it.
    std::uint64_t fit(Header const & header, Scope const & scope)
    {
        return header.length <= scope.end - source_.offset()
                   ? header.length
                   : cut(header, scope);
    }
    std::uint64_t cut(Header const & header, Scope const & scope);

    // Throw DecodeError: the limit is reached.
    void check_length(Header const & header) const
    {
        if(header.length > options_.limits.value_length)
        {
            refuse_length(header);
        }
    }
    [[noreturn]] void refuse_length(Header const & header) const;

    // The scope ends with fewer bytes than are needed, or none.
    void end_scope(std::uint64_t left, Scope const & scope);

    // Report what cannot be read, and pass over what is left of the scope.
    // False.
    bool give_up(
        Header const & header, std::string const & text, Scope const & scope);

    // Report that there are no more bytes, or throw again, in a handler.
    void stop(BrokenData const & error);
};

}

#endif // ODIL_SRC_CODEC_DECODER_H
