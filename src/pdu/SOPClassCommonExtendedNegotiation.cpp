#include "odil/pdu/SOPClassCommonExtendedNegotiation.h"

#include "pdu/layout.h"

namespace odil::pdu
{

SOPClassCommonExtendedNegotiation SOPClassCommonExtendedNegotiation::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    SOPClassCommonExtendedNegotiation item;
    item.sop_class_uid = read_uid16(reader); // 5-xxx
    item.service_class_uid = read_uid16(reader);
    auto const length = reader.u16();
    auto related = reader.sub(length);
    while(related.remaining() != 0)
    {
        item.related_general_sop_class_uids.push_back(read_uid16(related));
    }
    return item;
}

void SOPClassCommonExtendedNegotiation::encode(
    std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            write_uid16(writer, sop_class_uid); // 5-xxx
            write_uid16(writer, service_class_uid);
            auto const related = writer.begin_length16();
            for(auto const & uid : related_general_sop_class_uids)
            {
                write_uid16(writer, uid);
            }
            writer.end_length16(related);
        });
}

bool operator==(
    SOPClassCommonExtendedNegotiation const & left,
    SOPClassCommonExtendedNegotiation const & right) noexcept
{
    return left.sop_class_uid == right.sop_class_uid
           && left.service_class_uid == right.service_class_uid
           && left.related_general_sop_class_uids
                  == right.related_general_sop_class_uids;
}

}
