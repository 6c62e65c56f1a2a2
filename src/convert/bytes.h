#ifndef ODIL_SRC_CONVERT_BYTES_H
#define ODIL_SRC_CONVERT_BYTES_H

#include <cstdint>
#include <string>
#include <string_view>

#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

// Values of bytes, which JSON and XML hold as base64.
namespace odil::detail
{

// Number of bytes of the value field.
std::uint64_t get_size(Tag tag, Element const & element);

// Base64 of the value field; of encapsulated pixel data as they are in a file:
// items, then the delimiter. Throw Exception: several byte strings elsewhere.
std::string as_inline_binary(Tag tag, Element const & element);

// The inverse, of the value field of an element. Throw Exception: not base64.
Value::Binary from_inline_binary(Tag tag, std::string_view base64);

// Element of a value field in little endian, with text in UTF-8; empty if there
// is none. Throw Exception: not a value of the VR.
Element from_bytes(Tag tag, VR vr, Value::Binary bytes);

}

#endif // ODIL_SRC_CONVERT_BYTES_H
