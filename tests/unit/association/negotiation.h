#ifndef ODIL_TESTS_UNIT_ASSOCIATION_NEGOTIATION_H
#define ODIL_TESTS_UNIT_ASSOCIATION_NEGOTIATION_H

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "association/negotiation.h"
#include "odil/AssociationAcceptor.h"
#include "odil/registry.h"

// What the tests of the negotiation have in common.
namespace odil::test::negotiation
{

using Context = AssociationParameters::PresentationContext;

inline std::string const implicit = registry::ImplicitVRLittleEndian;
inline std::string const explicit_ = registry::ExplicitVRLittleEndian;
inline std::string const jpeg = registry::JPEGBaseline8Bit;

inline AssociationParameters make_parameters()
{
    return AssociationParameters()
        .set_called_ae_title("CALLED")
        .set_calling_ae_title("CALLING")
        .set_presentation_contexts(
            {{registry::Verification, {implicit, explicit_}},
             {registry::CTImageStorage, {explicit_}, Context::Role::Both},
             {registry::CTImageStorage, {jpeg}, Context::Role::SCP}});
}

// What both sides have agreed on must be the same, but for the peer's numbers.
inline AssociationParameters negotiate(
    AssociationParameters const & parameters,
    AssociationAcceptor const & acceptor = default_association_acceptor)
{
    auto const request = association::make_request(parameters);
    auto const acceptance = association::make_acceptance(
        request, acceptor(association::read_request(request)));
    auto const requestor =
        association::agree(request, acceptance, acceptance.user_information);
    auto peer =
        association::agree(request, acceptance, request.user_information);
    BOOST_TEST(peer.get_maximum_length() == parameters.get_maximum_length());
    BOOST_TEST(
        peer.get_implementation_class_uid()
        == parameters.get_implementation_class_uid());
    BOOST_TEST(
        peer.get_implementation_version_name()
        == parameters.get_implementation_version_name());
    peer.set_maximum_length(requestor.get_maximum_length())
        .set_implementation_class_uid(requestor.get_implementation_class_uid())
        .set_implementation_version_name(
            requestor.get_implementation_version_name());
    BOOST_TEST((peer == requestor));
    return requestor;
}

inline Context get_context(AssociationParameters const & agreed, std::size_t i)
{
    return agreed.get_presentation_contexts().at(i);
}

}

#endif // ODIL_TESTS_UNIT_ASSOCIATION_NEGOTIATION_H
