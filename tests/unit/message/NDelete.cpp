#include "odil/message/NDeleteRequest.h" // first: the header stands on its own

#include "odil/message/NDeleteResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

BOOST_AUTO_TEST_SUITE(message_NDelete)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    NDeleteRequest const request(12, "1.2", "1.2.3");
    BOOST_TEST((request.get_command_field() == Message::Command::N_DELETE_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_requested_sop_class_uid() == "1.2");
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
    BOOST_TEST(!request.announces_data_set());
    check_field(
        request,
        Tag(0x0000, 0x0003),
        VR::UI,
        &NDeleteRequest::get_requested_sop_class_uid,
        &NDeleteRequest::set_requested_sop_class_uid,
        Value::String("1.3"));
    check_field(
        request,
        Tag(0x0000, 0x1001),
        VR::UI,
        &NDeleteRequest::get_requested_sop_instance_uid,
        &NDeleteRequest::set_requested_sop_instance_uid,
        Value::String("1.3.4"));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    NDeleteRequest const request(12, "1.2", "1.2.3");
    check_received(
        request,
        "N-DELETE-RQ",
        {Tag(0x0000, 0x0003), Tag(0x0000, 0x0110), Tag(0x0000, 0x1001)});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    NDeleteResponse const response(12, 0x0112);
    BOOST_TEST(
        (response.get_command_field() == Message::Command::N_DELETE_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.get_status() == 0x0112);
    BOOST_TEST(!response.announces_data_set());
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        NDeleteResponse(12, 0),
        "N-DELETE-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
