#include "odil/pdu/PDUType.h"

#include <array>
#include <cstddef>

namespace odil::pdu
{

char const * describe(PDUType type) noexcept
{
    constexpr std::array<char const *, 7> names{
        "A-ASSOCIATE-RQ",
        "A-ASSOCIATE-AC",
        "A-ASSOCIATE-RJ",
        "P-DATA-TF",
        "A-RELEASE-RQ",
        "A-RELEASE-RP",
        "A-ABORT"};
    return is_known(type) ? names[static_cast<std::size_t>(type) - 1]
                          : "unknown PDU";
}

}
