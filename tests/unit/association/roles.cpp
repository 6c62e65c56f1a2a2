#include "association/roles.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <optional>
#include <vector>

using namespace odil::association;
using odil::pdu::RoleSelection;
using Context = odil::AssociationParameters::PresentationContext;
using Role = Context::Role;

namespace
{

Context make_context(char const * abstract_syntax, Role role)
{
    return {abstract_syntax, {"1.2"}, role};
}

// "none", or the roles of SCU and SCP of the only SOP class.
using Bits = std::optional<std::pair<bool, bool>>;

RoleSelections make_selections(Bits const & bits)
{
    return bits ? RoleSelections{{"1.1", bits->first, bits->second}}
                : RoleSelections{};
}

Bits const none{};
Bits const no{{false, false}};
Bits const scu{{true, false}};
Bits const scp{{false, true}};
Bits const both{{true, true}};

}

BOOST_AUTO_TEST_SUITE(association_roles)

BOOST_AUTO_TEST_CASE(unspecified_role_is_not_negotiated)
{
    BOOST_TEST(
        make_role_selections({make_context("1.1", Role::Unspecified)}).empty());
}

BOOST_AUTO_TEST_CASE(each_role_has_its_bits)
{
    struct Row
    {
        Role role;
        Bits bits;
    };
    for(auto const & row :
        {Row{Role::None, no},
         Row{Role::SCU, scu},
         Row{Role::SCP, scp},
         Row{Role::Both, both}})
    {
        auto const selections =
            make_role_selections({make_context("1.1", row.role)});
        BOOST_TEST((selections == make_selections(row.bits)));
        BOOST_TEST((find_role(selections, "1.1") == row.role));
    }
    BOOST_TEST((find_role({}, "1.1") == Role::Unspecified));
}

BOOST_AUTO_TEST_CASE(contexts_of_one_abstract_syntax_share_one_item)
{
    auto const selections = make_role_selections(
        {make_context("1.1", Role::SCU),
         make_context("1.2", Role::Unspecified),
         make_context("1.3", Role::SCP),
         make_context("1.1", Role::SCP),
         make_context("1.3", Role::None),
         make_context("1.4", Role::Unspecified),
         make_context("1.4", Role::SCP)});
    RoleSelections const expected{
        {"1.1", true, true}, {"1.3", false, true}, {"1.4", true, true}};
    BOOST_TEST((selections == expected));
}

BOOST_AUTO_TEST_CASE(answers_are_parts_of_proposals)
{
    RoleSelections const proposed{
        {"1.1", true, true}, {"1.2", false, true}, {"1.3", true, true}};
    RoleSelections const wanted{
        {"1.4", true, true}, {"1.2", true, true}, {"1.1", true, false}};
    RoleSelections const expected{{"1.1", true, false}, {"1.2", false, true}};
    BOOST_TEST((answer_role_selections(proposed, wanted) == expected));
    BOOST_TEST(answer_role_selections({}, wanted).empty());
}

// PS3.7, D.3.3.4: all that a requestor can propose, all that can come back.
BOOST_AUTO_TEST_CASE(both_sides_agree_on_what_was_proposed_and_accepted)
{
    struct Row
    {
        Bits proposed;
        Bits accepted;
        Role expected;
    };
    for(auto const & row : std::vector<Row>{
            {none, none, Role::Unspecified},
            {none, no, Role::Unspecified},
            {none, scu, Role::Unspecified},
            {none, scp, Role::Unspecified},
            {none, both, Role::Unspecified},
            {no, none, Role::SCU},
            {no, no, Role::None},
            {no, scu, Role::None},
            {no, scp, Role::None},
            {no, both, Role::None},
            {scu, none, Role::SCU},
            {scu, no, Role::None},
            {scu, scu, Role::SCU},
            {scu, scp, Role::None},
            {scu, both, Role::SCU},
            {scp, none, Role::SCU},
            {scp, no, Role::None},
            {scp, scu, Role::None},
            {scp, scp, Role::SCP},
            {scp, both, Role::SCP},
            {both, none, Role::SCU},
            {both, no, Role::None},
            {both, scu, Role::SCU},
            {both, scp, Role::SCP},
            {both, both, Role::Both}})
    {
        BOOST_TEST(
            (agree_on_role(
                 make_selections(row.proposed),
                 make_selections(row.accepted),
                 "1.1")
             == row.expected));
    }
    BOOST_TEST(
        (agree_on_role(make_selections(both), make_selections(both), "1.2")
         == Role::Unspecified));
}

BOOST_AUTO_TEST_SUITE_END()
