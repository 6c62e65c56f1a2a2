#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <vector>

#include "odil/DecodeError.h"
#include "odil/pdu/AAbort.h"
#include "odil/pdu/AAssociateAC.h"
#include "odil/pdu/AAssociateRJ.h"
#include "odil/pdu/AAssociateRQ.h"
#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/AReleaseRQ.h"
#include "odil/pdu/PDUHeader.h"
#include "odil/pdu/PDataTF.h"

// The input is one PDU; the length in its header is not looked at. Whatever
// decodes must survive a round trip; the only exception is DecodeError.

namespace
{

using namespace odil::pdu;

// Accepted although it is too long to be sent.
void shorten(std::string & text, std::size_t maximum)
{
    text.resize(std::min(text.size(), maximum));
}

// Zeros at the end do not belong to it.
void shorten_uid(std::string & uid)
{
    shorten(uid, 64);
    uid.erase(uid.find_last_not_of('\0') + 1);
}

template <typename PDU> void shorten(PDU & pdu)
{
    if constexpr(std::is_same_v<PDU, AAssociateRQ>)
    {
        for(auto & context : pdu.presentation_contexts)
        {
            shorten_uid(context.abstract_syntax);
            for(auto & uid : context.transfer_syntaxes)
            {
                shorten_uid(uid);
            }
        }
    }
    if constexpr(
        std::is_same_v<PDU, AAssociateRQ> || std::is_same_v<PDU, AAssociateAC>)
    {
        auto & information = pdu.user_information;
        shorten(information.implementation_version_name, 16);
        for(auto & role : information.role_selections)
        {
            shorten_uid(role.sop_class_uid);
        }
    }
}

template <typename PDU>
void round_trip(std::uint8_t const * body, std::size_t size)
{
    auto first = PDU::decode(body, size);
    shorten(first);

    std::vector<std::uint8_t> wire;
    first.encode(wire);

    auto const header = PDUHeader::decode(wire.data());
    if(header
           != PDUHeader{PDU::type, static_cast<std::uint32_t>(wire.size() - PDUHeader::size)}
       || PDU::decode(wire.data() + PDUHeader::size, header.length) != first)
    {
        std::abort();
    }
}

void round_trip(PDUType type, std::uint8_t const * body, std::size_t size)
{
    switch(type)
    {
    case PDUType::AAssociateRQ:
        return round_trip<AAssociateRQ>(body, size);
    case PDUType::AAssociateAC:
        return round_trip<AAssociateAC>(body, size);
    case PDUType::AAssociateRJ:
        return round_trip<AAssociateRJ>(body, size);
    case PDUType::PDataTF:
        return round_trip<PDataTF>(body, size);
    case PDUType::AReleaseRQ:
        return round_trip<AReleaseRQ>(body, size);
    case PDUType::AReleaseRP:
        return round_trip<AReleaseRP>(body, size);
    case PDUType::AAbort:
        return round_trip<AAbort>(body, size);
    }
}

}

extern "C" int
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer wants this name
LLVMFuzzerTestOneInput(std::uint8_t const * data, std::size_t size)
{
    if(size < PDUHeader::size)
    {
        return 0;
    }
    try
    {
        round_trip(
            PDUHeader::decode(data).type,
            data + PDUHeader::size,
            size - PDUHeader::size);
    }
    catch(odil::DecodeError const &)
    {
        return 0;
    }
    return 0;
}
