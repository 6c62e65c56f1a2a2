#include <string>
#include <system_error>

#include "odil/DecodeError.h"
#include "odil/ElementError.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/Tag.h"
#include "odil/TimeoutError.h"

namespace odil
{

namespace
{

std::string name(TimeoutError::Which which)
{
    switch(which)
    {
    case TimeoutError::Which::Tcp:
        return "TCP";
    case TimeoutError::Which::Association:
        return "association";
    case TimeoutError::Which::Message:
        return "message";
    case TimeoutError::Which::Operation:
        return "operation";
    }
    return "unknown";
}

}

Exception::~Exception() = default;

DecodeError::DecodeError(std::string const & what, std::uint64_t offset)
    : Exception(what + " (at byte " + std::to_string(offset) + ")"),
      offset_(offset)
{
}

DecodeError::DecodeError(std::string const & object, DecodeError const & other)
    : Exception(object + ": " + other.what()), offset_(other.offset_)
{
}

ElementError::ElementError(Tag tag, std::string const & what)
    : Exception(describe(tag) + ": " + what), tag_(tag)
{
}

NetworkError::NetworkError(std::string const & what, std::error_code code)
    : Exception(what + ": " + code.message()), code_(code)
{
}

TimeoutError::TimeoutError(
    Which which, std::chrono::milliseconds value, std::string const & what)
    : NetworkError(
        what + " (" + name(which) + " time-out of "
            + std::to_string(value.count()) + " ms)",
        std::make_error_code(std::errc::timed_out)),
      which_(which), value_(value)
{
}

}
