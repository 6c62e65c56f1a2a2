#ifndef ODIL_TRANSFERSYNTAX_H
#define ODIL_TRANSFERSYNTAX_H

#include <string>
#include <string_view>

#include "odil/export.h"

namespace odil
{

/// Way in which a data set is written as bytes.
/**
 * A value, made from the UID of one of the transfer syntaxes of the standard;
 * private ones cannot be described.
 *
 * @see PS3.5, 10 and annex A; PS3.6, annex A
 */
class ODIL_API TransferSyntax
{
public:
    /// From a UID.
    /** @throws Exception the UID is not a transfer syntax of the standard; the
     * message names it */
    explicit TransferSyntax(std::string_view uid);

    /// UID of the transfer syntax.
    std::string get_uid() const;

    /// Name in the registry, "Explicit VR Little Endian".
    std::string get_name() const;

    /// Elements are written with their VR.
    bool is_explicit() const noexcept;

    /// Order of the bytes of a number.
    bool is_little_endian() const noexcept;

    /// Pixel data is compressed, or otherwise divided in fragments (PS3.5,
    /// A.4).
    bool is_encapsulated() const noexcept;

    /// The bytes of the data set are compressed as a whole (PS3.5, A.5).
    bool is_deflated() const noexcept;

    /// Pixel data is compressed by a method which may lose something.
    /**
     * Also true for those which can be used in both ways, as JPEG 2000: of an
     * image, LossyImageCompression (0028,2110) tells. False says nothing about
     * what was done to the pixels before.
     *
     * @see PS3.5, 8.2 and annex A.4
     */
    bool is_lossy() const noexcept;

    /// Pixel data is one bit stream for all frames: MPEG2, MPEG-4, HEVC (PS3.5,
    /// 8.2.5 to 8.2.8).
    bool is_video() const noexcept;

    /// The UID is a transfer syntax of the standard, retired ones included.
    static bool is_known(std::string_view uid) noexcept;

    /// Reader and Writer understand data sets in this transfer syntax, whatever
    /// is inside of the fragments; false for an unknown UID.
    static bool can_decode(std::string_view uid) noexcept;

    /// Data sets can be written in this transfer syntax whatever is the native
    /// one they come from: implicit, explicit, deflated explicit VR little
    /// endian, explicit VR big endian.
    /**
     * False for an unknown UID, for encapsulated pixel data, and where a part
     * of the data is elsewhere: JPIP, SMPTE ST 2110, Papyrus.
     */
    static bool is_native(std::string_view uid) noexcept;

    /// Same UID.
    friend bool operator==(TransferSyntax left, TransferSyntax right) noexcept
    {
        return left.row_ == right.row_;
    }
    friend bool operator!=(TransferSyntax left, TransferSyntax right) noexcept
    {
        return left.row_ != right.row_;
    }

private:
    struct Row;
    struct Table;

    Row const * row_; // of a constant table
};

}

#endif // ODIL_TRANSFERSYNTAX_H
