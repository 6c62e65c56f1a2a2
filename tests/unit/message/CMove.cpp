#include "odil/message/CMoveRequest.h" // first: the header stands on its own

#include "odil/message/CMoveResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::VR;

namespace
{

CMoveRequest make_request()
{
    return {12, "1.2", Message::Priority::HIGH, "DESTINATION", make_data_set()};
}

}

BOOST_AUTO_TEST_SUITE(message_CMove)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    auto const request = make_request();
    BOOST_TEST((request.get_command_field() == Message::Command::C_MOVE_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST((request.get_priority() == Message::Priority::HIGH));
    BOOST_TEST(request.get_move_destination() == "DESTINATION");
    check_field(
        request,
        Tag(0x0000, 0x0600),
        VR::AE,
        &CMoveRequest::get_move_destination,
        &CMoveRequest::set_move_destination,
        odil::Value::String("OTHER"));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        make_request(),
        "C-MOVE-RQ",
        {Tag(0x0000, 0x0002),
         Tag(0x0000, 0x0110),
         Tag(0x0000, 0x0600),
         Tag(0x0000, 0x0700)});
    check_data_set_is_mandatory(make_request(), "C-MOVE-RQ");
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    CMoveResponse response(12, 0xB000, make_data_set());
    BOOST_TEST((response.get_command_field() == Message::Command::C_MOVE_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.is_warning());
    BOOST_TEST((response.get_data_set() == make_data_set()));

    response.set_number_of_failed_sub_operations(3);
    RetrieveResponse const & common = response;
    BOOST_TEST(common.get_number_of_failed_sub_operations() == 3);
    BOOST_TEST(!common.has_number_of_remaining_sub_operations());
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        CMoveResponse(12, Response::Pending),
        "C-MOVE-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
