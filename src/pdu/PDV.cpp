#include "odil/pdu/PDV.h"

#include <algorithm>

namespace odil::pdu
{

bool operator==(PDV const & left, PDV const & right) noexcept
{
    return left.presentation_context_id == right.presentation_context_id
           && left.is_command == right.is_command
           && left.is_last == right.is_last
           && std::equal(
               left.data,
               left.data + left.size,
               right.data,
               right.data + right.size);
}

}
