#include "odil/pdu/RoleSelection.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::RoleSelection;

namespace
{

// PS3.7, table D.3-9
Bytes const wire =
    Bytes{0x54, 0x00, 0x00, 0x07, 0x00, 0x03} + "1.4" + Bytes{0x00, 0x01};
Bytes const body = without_header(wire, item_header);
RoleSelection const value{"1.4", false, true};

}

BOOST_AUTO_TEST_SUITE(pdu_RoleSelection)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(every_pair_of_roles_is_read_back)
{
    for(int roles = 0; roles != 4; ++roles)
    {
        RoleSelection const item{"1.4", (roles & 1) != 0, (roles & 2) != 0};
        BOOST_TEST(
            (decode<RoleSelection>(without_header(encode(item), item_header))
             == item));
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<RoleSelection>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<RoleSelection>(body + Bytes{0}, body.size());
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_uid_longer_than_the_item)
{
    auto bad = body;
    bad[1] = 6;
    check_wrong<RoleSelection>(bad, 2);
}

BOOST_AUTO_TEST_CASE(decode_refuses_roles_other_than_0_and_1)
{
    auto bad = body;
    bad[5] = 2;
    check_wrong<RoleSelection>(bad, 5);
    bad = body;
    bad[6] = 0xff;
    check_wrong<RoleSelection>(bad, 6);
}

BOOST_AUTO_TEST_CASE(zeros_at_the_end_of_the_uid_are_dropped)
{
    auto const padded =
        Bytes{0x00, 0x04} + std::string("1.4\0", 4) + Bytes{0x00, 0x01};
    BOOST_TEST((decode<RoleSelection>(padded) == value));
}

BOOST_AUTO_TEST_CASE(longer_uids_are_read_but_not_written)
{
    RoleSelection const longer{std::string(65, '1'), false, true};
    BOOST_CHECK_THROW(encode(longer), odil::EncodeError);
    BOOST_TEST(
        (decode<RoleSelection>(Bytes{0, 65} + Bytes(65, '1') + Bytes{0, 1})
         == longer));
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {"1", false, true});
    check_differ(value, {"1.4", true, true});
    check_differ(value, {"1.4", false, false});
}

BOOST_AUTO_TEST_SUITE_END()
