#include "odil/pdu/AAssociateAC.h"

#include "pdu/associate.h"

namespace odil::pdu
{

AAssociateAC AAssociateAC::decode(std::uint8_t const * body, std::size_t size)
{
    return decode_associate<AAssociateAC>(body, size);
}

void AAssociateAC::encode(std::vector<std::uint8_t> & buffer) const
{
    encode_associate(*this, buffer);
}

bool operator==(AAssociateAC const & left, AAssociateAC const & right) noexcept
{
    return as_tuple(left) == as_tuple(right);
}

}
