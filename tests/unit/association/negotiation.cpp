#include "association/negotiation.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string>
#include <vector>

#include "odil/AssociationRejected.h"
#include "odil/Exception.h"
#include "unit/association/negotiation.h"

using namespace odil::association;
using namespace odil::test::negotiation;
using odil::AssociationParameters;
using Result = Context::Result;
using Role = Context::Role;
namespace registry = odil::registry;

BOOST_AUTO_TEST_SUITE(association_negotiation)

BOOST_AUTO_TEST_CASE(request_says_what_the_parameters_say_and_no_more)
{
    auto const request = make_request(make_parameters());
    BOOST_TEST(request.called_ae_title == "CALLED");
    BOOST_TEST(request.calling_ae_title == "CALLING");
    BOOST_TEST(request.presentation_contexts.size() == 3);
    BOOST_TEST(request.presentation_contexts[1].id == 3);
    BOOST_TEST(
        (request.presentation_contexts[0].transfer_syntaxes
         == std::vector<std::string>{implicit, explicit_}));
    auto const & information = request.user_information;
    BOOST_TEST(information.maximum_length.value() == 16384);
    BOOST_TEST(information.role_selections.size() == 1);
    BOOST_TEST(!information.asynchronous_operations_window);
    BOOST_TEST(information.sop_class_extended_negotiations.empty());
    BOOST_TEST(information.sop_class_common_extended_negotiations.empty());
    BOOST_TEST(!information.user_identity_rq);
    BOOST_TEST(!information.user_identity_ac);
}

BOOST_AUTO_TEST_CASE(acceptor_reads_what_was_written)
{
    auto parameters = make_parameters();
    parameters.set_user_identity_to_username_and_password("user", "pass")
        .set_user_identity_response_requested(true)
        .set_maximum_length(0)
        .set_maximum_number_operations_invoked(0)
        .set_maximum_number_operations_performed(7)
        .set_sop_class_extended_negotiation({{"1.2", {3}}})
        .set_sop_class_common_extended_negotiation({{"1.2", "1.3", {"1.4"}}})
        .set_implementation_class_uid("1.5")
        .set_implementation_version_name("NAME");
    // There is one role for each abstract syntax.
    auto contexts = parameters.get_presentation_contexts();
    contexts[2].role = Role::Both;
    auto const read = read_request(make_request(parameters));
    BOOST_TEST((read == parameters.set_presentation_contexts(contexts)));
}

BOOST_AUTO_TEST_CASE(titles_and_contexts_are_needed)
{
    auto const contexts = make_parameters().get_presentation_contexts();
    AssociationParameters parameters;
    BOOST_CHECK_THROW(make_request(parameters), odil::Exception);
    parameters.set_called_ae_title("A").set_presentation_contexts(contexts);
    BOOST_CHECK_THROW(make_request(parameters), odil::Exception);
    parameters.set_calling_ae_title("A").set_presentation_contexts({});
    BOOST_CHECK_THROW(make_request(parameters), odil::Exception);
    make_request(parameters.set_presentation_contexts(contexts));
}

BOOST_AUTO_TEST_CASE(bad_titles_of_the_peer_are_those_of_nobody)
{
    using RJ = odil::pdu::AAssociateRJ;
    auto const get_rejection = [](auto const & change)
    {
        auto request = make_request(make_parameters());
        change(request);
        try
        {
            read_request(request);
        }
        catch(odil::AssociationRejected const & e)
        {
            return RJ{e.get_result(), e.get_source(), e.get_reason()};
        }
        return RJ{RJ::Result::Transient, RJ::Source::Presentation, 0};
    };
    RJ const called{
        RJ::Result::Permanent,
        RJ::Source::User,
        RJ::CalledAETitleNotRecognized};
    RJ const calling{
        RJ::Result::Permanent,
        RJ::Source::User,
        RJ::CallingAETitleNotRecognized};
    BOOST_TEST(
        (get_rejection([](auto & it) { it.called_ae_title = ""; }) == called));
    BOOST_TEST(
        (get_rejection([](auto & it) { it.called_ae_title = "A\\B"; })
         == called));
    BOOST_TEST(
        (get_rejection([](auto & it) { it.calling_ae_title = "A\tB"; })
         == calling));
}

BOOST_AUTO_TEST_CASE(default_acceptor_takes_what_can_be_decoded)
{
    auto const agreed = negotiate(
        AssociationParameters()
            .set_called_ae_title("A")
            .set_calling_ae_title("B")
            .set_presentation_contexts(
                {{registry::Verification, {"1.2.3", explicit_, implicit}},
                 {registry::CTImageStorage, {"1.2.3"}},
                 {registry::CTImageStorage, {jpeg}, Role::SCP},
                 {"1.2.3.4", {registry::ExplicitVRBigEndian}, Role::SCU}}));
    auto const expect =
        [&](std::size_t i, Result result, std::string const & syntax, Role role)
    {
        auto const context = get_context(agreed, i);
        BOOST_TEST_CONTEXT(i)
        {
            BOOST_TEST((context.result == result));
            BOOST_TEST((context.transfer_syntaxes == std::vector{syntax}));
            BOOST_TEST((context.role == role));
        }
    };
    expect(0, Result::Acceptance, explicit_, Role::Unspecified);
    expect(1, Result::TransferSyntaxesNotSupported, "1.2.3", Role::Both);
    expect(2, Result::Acceptance, jpeg, Role::Both);
    expect(3, Result::Acceptance, registry::ExplicitVRBigEndian, Role::SCU);
}

BOOST_AUTO_TEST_CASE(contexts_without_an_answer_are_not_accepted)
{
    auto const agreed = negotiate(
        make_parameters(),
        [](auto const & proposed)
        {
            auto context = proposed.get_presentation_contexts().at(1);
            context.result = Result::Acceptance;
            return AssociationParameters().set_presentation_contexts({context});
        });
    BOOST_TEST((get_context(agreed, 0).result == Result::NoReason));
    BOOST_TEST((get_context(agreed, 1).result == Result::Acceptance));
    BOOST_TEST((get_context(agreed, 2).result == Result::NoReason));

    // The same if the peer, against the rules, does not even mention them.
    auto const request = make_request(make_parameters());
    odil::pdu::AAssociateAC acceptance;
    acceptance.presentation_contexts = {{3, Result::Acceptance, explicit_}};
    auto const partly = agree(request, acceptance, {});
    BOOST_TEST(partly.get_presentation_contexts().size() == 3);
    BOOST_TEST((get_context(partly, 0).result == Result::NoReason));
    BOOST_TEST(
        (get_context(partly, 0).transfer_syntaxes
         == std::vector{implicit, explicit_}));
    BOOST_TEST((get_context(partly, 1).result == Result::Acceptance));
}

BOOST_AUTO_TEST_CASE(answers_may_come_in_any_order)
{
    auto const request = make_request(make_parameters());
    odil::pdu::AAssociateAC acceptance;
    acceptance.presentation_contexts = {
        {5, Result::UserRejection, ""},
        {1, Result::Acceptance, explicit_},
        {3, Result::AbstractSyntaxNotSupported, ""}};
    auto const agreed = agree(request, acceptance, {});
    BOOST_TEST((get_context(agreed, 0).id == 1));
    BOOST_TEST(
        (get_context(agreed, 0).transfer_syntaxes == std::vector{explicit_}));
    BOOST_TEST(
        (get_context(agreed, 1).result == Result::AbstractSyntaxNotSupported));
    BOOST_TEST((get_context(agreed, 2).result == Result::UserRejection));
}

BOOST_AUTO_TEST_CASE(answers_to_what_was_not_proposed_are_refused)
{
    auto const request = make_request(make_parameters());
    odil::pdu::AAssociateAC acceptance;
    acceptance.presentation_contexts = {{7, Result::NoReason, ""}};
    BOOST_CHECK_THROW(agree(request, acceptance, {}), odil::Exception);
    acceptance.presentation_contexts = {{1, Result::Acceptance, jpeg}};
    BOOST_CHECK_THROW(agree(request, acceptance, {}), odil::Exception);
    acceptance.presentation_contexts = {{1, Result::Acceptance, implicit}};
    agree(request, acceptance, {});
}

BOOST_AUTO_TEST_CASE(what_is_no_uid_is_not_accepted_but_the_rest_is)
{
    auto request = make_request(make_parameters());
    auto & proposals = request.presentation_contexts;
    proposals[0].abstract_syntax = "1.2.x";
    proposals[1].transfer_syntaxes = {"", explicit_};
    proposals[2].transfer_syntaxes = {std::string(65, '1')};
    auto const acceptance = make_acceptance(
        request, odil::default_association_acceptor(read_request(request)));
    auto const & answers = acceptance.presentation_contexts;
    BOOST_TEST_REQUIRE(answers.size() == 3);
    BOOST_TEST((answers[0].result == Result::NoReason));
    BOOST_TEST((answers[1].result == Result::Acceptance));
    BOOST_TEST(answers[1].transfer_syntax == explicit_);
    BOOST_TEST((answers[2].result == Result::NoReason));

    auto const agreed = agree(request, acceptance, request.user_information);
    BOOST_TEST_REQUIRE(agreed.get_presentation_contexts().size() == 1);
    BOOST_TEST((get_context(agreed, 0).id == 3));

    // Nor if the acceptor counts by itself.
    auto const own = AssociationParameters().set_presentation_contexts(
        {{registry::CTImageStorage,
          {explicit_},
          Role::Unspecified,
          Result::Acceptance}});
    auto const first =
        make_acceptance(request, own).presentation_contexts.at(0);
    BOOST_TEST((first.result == Result::NoReason));
}

BOOST_AUTO_TEST_CASE(answers_to_too_long_uids_can_be_sent)
{
    std::string const longer(65, '1');
    auto request = make_request(make_parameters());
    auto & proposals = request.presentation_contexts;
    proposals[0].abstract_syntax = longer;
    proposals[1].transfer_syntaxes = {longer};
    proposals[2].transfer_syntaxes = {longer, explicit_};
    request.user_information.role_selections.push_back({longer, true, true});
    auto answers = odil::default_association_acceptor(read_request(request));
    BOOST_TEST_REQUIRE(answers.get_presentation_contexts().size() == 1);
    answers.set_presentation_contexts(
        {{5,
          proposals[2].abstract_syntax,
          {explicit_},
          Role::Unspecified,
          Result::AbstractSyntaxNotSupported}});
    auto const acceptance = make_acceptance(request, answers);
    std::vector<std::uint8_t> wire;
    acceptance.encode(wire);

    auto const & results = acceptance.presentation_contexts;
    BOOST_TEST_REQUIRE(results.size() == 3);
    BOOST_TEST((results[1].result == Result::NoReason));
    BOOST_TEST(results[1].transfer_syntax == implicit);
    BOOST_TEST((results[2].result == Result::AbstractSyntaxNotSupported));
    BOOST_TEST(results[2].transfer_syntax == explicit_);
    BOOST_TEST(acceptance.user_information.role_selections.empty());
}

BOOST_AUTO_TEST_CASE(ids_which_are_there_twice_are_refused)
{
    auto request = make_request(make_parameters());
    auto & proposals = request.presentation_contexts;
    proposals[1].id = proposals[0].id;
    BOOST_CHECK_THROW(read_request(request), odil::Exception);
    proposals[0].abstract_syntax = "1.2.x";
    BOOST_CHECK_THROW(read_request(request), odil::Exception);
}

BOOST_AUTO_TEST_CASE(acceptor_may_not_accept_what_was_not_proposed)
{
    auto const request = make_request(make_parameters());
    for(auto const & syntaxes : std::vector<std::vector<std::string>>{
            {}, {jpeg}, {implicit, explicit_}})
    {
        auto const answer = AssociationParameters().set_presentation_contexts(
            {{1,
              registry::Verification,
              syntaxes,
              Role::Unspecified,
              Result::Acceptance}});
        BOOST_CHECK_THROW(make_acceptance(request, answer), odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(roles_of_several_contexts_are_joined)
{
    auto const agreed = negotiate(
        make_parameters(),
        [](auto const & proposed)
        {
            auto contexts = proposed.get_presentation_contexts();
            BOOST_TEST((contexts[1].role == Role::Both));
            BOOST_TEST((contexts[2].role == Role::Both));
            contexts[1].role = Role::SCU;
            contexts[1].result = Result::Acceptance;
            contexts[2].role = Role::SCP;
            contexts[2].result = Result::Acceptance;
            return AssociationParameters().set_presentation_contexts(contexts);
        });
    BOOST_TEST((get_context(agreed, 1).role == Role::Both));
    BOOST_TEST((get_context(agreed, 2).role == Role::Both));
}

BOOST_AUTO_TEST_CASE(roles_without_an_answer_leave_the_requestor_the_scu)
{
    auto const agreed = negotiate(
        make_parameters(),
        [](auto const & proposed)
        {
            auto contexts = proposed.get_presentation_contexts();
            for(auto & context : contexts)
            {
                context.role = Role::Unspecified;
                context.transfer_syntaxes.resize(1);
                context.result = Result::Acceptance;
            }
            return AssociationParameters().set_presentation_contexts(contexts);
        });
    BOOST_TEST((get_context(agreed, 0).role == Role::Unspecified));
    BOOST_TEST((get_context(agreed, 1).role == Role::SCU));
}

BOOST_AUTO_TEST_SUITE_END()
