#include "odil/pdu/AAssociateRQ.h"

#include "pdu/associate.h"

namespace odil::pdu
{

AAssociateRQ AAssociateRQ::decode(std::uint8_t const * body, std::size_t size)
{
    return decode_associate<AAssociateRQ>(body, size);
}

void AAssociateRQ::encode(std::vector<std::uint8_t> & buffer) const
{
    encode_associate(*this, buffer);
}

bool operator==(AAssociateRQ const & left, AAssociateRQ const & right) noexcept
{
    return as_tuple(left) == as_tuple(right);
}

}
