#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/Message.h"
#include "support/association.h"

using namespace odil::test;
using odil::message::Message;

BOOST_AUTO_TEST_SUITE(association_Association_requests)

BOOST_AUTO_TEST_CASE(context_of_a_request_is_known_until_it_is_answered)
{
    InMemory it;
    it.associate();
    auto const get_context = [&](Message const & message)
    { return it.association.get_request_context(message); };
    BOOST_CHECK_THROW(get_context(make_echo(7)), odil::Exception);
    it.transport->feed(make_command(make_echo(7)));
    auto const request = it.association.receive_message();
    BOOST_TEST(get_context(request).abstract_syntax == verification);
    BOOST_TEST(get_context(request).id == 1);
    BOOST_CHECK_THROW(get_context(make_echo(8)), odil::Exception);

    // Whatever the request says.
    auto const data_set = make_bytes(make_store(100).get_data_set());
    it.transport->feed(
        make_command(make_store(100), 3)
        + make_data(Part::LastOfDataSet, data_set, 3));
    auto const store = it.association.receive_message();
    auto const & context = get_context(store);
    BOOST_TEST(context.abstract_syntax == storage);
    BOOST_TEST(context.id == 3);

    odil::message::CEchoResponse const response(7, 0, verification);
    BOOST_CHECK_THROW(get_context(response), odil::Exception);
    it.association.send_message(response, verification);
    BOOST_CHECK_THROW(get_context(request), odil::Exception);
}

BOOST_AUTO_TEST_CASE(request_is_outstanding_until_its_final_response)
{
    InMemory it;
    BOOST_TEST(!it.association.is_outstanding(7));
    it.associate();
    it.association.send_message(make_echo(7), verification);
    BOOST_TEST(it.association.is_outstanding(7));
    BOOST_TEST(!it.association.is_outstanding(8));

    using odil::message::CEchoResponse;
    auto const receive = [&](CEchoResponse const & response)
    {
        it.transport->feed(make_command(response));
        it.association.receive_message();
        return it.association.is_outstanding(7);
    };
    BOOST_TEST(receive(CEchoResponse(8, 0, verification)));
    BOOST_TEST(receive(CEchoResponse(7, 0xFF00, verification)));
    BOOST_TEST(!receive(CEchoResponse(7, 0, verification)));
}

BOOST_AUTO_TEST_SUITE_END()
