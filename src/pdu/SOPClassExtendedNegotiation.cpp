#include "odil/pdu/SOPClassExtendedNegotiation.h"

#include "pdu/layout.h"

namespace odil::pdu
{

SOPClassExtendedNegotiation SOPClassExtendedNegotiation::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    SOPClassExtendedNegotiation item;
    item.sop_class_uid = read_uid16(reader); // 5-xxx
    auto const length = reader.remaining();
    auto const * const information = reader.bytes(length); // xxx-xxx
    item.service_class_application_information.assign(
        information, information + length);
    return item;
}

void SOPClassExtendedNegotiation::encode(
    std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            write_uid16(writer, sop_class_uid); // 5-xxx
            writer.bytes(
                service_class_application_information.data(),
                service_class_application_information.size()); // xxx-xxx
        });
}

bool operator==(
    SOPClassExtendedNegotiation const & left,
    SOPClassExtendedNegotiation const & right) noexcept
{
    return left.sop_class_uid == right.sop_class_uid
           && left.service_class_application_information
                  == right.service_class_application_information;
}

}
