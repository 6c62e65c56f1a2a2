#include "odil/pdu/AAssociateRJ.h"

#include <algorithm>
#include <iterator>

#include "pdu/layout.h"

namespace odil::pdu
{

namespace
{

using RJ = AAssociateRJ;
using S = RJ::Source;

struct Meaning
{
    S source;
    std::uint8_t reason;
    char const * words;
};

// PS3.8, table 9-21.
// clang-format off
constexpr Meaning meanings[] = {
    { S::User,         RJ::NoReasonGiven,              "no reason given" },
    { S::User,         RJ::ApplicationContextNameNotSupported,
                                      "application context not supported" },
    { S::User,         RJ::CallingAETitleNotRecognized,
                                      "calling AE title not recognized" },
    { S::User,         RJ::CalledAETitleNotRecognized,
                                      "called AE title not recognized" },
    { S::ACSE,         RJ::NoReasonGiven,              "no reason given" },
    { S::ACSE,         RJ::ProtocolVersionNotSupported,
                                      "protocol version not supported" },
    { S::Presentation, RJ::TemporaryCongestion,        "temporary congestion" },
    { S::Presentation, RJ::LocalLimitExceeded,         "local limit exceeded" },
};
// clang-format on

std::string describe(RJ::Result result)
{
    switch(result)
    {
    case RJ::Result::Permanent:
        return "rejected permanently";
    case RJ::Result::Transient:
        return "rejected for the moment";
    }
    return "rejected with unknown result "
           + std::to_string(static_cast<int>(result));
}

std::string describe(S source)
{
    switch(source)
    {
    case S::User:
        return "the service user";
    case S::ACSE:
        return "the service provider (association control)";
    case S::Presentation:
        return "the service provider (presentation)";
    }
    return "unknown source " + std::to_string(static_cast<int>(source));
}

std::string describe(S source, std::uint8_t reason)
{
    auto const * const it = std::find_if(
        std::begin(meanings),
        std::end(meanings),
        [&](Meaning const & meaning)
        { return meaning.source == source && meaning.reason == reason; });
    return it != std::end(meanings)
               ? it->words
               : "unknown reason " + std::to_string(reason);
}

}

AAssociateRJ AAssociateRJ::decode(std::uint8_t const * body, std::size_t size)
{
    auto const bytes = read_four_bytes(body, size, type);
    return {
        static_cast<Result>(bytes.second), // 8
        static_cast<Source>(bytes.third), // 9
        bytes.fourth}; // 10
}

void AAssociateRJ::encode(std::vector<std::uint8_t> & buffer) const
{
    write_four_bytes(
        buffer,
        type,
        {static_cast<std::uint8_t>(result), // 8
         static_cast<std::uint8_t>(source), // 9
         reason}); // 10
}

bool operator==(AAssociateRJ const & left, AAssociateRJ const & right) noexcept
{
    return left.result == right.result && left.source == right.source
           && left.reason == right.reason;
}

std::string describe(AAssociateRJ const & pdu)
{
    return describe(pdu.result) + " by " + describe(pdu.source) + ": "
           + describe(pdu.source, pdu.reason);
}

}
