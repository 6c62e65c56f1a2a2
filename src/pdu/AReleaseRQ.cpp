#include "odil/pdu/AReleaseRQ.h"

#include "pdu/layout.h"

namespace odil::pdu
{

AReleaseRQ AReleaseRQ::decode(std::uint8_t const * body, std::size_t size)
{
    read_four_bytes(body, size, type); // 7-10: reserved, not tested
    return {};
}

void AReleaseRQ::encode(std::vector<std::uint8_t> & buffer) const
{
    write_four_bytes(buffer, type, {0, 0, 0}); // 7-10: reserved
}

}
