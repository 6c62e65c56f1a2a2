#include "odil/pdu/UserIdentityRQ.h"

#include "pdu/layout.h"

namespace odil::pdu
{

UserIdentityRQ UserIdentityRQ::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    UserIdentityRQ item;
    item.identity_type = static_cast<Type>(reader.u8()); // 5
    item.positive_response_requested = read_flag(reader); // 6
    item.primary_field = read_text16(reader); // 7-n
    item.secondary_field = read_text16(reader); // n+1-m
    expect_end(reader, "User identity");
    return item;
}

void UserIdentityRQ::encode(std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            writer.u8(static_cast<std::uint8_t>(identity_type)); // 5
            writer.u8(positive_response_requested ? 1 : 0); // 6
            write_text16(writer, primary_field); // 7-n
            write_text16(writer, secondary_field); // n+1-m
        });
}

bool operator==(
    UserIdentityRQ const & left, UserIdentityRQ const & right) noexcept
{
    return left.identity_type == right.identity_type
           && left.positive_response_requested
                  == right.positive_response_requested
           && left.primary_field == right.primary_field
           && left.secondary_field == right.secondary_field;
}

}
