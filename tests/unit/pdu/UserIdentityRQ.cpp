#include "odil/pdu/UserIdentityRQ.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::UserIdentityRQ;
using Type = UserIdentityRQ::Type;

namespace
{

// PS3.7, table D.3-14
Bytes const wire = Bytes{0x58, 0x00, 0x00, 0x0d, 0x02, 0x01} + Bytes{0x00, 0x03}
                   + "Bob" + Bytes{0x00, 0x04} + "1234";
Bytes const body = without_header(wire, item_header);
UserIdentityRQ const value{Type::UsernameAndPassword, true, "Bob", "1234"};

}

BOOST_AUTO_TEST_SUITE(pdu_UserIdentityRQ)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(types_are_those_of_the_standard)
{
    BOOST_TEST(static_cast<int>(Type::Username) == 1);
    BOOST_TEST(static_cast<int>(Type::UsernameAndPassword) == 2);
    BOOST_TEST(static_cast<int>(Type::Kerberos) == 3);
    BOOST_TEST(static_cast<int>(Type::SAML) == 4);
    BOOST_TEST(static_cast<int>(Type::JWT) == 5);
}

BOOST_AUTO_TEST_CASE(types_of_later_editions_are_kept)
{
    auto other = body;
    other[0] = 99;
    BOOST_TEST(
        static_cast<int>(decode<UserIdentityRQ>(other).identity_type) == 99);
}

BOOST_AUTO_TEST_CASE(fields_may_hold_any_bytes)
{
    UserIdentityRQ const ticket{
        Type::Kerberos, false, std::string("\0\xff\0", 3), ""};
    BOOST_TEST(
        (decode<UserIdentityRQ>(without_header(encode(ticket), item_header))
         == ticket));
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<UserIdentityRQ>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<UserIdentityRQ>(body + Bytes{0}, body.size());
}

BOOST_AUTO_TEST_CASE(decode_refuses_fields_longer_than_the_item)
{
    auto bad = body;
    bad[2] = 0xff;
    check_wrong<UserIdentityRQ>(bad, 4);
    bad = body;
    bad[8] = 5;
    check_wrong<UserIdentityRQ>(bad, 9);
}

BOOST_AUTO_TEST_CASE(an_answer_is_requested_or_not)
{
    auto other = body;
    other[1] = 0;
    BOOST_TEST(!decode<UserIdentityRQ>(other).positive_response_requested);
    other[1] = 2;
    check_wrong<UserIdentityRQ>(other, 1);
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_is_too_long)
{
    // The other fields take 6 bytes.
    BOOST_CHECK_NO_THROW(encode(
        UserIdentityRQ{Type::SAML, true, std::string(65535 - 6, 'x'), ""}));
    BOOST_CHECK_THROW(
        encode(
            UserIdentityRQ{Type::SAML, true, std::string(65536 - 6, 'x'), ""}),
        odil::EncodeError);
    BOOST_CHECK_THROW(
        encode(UserIdentityRQ{Type::SAML, true, std::string(65536, 'x'), ""}),
        odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {Type::Username, true, "Bob", "1234"});
    check_differ(value, {Type::UsernameAndPassword, false, "Bob", "1234"});
    check_differ(value, {Type::UsernameAndPassword, true, "Eve", "1234"});
    check_differ(value, {Type::UsernameAndPassword, true, "Bob", ""});
}

BOOST_AUTO_TEST_SUITE_END()
