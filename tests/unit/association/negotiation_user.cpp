#include "association/negotiation.h"

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"
#include "unit/association/negotiation.h"

// The parameters of the applications (PS3.7, D.3.3).
using namespace odil::association;
using namespace odil::test::negotiation;
using odil::AssociationParameters;
using Identity = AssociationParameters::UserIdentity;
using Window = odil::pdu::AsynchronousOperationsWindow;
namespace registry = odil::registry;

BOOST_AUTO_TEST_SUITE(association_negotiation_user)

BOOST_AUTO_TEST_CASE(operations_window_is_answered_if_proposed_only)
{
    auto const acceptor = [](auto const & proposed)
    {
        return odil::default_association_acceptor(proposed)
            .set_maximum_number_operations_invoked(3)
            .set_maximum_number_operations_performed(0);
    };
    auto parameters = make_parameters();
    auto agreed = negotiate(parameters, acceptor);
    BOOST_TEST(agreed.get_maximum_number_operations_invoked() == 1);
    BOOST_TEST(agreed.get_maximum_number_operations_performed() == 1);

    parameters.set_maximum_number_operations_invoked(0);
    BOOST_TEST(
        (make_request(parameters)
             .user_information.asynchronous_operations_window.value()
         == Window{0, 1}));
    agreed = negotiate(parameters, acceptor);
    BOOST_TEST(agreed.get_maximum_number_operations_invoked() == 3);
    BOOST_TEST(agreed.get_maximum_number_operations_performed() == 1);

    // An answer which is larger than the proposal grants no more than this.
    parameters.set_maximum_number_operations_invoked(2)
        .set_maximum_number_operations_performed(0);
    agreed = negotiate(parameters, acceptor);
    BOOST_TEST(agreed.get_maximum_number_operations_invoked() == 2);
    BOOST_TEST(agreed.get_maximum_number_operations_performed() == 0);

    auto const request = make_request(parameters);
    BOOST_TEST(
        (make_acceptance(request, acceptor(read_request(request)))
             .user_information.asynchronous_operations_window.value()
         == Window{2, 0}));

    // No answer is the default (PS3.7, D.3.3.3).
    agreed = negotiate(parameters);
    BOOST_TEST(agreed.get_maximum_number_operations_invoked() == 1);
    BOOST_TEST(agreed.get_maximum_number_operations_performed() == 1);
}

BOOST_AUTO_TEST_CASE(extended_negotiations_are_kept)
{
    auto parameters = make_parameters();
    parameters
        .set_sop_class_extended_negotiation(
            {{registry::CTImageStorage, {1, 2}}, {"1.2", {}}})
        .set_sop_class_common_extended_negotiation(
            {{registry::CTImageStorage, "1.3", {"1.4", "1.5"}}});
    auto const agreed = negotiate(
        parameters,
        [](auto const & proposed)
        {
            BOOST_TEST(
                proposed.get_sop_class_extended_negotiation().size() == 2);
            return odil::default_association_acceptor(proposed)
                .set_sop_class_extended_negotiation(
                    {{registry::CTImageStorage, {1, 0}}});
        });
    auto const & answers = agreed.get_sop_class_extended_negotiation();
    BOOST_TEST(answers.size() == 1);
    BOOST_TEST(
        (answers.at(0).service_class_application_information
         == std::vector<std::uint8_t>{1, 0}));
    BOOST_TEST(
        (agreed.get_sop_class_common_extended_negotiation()
         == parameters.get_sop_class_common_extended_negotiation()));
}

BOOST_AUTO_TEST_CASE(each_kind_of_user_identity_reaches_the_acceptor)
{
    for(auto type = 1; type != 6; ++type)
    {
        Identity const identity{
            static_cast<Identity::Type>(type), "primary", "secondary"};
        auto parameters = make_parameters();
        parameters.set_user_identity(identity)
            .set_user_identity_response_requested(true);
        auto const agreed = negotiate(
            parameters,
            [&](auto const & proposed)
            {
                BOOST_TEST((proposed.get_user_identity() == identity));
                BOOST_TEST(proposed.get_user_identity_response_requested());
                return odil::default_association_acceptor(proposed)
                    .set_user_identity_response("yes");
            });
        BOOST_TEST((agreed.get_user_identity_response() == "yes"));
    }
}

BOOST_AUTO_TEST_CASE(user_identity_is_confirmed_on_request_only)
{
    auto const acceptor = [](auto const & proposed)
    {
        return odil::default_association_acceptor(proposed)
            .set_user_identity_response("");
    };
    auto parameters = make_parameters();
    BOOST_TEST(!negotiate(parameters, acceptor).get_user_identity_response());
    parameters.set_user_identity_to_username("user");
    BOOST_TEST(!negotiate(parameters, acceptor).get_user_identity_response());
    parameters.set_user_identity_response_requested(true);
    BOOST_TEST(
        (negotiate(parameters, acceptor).get_user_identity_response() == ""));
    BOOST_TEST(!negotiate(parameters).get_user_identity_response());
}

BOOST_AUTO_TEST_CASE(maximum_length_and_implementation_are_those_of_the_peer)
{
    auto agreed = negotiate(
        make_parameters().set_maximum_length(1000),
        [](auto const & proposed)
        {
            BOOST_TEST(proposed.get_maximum_length() == 1000);
            return odil::default_association_acceptor(proposed)
                .set_maximum_length(2000)
                .set_implementation_class_uid("1.2.3")
                .set_implementation_version_name("PEER");
        });
    BOOST_TEST(agreed.get_maximum_length() == 2000);
    BOOST_TEST(agreed.get_implementation_class_uid() == "1.2.3");
    BOOST_TEST(agreed.get_implementation_version_name() == "PEER");

    // None is no limit; a limit which leaves no place is refused.
    auto const request = make_request(make_parameters());
    auto acceptance = make_acceptance(
        request, odil::default_association_acceptor(read_request(request)));
    acceptance.user_information.maximum_length.reset();
    agreed = agree(request, acceptance, acceptance.user_information);
    BOOST_TEST(agreed.get_maximum_length() == 0);
    acceptance.user_information.maximum_length = 7;
    BOOST_CHECK_THROW(
        agree(request, acceptance, acceptance.user_information),
        odil::Exception);
}

BOOST_AUTO_TEST_SUITE_END()
