#include "dul/StateMachine.h"

#include <array>
#include <cstddef>
#include <string>

#include "odil/Exception.h"

namespace odil::dul
{

namespace
{

constexpr std::size_t states = 13;

struct Row
{
    Event event;
    char const * name;
    std::array<Action, states> cells;
};

struct Definition
{
    Action action;
    Effects effects;
    State next; // AR8: of the requestor
};

// clang-format off
constexpr auto nil = Action::None;
constexpr auto AE1 = Action::AE1, AE2 = Action::AE2, AE3 = Action::AE3,
    AE4 = Action::AE4, AE5 = Action::AE5, AE6 = Action::AE6,
    RJ6 = Action::AE6Reject, AE7 = Action::AE7, AE8 = Action::AE8,
    DT1 = Action::DT1, DT2 = Action::DT2,
    AR1 = Action::AR1, AR2 = Action::AR2, AR3 = Action::AR3, AR4 = Action::AR4,
    AR5 = Action::AR5, AR6 = Action::AR6, AR7 = Action::AR7, AR8 = Action::AR8,
    AR9 = Action::AR9, ARX = Action::AR10,
    AA1 = Action::AA1, AA2 = Action::AA2, AA3 = Action::AA3, AA4 = Action::AA4,
    AA5 = Action::AA5, AA6 = Action::AA6, AA7 = Action::AA7, AA8 = Action::AA8;

// PS3.8, table 9-10: one row for each event, one column for each state.
constexpr std::array<Row, 20> table = {{
    { Event::AssociateRequest, "A-ASSOCIATE request",
    // 1    2    3    4    5    6    7    8    9   10   11   12   13
    { AE1, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil } },
    { Event::TransportConfirmation, "transport connection confirmed",
    { nil, nil, nil, AE2, nil, nil, nil, nil, nil, nil, nil, nil, nil } },
    { Event::AssociateACReceived, "A-ASSOCIATE-AC PDU received",
    { nil, AA1, AA8, nil, AE3, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA6 } },
    { Event::AssociateRJReceived, "A-ASSOCIATE-RJ PDU received",
    { nil, AA1, AA8, nil, AE4, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA6 } },
    { Event::TransportIndication, "transport connection accepted",
    { AE5, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil } },
    { Event::AssociateRQReceived, "A-ASSOCIATE-RQ PDU received",
    { nil, AE6, AA8, nil, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA7 } },
    { Event::UnacceptableAssociateRQReceived,
      "unacceptable A-ASSOCIATE-RQ PDU received",
    { nil, RJ6, AA8, nil, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA7 } },
    { Event::AssociateAcceptance, "A-ASSOCIATE response (accept)",
    { nil, nil, AE7, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil } },
    { Event::AssociateRejection, "A-ASSOCIATE response (reject)",
    { nil, nil, AE8, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil } },
    { Event::DataRequest, "P-DATA request",
    { nil, nil, nil, nil, nil, DT1, nil, AR7, nil, nil, nil, nil, nil } },
    { Event::DataReceived, "P-DATA-TF PDU received",
    { nil, AA1, AA8, nil, AA8, DT2, AR6, AA8, AA8, AA8, AA8, AA8, AA6 } },
    { Event::ReleaseRequest, "A-RELEASE request",
    { nil, nil, nil, nil, nil, AR1, nil, nil, nil, nil, nil, nil, nil } },
    { Event::ReleaseRQReceived, "A-RELEASE-RQ PDU received",
    { nil, AA1, AA8, nil, AA8, AR2, AR8, AA8, AA8, AA8, AA8, AA8, AA6 } },
    { Event::ReleaseRPReceived, "A-RELEASE-RP PDU received",
    { nil, AA1, AA8, nil, AA8, AA8, AR3, AA8, AA8, ARX, AR3, AA8, AA6 } },
    { Event::ReleaseResponse, "A-RELEASE response",
    { nil, nil, nil, nil, nil, nil, nil, AR4, AR9, nil, nil, AR4, nil } },
    { Event::AbortRequest, "A-ABORT request",
    { nil, nil, AA1, AA2, AA1, AA1, AA1, AA1, AA1, AA1, AA1, AA1, nil } },
    { Event::AbortReceived, "A-ABORT PDU received",
    { nil, AA2, AA3, nil, AA3, AA3, AA3, AA3, AA3, AA3, AA3, AA3, AA2 } },
    { Event::TransportClosed, "transport connection closed",
    { nil, AA5, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AA4, AR5 } },
    { Event::ArtimExpired, "ARTIM timer expired",
    { nil, AA2, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, AA2 } },
    { Event::InvalidPDUReceived, "unrecognized or invalid PDU received",
    { nil, AA1, AA8, nil, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA8, AA7 } },
}};

constexpr auto Keep = Artim::Keep, Start = Artim::Start, Stop = Artim::Stop;
constexpr auto Stay = Connection::Keep, Open = Connection::Open,
    Close = Connection::Close;
using I = Indication;

// PS3.8, tables 9-6 to 9-9. The connection of AE-5 is accepted already. AA-7
// answers a PDU that the service provider did not want, hence its source.
constexpr std::array<Definition, 30> definitions = {{
    { nil, { "none", Keep, Send::Nothing, Stay, I::Nothing }, State::Sta1 },
    { AE1, { "AE-1", Keep, Send::Nothing, Open, I::Nothing }, State::Sta4 },
    { AE2, { "AE-2", Keep, Send::AssociateRQ, Stay, I::Nothing }, State::Sta5 },
    { AE3, { "AE-3", Keep, Send::Nothing, Stay, I::Accepted }, State::Sta6 },
    { AE4, { "AE-4", Keep, Send::Nothing, Close, I::Rejected }, State::Sta1 },
    { AE5, { "AE-5", Start, Send::Nothing, Stay, I::Nothing }, State::Sta2 },
    { AE6, { "AE-6", Stop, Send::Nothing, Stay, I::Associate }, State::Sta3 },
    { RJ6, { "AE-6", Start, Send::AssociateRJ, Stay, I::Nothing },
        State::Sta13 },
    { AE7, { "AE-7", Keep, Send::AssociateAC, Stay, I::Nothing }, State::Sta6 },
    { AE8, { "AE-8", Start, Send::AssociateRJ, Stay, I::Nothing },
        State::Sta13 },
    { DT1, { "DT-1", Keep, Send::Data, Stay, I::Nothing }, State::Sta6 },
    { DT2, { "DT-2", Keep, Send::Nothing, Stay, I::Data }, State::Sta6 },
    { AR1, { "AR-1", Keep, Send::ReleaseRQ, Stay, I::Nothing }, State::Sta7 },
    { AR2, { "AR-2", Keep, Send::Nothing, Stay, I::Release }, State::Sta8 },
    { AR3, { "AR-3", Keep, Send::Nothing, Close, I::Released }, State::Sta1 },
    { AR4, { "AR-4", Start, Send::ReleaseRP, Stay, I::Nothing }, State::Sta13 },
    { AR5, { "AR-5", Stop, Send::Nothing, Stay, I::Nothing }, State::Sta1 },
    { AR6, { "AR-6", Keep, Send::Nothing, Stay, I::Data }, State::Sta7 },
    { AR7, { "AR-7", Keep, Send::Data, Stay, I::Nothing }, State::Sta8 },
    { AR8, { "AR-8", Keep, Send::Nothing, Stay, I::ReleaseCollision },
        State::Sta9 },
    { AR9, { "AR-9", Keep, Send::ReleaseRP, Stay, I::Nothing }, State::Sta11 },
    { ARX, { "AR-10", Keep, Send::Nothing, Stay, I::Released }, State::Sta12 },
    { AA1, { "AA-1", Start, Send::UserAbort, Stay, I::Nothing }, State::Sta13 },
    { AA2, { "AA-2", Stop, Send::Nothing, Close, I::Nothing }, State::Sta1 },
    { AA3, { "AA-3", Keep, Send::Nothing, Close, I::Abort }, State::Sta1 },
    { AA4, { "AA-4", Keep, Send::Nothing, Stay, I::ProviderAbort },
        State::Sta1 },
    { AA5, { "AA-5", Stop, Send::Nothing, Stay, I::Nothing }, State::Sta1 },
    { AA6, { "AA-6", Keep, Send::Nothing, Stay, I::Nothing }, State::Sta13 },
    { AA7, { "AA-7", Keep, Send::ProviderAbort, Stay, I::Nothing },
        State::Sta13 },
    { AA8, { "AA-8", Start, Send::ProviderAbort, Stay, I::ProviderAbort },
        State::Sta13 },
}};
// clang-format on

template <typename T> constexpr std::size_t index(T enumerator) noexcept
{
    return static_cast<std::size_t>(enumerator);
}

// Rows are found by their position.
constexpr bool is_in_order() noexcept
{
    for(std::size_t i = 0; i != table.size(); ++i)
    {
        if(index(table[i].event) != i)
        {
            return false;
        }
    }
    for(std::size_t i = 0; i != definitions.size(); ++i)
    {
        if(index(definitions[i].action) != i)
        {
            return false;
        }
    }
    return true;
}
static_assert(is_in_order());

}

Effects const & get_effects(Action action) noexcept
{
    return definitions[index(action)].effects;
}

char const * describe(Event event) noexcept
{
    return table[index(event)].name;
}

Action StateMachine::on(Event event)
{
    auto const & row = table[index(event)];
    auto const action = row.cells[index(state_) - 1];
    if(action == Action::None)
    {
        throw Exception(
            std::string("Not possible in state Sta")
            + std::to_string(index(state_)) + ": " + row.name);
    }
    auto const collision_seen_by_acceptor =
        action == Action::AR8 && role_ == Role::Acceptor;
    state_ = collision_seen_by_acceptor ? State::Sta10
                                        : definitions[index(action)].next;
    return action;
}

}
