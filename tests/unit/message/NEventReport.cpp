#include "odil/message/NEventReportRequest.h" // first: it stands on its own

#include "odil/message/NEventReportResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::Value;
using odil::VR;

BOOST_AUTO_TEST_SUITE(message_NEventReport)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    NEventReportRequest const request(12, "1.2", "1.2.3", 4, make_data_set());
    BOOST_TEST(
        (request.get_command_field() == Message::Command::N_EVENT_REPORT_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST(request.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST(request.get_event_type_id() == 4);
    BOOST_TEST((request.get_data_set() == make_data_set()));
    BOOST_TEST(!NEventReportRequest(12, "1.2", "1.2.3", 4).has_data_set());
    check_field(
        request,
        Tag(0x0000, 0x0002),
        VR::UI,
        &NEventReportRequest::get_affected_sop_class_uid,
        &NEventReportRequest::set_affected_sop_class_uid,
        Value::String("1.3"));
    check_field(
        request,
        Tag(0x0000, 0x1000),
        VR::UI,
        &NEventReportRequest::get_affected_sop_instance_uid,
        &NEventReportRequest::set_affected_sop_instance_uid,
        Value::String("1.3.4"));
    check_field(
        request,
        Tag(0x0000, 0x1002),
        VR::US,
        &NEventReportRequest::get_event_type_id,
        &NEventReportRequest::set_event_type_id,
        Value::Integer(65535));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        NEventReportRequest(12, "1.2", "1.2.3", 4),
        "N-EVENT-REPORT-RQ",
        {Tag(0x0000, 0x0002),
         Tag(0x0000, 0x0110),
         Tag(0x0000, 0x1000),
         Tag(0x0000, 0x1002)});
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    NEventReportResponse const response(12, 0x0113, make_data_set());
    BOOST_TEST(
        (response.get_command_field() == Message::Command::N_EVENT_REPORT_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.get_status() == 0x0113);
    BOOST_TEST((response.get_data_set() == make_data_set()));
    check_optional_field(
        response,
        Tag(0x0000, 0x1002),
        VR::US,
        &NEventReportResponse::has_event_type_id,
        &NEventReportResponse::get_event_type_id,
        &NEventReportResponse::set_event_type_id,
        &NEventReportResponse::delete_event_type_id,
        Value::Integer(65535));
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        NEventReportResponse(12, 0),
        "N-EVENT-REPORT-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
