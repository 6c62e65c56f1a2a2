#ifndef ODIL_PDU_PDATATF_H
#define ODIL_PDU_PDATATF_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PDUHeader.h"
#include "odil/pdu/PDUType.h"
#include "odil/pdu/PDV.h"
#include "odil/pdu/PDVHeader.h"

namespace odil::pdu
{

/// Fragments of messages (PS3.8, 9.3.5).
/**
 * Large amounts of data need not pass through this class: make_header() gives
 * what must be sent in front of data that stay where they are,
 * PDVHeader::decode() what tells where to put those which are received.
 *
 * @par Lifetime
 * The items are views: the bytes belong to someone else.
 */
struct ODIL_API PDataTF
{
    /// Number on the wire.
    static constexpr PDUType type = PDUType::PDataTF;

    /// What precedes the data in a PDU of one item.
    using Header = std::array<std::uint8_t, PDUHeader::size + PDVHeader::size>;

    /// PDU-length of a PDU of one item, less the length of its data.
    static constexpr std::uint32_t overhead = PDVHeader::size;

    std::vector<PDV> pdvs; ///< at least one

    /// Read the body of the PDU, i.e. what follows the 6-byte header.
    /**
     * The items refer to the body. No presentation context is looked up here.
     *
     * @throws DecodeError no item, an item shorter than 2 bytes or longer than
     *     what is left, an identifier which is not odd; offsets count from the
     *     start of the header
     */
    static PDataTF decode(std::uint8_t const * body, std::size_t size);

    /// Append the whole PDU, header included, to the buffer.
    /** @throws EncodeError no item, an even identifier, more than 4 GiB; the
     * buffer is as before */
    void encode(std::vector<std::uint8_t> & buffer) const;

    /// Both headers of a PDU of one item, to be sent in front of its data.
    static Header make_header(PDVHeader const & pdv) noexcept
    {
        Header header;
        PDUHeader{type, overhead + pdv.data_length}.encode(header.data());
        pdv.encode(header.data() + PDUHeader::size);
        return header;
    }
};

/// Field-wise equality; the bytes are compared, not where they are.
ODIL_API bool operator==(PDataTF const & left, PDataTF const & right) noexcept;

/// Negation of ==.
inline bool operator!=(PDataTF const & left, PDataTF const & right) noexcept
{
    return !(left == right);
}

}

#endif // ODIL_PDU_PDATATF_H
