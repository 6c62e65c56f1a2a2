#ifndef ODIL_ENCAPSULATEDPIXELDATA_H
#define ODIL_ENCAPSULATEDPIXELDATA_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"

namespace odil
{

/// Frames in the fragments of encapsulated pixel data.
/**
 * Only finds where the frames are, from the offset tables or, without them,
 * from the number of frames; what is in a frame is for a codec to know.
 *
 * @par Which fragments are a frame
 * - Extended Offset Table: one fragment each; its length is the one of Extended
 *   Offset Table Lengths, so that padding is not part of the frame.
 * - Basic offset table: from the fragment at its offset to that of the next
 *   frame.
 * - No table, one frame: all fragments.
 * - No table, as many fragments as frames: one each.
 * - Otherwise nothing in the standard tells: an Exception. The fragments are
 *   not searched for what looks like the start of an image.
 *
 * Video (TransferSyntax::is_video()) is one bit stream, and one frame here,
 * whatever is Number of Frames.
 *
 * @par Lifetime
 * The data set is borrowed: its pixel data must neither end nor change as long
 * as this object and the pieces are used.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 8.2 and A.4; PS3.3, C.7.6.3.1.8
 */
class ODIL_API EncapsulatedPixelData
{
public:
    /// Bytes of a frame or of a fragment.
    using Bytes = Value::Binary::value_type;

    /// Bytes of one fragment which are part of a frame; not owned.
    struct Piece
    {
        std::uint8_t const * data; ///< In the data set.
        std::size_t size; ///< In bytes.
    };

    /// What tells where frames begin.
    enum class OffsetTable
    {
        None,
        Basic, ///< First entry of Pixel Data.
        Extended ///< Elements of their own, with offsets of 64 bits.
    };

    /// How frames become fragments.
    struct Options
    {
        /// The table to make. A basic one needs offsets below 4 GiB; an
        /// extended one frames of one fragment each.
        OffsetTable offset_table = OffsetTable::Basic;

        /// Longer frames are divided; in bytes, even, at least 2. Several
        /// transfer syntaxes want each frame in one fragment.
        std::size_t maximum_fragment_length = 0xFFFFFFFE;
    };

    /// Find the frames of a data set.
    /**
     * @param data_set as it was read: Pixel Data, Number of Frames (one if it
     *     is missing), Extended Offset Table, transfer syntax
     * @throws Exception pixel data is missing or not encapsulated; an offset
     *     table does not go with the fragments, or with the number of frames;
     *     nothing tells which fragments are a frame. The message names what is
     *     wrong.
     */
    explicit EncapsulatedPixelData(DataSet const & data_set);
    /// It would be gone at once.
    explicit EncapsulatedPixelData(DataSet const && data_set) = delete;

    /// Number of frames.
    std::size_t size() const noexcept { return first_.size() - 1; }

    /// What has told where they begin.
    OffsetTable get_offset_table() const noexcept { return offset_table_; }

    /// Pieces of a frame, one for each of its fragments, in their order.
    /**
     * The last one may end with a byte of padding, unless the extended table
     * tells the length.
     *
     * @param position of the frame, the first one is 0
     * @throws Exception there is no such frame
     */
    std::vector<Piece> get_frame(std::size_t position) const;

    /// A frame in one piece, which is a copy.
    /** @copydetails get_frame() */
    Bytes copy_frame(std::size_t position) const;

    /// Put frames in a data set.
    /**
     * Pixel Data and the Extended Offset Table are replaced; what else tells
     * about the pixels is for the caller to change. A frame which is not
     * divided is moved. Frames of odd length stay so: it is Writer which pads,
     * and the offsets take it into account.
     *
     * @param data_set its Number of Frames (one if it is missing) is that of
     *     the frames, unless its transfer syntax is one of video
     * @param frames each in the form that the transfer syntax asks for
     * @param options table and length of the fragments
     * @throws EncodeError the number of frames is another one; a frame is empty
     *     or too long, or there is none; they do not fit in the table. The data
     *     set is unchanged.
     */
    static void encapsulate(
        DataSet & data_set, std::vector<Bytes> frames, Options const & options);
    /// Same with a basic offset table, and one fragment for each frame.
    static void encapsulate(DataSet & data_set, std::vector<Bytes> frames);

private:
    Value::Binary const * entries_; // offset table, fragments
    OffsetTable offset_table_ = OffsetTable::None;
    // Entry with which each frame begins, and the end of the last one.
    std::vector<std::size_t> first_;
    std::vector<std::uint64_t> lengths_; // extended offset table only

    void read_extended_table(DataSet const & data_set, std::size_t frames);
    void read_basic_table(std::size_t frames);
    void count_fragments(std::size_t frames);
};

}

#endif // ODIL_ENCAPSULATEDPIXELDATA_H
