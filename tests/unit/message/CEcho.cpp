#include "odil/message/CEchoRequest.h" // first: the header stands on its own

#include "odil/message/CEchoResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::VR;

BOOST_AUTO_TEST_SUITE(message_CEcho)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    CEchoRequest const request(12, "1.2");
    BOOST_TEST((request.get_command_field() == Message::Command::C_ECHO_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST(!request.announces_data_set());
    check_field(
        request,
        Tag(0x0000, 0x0002),
        VR::UI,
        &CEchoRequest::get_affected_sop_class_uid,
        &CEchoRequest::set_affected_sop_class_uid,
        odil::Value::String("1.2.3"));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        CEchoRequest(12, "1.2"),
        "C-ECHO-RQ",
        {Tag(0x0000, 0x0002), Tag(0x0000, 0x0110)});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    CEchoResponse const response(12, Response::NotAuthorized, "1.2");
    BOOST_TEST((response.get_command_field() == Message::Command::C_ECHO_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.get_status() == 0x0124);
    BOOST_TEST(response.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST(!response.announces_data_set());
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        CEchoResponse(12, 0, "1.2"),
        "C-ECHO-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
