#ifndef ODIL_SRC_DUL_STATEMACHINE_H
#define ODIL_SRC_DUL_STATEMACHINE_H

#include <cstdint>

namespace odil::dul
{

enum class Role : std::uint8_t
{
    Requestor,
    Acceptor
};

// PS3.8, tables 9-1 to 9-5.
enum class State : std::uint8_t
{
    Sta1 = 1, // idle
    Sta2, // acceptor: transport open, awaiting A-ASSOCIATE-RQ
    Sta3, // acceptor: awaiting the answer of the local user
    Sta4, // requestor: awaiting the transport
    Sta5, // requestor: awaiting A-ASSOCIATE-AC or A-ASSOCIATE-RJ
    Sta6, // associated
    Sta7, // release requested, awaiting A-RELEASE-RP
    Sta8, // release received, awaiting the answer of the local user
    Sta9, // collision, requestor: awaiting the answer of the local user
    Sta10, // collision, acceptor: awaiting A-RELEASE-RP
    Sta11, // collision, requestor: awaiting A-RELEASE-RP
    Sta12, // collision, acceptor: awaiting the answer of the local user
    Sta13 // no association any more, awaiting the end of the transport
};

// PS3.8, table 9-10, in its order. It has 19 events; the 6th is here in two
// parts: whether a request is acceptable to the service provider (action AE-6:
// protocol version, application context, …) is found out by the caller, since
// the state machine sees no content. In all states but Sta2 both are the same.
enum class Event : std::uint8_t
{
    AssociateRequest, // 1, from the local user
    TransportConfirmation, // 2, connect() succeeded
    AssociateACReceived, // 3
    AssociateRJReceived, // 4
    TransportIndication, // 5, a connection was accepted
    AssociateRQReceived, // 6, acceptable
    UnacceptableAssociateRQReceived, // 6, not acceptable
    AssociateAcceptance, // 7, from the local user
    AssociateRejection, // 8, from the local user
    DataRequest, // 9, from the local user
    DataReceived, // 10
    ReleaseRequest, // 11, from the local user
    ReleaseRQReceived, // 12
    ReleaseRPReceived, // 13
    ReleaseResponse, // 14, from the local user
    AbortRequest, // 15, from the local user
    AbortReceived, // 16
    TransportClosed, // 17, by the peer, or lost
    ArtimExpired, // 18
    InvalidPDUReceived // 19, of unknown type, or could not be decoded
};

// PS3.8, tables 9-6 to 9-9. AE-6 is in two parts, as the event is.
enum class Action : std::uint8_t
{
    None, // blank cell of table 9-10
    AE1,
    AE2,
    AE3,
    AE4,
    AE5,
    AE6,
    AE6Reject,
    AE7,
    AE8,
    DT1,
    DT2,
    AR1,
    AR2,
    AR3,
    AR4,
    AR5,
    AR6,
    AR7,
    AR8,
    AR9,
    AR10,
    AA1,
    AA2,
    AA3,
    AA4,
    AA5,
    AA6,
    AA7,
    AA8
};

// The PDU to be sent.
enum class Send : std::uint8_t
{
    Nothing,
    AssociateRQ,
    AssociateAC,
    AssociateRJ,
    Data,
    ReleaseRQ,
    ReleaseRP,
    UserAbort, // A-ABORT with source 0
    ProviderAbort // A-ABORT with source 2 and a reason (table 9-26)
};

// What becomes of the ARTIM timer (PS3.8, 9.1.5).
enum class Artim : std::uint8_t
{
    Keep,
    Start, // from zero, even if running
    Stop
};

// What becomes of the transport connection.
enum class Connection : std::uint8_t
{
    Keep,
    Open,
    Close
};

// What the local user is told.
enum class Indication : std::uint8_t
{
    Nothing,
    Associate, // the peer asks for an association
    Accepted, // by the peer
    Rejected, // by the peer
    Data,
    Release, // the peer asks for a release
    ReleaseCollision, // so it does, while we asked too
    Released, // by the peer
    Abort, // source and reason are in the A-ABORT received
    ProviderAbort // found out on this side
};

// What an action asks of the outside world, in this order: the ARTIM timer,
// the PDU, the connection, the indication.
struct Effects
{
    char const * name; // of the action, as in the standard
    Artim artim;
    Send send;
    Connection connection;
    Indication indication;
};

Effects const & get_effects(Action action) noexcept;

// For messages: "A-ASSOCIATE-AC PDU received", …
char const * describe(Event event) noexcept;

// Where an association is, and what must be done next. Performs no I/O.
class StateMachine
{
public:
    explicit StateMachine(Role role) noexcept : role_(role) {}

    Role get_role() const noexcept { return role_; }
    State get_state() const noexcept { return state_; }

    // Move to the next state, return what has to be done. Throw Exception and
    // stay if the event cannot happen in this state: a blank cell of table
    // 9-10. PDUs which are merely wrong are no blank cells.
    Action on(Event event);

private:
    Role role_;
    State state_ = State::Sta1;
};

}

#endif // ODIL_SRC_DUL_STATEMACHINE_H
