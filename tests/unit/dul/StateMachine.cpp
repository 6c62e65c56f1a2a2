#include "dul/StateMachine.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <array>
#include <sstream>
#include <string>
#include <vector>

#include "odil/Exception.h"

using namespace odil::dul;

namespace
{

using E = Event;

struct ExpectedRow
{
    Event event;
    // Sta1 to Sta13, "action:next state"; "-" is a blank cell. "9/10" is
    // requestor/acceptor.
    char const * cells;
};

// PS3.8, table 9-10, as it is printed; the cell of AE-6 is split as its event.
// clang-format off
constexpr std::array<ExpectedRow, 20> standard = {{
// 1. A-ASSOCIATE Request (local user)
{ E::AssociateRequest,
  "AE-1:4 - - - - - - - - - - - -" },
// 2. Transport Conn. Confirmation (local transport service)
{ E::TransportConfirmation,
  "- - - AE-2:5 - - - - - - - - -" },
// 3. A-ASSOCIATE-AC PDU (received on transport connection)
{ E::AssociateACReceived,
  "- AA-1:13 AA-8:13 - AE-3:6 AA-8:13 AA-8:13 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-6:13" },
// 4. A-ASSOCIATE-RJ PDU (received on transport connection)
{ E::AssociateRJReceived,
  "- AA-1:13 AA-8:13 - AE-4:1 AA-8:13 AA-8:13 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-6:13" },
// 5. Transport Connection Indication (local transport service)
{ E::TransportIndication,
  "AE-5:2 - - - - - - - - - - - -" },
// 6. A-ASSOCIATE-RQ PDU (received on transport connection)
{ E::AssociateRQReceived,
  "- AE-6:3 AA-8:13 - AA-8:13 AA-8:13 AA-8:13 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-7:13" },
{ E::UnacceptableAssociateRQReceived,
  "- AE-6:13 AA-8:13 - AA-8:13 AA-8:13 AA-8:13 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-7:13" },
// 7. A-ASSOCIATE Response Primitive (accept)
{ E::AssociateAcceptance,
  "- - AE-7:6 - - - - - - - - - -" },
// 8. A-ASSOCIATE Response Primitive (reject)
{ E::AssociateRejection,
  "- - AE-8:13 - - - - - - - - - -" },
// 9. P-DATA Request Primitive
{ E::DataRequest,
  "- - - - - DT-1:6 - AR-7:8 - - - - -" },
// 10. P-DATA-TF PDU
{ E::DataReceived,
  "- AA-1:13 AA-8:13 - AA-8:13 DT-2:6 AR-6:7 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-6:13" },
// 11. A-RELEASE Request Primitive
{ E::ReleaseRequest,
  "- - - - - AR-1:7 - - - - - - -" },
// 12. A-RELEASE-RQ PDU (received on open transport connection)
{ E::ReleaseRQReceived,
  "- AA-1:13 AA-8:13 - AA-8:13 AR-2:8 AR-8:9/10 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-6:13" },
// 13. A-RELEASE-RP PDU (received on transport connection)
{ E::ReleaseRPReceived,
  "- AA-1:13 AA-8:13 - AA-8:13 AA-8:13 AR-3:1 "
  "AA-8:13 AA-8:13 AR-10:12 AR-3:1 AA-8:13 AA-6:13" },
// 14. A-RELEASE Response Primitive
{ E::ReleaseResponse,
  "- - - - - - - AR-4:13 AR-9:11 - - AR-4:13 -" },
// 15. A-ABORT Request Primitive
{ E::AbortRequest,
  "- - AA-1:13 AA-2:1 AA-1:13 AA-1:13 AA-1:13 "
  "AA-1:13 AA-1:13 AA-1:13 AA-1:13 AA-1:13 -" },
// 16. A-ABORT PDU (received on open transport connection)
{ E::AbortReceived,
  "- AA-2:1 AA-3:1 - AA-3:1 AA-3:1 AA-3:1 "
  "AA-3:1 AA-3:1 AA-3:1 AA-3:1 AA-3:1 AA-2:1" },
// 17. Transport connection closed indication (local transport service)
{ E::TransportClosed,
  "- AA-5:1 AA-4:1 AA-4:1 AA-4:1 AA-4:1 AA-4:1 "
  "AA-4:1 AA-4:1 AA-4:1 AA-4:1 AA-4:1 AR-5:1" },
// 18. ARTIM timer expired (Association reject/release timer)
{ E::ArtimExpired,
  "- AA-2:1 - - - - - - - - - - AA-2:1" },
// 19. Unrecognized or invalid PDU received
{ E::InvalidPDUReceived,
  "- AA-1:13 AA-8:13 - AA-8:13 AA-8:13 AA-8:13 "
  "AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-8:13 AA-7:13" },
}};

// Events which lead an idle association to each state.
struct Path
{
    State state;
    Role role;
    std::vector<Event> events;
};

std::vector<Event>
operator+(std::vector<Event> left, std::vector<Event> const & right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

std::vector<Path> paths()
{
    using S = State;
    constexpr auto r = Role::Requestor, a = Role::Acceptor;
    std::vector<Event> const connected{
        E::AssociateRequest, E::TransportConfirmation };
    std::vector<Event> const asked{
        E::TransportIndication, E::AssociateRQReceived };
    auto const requestor = connected + std::vector{ E::AssociateACReceived };
    auto const acceptor = asked + std::vector{ E::AssociateAcceptance };
    std::vector<Event> const releasing{ E::ReleaseRequest };
    std::vector<Event> const released{ E::ReleaseRQReceived };
    std::vector<Event> const collision{
        E::ReleaseRequest, E::ReleaseRQReceived };
    std::vector<Event> const aborted{ E::AbortRequest };
    return {
        { S::Sta1, r, {} }, { S::Sta1, a, {} },
        { S::Sta2, a, { E::TransportIndication } },
        { S::Sta3, a, asked },
        { S::Sta4, r, { E::AssociateRequest } },
        { S::Sta5, r, connected },
        { S::Sta6, r, requestor }, { S::Sta6, a, acceptor },
        { S::Sta7, r, requestor+releasing }, { S::Sta7, a, acceptor+releasing },
        { S::Sta8, r, requestor+released }, { S::Sta8, a, acceptor+released },
        { S::Sta9, r, requestor+collision },
        { S::Sta10, a, acceptor+collision },
        { S::Sta11, r, requestor+collision+std::vector{ E::ReleaseResponse } },
        { S::Sta12, a, acceptor+collision+std::vector{ E::ReleaseRPReceived } },
        { S::Sta13, r, requestor+aborted }, { S::Sta13, a, acceptor+aborted },
    };
}
// clang-format on

StateMachine follow(Path const & path)
{
    StateMachine machine(path.role);
    for(auto const event : path.events)
    {
        machine.on(event);
    }
    return machine;
}

std::string cell(ExpectedRow const & row, State state)
{
    std::istringstream stream(row.cells);
    std::string result;
    for(int i = 0; i != static_cast<int>(state); ++i)
    {
        stream >> result;
    }
    return result;
}

// "AE-1:4", or "-" if the event is refused.
std::string observe(StateMachine machine, Event event)
{
    auto const before = machine.get_state();
    try
    {
        std::string const action = get_effects(machine.on(event)).name;
        return action + ":"
               + std::to_string(static_cast<int>(machine.get_state()));
    }
    catch(odil::Exception const &)
    {
        return machine.get_state() == before ? "-" : "- but state changed";
    }
}

std::string for_role(std::string cell, Role role)
{
    auto const slash = cell.find('/');
    if(slash == std::string::npos)
    {
        return cell;
    }
    return role == Role::Requestor
               ? cell.substr(0, slash)
               : cell.substr(0, cell.find(':') + 1) + cell.substr(slash + 1);
}

}

BOOST_AUTO_TEST_SUITE(dul_StateMachine)

BOOST_AUTO_TEST_CASE(each_state_is_reached_in_the_roles_it_is_defined_for)
{
    for(auto const & path : paths())
    {
        BOOST_TEST_CONTEXT("Sta" << static_cast<int>(path.state))
        BOOST_TEST((follow(path).get_state() == path.state));
    }
}

BOOST_AUTO_TEST_CASE(each_state_event_and_role_does_as_the_standard_says)
{
    auto count = 0;
    for(auto const & path : paths())
    {
        for(auto const & row : standard)
        {
            BOOST_TEST_CONTEXT(
                "Sta" << static_cast<int>(path.state) << ", role "
                      << static_cast<int>(path.role) << ", "
                      << describe(row.event))
            {
                BOOST_TEST(
                    observe(follow(path), row.event)
                    == for_role(cell(row, path.state), path.role));
                ++count;
            }
        }
    }
    BOOST_TEST(count == 18 * 20);
}

BOOST_AUTO_TEST_CASE(all_cells_of_the_standard_are_checked)
{
    for(auto const & row : standard)
    {
        std::istringstream stream(row.cells);
        std::string word;
        auto cells = 0;
        while(stream >> word)
        {
            ++cells;
        }
        BOOST_TEST_CONTEXT(describe(row.event)) BOOST_TEST(cells == 13);
    }
    std::array<bool, 14> seen{};
    for(auto const & path : paths())
    {
        seen[static_cast<std::size_t>(path.state)] = true;
    }
    for(std::size_t state = 1; state != seen.size(); ++state)
    {
        BOOST_TEST_CONTEXT("Sta" << state) BOOST_TEST(seen[state]);
    }
}

BOOST_AUTO_TEST_CASE(refusal_names_state_and_event)
{
    StateMachine machine(Role::Acceptor);
    machine.on(Event::TransportIndication);
    BOOST_CHECK_EXCEPTION(
        machine.on(Event::ReleaseRequest),
        odil::Exception,
        [](auto const & e)
        {
            return e.what()
                   == std::string(
                       "Not possible in state Sta2: A-RELEASE request");
        });
    BOOST_TEST((machine.get_state() == State::Sta2));
}

BOOST_AUTO_TEST_CASE(release_collision_ends_on_both_sides)
{
    StateMachine requestor(Role::Requestor);
    StateMachine acceptor(Role::Acceptor);
    requestor.on(Event::AssociateRequest);
    acceptor.on(Event::TransportIndication);
    requestor.on(Event::TransportConfirmation);
    acceptor.on(Event::AssociateRQReceived);
    acceptor.on(Event::AssociateAcceptance);
    requestor.on(Event::AssociateACReceived);

    requestor.on(Event::ReleaseRequest);
    acceptor.on(Event::ReleaseRequest);
    requestor.on(Event::ReleaseRQReceived);
    acceptor.on(Event::ReleaseRQReceived);
    BOOST_TEST((requestor.on(Event::ReleaseResponse) == Action::AR9));
    BOOST_TEST((acceptor.on(Event::ReleaseRPReceived) == Action::AR10));
    BOOST_TEST((acceptor.on(Event::ReleaseResponse) == Action::AR4));
    BOOST_TEST((requestor.on(Event::ReleaseRPReceived) == Action::AR3));
    BOOST_TEST((acceptor.on(Event::TransportClosed) == Action::AR5));
    BOOST_TEST((requestor.get_state() == State::Sta1));
    BOOST_TEST((acceptor.get_state() == State::Sta1));
}

BOOST_AUTO_TEST_CASE(actions_ask_what_the_standard_defines)
{
    using A = Action;
    using I = Indication;
    using C = Connection;
    struct Expected
    {
        Action action;
        Artim artim;
        Send send;
        Connection connection;
        Indication indication;
    };
    constexpr auto quiet = Send::Nothing;
    // clang-format off
    // PS3.8, tables 9-6 to 9-9.
    std::vector<Expected> const expected{
        { A::AE1, Artim::Keep, quiet, C::Open, I::Nothing },
        { A::AE2, Artim::Keep, Send::AssociateRQ, C::Keep, I::Nothing },
        { A::AE3, Artim::Keep, quiet, C::Keep, I::Accepted },
        { A::AE4, Artim::Keep, quiet, C::Close, I::Rejected },
        { A::AE5, Artim::Start, quiet, C::Keep, I::Nothing },
        { A::AE6, Artim::Stop, quiet, C::Keep, I::Associate },
        { A::AE6Reject, Artim::Start, Send::AssociateRJ, C::Keep, I::Nothing },
        { A::AE7, Artim::Keep, Send::AssociateAC, C::Keep, I::Nothing },
        { A::AE8, Artim::Start, Send::AssociateRJ, C::Keep, I::Nothing },
        { A::DT1, Artim::Keep, Send::Data, C::Keep, I::Nothing },
        { A::DT2, Artim::Keep, quiet, C::Keep, I::Data },
        { A::AR1, Artim::Keep, Send::ReleaseRQ, C::Keep, I::Nothing },
        { A::AR2, Artim::Keep, quiet, C::Keep, I::Release },
        { A::AR3, Artim::Keep, quiet, C::Close, I::Released },
        { A::AR4, Artim::Start, Send::ReleaseRP, C::Keep, I::Nothing },
        { A::AR5, Artim::Stop, quiet, C::Keep, I::Nothing },
        { A::AR6, Artim::Keep, quiet, C::Keep, I::Data },
        { A::AR7, Artim::Keep, Send::Data, C::Keep, I::Nothing },
        { A::AR8, Artim::Keep, quiet, C::Keep, I::ReleaseCollision },
        { A::AR9, Artim::Keep, Send::ReleaseRP, C::Keep, I::Nothing },
        { A::AR10, Artim::Keep, quiet, C::Keep, I::Released },
        { A::AA1, Artim::Start, Send::UserAbort, C::Keep, I::Nothing },
        { A::AA2, Artim::Stop, quiet, C::Close, I::Nothing },
        { A::AA3, Artim::Keep, quiet, C::Close, I::Abort },
        { A::AA4, Artim::Keep, quiet, C::Keep, I::ProviderAbort },
        { A::AA5, Artim::Stop, quiet, C::Keep, I::Nothing },
        { A::AA6, Artim::Keep, quiet, C::Keep, I::Nothing },
        { A::AA7, Artim::Keep, Send::ProviderAbort, C::Keep, I::Nothing },
        { A::AA8, Artim::Start, Send::ProviderAbort, C::Keep,
            I::ProviderAbort },
    };
    // clang-format on
    BOOST_TEST(expected.size() == static_cast<std::size_t>(A::AA8));
    for(auto const & it : expected)
    {
        auto const & effects = get_effects(it.action);
        BOOST_TEST_CONTEXT(effects.name)
        {
            BOOST_TEST((effects.artim == it.artim));
            BOOST_TEST((effects.send == it.send));
            BOOST_TEST((effects.connection == it.connection));
            BOOST_TEST((effects.indication == it.indication));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
