#include "association/UpperLayer.h"

#include <array>
#include <string>
#include <utility>
#include <variant>

#include "association/encode.h"
#include "odil/AssociationAborted.h"
#include "odil/AssociationRejected.h"
#include "odil/AssociationReleased.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/pdu/PDUHeader.h"

namespace odil::association
{

namespace
{

using dul::Event;
using dul::Indication;
using dul::State;
using pdu::PDUType;
using Reason = pdu::AAbort::Reason;

// PDUs of negotiation are refused beyond this length. 128 contexts with all
// transfer syntaxes of PS3.6 and the longest user information stay below it.
constexpr std::uint32_t maximum_association_pdu = 1U << 20U;

// What the action would send in answer to an event.
dul::Send look_ahead(dul::StateMachine machine, Event event)
{
    return dul::get_effects(machine.on(event)).send;
}

bool is_abort(dul::Send send)
{
    return send == dul::Send::UserAbort || send == dul::Send::ProviderAbort;
}

}

UpperLayer::UpperLayer(
    std::unique_ptr<dul::Transport> transport, dul::Role role, Timeout artim)
    : transport_(std::move(transport)), buffer_(*transport_), machine_(role),
      artim_(artim)
{
    if(role == dul::Role::Acceptor)
    {
        machine_.on(Event::TransportIndication);
    }
}

bool UpperLayer::is_established() const noexcept
{
    return machine_.get_state() == State::Sta6;
}

void UpperLayer::require_established() const
{
    if(!is_established())
    {
        throw Exception(
            end_.empty() ? "Not associated: call associate() first"
                         : "Not associated any more: " + end_);
    }
}

void UpperLayer::rethrow_error() const
{
    if(!is_established() && error_)
    {
        std::rethrow_exception(error_);
    }
    require_established();
}

bool UpperLayer::is_asked() const noexcept
{
    return machine_.get_state() == State::Sta3;
}

pdu::AAssociateAC UpperLayer::request(
    std::string const & host,
    std::uint16_t port,
    Timeout tcp,
    pdu::AAssociateRQ const & request)
{
    auto const bytes = encode(request);
    machine_.on(Event::AssociateRequest);
    TimeLimit const connect(TimeoutError::Which::Tcp, tcp);
    attempt(
        "Connecting to the peer",
        connect,
        [&] { transport_->connect(host, port, connect.deadline); });

    auto const limit = start_artim();
    attempt(
        "Waiting for the answer to the request for an association",
        limit,
        [&]
        {
            perform(Event::TransportConfirmation, bytes, limit);
            receive_pdu(limit);
        });
    return std::get<pdu::AAssociateAC>(std::move(received_.pdu));
}

pdu::AAssociateRQ UpperLayer::receive_request()
{
    auto const limit = start_artim();
    attempt(
        "Waiting for a request for an association",
        limit,
        [&] { receive_pdu(limit); });
    return std::get<pdu::AAssociateRQ>(std::move(received_.pdu));
}

void UpperLayer::accept(pdu::AAssociateAC const & acceptance)
{
    auto const limit = start_artim();
    auto const bytes = encode(acceptance);
    attempt(
        "Sending the acceptance of an association",
        limit,
        [&] { perform(Event::AssociateAcceptance, bytes, limit); });
}

void UpperLayer::reject(pdu::AAssociateRJ const & rejection)
{
    auto const limit = start_artim();
    attempt(
        "Sending the rejection of an association",
        limit,
        [&] { perform(Event::AssociateRejection, encode(rejection), limit); });
    linger(limit.deadline);
    rejection_ = rejection;
    leave("Association " + describe(rejection));
}

void UpperLayer::refuse(pdu::AAbort::Reason reason, std::string const & why)
{
    refuse(Event::InvalidPDUReceived, reason, why);
}

TimeLimit UpperLayer::start_artim() const
{
    return {TimeoutError::Which::Association, artim_};
}

// The PDU is the one that the action may have to send. Timers are limits here,
// and what the user is told is up to the caller.
Indication
UpperLayer::perform(Event event, Bytes const & pdu, TimeLimit const & limit)
{
    auto const & effects = dul::get_effects(machine_.on(event));
    if(effects.send != dul::Send::Nothing)
    {
        dul::ConstBuffer const piece{pdu.data(), pdu.size()};
        write(&piece, 1, limit);
    }
    if(effects.connection == dul::Connection::Close)
    {
        transport_->close();
    }
    return effects.indication;
}

// Handle one PDU; of a P-DATA-TF only the header is read. Return what it means,
// throw if it is the end of the association.
Indication UpperLayer::receive_pdu(TimeLimit const & limit)
{
    std::array<std::uint8_t, pdu::PDUHeader::size> bytes{};
    buffer_.read_all(bytes.data(), bytes.size(), limit.deadline);
    auto const header = pdu::PDUHeader::decode(bytes.data());
    auto const is_data = header.type == PDUType::PDataTF;
    auto const maximum = is_data ? maximum_length_ : maximum_association_pdu;
    if(!is_known(header.type))
    {
        refuse(
            Reason::UnrecognizedPDU,
            "the peer sent a PDU of unknown type "
                + std::to_string(static_cast<unsigned int>(header.type)));
    }
    if(maximum != 0 && header.length > maximum)
    {
        refuse(
            Reason::InvalidPDUParameterValue,
            "the peer sent a " + std::string(describe(header.type)) + " of "
                + std::to_string(header.length) + " bytes; the maximum is "
                + std::to_string(maximum));
    }
    if(is_data)
    {
        pdu_remaining_ = header.length;
        return handle(Event::DataReceived, limit);
    }
    Bytes body(header.length);
    buffer_.read_all(body.data(), body.size(), limit.deadline);
    try
    {
        received_ = decode(header.type, body);
    }
    catch(DecodeError const & e)
    {
        refuse(
            Reason::InvalidPDUParameterValue,
            std::string(describe(header.type)) + ": " + e.what());
    }
    return handle(received_.event, limit);
}

// Do what the event asks for; throw if it is the end of the association.
Indication UpperLayer::handle(Event event, TimeLimit const & limit)
{
    auto const send = look_ahead(machine_, event);
    if(is_abort(send)) // not expected in this state
    {
        refuse(
            event,
            Reason::UnexpectedPDU,
            std::string("unexpected: ") + dul::describe(event));
    }
    if(send == dul::Send::AssociateRJ)
    {
        reject_fault(limit);
    }

    auto const indication = perform(event, {}, limit);
    switch(event)
    {
    case Event::AssociateRJReceived:
        fail(AssociationRejected(std::get<pdu::AAssociateRJ>(received_.pdu)));
    case Event::AbortReceived:
        fail(AssociationAborted(std::get<pdu::AAbort>(received_.pdu)));
    default:
        break;
    }
    if(indication == Indication::Release)
    {
        confirm_release(limit);
        fail(AssociationReleased());
    }
    return indication;
}

// Reject a request without asking the user.
void UpperLayer::reject_fault(TimeLimit const & limit)
{
    auto const & request = std::get<pdu::AAssociateRQ>(received_.pdu);
    auto const rejection = find_fault(request).value();
    perform(received_.event, encode(rejection), limit);
    linger(limit.deadline);
    fail(AssociationRejected(rejection));
}

void UpperLayer::refuse(
    Event event, pdu::AAbort::Reason reason, std::string const & why)
{
    pdu::AAbort pdu{pdu::AAbort::Source::Provider, reason};
    if(look_ahead(machine_, event) == dul::Send::UserAbort)
    {
        pdu = {}; // AA-1
    }
    AssociationAborted const error(pdu, why);
    try
    {
        auto const limit = start_linger();
        perform(event, encode(pdu), limit);
        linger(limit.deadline);
    }
    catch(Exception const &)
    {
        // The A-ABORT could not be sent; the association is over all the same.
    }
    fail(error);
}

template <typename Error> void UpperLayer::fail(Error const & error)
{
    leave(error.what());
    error_ = std::make_exception_ptr(error);
    throw error;
}

}
