#ifndef ODIL_SRC_CONVERT_TEXTS_H
#define ODIL_SRC_CONVERT_TEXTS_H

#include <string>
#include <string_view>

#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

// Values of elements as texts, one for each: the form which JSON and XML have
// in common.
namespace odil::detail
{

// The characters of DS and IS, the shortest ones of other numbers which give
// the same again, upper-case tags; empty where a value is. Text is in the
// character set of the element. Throw Exception: the value is not of a type of
// the VR, or out of its range.
Value::Strings as_texts(Element const & element);

// The inverse. Throw Exception: not a value of the VR, or not UTF-8.
Element from_texts(VR vr, Value::Strings texts);

// Eight upper-case hexadecimal digits.
std::string as_digits(Tag tag);

// Shortest text of a finite DS which gives the same number; the fixed notation
// where it fits into a DS.
std::string as_decimal(Value::Real number);

// Shortest text which gives the same number again; "inf", "-inf", "nan".
std::string as_number(Value::Real number);

// Nothing else than the number is in the text of this VR; it can be kept in a
// double if it is an integer.
bool is_exact_integer(VR vr, std::string_view text, Value::Integer & number);
bool is_exact_real(VR vr, std::string_view text, Value::Real & number);

// An integer in the range of the VR: SL, SS, SV, UL, US, IS.
bool is_in_range(VR vr, Value::Integer number);

// Throw Exception: text which is not.
void require_utf_8(Value::Strings const & texts);

bool is_ascii(std::string_view text);

}

#endif // ODIL_SRC_CONVERT_TEXTS_H
