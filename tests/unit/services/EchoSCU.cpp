#include "odil/EchoSCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>

#include "odil/FindSCU.h"
#include "odil/StatusError.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

// Each request is answered with a status.
Peer::Script answer_with(std::vector<Value::Integer> statuses)
{
    return [statuses](Association & association, dul::Transport &)
    {
        for(auto const status : statuses)
        {
            message::CEchoRequest const request(association.receive_message());
            association.send_message(
                message::CEchoResponse(
                    request.get_message_id(),
                    status,
                    request.get_affected_sop_class_uid()),
                verification);
        }
    };
}

}

BOOST_AUTO_TEST_SUITE(services_EchoSCU)

BOOST_AUTO_TEST_CASE(peer_is_alive)
{
    Peer peer(answer_with({Response::Success, Response::Success}));
    auto association = peer.associate(propose(verification));
    EchoSCU scu(association);
    BOOST_TEST(scu.get_affected_sop_class() == verification);
    BOOST_CHECK_THROW(scu.get_response(), Exception);
    scu.echo();
    BOOST_TEST(scu.get_response().is_success());
    BOOST_TEST(scu.get_response().get_affected_sop_class_uid() == verification);
    scu.echo();
    BOOST_TEST(scu.get_response().get_message_id_being_responded_to() == 2);
    association.release();
    BOOST_TEST(peer.join() == "released");
}

BOOST_AUTO_TEST_CASE(failure_is_an_error_and_the_association_goes_on)
{
    Peer peer(answer_with({0x0122, 0x0210, 0xFE00, 0xC000, Response::Success}));
    auto association = peer.associate(propose(verification));
    EchoSCU scu(association);
    for(auto const status : {0x0122, 0x0210, 0xFE00, 0xC000})
    {
        BOOST_TEST_CONTEXT(status)
        {
            try
            {
                scu.echo();
                BOOST_ERROR("not an error");
            }
            catch(StatusError const & e)
            {
                BOOST_TEST(e.get_status() == status);
                BOOST_TEST(contains(e.what(), "C-ECHO failed with status"));
            }
            BOOST_TEST(scu.get_response().get_status() == status);
        }
    }
    scu.echo();
    BOOST_TEST(scu.get_response().is_success());
}

BOOST_AUTO_TEST_CASE(answer_which_is_not_the_last_aborts)
{
    Peer peer(answer_with({Response::Pending}));
    auto association = peer.associate(propose(verification));
    EchoSCU scu(association);
    BOOST_TEST(
        get_error<Exception>([&] { scu.echo(); })
        == "The response says that others follow; it has to be the only one");
    BOOST_TEST(!association.is_associated());
    BOOST_TEST(peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(other_users_may_be_on_the_association)
{
    Peer peer(
        [](Association & association, dul::Transport & tcp)
        {
            answer_with({Response::Success})(association, tcp);
            FindProvider provider(association);
            provider.receive_query();
            provider.send_match(1);
            provider.send_final();
            answer_with({Response::Success})(association, tcp);
        });
    auto association = peer.associate(
        {{verification, {registry::ImplicitVRLittleEndian}},
         {model, {registry::ImplicitVRLittleEndian}}});
    EchoSCU echo_scu(association);
    FindSCU find_scu(association);
    find_scu.set_affected_sop_class(model);
    echo_scu.echo();
    BOOST_TEST(get_numbers(find_scu.find(make_query())) == "1");
    echo_scu.echo();
    association.release();
    BOOST_TEST(peer.join() == "released");
}

BOOST_AUTO_TEST_SUITE_END()
