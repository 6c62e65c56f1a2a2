#include "odil/message/Response.h" // first: the header stands on its own

#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/Cancellation.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

namespace
{

Response make_response(Value::Integer status = 0)
{
    return Response(CEchoResponse(1, status, "1.2"));
}

}

BOOST_AUTO_TEST_SUITE(message_Response)

BOOST_AUTO_TEST_CASE(mandatory_fields_are_read_and_written)
{
    check_field(
        make_response(),
        Tag(0x0000, 0x0120),
        VR::US,
        &Response::get_message_id_being_responded_to,
        &Response::set_message_id_being_responded_to,
        Value::Integer(65535));
    check_field(
        make_response(),
        Tag(0x0000, 0x0900),
        VR::US,
        &Response::get_status,
        &Response::set_status,
        Value::Integer(0xFF01));
}

BOOST_AUTO_TEST_CASE(optional_numbers_and_lists_are_read_written_and_deleted)
{
    check_optional_field(
        make_response(),
        Tag(0x0000, 0x0903),
        VR::US,
        &Response::has_error_id,
        &Response::get_error_id,
        &Response::set_error_id,
        &Response::delete_error_id,
        Value::Integer(12));
    check_optional_field(
        make_response(),
        Tag(0x0000, 0x0901),
        VR::AT,
        &Response::has_offending_element,
        &Response::get_offending_element,
        &Response::set_offending_element,
        &Response::delete_offending_element,
        Value::Strings{"00080052", "0020000d"});
    check_optional_field(
        make_response(),
        Tag(0x0000, 0x1005),
        VR::AT,
        &Response::has_attribute_identifier_list,
        &Response::get_attribute_identifier_list,
        &Response::set_attribute_identifier_list,
        &Response::delete_attribute_identifier_list,
        Value::Strings{"00100010", "00100020"});
}

BOOST_AUTO_TEST_CASE(optional_texts_are_read_written_and_deleted)
{
    check_optional_field(
        make_response(),
        Tag(0x0000, 0x0002),
        VR::UI,
        &Response::has_affected_sop_class_uid,
        &Response::get_affected_sop_class_uid,
        &Response::set_affected_sop_class_uid,
        &Response::delete_affected_sop_class_uid,
        Value::String("1.2.3"));
    check_optional_field(
        make_response(),
        Tag(0x0000, 0x1000),
        VR::UI,
        &Response::has_affected_sop_instance_uid,
        &Response::get_affected_sop_instance_uid,
        &Response::set_affected_sop_instance_uid,
        &Response::delete_affected_sop_instance_uid,
        Value::String("1.2.3.4"));
    check_optional_field(
        make_response(),
        Tag(0x0000, 0x0902),
        VR::LO,
        &Response::has_error_comment,
        &Response::get_error_comment,
        &Response::set_error_comment,
        &Response::delete_error_comment,
        Value::String("out of order"));
}

BOOST_AUTO_TEST_CASE(numbers_have_16_bits)
{
    auto response = make_response();
    BOOST_CHECK_THROW(response.set_status(0x10000), odil::Exception);
    BOOST_CHECK_THROW(response.set_error_id(-1), odil::Exception);
    BOOST_CHECK_THROW(
        response.set_message_id_being_responded_to(65536), odil::Exception);
    BOOST_CHECK_THROW(CEchoResponse(1, -1, "1.2"), odil::Exception);
}

BOOST_AUTO_TEST_CASE(what_the_peer_says_of_the_error_is_kept)
{
    auto sent = make_response(Response::ProcessingFailure);
    sent.set_error_comment("no");
    sent.set_error_id(12);
    sent.set_offending_element({"00080052"});
    sent.set_attribute_identifier_list({"00100010"});
    CEchoResponse const received(Message(sent.get_command_set()));
    BOOST_TEST((received == sent));
    BOOST_TEST(received.get_error_comment() == "no");
    BOOST_TEST(received.get_error_id() == 12);
}

BOOST_AUTO_TEST_CASE(the_status_belongs_to_one_class)
{
    BOOST_TEST(make_response(Response::Success).is_success());
    BOOST_TEST(make_response(Response::Pending).is_pending());
    BOOST_TEST(make_response(Response::PendingWithWarning).is_pending());
    BOOST_TEST(make_response(Response::Cancel).is_cancel());
    BOOST_TEST(make_response(Response::AttributeListError).is_warning());
    BOOST_TEST(make_response(Response::NotAuthorized).is_failure());
    BOOST_TEST(!make_response(Response::Cancel).is_failure());
    BOOST_TEST(!make_response(Response::NotAuthorized).is_success());
}

BOOST_AUTO_TEST_CASE(requests_and_cancellations_are_not_responses)
{
    check_refused<Response>(
        CEchoRequest(1, "1.2").get_command_set(),
        {"C-ECHO-RQ", "response was expected"});
    check_refused<Response>(
        Cancellation(1).get_command_set(),
        {"C-CANCEL-RQ", "response was expected"});
}

BOOST_AUTO_TEST_CASE(mandatory_fields_are_checked)
{
    for(auto const tag :
        {command_field,
         data_set_type,
         Tag(0x0000, 0x0120),
         Tag(0x0000, 0x0900)})
    {
        auto command_set = make_response().get_command_set();
        command_set.remove(tag);
        check_refused<Response>(command_set, {odil::describe(tag), "missing"});
    }
}

BOOST_AUTO_TEST_SUITE_END()
