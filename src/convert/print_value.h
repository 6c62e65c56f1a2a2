#ifndef ODIL_SRC_CONVERT_PRINT_VALUE_H
#define ODIL_SRC_CONVERT_PRINT_VALUE_H

#include <cstddef>
#include <string>
#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/unicode.h"
#include "odil/Element.h"

namespace odil::detail
{

// Characters of a text in UTF-8, which may be bad; those which cannot be shown
// as what they are become escape sequences.
std::string make_visible(std::string_view text);

// Value of an element for people, without line feeds.
std::string describe_value(
    Element const & element,
    CharacterSets const & sets,
    TextConverter & converter,
    std::size_t maximum_length);

}

#endif // ODIL_SRC_CONVERT_PRINT_VALUE_H
