#include "odil/pdu/PDUHeader.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::PDUHeader;
using odil::pdu::PDUType;

BOOST_AUTO_TEST_SUITE(pdu_PDUHeader)

BOOST_AUTO_TEST_CASE(encode_matches_the_standard_layout)
{
    Bytes buffer(PDUHeader::size + 1, 0xaa);
    PDUHeader{PDUType::PDataTF, 0x12345678}.encode(buffer.data());
    BOOST_TEST(
        buffer == (Bytes{0x04, 0x00, 0x12, 0x34, 0x56, 0x78, 0xaa}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(decode_reads_the_standard_layout_and_ignores_the_reserved)
{
    Bytes const wire{0x07, 0xff, 0x80, 0x00, 0x00, 0x04};
    auto const header = PDUHeader::decode(wire.data());
    BOOST_TEST((header == PDUHeader{PDUType::AAbort, 0x80000004}));
}

BOOST_AUTO_TEST_CASE(an_unknown_type_is_a_value)
{
    for(int i = 0; i != 256; ++i)
    {
        Bytes const wire{static_cast<std::uint8_t>(i), 0, 0, 0, 0, 1};
        auto const header = PDUHeader::decode(wire.data());
        BOOST_TEST(static_cast<int>(header.type) == i);
        BOOST_TEST(is_known(header.type) == (i >= 1 && i <= 7));
    }
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    PDUHeader const header{PDUType::PDataTF, 1};
    check_differ(header, {PDUType::AAbort, 1});
    check_differ(header, {PDUType::PDataTF, 2});
}

BOOST_AUTO_TEST_SUITE_END()
