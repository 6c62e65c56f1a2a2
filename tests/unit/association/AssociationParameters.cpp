#include "odil/AssociationParameters.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "odil/Exception.h"
#include "odil/registry.h"
#include "odil/uid.h"

using odil::AssociationParameters;
using Context = AssociationParameters::PresentationContext;
using Identity = AssociationParameters::UserIdentity;
using Role = Context::Role;
namespace registry = odil::registry;

namespace
{

Context make_context(std::uint8_t id)
{
    return {id, registry::Verification, {registry::ImplicitVRLittleEndian}};
}

std::vector<int> get_ids(AssociationParameters const & parameters)
{
    std::vector<int> ids;
    for(auto const & context : parameters.get_presentation_contexts())
    {
        ids.push_back(context.id);
    }
    return ids;
}

}

BOOST_AUTO_TEST_SUITE(association_AssociationParameters)

BOOST_AUTO_TEST_CASE(defaults_are_those_of_the_documentation)
{
    AssociationParameters const parameters;
    BOOST_TEST(parameters.get_called_ae_title().empty());
    BOOST_TEST(parameters.get_calling_ae_title().empty());
    BOOST_TEST(parameters.get_presentation_contexts().empty());
    BOOST_TEST((parameters.get_user_identity() == Identity{}));
    BOOST_TEST(!parameters.get_user_identity_response_requested());
    BOOST_TEST(!parameters.get_user_identity_response());
    BOOST_TEST(parameters.get_maximum_length() == 16384);
    BOOST_TEST(parameters.get_maximum_number_operations_invoked() == 1);
    BOOST_TEST(parameters.get_maximum_number_operations_performed() == 1);
    BOOST_TEST(parameters.get_sop_class_extended_negotiation().empty());
    BOOST_TEST(parameters.get_sop_class_common_extended_negotiation().empty());
    BOOST_TEST(
        parameters.get_implementation_class_uid()
        == odil::implementation_class_uid);
    BOOST_TEST(
        parameters.get_implementation_version_name()
        == odil::implementation_version_name);
}

BOOST_AUTO_TEST_CASE(setters_are_chained_and_getters_give_what_was_set)
{
    AssociationParameters parameters;
    parameters.set_called_ae_title("CALLED")
        .set_calling_ae_title("CALLING")
        .set_presentation_contexts({make_context(5)})
        .set_user_identity({Identity::Type::JWT, "token", ""})
        .set_user_identity_response_requested(true)
        .set_user_identity_response("response")
        .set_maximum_length(0)
        .set_maximum_number_operations_invoked(0)
        .set_maximum_number_operations_performed(65535)
        .set_sop_class_extended_negotiation({{"1.2", {3}}})
        .set_sop_class_common_extended_negotiation({{"1.2", "1.3", {"1.4"}}})
        .set_implementation_class_uid("1.5")
        .set_implementation_version_name("NAME");
    BOOST_TEST(parameters.get_called_ae_title() == "CALLED");
    BOOST_TEST(parameters.get_calling_ae_title() == "CALLING");
    BOOST_TEST(get_ids(parameters) == std::vector<int>{5});
    BOOST_TEST(parameters.get_user_identity().primary_field == "token");
    BOOST_TEST(parameters.get_user_identity_response_requested());
    BOOST_TEST(parameters.get_user_identity_response().value() == "response");
    BOOST_TEST(parameters.get_maximum_length() == 0);
    BOOST_TEST(parameters.get_maximum_number_operations_invoked() == 0);
    BOOST_TEST(parameters.get_maximum_number_operations_performed() == 65535);
    BOOST_TEST(
        parameters.get_sop_class_extended_negotiation().at(0).sop_class_uid
        == "1.2");
    BOOST_TEST(
        parameters.get_sop_class_common_extended_negotiation()
            .at(0)
            .service_class_uid
        == "1.3");
    BOOST_TEST(parameters.get_implementation_class_uid() == "1.5");
    BOOST_TEST(parameters.get_implementation_version_name() == "NAME");
}

BOOST_AUTO_TEST_CASE(ae_titles_lose_the_spaces_around_them)
{
    AssociationParameters parameters;
    parameters.set_called_ae_title("  A B ").set_calling_ae_title(
        "   sixteen  letters   ");
    BOOST_TEST(parameters.get_called_ae_title() == "A B");
    BOOST_TEST(parameters.get_calling_ae_title() == "sixteen  letters");
}

BOOST_AUTO_TEST_CASE(what_is_not_an_ae_title_is_refused)
{
    AssociationParameters parameters;
    parameters.set_called_ae_title("OLD").set_calling_ae_title("OLD");
    for(std::string const title :
        {"", "    ", "seventeen_letters", "A\\B", "A\nB", "\xc3\x89", "A\x7f"})
    {
        BOOST_TEST_CONTEXT(title)
        {
            BOOST_CHECK_THROW(
                parameters.set_called_ae_title(title), odil::Exception);
            BOOST_CHECK_THROW(
                parameters.set_calling_ae_title(title), odil::Exception);
        }
    }
    BOOST_TEST(parameters.get_called_ae_title() == "OLD");
    BOOST_TEST(parameters.get_calling_ae_title() == "OLD");
}

BOOST_AUTO_TEST_CASE(ids_are_assigned_around_those_which_are_given)
{
    AssociationParameters parameters;
    parameters.set_presentation_contexts(
        {make_context(0),
         make_context(3),
         make_context(0),
         make_context(255),
         make_context(1),
         make_context(0)});
    BOOST_TEST((get_ids(parameters) == std::vector<int>{5, 3, 7, 255, 1, 9}));
}

BOOST_AUTO_TEST_CASE(there_is_place_for_128_contexts_and_no_more)
{
    AssociationParameters parameters;
    std::vector<Context> contexts(127, make_context(0));
    contexts.push_back(make_context(101));
    parameters.set_presentation_contexts(contexts);
    auto ids = get_ids(parameters);
    BOOST_TEST(ids.back() == 101);
    BOOST_TEST(ids[126] == 255);
    std::sort(ids.begin(), ids.end());
    for(auto i = 0; i != 128; ++i)
    {
        BOOST_TEST(ids[std::size_t(i)] == 2 * i + 1);
    }
    contexts.push_back(make_context(0));
    BOOST_CHECK_EXCEPTION(
        parameters.set_presentation_contexts(contexts),
        odil::Exception,
        [](auto const & e)
        { return std::string(e.what()).find("129") != std::string::npos; });
    BOOST_TEST(parameters.get_presentation_contexts().size() == 128);
}

BOOST_AUTO_TEST_CASE(ids_which_are_even_or_twice_there_are_refused)
{
    AssociationParameters parameters;
    BOOST_CHECK_THROW(
        parameters.set_presentation_contexts({make_context(2)}),
        odil::Exception);
    BOOST_CHECK_THROW(
        parameters.set_presentation_contexts(
            {make_context(1), make_context(1)}),
        odil::Exception);
    BOOST_TEST(parameters.get_presentation_contexts().empty());
}

BOOST_AUTO_TEST_CASE(syntaxes_of_contexts_must_be_uids)
{
    AssociationParameters parameters;
    for(auto const & uid :
        {std::string(), std::string("CT"), std::string(65, '1')})
    {
        BOOST_CHECK_THROW(
            parameters.set_presentation_contexts({{uid, {"1.2"}}}),
            odil::Exception);
        BOOST_CHECK_THROW(
            parameters.set_presentation_contexts({{"1.2", {"1.2", uid}}}),
            odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(roles_of_contexts_allow_what_they_say)
{
    struct Row
    {
        Role role;
        bool scu;
        bool scp;
    };
    for(auto const & row :
        {Row{Role::Unspecified, true, false},
         Row{Role::None, false, false},
         Row{Role::SCU, true, false},
         Row{Role::SCP, false, true},
         Row{Role::Both, true, true}})
    {
        Context const context("1.2", {"1.3"}, row.role);
        BOOST_TEST(context.allows_scu() == row.scu);
        BOOST_TEST(context.allows_scp() == row.scp);
    }
}

BOOST_AUTO_TEST_CASE(each_kind_of_user_identity_has_its_fields)
{
    AssociationParameters parameters;
    auto const & identity = parameters.get_user_identity();
    using Type = Identity::Type;
    parameters.set_user_identity_to_username("user");
    BOOST_TEST((identity == Identity{Type::Username, "user", ""}));
    parameters.set_user_identity_to_username_and_password("user", "pass");
    BOOST_TEST(
        (identity == Identity{Type::UsernameAndPassword, "user", "pass"}));
    parameters.set_user_identity_to_kerberos("ticket");
    BOOST_TEST((identity == Identity{Type::Kerberos, "ticket", ""}));
    parameters.set_user_identity_to_saml("assertion");
    BOOST_TEST((identity == Identity{Type::SAML, "assertion", ""}));
    parameters.set_user_identity_to_jwt("token");
    BOOST_TEST((identity == Identity{Type::JWT, "token", ""}));
    parameters.set_user_identity_to_none();
    BOOST_TEST((identity == Identity{}));
}

BOOST_AUTO_TEST_CASE(maximum_length_is_none_or_long_enough_for_a_fragment)
{
    AssociationParameters parameters;
    for(std::uint32_t length = 1; length != 8; ++length)
    {
        BOOST_CHECK_THROW(
            parameters.set_maximum_length(length), odil::Exception);
    }
    BOOST_TEST(parameters.get_maximum_length() == 16384);
    for(std::uint32_t const length : {0U, 8U, 0xffffffffU})
    {
        parameters.set_maximum_length(length);
        BOOST_TEST(parameters.get_maximum_length() == length);
    }
}

BOOST_AUTO_TEST_CASE(parameters_are_equal_if_all_fields_are)
{
    using Change = std::function<void(AssociationParameters &)>;
    std::vector<Change> const changes{
        [](auto & it) { it.set_called_ae_title("A"); },
        [](auto & it) { it.set_calling_ae_title("A"); },
        [](auto & it) { it.set_presentation_contexts({make_context(0)}); },
        [](auto & it) { it.set_user_identity_to_username("A"); },
        [](auto & it) { it.set_user_identity_response_requested(true); },
        [](auto & it) { it.set_user_identity_response(""); },
        [](auto & it) { it.set_maximum_length(0); },
        [](auto & it) { it.set_maximum_number_operations_invoked(2); },
        [](auto & it) { it.set_maximum_number_operations_performed(2); },
        [](auto & it) {
            it.set_sop_class_extended_negotiation({{"1.2", {}}});
        },
        [](auto & it) {
            it.set_sop_class_common_extended_negotiation({{"1.2", "1", {}}});
        },
        [](auto & it) { it.set_implementation_class_uid("1.2"); },
        [](auto & it) { it.set_implementation_version_name("A"); }};
    AssociationParameters const original;
    BOOST_TEST((original == AssociationParameters()));
    BOOST_TEST(!(original != AssociationParameters()));
    for(auto const & change : changes)
    {
        auto changed = original;
        change(changed);
        BOOST_TEST((changed != original));
        BOOST_TEST(!(changed == original));
        auto const copy = changed;
        BOOST_TEST((copy == changed));
    }
}

BOOST_AUTO_TEST_CASE(contexts_are_equal_if_all_fields_are)
{
    Context const original(1, "1.2", {"1.3"}, Role::SCU);
    auto const differs = [&](auto const & change)
    {
        auto changed = original;
        change(changed);
        return !(changed == original);
    };
    BOOST_TEST((original == Context(1, "1.2", {"1.3"}, Role::SCU)));
    BOOST_TEST(differs([](auto & it) { it.id = 3; }));
    BOOST_TEST(differs([](auto & it) { it.abstract_syntax = "1"; }));
    BOOST_TEST(differs([](auto & it) { it.transfer_syntaxes = {"1"}; }));
    BOOST_TEST(differs([](auto & it) { it.role = Role::SCP; }));
    BOOST_TEST(
        differs([](auto & it) { it.result = Context::Result::Acceptance; }));
}

BOOST_AUTO_TEST_SUITE_END()
