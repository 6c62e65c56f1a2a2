#ifndef ODIL_PDU_PDVHEADER_H
#define ODIL_PDU_PDVHEADER_H

#include <cstddef>
#include <cstdint>

#include "odil/export.h"

namespace odil::pdu
{

/// The six bytes in front of a fragment of a message: length, presentation
/// context, message control header (PS3.8, 9.3.5.1 and E.2).
struct ODIL_API PDVHeader
{
    /// Number of bytes on the wire.
    static constexpr std::size_t size = 6;

    std::uint8_t presentation_context_id = 1; ///< odd
    bool is_command = false; ///< else part of the data set
    bool is_last = false; ///< last fragment of the command or of the data set
    /// Bytes of the message which follow; at most 4 GiB - 7, so that they fit
    /// in one P-DATA-TF.
    std::uint32_t data_length = 0;

    /// Read the header, so that the data can be read to their final place.
    /**
     * @param bytes `size` bytes, or all that is left in the PDU if this is less
     * @param remaining what is left in the P-DATA-TF, this header included, in
     *     bytes
     * @param offset of the header in the PDU, for errors
     * @throws DecodeError less than `size` bytes are left, the item is shorter
     *     than 2 bytes or longer than what is left, the identifier is not odd
     */
    static PDVHeader decode(
        std::uint8_t const * bytes,
        std::size_t remaining,
        std::size_t offset = 6);

    /// Write `size` bytes; nothing is tested.
    void encode(std::uint8_t * bytes) const noexcept
    {
        auto const length = data_length + 2;
        bytes[0] = static_cast<std::uint8_t>(length >> 24U); // 1-4
        bytes[1] = static_cast<std::uint8_t>(length >> 16U);
        bytes[2] = static_cast<std::uint8_t>(length >> 8U);
        bytes[3] = static_cast<std::uint8_t>(length);
        bytes[4] = presentation_context_id; // 5
        bytes[5] = static_cast<std::uint8_t>(
            (is_command ? 1U : 0U) | (is_last ? 2U : 0U)); // 6, E.2
    }
};

/// Field-wise equality.
ODIL_API bool
operator==(PDVHeader const & left, PDVHeader const & right) noexcept;

/// Negation of ==.
inline bool operator!=(PDVHeader const & left, PDVHeader const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_PDVHEADER_H
