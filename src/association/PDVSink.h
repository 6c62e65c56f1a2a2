#ifndef ODIL_SRC_ASSOCIATION_PDVSINK_H
#define ODIL_SRC_ASSOCIATION_PDVSINK_H

#include <cstddef>
#include <cstdint>
#include <streambuf>

#include "association/Fragments.h"
#include "association/TimeLimit.h"
#include "association/UpperLayer.h"

namespace odil::association
{

// Where the bytes of one command set or data set are written, to leave in as
// few PDUs as the peer allows, several at once. Large writes go to the
// transport from where they are. Errors of the upper layer pass.
class PDVSink final : public std::streambuf
{
public:
    // The buffer is borrowed; it is for 1 to DataPDUs::maximum_count fragments.
    // What precedes, if any, is finished by the write with which the
    // first of this one leaves.
    PDVSink(
        UpperLayer & upper_layer,
        std::uint8_t presentation_context_id,
        bool is_command,
        Fragments & buffer,
        Patience const & patience,
        PDVSink * preceding = nullptr);

    // Something has left.
    bool has_sent() const noexcept { return has_sent_; }

    // Send what is left, as the last fragment.
    void finish();

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(char const * bytes, std::streamsize size) override;

private:
    UpperLayer & upper_layer_;
    pdu::PDVHeader pdv_;
    Patience patience_;
    PDVSink * preceding_;
    std::size_t fragment_size_;
    std::size_t more_; // fragments which leave with a full buffer, at most
    bool has_sent_ = false;

    std::streamsize get_write_size(std::streamsize left) const;
    void send(char const * bytes, std::size_t size);
    void add(DataPDUs & pdus, char const * bytes, std::size_t size);
};

}

#endif // ODIL_SRC_ASSOCIATION_PDVSINK_H
