#include "odil/StatusError.h" // first: the header stands on its own

#include <type_traits>

#include "odil/message/CEchoResponse.h"
#include "odil/message/CFindResponse.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::StatusError;
using odil::Tag;

BOOST_AUTO_TEST_SUITE(message_StatusError)

BOOST_AUTO_TEST_CASE(the_message_has_all_that_the_peer_said)
{
    CFindResponse response(12, 0xA900);
    response.set_error_comment("no such level");
    response.set_offending_element({"00080052", "0020000d"});
    response.set_error_id(7);
    StatusError const error(response);
    BOOST_TEST(
        error.what()
        == std::string(
            "C-FIND failed with status A900H (data set does not match SOP "
            "class): no such level; offending elements: (0008,0052) "
            "QueryRetrieveLevel, (0020,000D) StudyInstanceUID; error ID: 7"));
}

BOOST_AUTO_TEST_CASE(the_message_has_no_more_than_the_peer_said)
{
    StatusError const error(CEchoResponse(12, 0x0122, "1.2"));
    BOOST_TEST(
        error.what()
        == std::string("C-ECHO failed with status 0122H (refused: SOP class "
                       "not supported)"));
    BOOST_TEST(error.get_error_comment().empty());
    BOOST_TEST(error.get_offending_elements().empty());
    BOOST_TEST(!error.get_error_id().has_value());
}

BOOST_AUTO_TEST_CASE(everything_can_be_asked_for)
{
    CFindResponse response(12, 0xA900);
    response.set_error_comment("no such level");
    response.set_offending_element({"00080052"});
    response.set_error_id(7);
    StatusError const error(response);
    BOOST_TEST((error.get_response() == response));
    BOOST_TEST((error.get_command() == Message::Command::C_FIND_RSP));
    BOOST_TEST(error.get_status() == 0xA900);
    BOOST_TEST(
        error.get_meaning()
        == std::string("data set does not match SOP class"));
    BOOST_TEST(error.get_error_comment() == "no such level");
    BOOST_TEST(
        (error.get_offending_elements()
         == std::vector<Tag>{Tag(0x0008, 0x0052)}));
    BOOST_TEST((error.get_error_id() == 7));
}

BOOST_AUTO_TEST_CASE(unknown_statuses_are_said_to_be_unknown)
{
    StatusError const error(CFindResponse(12, 0x1234));
    BOOST_TEST(
        error.what()
        == std::string("C-FIND failed with status 1234H (unknown status)"));
}

BOOST_AUTO_TEST_CASE(a_comment_with_a_backslash_is_whole)
{
    auto command_set = CFindResponse(12, 0xC000).get_command_set();
    command_set.add(Tag(0x0000, 0x0902), {"C:", "temp"}, odil::VR::LO);
    StatusError const error{Response(Message(command_set))};
    BOOST_TEST(error.get_error_comment() == "C:\\temp");
}

BOOST_AUTO_TEST_CASE(the_message_is_one_line)
{
    CFindResponse response(12, 0xC000);
    response.set_error_comment("two\r\nlines");
    StatusError const error(response);
    BOOST_TEST(contains(error.what(), "two??lines"));
    BOOST_TEST(error.get_error_comment() == "two\r\nlines");
}

BOOST_AUTO_TEST_CASE(copies_do_not_fail)
{
    BOOST_TEST(std::is_nothrow_copy_constructible_v<StatusError>);
}

BOOST_AUTO_TEST_SUITE_END()
