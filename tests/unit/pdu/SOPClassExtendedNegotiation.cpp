#include "odil/pdu/SOPClassExtendedNegotiation.h" // first: stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::SOPClassExtendedNegotiation;

namespace
{

// PS3.7, table D.3-11
Bytes const wire =
    Bytes{0x56, 0x00, 0x00, 0x08, 0x00, 0x03} + "1.4" + Bytes{0x01, 0x00, 0xff};
Bytes const body = without_header(wire, item_header);
SOPClassExtendedNegotiation const value{"1.4", {0x01, 0x00, 0xff}};

}

BOOST_AUTO_TEST_SUITE(pdu_SOPClassExtendedNegotiation)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(the_information_may_be_empty)
{
    check_layout(
        SOPClassExtendedNegotiation{"1.4", {}},
        Bytes{0x56, 0x00, 0x00, 0x05, 0x00, 0x03} + "1.4",
        item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation_of_the_uid)
{
    // What follows the UID has no length of its own.
    check_every_truncation_is_refused<SOPClassExtendedNegotiation>(
        {body.begin(), body.begin() + 5});
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_uid_longer_than_the_item)
{
    auto bad = body;
    bad[0] = 0xff;
    check_wrong<SOPClassExtendedNegotiation>(bad, 2);
}

BOOST_AUTO_TEST_CASE(zeros_at_the_end_of_the_information_are_kept)
{
    auto const item =
        decode<SOPClassExtendedNegotiation>(body + Bytes{0x00, 0x00});
    BOOST_TEST(item.service_class_application_information.size() == 5);
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_is_too_long)
{
    BOOST_CHECK_THROW(
        encode(SOPClassExtendedNegotiation{std::string(65, '1'), {}}),
        odil::EncodeError);
    // 2 + 3 bytes for the UID, the others up to 65535 for the information.
    BOOST_CHECK_NO_THROW(
        encode(SOPClassExtendedNegotiation{"1.4", Bytes(65530)}));
    BOOST_CHECK_THROW(
        encode(SOPClassExtendedNegotiation{"1.4", Bytes(65531)}),
        odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {"1", {0x01, 0x00, 0xff}});
    check_differ(value, {"1.4", {0x01, 0x00}});
}

BOOST_AUTO_TEST_SUITE_END()
