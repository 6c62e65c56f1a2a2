#include "odil/message/Cancellation.h" // first: the header stands on its own

#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;

BOOST_AUTO_TEST_SUITE(message_Cancellation)

BOOST_AUTO_TEST_CASE(it_has_the_fields_of_the_standard_and_no_other)
{
    Cancellation const cancellation(12);
    auto const & command_set = cancellation.get_command_set();
    BOOST_TEST(command_set.size() == 3U);
    BOOST_TEST(command_set.as_int(command_field, 0) == 0x0FFF);
    BOOST_TEST(command_set.as_int(Tag(0x0000, 0x0120), 0) == 12);
    BOOST_TEST(command_set.as_int(data_set_type, 0) == 0x0101);
}

BOOST_AUTO_TEST_CASE(message_id_is_read_and_written)
{
    check_field(
        Cancellation(1),
        Tag(0x0000, 0x0120),
        odil::VR::US,
        &Cancellation::get_message_id_being_responded_to,
        &Cancellation::set_message_id_being_responded_to,
        odil::Value::Integer(12));
    BOOST_CHECK_THROW(Cancellation(65536), odil::Exception);
}

BOOST_AUTO_TEST_CASE(it_is_checked)
{
    check_received(Cancellation(12), "C-CANCEL-RQ", {Tag(0x0000, 0x0120)});
}

BOOST_AUTO_TEST_SUITE_END()
