#include "odil/EchoSCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "provider.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

struct Exchange : WithUser
{
    EchoSCP scp{association};

    Exchange() : WithUser({verification}) {}

    Response echo()
    {
        send(message::CEchoRequest(3, verification));
        scp.receive_and_process();
        return receive_response();
    }
};

}

BOOST_AUTO_TEST_SUITE(services_EchoSCP)

BOOST_AUTO_TEST_CASE(provider_is_alive)
{
    Exchange it;
    BOOST_TEST(
        (it.echo()
         == message::CEchoResponse(3, Response::Success, verification)));
}

BOOST_AUTO_TEST_CASE(callback_decides_on_the_status)
{
    Exchange it;
    it.scp.set_callback([](message::CEchoRequest const & request)
                        { return request.get_message_id() == 3 ? 0x0122 : 0; });
    BOOST_TEST(it.echo().get_status() == 0x0122);
    it.scp.set_callback([](auto const &) { return -1; });
    BOOST_TEST(it.echo().get_status() == 0x0110);
    it.scp.set_callback(
        [](auto const &) -> Value::Integer
        { throw SCP::Exception(0x0213, "busy"); });
    BOOST_TEST(it.echo().get_error_comment() == "busy");
}

BOOST_AUTO_TEST_SUITE_END()
