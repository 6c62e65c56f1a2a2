#include "odil/pdu/UserIdentityAC.h"

#include "pdu/layout.h"

namespace odil::pdu
{

UserIdentityAC UserIdentityAC::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    UserIdentityAC item;
    item.server_response = read_text16(reader); // 5-n
    expect_end(reader, "User identity");
    return item;
}

void UserIdentityAC::encode(std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        { write_text16(writer, server_response); }); // 5-n
}

bool operator==(
    UserIdentityAC const & left, UserIdentityAC const & right) noexcept
{
    return left.server_response == right.server_response;
}

}
