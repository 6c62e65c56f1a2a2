#ifndef ODIL_SRC_CORE_NUMBERS_H
#define ODIL_SRC_CORE_NUMBERS_H

#include <cstddef>
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
    Exact // write_number() makes the same characters of them
};

// Numbers of an IS or a DS, between backslashes, which are put into an empty
// list. They may be exact although this is not seen from the characters.
ParsedNumbers parse_numbers(std::string_view text, Value::Integers & numbers);
ParsedNumbers parse_numbers(std::string_view text, Value::Reals & numbers);

constexpr std::size_t maximum_number_size = 16; // PS3.5, table 6.2-1

// Put an IS where there is room for the maximum size; return its end. Throw
// EncodeError out of the range -2^31 … 2^31-1.
char * write_number(Value::Integer number, char * text);

// Put a DS there: the shortest text which gives the same double again or, where
// it would be longer, the nearest that is not. NaN is empty. Throw EncodeError
// if infinite.
char * write_number(Value::Real number, char * text);

}

#endif // ODIL_SRC_CORE_NUMBERS_H
