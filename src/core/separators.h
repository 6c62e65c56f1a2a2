#ifndef ODIL_SRC_CORE_SEPARATORS_H
#define ODIL_SRC_CORE_SEPARATORS_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "odil/VR.h"

namespace odil::detail
{

// Position of the next backslash that separates values, npos if there is none.
using FindSeparator = std::size_t (*)(std::string_view);

// There is one value only.
std::size_t find_none(std::string_view text);

// First value of Specific Character Set, if it is known.
using CharacterSet = std::optional<std::string_view>;

// How values of the VR are separated. If the character set is not known, only
// those are found which are separators in any.
FindSeparator get_find_separator(VR vr, CharacterSet character_set);

// The characters are those of Specific Character Set (PS3.3, C.12.1.1.2).
bool has_character_set(VR vr) noexcept;

// A backslash is a character like any other (PS3.5, 6.2, 6.4).
bool is_single_text(VR vr) noexcept;

// A term of Specific Character Set without what differs in the field: letters
// are capital, spaces, hyphens and underscores are dropped.
std::string simplify_term(std::string_view term);

}

#endif // ODIL_SRC_CORE_SEPARATORS_H
