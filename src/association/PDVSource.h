#ifndef ODIL_SRC_ASSOCIATION_PDVSOURCE_H
#define ODIL_SRC_ASSOCIATION_PDVSOURCE_H

#include <cstddef>
#include <cstdint>
#include <streambuf>

#include "association/TimeLimit.h"
#include "association/UpperLayer.h"

namespace odil::association
{

// The bytes of one command set or data set, as they arrive. Large reads go from
// the transport to their place at once. Errors of the upper layer pass.
class PDVSource final : public std::streambuf
{
public:
    // Waits for the first part, until the limit; then there is the same
    // patience for each of the following ones. A part has 4096 bytes.
    PDVSource(
        UpperLayer & upper_layer,
        bool is_command,
        TimeLimit const & first,
        Patience const & patience);

    // Of all fragments.
    std::uint8_t get_presentation_context_id() const noexcept
    {
        return pdv_.presentation_context_id;
    }

    // Read to the end, forget.
    void skip();

protected:
    int_type underflow() override;
    std::streamsize xsgetn(char * destination, std::streamsize size) override;

private:
    UpperLayer & upper_layer_;
    Patience patience_;
    TimeLimit limit_;
    pdu::PDVHeader pdv_;
    std::size_t received_ = 0; // since the limit was set

    bool is_at_end();
    void count(std::size_t size);
};

}

#endif // ODIL_SRC_ASSOCIATION_PDVSOURCE_H
