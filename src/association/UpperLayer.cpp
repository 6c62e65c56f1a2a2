#include "association/UpperLayer.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "odil/AssociationAborted.h"
#include "odil/AssociationRejected.h"
#include "odil/AssociationReleased.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/AReleaseRQ.h"
#include "odil/pdu/PDataTF.h"

namespace odil::association
{

namespace
{

using namespace std::chrono_literals;
using dul::Event;
using dul::Indication;
using dul::State;
using pdu::PDUType;
using Reason = pdu::AAbort::Reason;

// Where bytes which arrive ahead of time wait.
constexpr std::size_t buffer_size = 65536;

// From this size on, bytes are read to their place at once.
constexpr std::size_t direct_size = 4096;

// PDUs of negotiation are refused beyond this length. 128 contexts with all
// transfer syntaxes of PS3.6 and the longest user information stay below it.
constexpr std::uint32_t maximum_association_pdu = 1U << 20U;

// How long a peer that is being aborted may take to close the connection; an
// earlier end might take the A-ABORT away from it.
constexpr auto abort_linger = 50ms;

template <typename PDU> UpperLayer::Bytes encode(PDU const & pdu)
{
    UpperLayer::Bytes bytes;
    pdu.encode(bytes);
    return bytes;
}

TimeLimit start_linger()
{
    return {TimeoutError::Which::Association, abort_linger};
}

// Why the service provider does not even ask the user about a request.
std::optional<pdu::AAssociateRJ> find_fault(pdu::AAssociateRQ const & request)
{
    using RJ = pdu::AAssociateRJ;
    if(!request.has_supported_version())
    {
        return RJ{
            RJ::Result::Permanent,
            RJ::Source::ACSE,
            RJ::ProtocolVersionNotSupported};
    }
    if(request.application_context != pdu::AAssociateRQ().application_context)
    {
        return RJ{
            RJ::Result::Permanent,
            RJ::Source::User,
            RJ::ApplicationContextNameNotSupported};
    }
    return {};
}

}

UpperLayer::UpperLayer(
    std::unique_ptr<dul::Transport> transport, dul::Role role, Timeout artim)
    : transport_(std::move(transport)), machine_(role), artim_(artim),
      buffer_(buffer_size)
{
    if(role == dul::Role::Acceptor)
    {
        step(Event::TransportIndication);
    }
}

bool UpperLayer::is_established() const noexcept
{
    return machine_.get_state() == State::Sta6;
}

// Run f; the end of a time limit or of the connection is that of the
// association.
template <typename F>
decltype(auto)
UpperLayer::attempt(char const * what, TimeLimit const & limit, F && f)
{
    try
    {
        return f();
    }
    catch(dul::DeadlineExpired const &)
    {
        TimeoutError const error(limit.which, limit.value.value_or(0ms), what);
        abort({}, error.what());
        throw error;
    }
    catch(NetworkError const & e)
    {
        leave(e.what());
        throw;
    }
}

pdu::AAssociateAC UpperLayer::request(
    std::string const & host,
    std::uint16_t port,
    Timeout tcp,
    pdu::AAssociateRQ const & request)
{
    auto const bytes = encode(request);
    step(Event::AssociateRequest);
    TimeLimit const connect(TimeoutError::Which::Tcp, tcp);
    attempt(
        "Connecting to the peer",
        connect,
        [&] { transport_->connect(host, port, connect.deadline); });

    auto const limit = start_artim();
    return attempt(
        "Waiting for the answer to the request for an association",
        limit,
        [&]
        {
            perform(Event::TransportConfirmation, bytes, limit);
            receive_pdu(limit);
            return std::get<pdu::AAssociateAC>(std::move(received_));
        });
}

pdu::AAssociateRQ UpperLayer::receive_request()
{
    auto const limit = start_artim();
    return attempt(
        "Waiting for a request for an association",
        limit,
        [&]
        {
            receive_pdu(limit);
            return std::get<pdu::AAssociateRQ>(std::move(received_));
        });
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

void UpperLayer::send(
    pdu::PDVHeader header,
    dul::ConstBuffer first,
    dul::ConstBuffer second,
    TimeLimit const & limit)
{
    step(Event::DataRequest);
    header.data_length = static_cast<std::uint32_t>(first.size + second.size);
    auto const bytes = pdu::PDataTF::make_header(header);
    std::array<dul::ConstBuffer, 3> const pieces{
        {{bytes.data(), bytes.size()}, first, second}};
    attempt(
        "Sending a message",
        limit,
        [&]
        {
            try
            {
                transport_->write(pieces.data(), pieces.size(), limit.deadline);
            }
            catch(NetworkError const &)
            {
                receive_last_words();
                throw;
            }
        });
}

pdu::PDVHeader const & UpperLayer::receive(TimeLimit const & limit)
{
    attempt(
        "Waiting for a message",
        limit,
        [&]
        {
            while(pdu_remaining_ == 0)
            {
                receive_pdu(limit);
            }
            read_pdv_header(limit);
        });
    return pdv_;
}

std::size_t
UpperLayer::read(void * destination, std::size_t size, TimeLimit const & limit)
{
    std::size_t count = 0;
    attempt(
        "Waiting for the rest of a message",
        limit,
        [&]
        { count = take(destination, std::min(size, pdv_remaining_), limit); });
    pdv_remaining_ -= count;
    return count;
}

std::pair<char *, std::size_t> UpperLayer::view(TimeLimit const & limit)
{
    attempt(
        "Waiting for the rest of a message",
        limit,
        [&]
        {
            if(begin_ == filled_)
            {
                fill(limit);
            }
        });
    auto * const bytes = reinterpret_cast<char *>(&buffer_[begin_]);
    auto const count = std::min(pdv_remaining_, filled_ - begin_);
    begin_ += count;
    pdv_remaining_ -= count;
    return {bytes, count};
}

bool UpperLayer::wait(TimeLimit const & limit)
{
    auto readable = true;
    attempt(
        "Waiting for a message",
        limit,
        [&] {
            readable =
                begin_ != filled_ || transport_->wait_readable(limit.deadline);
        });
    return readable;
}

void UpperLayer::refuse(pdu::AAbort::Reason reason, std::string const & why)
{
    refuse(Event::InvalidPDUReceived, reason, why);
}

void UpperLayer::release(TimeLimit const & limit)
{
    attempt(
        "Releasing the association",
        limit,
        [&]
        {
            auto const request = encode(pdu::AReleaseRQ{});
            auto const response = encode(pdu::AReleaseRP{});
            perform(Event::ReleaseRequest, request, limit);
            skip(limit);
            auto const is_requestor =
                machine_.get_role() == dul::Role::Requestor;
            while(machine_.get_state() != State::Sta1)
            {
                auto const indication = receive_pdu(limit);
                skip(limit); // what the peer still had to say
                // Both sides have asked at the same time (PS3.8, 7.2.2): the
                // requestor of the association answers first.
                if((indication == Indication::ReleaseCollision && is_requestor)
                   || machine_.get_state() == State::Sta12)
                {
                    perform(Event::ReleaseResponse, response, limit);
                }
                if(machine_.get_state() == State::Sta13)
                {
                    linger(limit.deadline);
                }
            }
        });
    leave("Association released");
}

void UpperLayer::abort(
    pdu::AAbort const & pdu, std::string const & why) noexcept
{
    try
    {
        auto const limit = start_linger();
        perform(Event::AbortRequest, encode(pdu), limit);
        linger(limit.deadline);
    }
    catch(std::exception const &)
    {
        // There was no association, or nobody listens: it is over anyhow.
    }
    leave(why);
}

TimeLimit UpperLayer::start_artim() const
{
    return {TimeoutError::Which::Association, artim_};
}

dul::Effects const & UpperLayer::step(Event event)
{
    return dul::get_effects(machine_.on(event));
}

// The PDU is the one that the action may have to send. Timers are limits here,
// and what the user is told is up to the caller.
Indication
UpperLayer::perform(Event event, Bytes const & pdu, TimeLimit const & limit)
{
    auto const & effects = step(event);
    if(effects.send != dul::Send::Nothing)
    {
        dul::ConstBuffer const piece{pdu.data(), pdu.size()};
        transport_->write(&piece, 1, limit.deadline);
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
    read_all(bytes.data(), bytes.size(), limit);
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
    body_.resize(header.length);
    read_all(body_.data(), body_.size(), limit);
    return handle(decode(header.type), limit);
}

// Read what has been received into received_, return the event that it is.
Event UpperLayer::decode(PDUType type)
{
    auto const * const body = body_.data();
    auto const size = body_.size();
    try
    {
        switch(type)
        {
        case PDUType::AAssociateRQ:
            received_ = pdu::AAssociateRQ::decode(body, size);
            return find_fault(std::get<pdu::AAssociateRQ>(received_))
                       ? Event::UnacceptableAssociateRQReceived
                       : Event::AssociateRQReceived;
        case PDUType::AAssociateAC:
            received_ = pdu::AAssociateAC::decode(body, size);
            return Event::AssociateACReceived;
        case PDUType::AAssociateRJ:
            received_ = pdu::AAssociateRJ::decode(body, size);
            return Event::AssociateRJReceived;
        case PDUType::AReleaseRQ:
            pdu::AReleaseRQ::decode(body, size);
            return Event::ReleaseRQReceived;
        case PDUType::AReleaseRP:
            pdu::AReleaseRP::decode(body, size);
            return Event::ReleaseRPReceived;
        default:
            received_ = pdu::AAbort::decode(body, size);
            return Event::AbortReceived;
        }
    }
    catch(DecodeError const & e)
    {
        refuse(
            Reason::InvalidPDUParameterValue,
            std::string(describe(type)) + ": " + e.what());
    }
}

// Do what the event asks for; throw if it is the end of the association.
Indication UpperLayer::handle(Event event, TimeLimit const & limit)
{
    // Not expected in this state (PS3.8, table 9-10: AA-1, AA-8).
    auto next = machine_;
    auto const send = dul::get_effects(next.on(event)).send;
    if(send == dul::Send::UserAbort || send == dul::Send::ProviderAbort)
    {
        refuse(
            event,
            Reason::UnexpectedPDU,
            std::string("unexpected: ") + describe(event));
    }

    Bytes answer;
    if(send == dul::Send::AssociateRJ)
    {
        answer = encode(*find_fault(std::get<pdu::AAssociateRQ>(received_)));
    }
    auto const indication = perform(event, answer, limit);
    if(send == dul::Send::AssociateRJ)
    {
        AssociationRejected const error(
            *find_fault(std::get<pdu::AAssociateRQ>(received_)));
        linger(limit.deadline);
        leave(error.what());
        throw error;
    }
    switch(indication)
    {
    case Indication::Rejected:
        fail(AssociationRejected(std::get<pdu::AAssociateRJ>(received_)));
    case Indication::Abort:
        fail(AssociationAborted(std::get<pdu::AAbort>(received_)));
    case Indication::Release:
        perform(Event::ReleaseResponse, encode(pdu::AReleaseRP{}), limit);
        linger(start_artim().deadline);
        fail(AssociationReleased());
    default:
        return indication;
    }
}

void UpperLayer::read_pdv_header(TimeLimit const & limit)
{
    std::array<std::uint8_t, pdu::PDVHeader::size> bytes{};
    auto const size = std::min(bytes.size(), pdu_remaining_);
    read_all(bytes.data(), size, limit);
    try
    {
        pdv_ = pdu::PDVHeader::decode(bytes.data(), pdu_remaining_);
    }
    catch(DecodeError const & e)
    {
        refuse(
            Reason::InvalidPDUParameterValue,
            std::string("P-DATA-TF: ") + e.what());
    }
    pdv_remaining_ = pdv_.data_length;
    pdu_remaining_ -= size + pdv_remaining_;
}

// The peer does not listen any more; it may have said why.
void UpperLayer::receive_last_words()
{
    auto const limit = start_linger();
    try
    {
        skip(limit);
        for(;;)
        {
            receive_pdu(limit);
            skip(limit);
        }
    }
    catch(NetworkError const &)
    {
    }
    catch(dul::DeadlineExpired const &)
    {
    }
}

void UpperLayer::refuse(
    Event event, pdu::AAbort::Reason reason, std::string const & why)
{
    pdu::AAbort pdu{pdu::AAbort::Source::Provider, reason};
    auto next = machine_;
    if(dul::get_effects(next.on(event)).send == dul::Send::UserAbort)
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
    leave(error.what());
    throw error;
}

template <typename Error> void UpperLayer::fail(Error const & error)
{
    leave(error.what());
    throw error;
}

void UpperLayer::leave(std::string const & why) noexcept
{
    transport_->close();
    // Whatever the state was: there is no connection any more.
    machine_ = dul::StateMachine(machine_.get_role());
    pdu_remaining_ = pdv_remaining_ = begin_ = filled_ = 0;
    try
    {
        end_ = why;
    }
    catch(std::exception const &) // no memory
    {
    }
}

// Sta13: the peer is to close the connection. What it sends until then is of no
// interest (PS3.8, table 9-10: AA-6, AA-7).
void UpperLayer::linger(dul::Deadline deadline) noexcept
{
    transport_->shutdown_send();
    auto event = Event::TransportClosed;
    try
    {
        while(transport_->read_some(buffer_.data(), buffer_.size(), deadline))
        {
        }
    }
    catch(dul::DeadlineExpired const &)
    {
        event = Event::ArtimExpired;
    }
    catch(Exception const &)
    {
        // A lost connection is a closed one.
    }
    step(event);
    transport_->close();
}

// Skip what is left of the P-DATA-TF.
void UpperLayer::skip(TimeLimit const & limit)
{
    std::array<std::uint8_t, 4096> ignored{};
    for(auto * left : {&pdv_remaining_, &pdu_remaining_})
    {
        while(*left != 0)
        {
            *left -=
                take(ignored.data(), std::min(*left, ignored.size()), limit);
        }
    }
}

void UpperLayer::fill(TimeLimit const & limit)
{
    begin_ = filled_ = 0;
    filled_ =
        transport_->read_some(buffer_.data(), buffer_.size(), limit.deadline);
    if(filled_ == 0)
    {
        throw NetworkError(
            "The peer closed the connection in the middle of an association",
            std::make_error_code(std::errc::connection_reset));
    }
}

// At least one byte, of those which wait or from the transport.
std::size_t
UpperLayer::take(void * destination, std::size_t size, TimeLimit const & limit)
{
    if(begin_ == filled_ && size >= direct_size)
    {
        auto const count =
            transport_->read_some(destination, size, limit.deadline);
        if(count != 0)
        {
            return count;
        }
    }
    if(begin_ == filled_)
    {
        fill(limit);
    }
    auto const count = std::min(size, filled_ - begin_);
    std::memcpy(destination, &buffer_[begin_], count);
    begin_ += count;
    return count;
}

void UpperLayer::read_all(
    void * destination, std::size_t size, TimeLimit const & limit)
{
    auto * bytes = static_cast<std::uint8_t *>(destination);
    while(size != 0)
    {
        auto const count = take(bytes, size, limit);
        bytes += count;
        size -= count;
    }
}

}
