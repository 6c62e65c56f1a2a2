#ifndef ODIL_PDU_ASYNCHRONOUSOPERATIONSWINDOW_H
#define ODIL_PDU_ASYNCHRONOUSOPERATIONSWINDOW_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "odil/export.h"

namespace odil::pdu
{

/// How many operations may be under way at the same time.
/** @see PS3.7, D.3.3.3 */
struct ODIL_API AsynchronousOperationsWindow
{
    /// Number on the wire.
    static constexpr std::uint8_t item_type = 0x53;

    /// By the requestor of the association; 0 means no limit.
    std::uint16_t maximum_number_operations_invoked = 1;
    /// By the acceptor, on behalf of the requestor; 0 means no limit.
    std::uint16_t maximum_number_operations_performed = 1;

    /// Read the body of the item, i.e. what follows the 4-byte header.
    /**
     * @throws DecodeError the body is not of 4 bytes; positions in errors start
     *     at `offset`
     */
    static AsynchronousOperationsWindow
    decode(std::uint8_t const * body, std::size_t size, std::size_t offset = 0);

    /// Append the whole item, header included, to the buffer.
    void encode(std::vector<std::uint8_t> & buffer) const;
};

/// Field-wise equality.
ODIL_API bool operator==(
    AsynchronousOperationsWindow const & left,
    AsynchronousOperationsWindow const & right) noexcept;

/// Negation of ==.
inline bool operator!=(
    AsynchronousOperationsWindow const & left,
    AsynchronousOperationsWindow const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_ASYNCHRONOUSOPERATIONSWINDOW_H
