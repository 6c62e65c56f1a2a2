#ifndef ODIL_READER_H
#define ODIL_READER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <limits>
#include <memory>
#include <string>
#include <utility>

#include "odil/DataSet.h"
#include "odil/Deviation.h"
#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/export.h"

namespace odil
{

class PrivateDictionary;

namespace detail
{
class Decoder;
}

/// Make data sets from bytes.
/**
 * Works on the buffer of a stream (file, memory, network) in one pass and
 * without seeking. Takes from it the bytes of what is read and no other, but
 * for the halt condition described below, and for deflated data sets.
 *
 * Nothing that is read is trusted: lengths are checked against what is around
 * them, and memory grows with the bytes received, not with the lengths which
 * are claimed. Bytes which do not follow the standard give a DecodeError with
 * their position, counted from where the reader was created, or from the start
 * of the file. A tolerant reader, as those of files are, reads what can be read
 * of them and reports each Deviation; limits are an error all the same.
 *
 * @par What comes out
 * - Text keeps its characters (see Value): DS and IS too.
 * - AT: each item is 8 lower-case hexadecimal digits.
 * - Encapsulated pixel data: the offset table, then the fragments.
 * - Group lengths are dropped unless asked for; Writer makes them. Wrong ones
 *   are deviations, in data sets which are read up to their end.
 * - An element of VR UN and of undefined length is a sequence in Implicit VR
 *   Little Endian: it becomes one of VR SQ, which Writer makes UN again
 *   (PS3.5, 6.2.2).
 * - An element of VR UN, too long for the 16-bit length of the VR which the
 *   dictionary gives for it, gets that VR; Writer makes it UN again (PS3.5,
 *   6.2.2). Other elements of VR UN stay bytes.
 * - An unknown VR of two capital letters is read as UN, with a 32-bit length
 *   (PS3.5, 6.2); Writer writes its letters again, see Element::get_letters().
 * - Tolerant: elements which are not in the order of their tags are put in
 *   order, and of two of the same tag the first one stays. A value whose length
 *   is not one of its VR becomes bytes of VR UN; words of an odd length (OW),
 *   bytes of VR OB. Of a value which ends too early, what is there is kept.
 *
 * @par Deflated data sets
 * They are inflated while they are read; what is compressed is taken up to the
 * end of the stream, some of it in advance. It may be a thousand times smaller
 * than what comes out: see Limits::inflated_length. Positions are those of what
 * comes out; those of compressed bytes if these are damaged (PS3.5, A.5).
 *
 * @par Errors of the stream
 * Exceptions thrown by its buffer, e.g. a time-out, pass unchanged;
 * std::ios_base::failure, e.g. of a file which is a folder, becomes an
 * Exception, and the badbit is set. At the end of the stream its eofbit is set,
 * failbit too if bytes are missing.
 *
 * @par Lifetime
 * The stream is borrowed: it must outlive the reader.
 *
 * @see PS3.5, 7 and annex A; PS3.10, 7.1
 */
class ODIL_API Reader
{
public:
    /// Tells from a tag that reading must stop.
    using HaltCondition = std::function<bool(Tag)>;

    /// What is refused, even if it follows the standard.
    struct Limits
    {
        /// Sequences inside of one another; each takes about 2 kB of stack.
        std::size_t nesting = 64;

        /// Length in bytes of a value which is not a sequence, or of one
        /// fragment of it.
        std::uint32_t value_length = 0xFFFFFFFE;

        /// Bytes read by one reader; inflated ones, and the compressed ones,
        /// of a deflated data set.
        std::uint64_t total_length = std::numeric_limits<std::uint64_t>::max();

        /// Bytes which come out of a deflated data set: some kilobytes may
        /// become gigabytes. In memory they take more, several times as much
        /// if there are many small elements.
        std::uint64_t inflated_length = std::uint64_t{1} << 30U; // 1 GiB
    };

    /// How to read.
    struct Options
    {
        /// What is refused, even if it follows the standard.
        Limits limits;

        /// Have group lengths, elements (gggg,0000), in the data sets.
        bool keep_group_length = false;

        /// Of read_file(), and of read_data_set() if it is given none.
        HaltCondition halt_condition;

        /// Read what can be read of bytes which do not follow the standard;
        /// otherwise they give a DecodeError.
        bool is_tolerant = true;

        /// Called with each deviation from the standard; if there is no such
        /// function, those with a loss give a DecodeError in spite of
        /// `is_tolerant`: nothing is lost silently. What it throws passes.
        std::function<void(Deviation const &)> on_deviation;

        /// VRs of private elements in implicit VR; may be null; borrowed while
        /// reading.
        PrivateDictionary const * private_dictionary = nullptr;

        /// Of a file: gets what is in front of the prefix, zeros if there is
        /// nothing; may be null; borrowed while reading. See
        /// Writer::write_file().
        std::array<std::uint8_t, 128> * preamble = nullptr;
    };

    /// Read from the position at which the stream is; not tolerant.
    /**
     * @param stream must be readable
     * @param transfer_syntax UID
     * @param keep_group_length have group lengths, elements (gggg,0000), in
     *     the data sets
     * @throws Exception the transfer syntax is unknown or not supported, or
     *     the stream cannot be read
     */
    Reader(
        std::istream & stream,
        std::string const & transfer_syntax,
        bool keep_group_length = false);

    /// Read from the position at which the stream is.
    /**
     * @param stream must be readable; if it can seek, more can be read of data
     *     which ends too early
     * @param transfer_syntax UID
     * @param options tolerant by default
     * @throws Exception as above
     */
    Reader(
        std::istream & stream,
        std::string const & transfer_syntax,
        Options options);

    /// The stream is still borrowed.
    Reader(Reader &&) noexcept;
    Reader & operator=(Reader &&) noexcept;
    ~Reader();

    /// Read elements up to the end of the stream.
    /**
     * @param halt_condition called with the tag of each element but those in
     *     sequences; reading stops before the first one for which it is true.
     *     The first 8 bytes of that element are kept in the reader: go on with
     *     the same one.
     * @return its transfer syntax is set; those of its items are not
     * @throws DecodeError
     */
    DataSet read_data_set(HaltCondition const & halt_condition = nullptr);

    /// Read the tag of an element, or of an item.
    /** @throws DecodeError */
    Tag read_tag();

    /// Read a length, of an element whose tag and VR have been read.
    /**
     * @param vr in explicit VR, tells the size of the length field; UNKNOWN
     *     for an item or a delimiter
     * @return in bytes; 0xFFFFFFFF is undefined
     * @throws DecodeError
     */
    std::uint32_t read_length(VR vr);

    /// Read the VR, the length and the value of an element.
    /**
     * @param tag of the element, already read
     * @param data_set of which it is part; tells the VR in implicit VR
     * @throws DecodeError
     */
    Element read_element(Tag tag, DataSet const & data_set = DataSet());

    /// Read a file: meta information, then data set.
    /**
     * @param stream opened in binary mode
     * @param options tolerant by default
     * @return meta information, data set; the transfer syntax of the latter is
     *     the one in which it was read
     * @throws DecodeError the bytes are not those of a DICOM file; see also
     *     Options
     * @throws Exception the transfer syntax is unknown or not supported, or
     *     the stream cannot be read
     */
    static std::pair<DataSet, DataSet>
    read_file(std::istream & stream, Options options);

    /// Read a file tolerantly: meta information, then data set.
    /**
     * @param stream opened in binary mode
     * @param keep_group_length as for the constructor
     * @param halt_condition for the data set, as for read_data_set()
     * @return meta information, data set
     * @throws DecodeError the bytes are not those of a DICOM file
     * @throws Exception the transfer syntax is unknown or not supported, or
     *     the stream cannot be read
     */
    static std::pair<DataSet, DataSet> read_file(
        std::istream & stream,
        bool keep_group_length = false,
        HaltCondition const & halt_condition = nullptr);

    /// Read the file of this name: meta information, then data set.
    /**
     * The fastest way: in fewer calls of the system than by a std::ifstream.
     *
     * @param path of a regular file
     * @return meta information, data set
     * @throws DecodeError the bytes are not those of a DICOM file; names it
     * @throws Exception the file cannot be opened or read, or its transfer
     *     syntax is unknown or not supported; names the file
     */
    static std::pair<DataSet, DataSet>
    read_file(std::filesystem::path const & path);
    /// @copydoc read_file(std::filesystem::path const &)
    /// @param options tolerant by default; an Exception or DecodeError of its
    ///     functions names the file too, all else that they throw passes
    static std::pair<DataSet, DataSet>
    read_file(std::filesystem::path const & path, Options options);

    /// Read the meta information of a file, but not its data set.
    /**
     * Afterwards the stream is at the first byte of the data set, whatever is
     * its transfer syntax, known or not: its bytes can be copied as they are,
     * or read by a Reader of the transfer syntax.
     *
     * @param stream opened in binary mode
     * @return has Transfer Syntax UID
     * @throws DecodeError the bytes are not those of a DICOM file
     * @throws Exception the stream cannot be read
     */
    static DataSet read_meta_information(std::istream & stream);
    /// @copydoc read_meta_information(std::istream&)
    /// @param options tolerant by default
    static DataSet
    read_meta_information(std::istream & stream, Options options);

private:
    std::unique_ptr<detail::Decoder> decoder_;
};

}

#endif // ODIL_READER_H
