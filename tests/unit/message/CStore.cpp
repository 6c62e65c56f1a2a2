#include "odil/message/CStoreRequest.h" // first: the header stands on its own

#include "odil/message/CStoreResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

namespace
{

CStoreRequest make_request()
{
    return {12, "1.2", "1.2.3", Message::Priority::LOW, make_data_set()};
}

}

BOOST_AUTO_TEST_SUITE(message_CStore)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    auto const request = make_request();
    BOOST_TEST((request.get_command_field() == Message::Command::C_STORE_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST(request.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST((request.get_priority() == Message::Priority::LOW));
    BOOST_TEST(!request.has_move_originator_ae_title());
    BOOST_TEST(!request.has_move_originator_message_id());
    check_field(
        request,
        Tag(0x0000, 0x1000),
        VR::UI,
        &CStoreRequest::get_affected_sop_instance_uid,
        &CStoreRequest::set_affected_sop_instance_uid,
        Value::String("1.2.4"));
}

BOOST_AUTO_TEST_CASE(data_set_of_a_request_need_not_be_attached)
{
    CStoreRequest const request(12, "1.2", "1.2.3", Message::Priority::LOW);
    BOOST_TEST(!request.has_data_set());
    BOOST_TEST(request.announces_data_set());
    BOOST_TEST((request.get_command_set() == make_request().get_command_set()));
}

BOOST_AUTO_TEST_CASE(request_can_be_part_of_a_move)
{
    CStoreRequest const request(
        12,
        "1.2",
        "1.2.3",
        Message::Priority::LOW,
        make_data_set(),
        "ORIGINATOR",
        0);
    BOOST_TEST(request.get_move_originator_ae_title() == "ORIGINATOR");
    BOOST_TEST(request.get_move_originator_message_id() == 0);
    check_optional_field(
        request,
        Tag(0x0000, 0x1030),
        VR::AE,
        &CStoreRequest::has_move_originator_ae_title,
        &CStoreRequest::get_move_originator_ae_title,
        &CStoreRequest::set_move_originator_ae_title,
        &CStoreRequest::delete_move_originator_ae_title,
        Value::String("OTHER"));
    check_optional_field(
        request,
        Tag(0x0000, 0x1031),
        VR::US,
        &CStoreRequest::has_move_originator_message_id,
        &CStoreRequest::get_move_originator_message_id,
        &CStoreRequest::set_move_originator_message_id,
        &CStoreRequest::delete_move_originator_message_id,
        Value::Integer(65535));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        make_request(),
        "C-STORE-RQ",
        {Tag(0x0000, 0x0002),
         Tag(0x0000, 0x0110),
         Tag(0x0000, 0x0700),
         Tag(0x0000, 0x1000)});
    check_data_set_is_mandatory(make_request(), "C-STORE-RQ");
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    CStoreResponse const response(12, 0xB007);
    BOOST_TEST((response.get_command_field() == Message::Command::C_STORE_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.is_warning());
    BOOST_TEST(!response.announces_data_set());
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        CStoreResponse(12, 0),
        "C-STORE-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
