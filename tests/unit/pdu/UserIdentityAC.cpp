#include "odil/pdu/UserIdentityAC.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::UserIdentityAC;

namespace
{

// PS3.7, table D.3-15
Bytes const wire =
    Bytes{0x59, 0x00, 0x00, 0x08, 0x00, 0x06} + std::string("ticket");
Bytes const body = without_header(wire, item_header);
UserIdentityAC const value{"ticket"};

}

BOOST_AUTO_TEST_SUITE(pdu_UserIdentityAC)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(the_answer_may_be_empty)
{
    check_layout(
        UserIdentityAC{}, {0x59, 0x00, 0x00, 0x02, 0x00, 0x00}, item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<UserIdentityAC>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<UserIdentityAC>(body + Bytes{0}, body.size());
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_is_too_long)
{
    BOOST_CHECK_NO_THROW(encode(UserIdentityAC{std::string(65533, 'x')}));
    BOOST_CHECK_THROW(
        encode(UserIdentityAC{std::string(65534, 'x')}), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {"other"});
}

BOOST_AUTO_TEST_SUITE_END()
