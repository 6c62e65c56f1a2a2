#include "odil/message/CGetRequest.h" // first: the header stands on its own

#include "odil/message/CGetResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::Tag;
using odil::VR;

namespace
{

CGetRequest make_request()
{
    return {12, "1.2", Message::Priority::MEDIUM, make_data_set()};
}

}

BOOST_AUTO_TEST_SUITE(message_CGet)

BOOST_AUTO_TEST_CASE(request_has_its_fields)
{
    auto const request = make_request();
    BOOST_TEST((request.get_command_field() == Message::Command::C_GET_RQ));
    BOOST_TEST(request.get_message_id() == 12);
    BOOST_TEST(request.get_affected_sop_class_uid() == "1.2");
    BOOST_TEST((request.get_priority() == Message::Priority::MEDIUM));
}

BOOST_AUTO_TEST_CASE(request_is_checked)
{
    check_received(
        make_request(),
        "C-GET-RQ",
        {Tag(0x0000, 0x0002), Tag(0x0000, 0x0110), Tag(0x0000, 0x0700)});
    check_data_set_is_mandatory(make_request(), "C-GET-RQ");
}

BOOST_AUTO_TEST_CASE(response_has_its_fields)
{
    CGetResponse const response(12, Response::Pending);
    BOOST_TEST((response.get_command_field() == Message::Command::C_GET_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 12);
    BOOST_TEST(response.is_pending());
    BOOST_TEST(!response.announces_data_set());

    CGetResponse const last(12, 0xB000, make_data_set());
    BOOST_TEST((last.get_data_set() == make_data_set()));
}

BOOST_AUTO_TEST_CASE(response_has_the_counters)
{
    using R = RetrieveResponse;
    auto const check = [](std::uint16_t element, auto... functions)
    {
        check_optional_field(
            CGetResponse(12, Response::Pending),
            Tag(0x0000, element),
            VR::US,
            functions...,
            odil::Value::Integer(65535));
    };
    check(
        0x1020,
        &R::has_number_of_remaining_sub_operations,
        &R::get_number_of_remaining_sub_operations,
        &R::set_number_of_remaining_sub_operations,
        &R::delete_number_of_remaining_sub_operations);
    check(
        0x1021,
        &R::has_number_of_completed_sub_operations,
        &R::get_number_of_completed_sub_operations,
        &R::set_number_of_completed_sub_operations,
        &R::delete_number_of_completed_sub_operations);
    check(
        0x1022,
        &R::has_number_of_failed_sub_operations,
        &R::get_number_of_failed_sub_operations,
        &R::set_number_of_failed_sub_operations,
        &R::delete_number_of_failed_sub_operations);
    check(
        0x1023,
        &R::has_number_of_warning_sub_operations,
        &R::get_number_of_warning_sub_operations,
        &R::set_number_of_warning_sub_operations,
        &R::delete_number_of_warning_sub_operations);
}

BOOST_AUTO_TEST_CASE(response_is_checked)
{
    check_received(
        CGetResponse(12, Response::Pending),
        "C-GET-RSP",
        {Tag(0x0000, 0x0120), Tag(0x0000, 0x0900)});
}

BOOST_AUTO_TEST_SUITE_END()
