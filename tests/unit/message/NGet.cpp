#include "odil/message/NGetRequest.h" // first: the header stands on its own

#include "odil/message/NGetResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

BOOST_AUTO_TEST_SUITE(message_NGet)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    NGetRequest const request(12, "1.2", "1.2.3");
    BOOST_TEST((request.get_command_field() == Message::Command::N_GET_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_requested_sop_class_uid() == "1.2");
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
    BOOST_TEST(!request.has_attribute_identifier_list());
    BOOST_TEST(!request.announces_data_set());
    Value::Strings const tags{"00100010", "00100020"};
    BOOST_TEST(
        (NGetRequest(12, "1.2", "1.2.3", tags).get_attribute_identifier_list()
         == tags));
    check_optional_field(
        request,
        Tag(0x0000, 0x1005),
        VR::AT,
        &NGetRequest::has_attribute_identifier_list,
        &NGetRequest::get_attribute_identifier_list,
        &NGetRequest::set_attribute_identifier_list,
        &NGetRequest::delete_attribute_identifier_list,
        tags);
    check_field(
        request,
        Tag(0x0000, 0x0003),
        VR::UI,
        &NGetRequest::get_requested_sop_class_uid,
        &NGetRequest::set_requested_sop_class_uid,
        Value::String("1.3"));
    check_field(
        request,
        Tag(0x0000, 0x1001),
        VR::UI,
        &NGetRequest::get_requested_sop_instance_uid,
        &NGetRequest::set_requested_sop_instance_uid,
        Value::String("1.3.4"));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    NGetRequest const request(12, "1.2", "1.2.3");
    check_received(
        request,
        "N-GET-RQ",
        {Tag(0x0000, 0x0003), Tag(0x0000, 0x0110), Tag(0x0000, 0x1001)});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    NGetResponse const response(12, 0x0112, make_data_set());
    BOOST_TEST((response.get_command_field() == Message::Command::N_GET_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.get_status() == 0x0112);
    BOOST_TEST((response.get_data_set() == make_data_set()));
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        NGetResponse(12, 0),
        "N-GET-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
