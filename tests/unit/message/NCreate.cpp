#include "odil/message/NCreateRequest.h" // first: the header stands on its own

#include "odil/message/NCreateResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

BOOST_AUTO_TEST_SUITE(message_NCreate)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    NCreateRequest const request(12, "1.2", make_data_set());
    BOOST_TEST((request.get_command_field() == Message::Command::N_CREATE_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST((request.get_data_set() == make_data_set()));
    BOOST_TEST(!NCreateRequest(12, "1.2").has_data_set());
    check_field(
        request,
        Tag(0x0000, 0x0002),
        VR::UI,
        &NCreateRequest::get_affected_sop_class_uid,
        &NCreateRequest::set_affected_sop_class_uid,
        Value::String("1.3"));
    check_optional_field(
        request,
        Tag(0x0000, 0x1000),
        VR::UI,
        &NCreateRequest::has_affected_sop_instance_uid,
        &NCreateRequest::get_affected_sop_instance_uid,
        &NCreateRequest::set_affected_sop_instance_uid,
        &NCreateRequest::delete_affected_sop_instance_uid,
        Value::String("1.3.4"));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        NCreateRequest(12, "1.2"),
        "N-CREATE-RQ",
        {Tag(0x0000, 0x0002), Tag(0x0000, 0x0110)});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    NCreateResponse const response(12, 0x0112, make_data_set());
    BOOST_TEST(
        (response.get_command_field() == Message::Command::N_CREATE_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.get_status() == 0x0112);
    BOOST_TEST((response.get_data_set() == make_data_set()));
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        NCreateResponse(12, 0),
        "N-CREATE-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
