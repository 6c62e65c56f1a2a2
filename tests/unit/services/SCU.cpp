#include "odil/SCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <utility>

#include "odil/EchoSCU.h"
#include "odil/TimeoutError.h"
#include "services.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;

namespace
{

// A peer which ignores what it is sent.
void ignore_all(Association &, dul::Transport &) {}

// The default but for roles, transfer syntax and result.
AssociationAcceptor answer(Context::Role role, Context::Result result)
{
    return [=](AssociationParameters const & request)
    {
        auto answer = default_association_acceptor(request);
        auto contexts = answer.get_presentation_contexts();
        for(auto & context : contexts)
        {
            context.role = role;
            context.result = result;
        }
        return answer.set_presentation_contexts(contexts);
    };
}

std::string echo(Association & association)
{
    EchoSCU scu(association);
    return get_error<Exception>([&] { scu.echo(); });
}

std::string find(Association & association)
{
    FindSCU scu(association);
    scu.set_affected_sop_class(model);
    return get_error<Exception>([&] { scu.find(make_query()); });
}

}

BOOST_AUTO_TEST_SUITE(services_SCU)

BOOST_AUTO_TEST_CASE(association_must_be_associated)
{
    Association never;
    BOOST_TEST(echo(never) == "Not associated: call associate() first");

    Peer peer(ignore_all);
    auto association = peer.associate(propose(verification));
    association.release();
    BOOST_TEST(
        echo(association) == "Not associated any more: Association released");
}

BOOST_AUTO_TEST_CASE(sop_class_must_be_set)
{
    Peer peer(ignore_all);
    auto association = peer.associate(propose(model));
    FindSCU scu(association);
    BOOST_TEST(scu.get_affected_sop_class() == "");
    BOOST_TEST(
        get_error<Exception>([&] { scu.find(make_query()); })
        == "No SOP class is set: see set_affected_sop_class()");
    BOOST_TEST(association.is_associated());
}

BOOST_AUTO_TEST_CASE(sop_class_must_have_been_proposed)
{
    Peer peer(ignore_all);
    auto association = peer.associate(propose(model));
    BOOST_TEST(
        echo(association)
        == "The peer does not accept Verification SOP Class "
           "(1.2.840.10008.1.1) on this association: it was not proposed");
    BOOST_TEST(association.is_associated());
}

BOOST_AUTO_TEST_CASE(sop_class_must_have_been_accepted)
{
    Peer peer(
        ignore_all,
        answer(
            Context::Role::Unspecified,
            Context::Result::AbstractSyntaxNotSupported));
    auto association = peer.associate(
        {{verification,
          {registry::ImplicitVRLittleEndian, registry::ExplicitVRLittleEndian}},
         {model, {registry::ExplicitVRLittleEndian}}});
    auto const error = echo(association);
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "does not accept Verification"));
    BOOST_TEST(contains(error, "proposed in Implicit VR Little Endian"));
    BOOST_TEST(contains(error, "Explicit VR Little Endian"));
    BOOST_TEST(contains(error, "abstract syntax not supported"));
    BOOST_TEST(contains(find(association), "does not accept Study Root"));
    BOOST_TEST(association.is_associated());
}

BOOST_AUTO_TEST_CASE(role_must_be_that_of_the_user)
{
    auto const propose_role = [](Context::Role role)
    {
        return std::vector<Context>{
            {model, {registry::ImplicitVRLittleEndian}, role}};
    };
    for(auto const role : {Context::Role::SCP, Context::Role::Both})
    {
        Peer peer(
            ignore_all,
            answer(Context::Role::SCP, Context::Result::Acceptance));
        auto association = peer.associate(propose_role(role));
        auto const error = find(association);
        BOOST_TEST_INFO(error);
        BOOST_TEST(contains(error, model));
        BOOST_TEST(contains(error, "this side as provider, not as user"));
        BOOST_TEST(association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(acceptor_may_be_the_user)
{
    for(auto const role :
        {Context::Role::SCP, Context::Role::Both, Context::Role::SCU})
    {
        std::string error;
        Peer peer(
            [&](Association & association, dul::Transport &)
            { error = echo(association); },
            answer(role, Context::Result::Acceptance));
        auto association = peer.associate(
            {{verification, {registry::ImplicitVRLittleEndian}, role}});
        if(role != Context::Role::SCU)
        {
            message::CEchoRequest const request(association.receive_message());
            association.send_message(
                message::CEchoResponse(
                    request.get_message_id(), Response::Success, verification),
                verification);
        }
        association.release();
        BOOST_TEST(peer.join() == "released");
        BOOST_TEST(error.empty() == (role != Context::Role::SCU));
    }
}

BOOST_AUTO_TEST_CASE(operation_has_a_time_limit)
{
    Peer peer(ignore_all);
    auto association = peer.associate(propose(verification));
    association.set_message_timeout(1h);
    EchoSCU scu(association);
    BOOST_TEST(!scu.get_operation_timeout());
    scu.set_operation_timeout(50ms);
    try
    {
        scu.echo();
        BOOST_ERROR("no time-out");
    }
    catch(TimeoutError const & e)
    {
        BOOST_TEST((e.get_which() == TimeoutError::Which::Operation));
        BOOST_TEST((e.get_value() == 50ms));
    }
    BOOST_TEST(peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(operation_which_is_refused_leaves_no_time_limit)
{
    Peer peer(ignore_all);
    auto association = peer.associate(propose(model));
    EchoSCU scu(association);
    scu.set_operation_timeout(0ms);
    BOOST_TEST(
        contains(get_error<Exception>([&] { scu.echo(); }), "not proposed"));
    FindSCU other(association);
    other.set_operation_timeout(0ms);
    BOOST_TEST(contains(
        get_error<Exception>([&] { other.find(make_query()); }), "No SOP"));
    association.release(); // within the time for that
    BOOST_TEST(peer.join() == "released");
}

BOOST_AUTO_TEST_SUITE_END()
