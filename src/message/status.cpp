#include "odil/message/status.h"

#include <cstdint>

namespace odil::message
{

namespace
{

using Command = Message::Command;

/// Statuses which are equal to value under a mask.
struct Meaning
{
    std::uint16_t value;
    std::uint16_t mask;
    char const * words;
};

struct ServiceMeaning
{
    Command request;
    Meaning meaning;
};

/// PS3.7, annex C: the same for all services.
constexpr Meaning general_meanings[] = {
    {0x0000, 0xFFFF, "success"},
    {0x0001, 0xFFFF, "requested optional attributes are not supported"},
    {0x0105, 0xFFFF, "no such attribute"},
    {0x0106, 0xFFFF, "invalid attribute value"},
    {0x0107, 0xFFFF, "attribute list error"},
    {0x0110, 0xFFFF, "processing failure"},
    {0x0111, 0xFFFF, "duplicate SOP instance"},
    {0x0112, 0xFFFF, "no such SOP instance"},
    {0x0113, 0xFFFF, "no such event type"},
    {0x0114, 0xFFFF, "no such argument"},
    {0x0115, 0xFFFF, "invalid argument value"},
    {0x0116, 0xFFFF, "attribute value out of range"},
    {0x0117, 0xFFFF, "invalid SOP instance"},
    {0x0118, 0xFFFF, "no such SOP class"},
    {0x0119, 0xFFFF, "class-instance conflict"},
    {0x0120, 0xFFFF, "missing attribute"},
    {0x0121, 0xFFFF, "missing attribute value"},
    {0x0122, 0xFFFF, "refused: SOP class not supported"},
    {0x0123, 0xFFFF, "no such action type"},
    {0x0124, 0xFFFF, "refused: not authorized"},
    {0x0210, 0xFFFF, "duplicate invocation"},
    {0x0211, 0xFFFF, "unrecognized operation"},
    {0x0212, 0xFFFF, "mistyped argument"},
    {0x0213, 0xFFFF, "resource limitation"},
    {0xFE00, 0xFFFF, "cancelled"},
    {0xFF00, 0xFFFF, "pending"},
    {0xFF01, 0xFFFF, "pending, some optional keys are not supported"},
};

/// PS3.4; the first row which matches counts.
constexpr ServiceMeaning service_meanings[] = {
    // B.2.3
    {Command::C_STORE_RQ, {0xA700, 0xFF00, "refused: out of resources"}},
    {Command::C_STORE_RQ,
     {0xA900, 0xFF00, "data set does not match SOP class"}},
    {Command::C_STORE_RQ, {0xB000, 0xFFFF, "data elements were coerced"}},
    {Command::C_STORE_RQ, {0xB006, 0xFFFF, "data elements were discarded"}},
    {Command::C_STORE_RQ,
     {0xB007, 0xFFFF, "stored, but data set does not match SOP class"}},
    {Command::C_STORE_RQ, {0xC000, 0xF000, "cannot understand"}},
    // C.4.1.1.4
    {Command::C_FIND_RQ, {0xA700, 0xFFFF, "refused: out of resources"}},
    {Command::C_FIND_RQ, {0xA900, 0xFFFF, "data set does not match SOP class"}},
    {Command::C_FIND_RQ,
     {0xB001, 0xFFFF, "limit of responses reached, there are more matches"}},
    {Command::C_FIND_RQ, {0xC000, 0xF000, "unable to process"}},
    // C.4.2.1.5, in addition to those of C-GET
    {Command::C_MOVE_RQ, {0xA801, 0xFFFF, "refused: move destination unknown"}},
    // C.4.3.1.4
    {Command::C_GET_RQ,
     {0xA701,
      0xFFFF,
      "refused: out of resources, unable to calculate number of matches"}},
    {Command::C_GET_RQ,
     {0xA702,
      0xFFFF,
      "refused: out of resources, unable to perform sub-operations"}},
    {Command::C_GET_RQ, {0xA900, 0xFFFF, "data set does not match SOP class"}},
    {Command::C_GET_RQ,
     {0xB000,
      0xFFFF,
      "sub-operations complete, one or more failures or warnings"}},
    {Command::C_GET_RQ, {0xC000, 0xF000, "unable to process"}},
    // Y.4: parts of instances
    {Command::C_GET_RQ,
     {0xAA00, 0xFFFF, "none of the frames requested were found"}},
    {Command::C_GET_RQ,
     {0xAA01, 0xFFFF, "unable to create new object for this SOP class"}},
    {Command::C_GET_RQ, {0xAA02, 0xFFFF, "unable to extract frames"}},
    {Command::C_GET_RQ,
     {0xAA03,
      0xFFFF,
      "time-based request for an instance which is not time-based"}},
    {Command::C_GET_RQ, {0xAA04, 0xFFFF, "invalid request"}},
};

bool applies(Command service, Command request) noexcept
{
    return service == request
           || (service == Command::C_GET_RQ && request == Command::C_MOVE_RQ);
}

bool matches(Meaning const & meaning, Value::Integer status) noexcept
{
    return (status & 0xFFFF) == status
           && (status & meaning.mask) == meaning.value;
}

}

bool is_success(Value::Integer status) noexcept
{
    return status == 0x0000;
}

bool is_pending(Value::Integer status) noexcept
{
    return status == 0xFF00 || status == 0xFF01;
}

bool is_cancel(Value::Integer status) noexcept
{
    return status == 0xFE00;
}

bool is_warning(Value::Integer status) noexcept
{
    return status == 0x0001 || status == 0x0107 || status == 0x0116
           || (status >= 0xB000 && status <= 0xBFFF);
}

bool is_failure(Value::Integer status) noexcept
{
    return !is_success(status) && !is_pending(status) && !is_cancel(status)
           && !is_warning(status);
}

char const * describe(Value::Integer status, Command command) noexcept
{
    for(auto const & meaning : general_meanings)
    {
        if(matches(meaning, status))
        {
            return meaning.words;
        }
    }
    auto const request = Command(unsigned(command) & 0x7FFFU);
    for(auto const & [service, meaning] : service_meanings)
    {
        if(applies(service, request) && matches(meaning, status))
        {
            return meaning.words;
        }
    }
    return "unknown status";
}

}
