#ifndef ODIL_SRC_MESSAGE_HEXADECIMAL_H
#define ODIL_SRC_MESSAGE_HEXADECIMAL_H

#include <string>

#include "odil/Value.h"

namespace odil::message
{

/// As the standard writes commands and statuses: "A900H".
inline std::string as_hexadecimal(Value::Integer value)
{
    std::string text = "0000H";
    for(auto it = text.rbegin() + 1; it != text.rend(); ++it)
    {
        *it = "0123456789ABCDEF"[value & 0xF];
        value >>= 4;
    }
    return text;
}

}

#endif // ODIL_SRC_MESSAGE_HEXADECIMAL_H
