#include "association/ReceivedPDU.h"

#include <utility>

#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/AReleaseRQ.h"

namespace odil::association
{

using dul::Event;
using pdu::PDUType;

ReceivedPDU decode(PDUType type, std::vector<std::uint8_t> const & body)
{
    auto const * const data = body.data();
    auto const size = body.size();
    switch(type)
    {
    case PDUType::AAssociateRQ:
    {
        auto request = pdu::AAssociateRQ::decode(data, size);
        auto const event = find_fault(request)
                               ? Event::UnacceptableAssociateRQReceived
                               : Event::AssociateRQReceived;
        return {event, std::move(request)};
    }
    case PDUType::AAssociateAC:
        return {
            Event::AssociateACReceived, pdu::AAssociateAC::decode(data, size)};
    case PDUType::AAssociateRJ:
        return {
            Event::AssociateRJReceived, pdu::AAssociateRJ::decode(data, size)};
    case PDUType::AReleaseRQ:
        pdu::AReleaseRQ::decode(data, size);
        return {Event::ReleaseRQReceived, {}};
    case PDUType::AReleaseRP:
        pdu::AReleaseRP::decode(data, size);
        return {Event::ReleaseRPReceived, {}};
    default:
        return {Event::AbortReceived, pdu::AAbort::decode(data, size)};
    }
}

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
