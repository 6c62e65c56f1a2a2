#include "odil/message/NActionRequest.h" // first: the header stands on its own

#include "odil/message/NActionResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

BOOST_AUTO_TEST_SUITE(message_NAction)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    NActionRequest const request(12, "1.2", "1.2.3", 4, make_data_set());
    BOOST_TEST((request.get_command_field() == Message::Command::N_ACTION_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_requested_sop_class_uid() == "1.2");
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
    BOOST_TEST((request.get_data_set() == make_data_set()));
    BOOST_TEST(!NActionRequest(12, "1.2", "1.2.3", 4).has_data_set());
    BOOST_TEST(request.get_action_type_id() == 4);
    check_field(
        request,
        Tag(0x0000, 0x1008),
        VR::US,
        &NActionRequest::get_action_type_id,
        &NActionRequest::set_action_type_id,
        Value::Integer(65535));
    check_field(
        request,
        Tag(0x0000, 0x0003),
        VR::UI,
        &NActionRequest::get_requested_sop_class_uid,
        &NActionRequest::set_requested_sop_class_uid,
        Value::String("1.3"));
    check_field(
        request,
        Tag(0x0000, 0x1001),
        VR::UI,
        &NActionRequest::get_requested_sop_instance_uid,
        &NActionRequest::set_requested_sop_instance_uid,
        Value::String("1.3.4"));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    NActionRequest const request(12, "1.2", "1.2.3", 4, make_data_set());
    check_received(
        request,
        "N-ACTION-RQ",
        {Tag(0x0000, 0x0003),
         Tag(0x0000, 0x0110),
         Tag(0x0000, 0x1001),
         Tag(0x0000, 0x1008)});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    NActionResponse const response(12, 0x0112, make_data_set());
    BOOST_TEST(
        (response.get_command_field() == Message::Command::N_ACTION_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.get_status() == 0x0112);
    BOOST_TEST((response.get_data_set() == make_data_set()));
    check_optional_field(
        response,
        Tag(0x0000, 0x1008),
        VR::US,
        &NActionResponse::has_action_type_id,
        &NActionResponse::get_action_type_id,
        &NActionResponse::set_action_type_id,
        &NActionResponse::delete_action_type_id,
        Value::Integer(65535));
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        NActionResponse(12, 0),
        "N-ACTION-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
