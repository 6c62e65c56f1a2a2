#ifndef ODIL_SRC_CORE_NUMBERS_H
#define ODIL_SRC_CORE_NUMBERS_H

#include <string>
#include <string_view>

#include "odil/Value.h"

namespace odil::detail
{

// One value of an IS (PS3.5, table 6.2-1); spaces around it are allowed. False
// if it is empty or not an integer of 64 bits.
bool parse_number(std::string_view text, Value::Integer & number);

// One value of a DS; spaces around it are allowed, an empty one is NaN. False
// if it is not a decimal number or out of the range of a double.
bool parse_number(std::string_view text, Value::Real & number);

// What became of a text.
enum class ParsedNumbers
{
    None, // a value is no number
    Inexact, // or not sure to be exact
    Exact // append_number() makes the same characters of them
};

// Numbers of an IS or a DS, between backslashes, which are put into an empty
// list. They may be exact although this is not seen from the characters.
ParsedNumbers parse_numbers(std::string_view text, Value::Integers & numbers);
ParsedNumbers parse_numbers(std::string_view text, Value::Reals & numbers);

// Append an IS. Throw EncodeError out of the range -2^31 … 2^31-1.
void append_number(std::string & text, Value::Integer number);

// Append a DS: the shortest text which gives the same double again or, where it
// would need more than the 16 characters of a DS, the nearest that fits. NaN is
// empty. Throw EncodeError if infinite.
void append_number(std::string & text, Value::Real number);

}

#endif // ODIL_SRC_CORE_NUMBERS_H
