#ifndef ODIL_SRC_ASSOCIATION_DATAPDUS_H
#define ODIL_SRC_ASSOCIATION_DATAPDUS_H

#include <array>
#include <cstddef>

#include "odil/dul/Transport.h"
#include "odil/pdu/PDVHeader.h"
#include "odil/pdu/PDataTF.h"

namespace odil::association
{

// P-DATA-TFs of one fragment each, to leave in one write: their headers, and
// between these the bytes of the caller, where they are.
class DataPDUs
{
public:
    // What fits: the end of a command, and so many PDUs of a data set.
    static constexpr std::size_t maximum_count = 32;

    // Add bytes in two pieces as fragments of a size, but for the last one. No
    // other than this is the last fragment, if the header says so; the length
    // is computed. No bytes are one fragment.
    void
    add(pdu::PDVHeader header,
        dul::ConstBuffer first,
        dul::ConstBuffer second,
        std::size_t fragment_size);

    // Pieces of a write, as long as this object and the bytes are there.
    dul::ConstBuffer const * data() const noexcept { return pieces_.data(); }
    std::size_t size() const noexcept { return piece_count_; }

private:
    // The end of the command; of the others one is at the end of the first
    // bytes, and at the start of the second.
    std::array<pdu::PDataTF::Header, 1 + maximum_count> headers_{};
    std::array<dul::ConstBuffer, 2 * (1 + maximum_count) + 2> pieces_{};
    std::size_t header_count_ = 0;
    std::size_t piece_count_ = 0;

    void append(void const * data, std::size_t size) noexcept;
};

}

#endif // ODIL_SRC_ASSOCIATION_DATAPDUS_H
