#include "odil/message/Request.h" // first: the header stands on its own

#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/Cancellation.h"
#include "unit/message/checks.h"

using namespace odil::test;
using namespace odil::message;
using odil::VR;

namespace
{

constexpr odil::Tag message_id(0x0000, 0x0110);

}

BOOST_AUTO_TEST_SUITE(message_Request)

BOOST_AUTO_TEST_CASE(message_id_is_read_and_written)
{
    Request const request(CEchoRequest(1, "1.2"));
    check_field(
        request,
        message_id,
        VR::US,
        &Request::get_message_id,
        &Request::set_message_id,
        odil::Value::Integer(65535));
}

BOOST_AUTO_TEST_CASE(message_id_has_16_bits)
{
    CEchoRequest request(0, "1.2");
    BOOST_CHECK_THROW(request.set_message_id(-1), odil::Exception);
    BOOST_CHECK_THROW(request.set_message_id(65536), odil::Exception);
    BOOST_CHECK_THROW(CEchoRequest(65536, "1.2"), odil::Exception);
    BOOST_TEST(request.get_message_id() == 0);
}

BOOST_AUTO_TEST_CASE(any_request_is_accepted)
{
    CEchoRequest const echo(1, "1.2");
    BOOST_TEST((Request(Message(echo)) == echo));
}

BOOST_AUTO_TEST_CASE(responses_and_cancellations_are_not_requests)
{
    check_refused<Request>(
        CEchoResponse(1, 0, "1.2").get_command_set(),
        {"C-ECHO-RSP", "request was expected"});
    check_refused<Request>(
        Cancellation(1).get_command_set(),
        {"C-CANCEL-RQ", "request was expected"});
}

BOOST_AUTO_TEST_CASE(mandatory_fields_are_checked)
{
    for(auto const tag : {command_field, data_set_type, message_id})
    {
        auto command_set = CEchoRequest(1, "1.2").get_command_set();
        command_set.remove(tag);
        check_refused<Request>(command_set, {odil::describe(tag), "missing"});
    }
}

BOOST_AUTO_TEST_SUITE_END()
