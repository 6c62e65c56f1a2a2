#include "odil/pdu/RoleSelection.h"

#include "pdu/layout.h"

namespace odil::pdu
{

RoleSelection RoleSelection::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    RoleSelection item;
    item.sop_class_uid = read_proposed_uid16(reader); // 5-xxx
    item.scu_role = read_flag(reader);
    item.scp_role = read_flag(reader);
    expect_end(reader, "Role selection");
    return item;
}

void RoleSelection::encode(std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            write_uid16(writer, sop_class_uid); // 5-xxx
            writer.u8(scu_role ? 1 : 0);
            writer.u8(scp_role ? 1 : 0);
        });
}

bool operator==(
    RoleSelection const & left, RoleSelection const & right) noexcept
{
    return left.sop_class_uid == right.sop_class_uid
           && left.scu_role == right.scu_role
           && left.scp_role == right.scp_role;
}

}
