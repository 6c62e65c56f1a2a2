#ifndef ODIL_WRITER_H
#define ODIL_WRITER_H

#include <array>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>

#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/ItemEncoding.h"
#include "odil/Tag.h"
#include "odil/export.h"

namespace odil
{

namespace detail
{
class Encoder;
}

/// Make bytes from data sets.
/**
 * Works on the buffer of a stream (file, memory, network) in one pass and
 * without seeking; large values go there from where they are. Nothing is
 * written if any part of what is given cannot be: the EncodeError names the
 * tag.
 *
 * @par What is written
 * - Values of odd length get a space or, for UI, OB and UN, a null character.
 * - Group lengths are made for the groups 0000 and 0002, as the standard wants,
 *   for the groups which have one in the data set, and for all if asked for;
 *   their value is always the right one.
 * - In explicit VR, an element which was read with an unknown VR gets its
 *   letters, and a sequence which was read with VR UN is written so, in
 * Implicit VR Little Endian and of undefined length (PS3.5, 6.2.2).
 * - In explicit VR, an element longer than the 65534 bytes of a 16-bit length
 *   is written with VR UN and a 32-bit length (PS3.5, 6.2.2).
 * - Pixel data of several entries (offset table, then fragments) is written
 *   encapsulated, with VR OB. This needs an encapsulated transfer syntax, in
 *   which pixel data of one entry is refused but in items (PS3.5, A.4).
 * - In a deflated transfer syntax, a single data set can be written, as a whole
 *   (PS3.5, A.5); another, or an element alone, is an Exception.
 *
 * @par Errors
 * EncodeError: a value is not of the type that goes with its VR, is out of its
 * range, or is longer than a length field can say. Exceptions thrown by the
 * buffer of the stream pass unchanged; if it takes less than it is given, or
 * throws std::ios_base::failure, the badbit of the stream is set, and an
 * Exception is thrown.
 *
 * @par Lifetime
 * The stream is borrowed: it must outlive the writer.
 *
 * @see PS3.5, 7 and annex A; PS3.10, 7.1
 */
class ODIL_API Writer
{
public:
    /// Also known by this name.
    using ItemEncoding = odil::ItemEncoding;

    /// Write from the position at which the stream is.
    /**
     * @param stream must be writable; is not flushed
     * @param transfer_syntax UID
     * @param item_encoding how sequences are written
     * @param use_group_length write the length of each group, also in items
     * @throws Exception the transfer syntax is unknown or not supported, or
     *     the stream cannot be written to
     */
    Writer(
        std::ostream & stream,
        std::string const & transfer_syntax,
        ItemEncoding item_encoding = ItemEncoding::ExplicitLength,
        bool use_group_length = false);

    /// The stream is still borrowed.
    Writer(Writer &&) noexcept;
    Writer & operator=(Writer &&) noexcept;
    ~Writer();

    /// Write the elements of a data set.
    void write_data_set(DataSet const & data_set);

    /// Write a tag, of an element or of an item.
    void write_tag(Tag tag);

    /// Write the VR, the length and the value of the element whose tag was
    /// written last.
    void write_element(Element const & element);

    /// Write a whole element.
    void write_element(Tag tag, Element const & element);

    /// Write a file: meta information, then data set.
    /**
     * @param data_set without elements of the groups 0000 and 0002
     * @param stream opened in binary mode
     * @param meta_information elements of group 0002, which replace or complete
     *     those made here: version, SOP class and instance (those of the data
     *     set), implementation. The version name made here goes with the
     *     implementation class made here only. The transfer syntax is ignored.
     * @param transfer_syntax UID, of the data set; Explicit VR Little Endian
     *     by default
     * @param item_encoding as for the constructor
     * @param use_group_length as for the constructor
     * @param preamble in front of the prefix; see Reader::Options::preamble
     * @throws EncodeError the SOP class or instance is missing, an element
     *     which has to be there is empty, or as above
     * @throws Exception as the constructor
     */
    static void write_file(
        DataSet const & data_set,
        std::ostream & stream,
        DataSet const & meta_information = DataSet(),
        std::string const & transfer_syntax = "1.2.840.10008.1.2.1",
        ItemEncoding item_encoding = ItemEncoding::ExplicitLength,
        bool use_group_length = false,
        std::array<std::uint8_t, 128> const & preamble = {});

    /// Write the meta information of a file, but not its data set.
    /**
     * What is written next must be the bytes of the data set, in the transfer
     * syntax.
     *
     * @param stream opened in binary mode
     * @param meta_information elements of group 0002: SOP class and instance,
     *     and others which replace or complete those made here, as for
     *     write_file()
     * @param transfer_syntax UID, of the data set; need not be known
     * @param preamble as for write_file()
     * @throws EncodeError an element which has to be there is missing or empty,
     *     or as above
     * @throws Exception the stream cannot be written to
     */
    static void write_meta_information(
        std::ostream & stream,
        DataSet const & meta_information,
        std::string const & transfer_syntax,
        std::array<std::uint8_t, 128> const & preamble = {});

private:
    std::unique_ptr<detail::Encoder> encoder_;
};

}

#endif // ODIL_WRITER_H
