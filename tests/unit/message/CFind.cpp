#include "odil/message/CFindRequest.h" // first: the header stands on its own

#include "odil/message/CFindResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::VR;

namespace
{

CFindRequest make_request()
{
    return {12, "1.2", Message::Priority::HIGH, make_data_set()};
}

}

BOOST_AUTO_TEST_SUITE(message_CFind)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    auto const request = make_request();
    BOOST_TEST((request.get_command_field() == Message::Command::C_FIND_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST((request.get_priority() == Message::Priority::HIGH));
    check_field(
        request,
        Tag(0x0000, 0x0002),
        VR::UI,
        &CFindRequest::get_affected_sop_class_uid,
        &CFindRequest::set_affected_sop_class_uid,
        odil::Value::String("1.2.3"));
    check_field(
        request,
        Tag(0x0000, 0x0700),
        VR::US,
        &CFindRequest::get_priority,
        &CFindRequest::set_priority,
        Message::Priority::LOW);
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        make_request(),
        "C-FIND-RQ",
        {Tag(0x0000, 0x0002), Tag(0x0000, 0x0110), Tag(0x0000, 0x0700)});
    check_data_set_is_mandatory(make_request(), "C-FIND-RQ");
}

BOOST_AUTO_TEST_CASE(request_with_an_undefined_priority_is_refused)
{
    auto command_set = make_request().get_command_set();
    command_set.add(Tag(0x0000, 0x0700), {3}, VR::US);
    check_refused<CFindRequest>(
        command_set, {"C-FIND-RQ", odil::describe(Tag(0x0000, 0x0700))});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    CFindResponse const match(12, Response::Pending, make_data_set());
    BOOST_TEST((match.get_command_field() == Message::Command::C_FIND_RSP));
    BOOST_TEST(match.get_message_id_being_responded_to() == 12);
    BOOST_TEST(match.get_status() == 0xFF00);
    BOOST_TEST((match.get_data_set() == make_data_set()));

    CFindResponse const last(12, Response::Success);
    BOOST_TEST(!last.announces_data_set());
    BOOST_TEST(!last.has_affected_sop_class_uid());
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        CFindResponse(12, Response::Success),
        "C-FIND-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
    check_received(
        CFindResponse(12, Response::Pending, make_data_set()),
        "C-FIND-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_CASE(pending_response_must_announce_its_match)
{
    for(auto const status : {Response::Pending, Response::PendingWithWarning})
    {
        check_data_set_is_mandatory(
            CFindResponse(12, status, make_data_set()), "C-FIND-RSP");
    }
}

BOOST_AUTO_TEST_CASE(pending_response_is_accepted_before_its_match_has_come)
{
    CFindResponse const sent(12, Response::Pending, make_data_set());
    CFindResponse received(Message(sent.get_command_set()));
    BOOST_TEST(received.announces_data_set());
    BOOST_TEST(!received.has_data_set());
    received.set_data_set(make_data_set());
    BOOST_TEST((received == sent));
}

BOOST_AUTO_TEST_SUITE_END()
