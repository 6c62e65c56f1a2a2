#include "odil/pdu/AAbort.h"

#include "pdu/layout.h"

namespace odil::pdu
{

namespace
{

// PS3.8, table 9-26, for the service provider.
char const * describe(AAbort::Reason reason) noexcept
{
    switch(reason)
    {
    case AAbort::Reason::NotSpecified:
        return "no reason given";
    case AAbort::Reason::UnrecognizedPDU:
        return "unrecognized PDU";
    case AAbort::Reason::UnexpectedPDU:
        return "unexpected PDU";
    case AAbort::Reason::UnrecognizedPDUParameter:
        return "unrecognized PDU parameter";
    case AAbort::Reason::UnexpectedPDUParameter:
        return "unexpected PDU parameter";
    case AAbort::Reason::InvalidPDUParameterValue:
        return "invalid value of a PDU parameter";
    }
    return nullptr;
}

}

AAbort AAbort::decode(std::uint8_t const * body, std::size_t size)
{
    auto const bytes = read_four_bytes(body, size, type);
    return {
        static_cast<Source>(bytes.third), // 9
        static_cast<Reason>(bytes.fourth)}; // 10
}

void AAbort::encode(std::vector<std::uint8_t> & buffer) const
{
    write_four_bytes(
        buffer,
        type,
        {0, // 8: reserved
         static_cast<std::uint8_t>(source), // 9
         static_cast<std::uint8_t>(reason)}); // 10
}

bool operator==(AAbort const & left, AAbort const & right) noexcept
{
    return left.source == right.source && left.reason == right.reason;
}

std::string describe(AAbort const & pdu)
{
    if(pdu.source == AAbort::Source::User)
    {
        return "aborted by the service user";
    }
    auto const source = static_cast<int>(pdu.source);
    auto const * reason = describe(pdu.reason);
    return (pdu.source == AAbort::Source::Provider
                ? std::string("aborted by the service provider")
                : "aborted by unknown source " + std::to_string(source))
           + ": "
           + (reason != nullptr
                  ? std::string(reason)
                  : "unknown reason "
                        + std::to_string(static_cast<int>(pdu.reason)));
}

}
