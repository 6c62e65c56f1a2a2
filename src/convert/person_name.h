#ifndef ODIL_SRC_CONVERT_PERSON_NAME_H
#define ODIL_SRC_CONVERT_PERSON_NAME_H

#include <cstddef>
#include <string>
#include <vector>

#include "core/parts.h"

// PN: component groups, of components (PS3.5, 6.2.1).
namespace odil::detail
{

constexpr char const * groups[] = {"Alphabetic", "Ideographic", "Phonetic"};
constexpr char const * components[] = {
    "FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"};

// Whether a part must be in a model: an empty one need not be, unless it is the
// last of several, which would be lost.
inline bool is_needed(std::vector<std::string> const & parts, std::size_t i)
{
    return !parts[i].empty() || (i != 0 && i + 1 == parts.size());
}

}

#endif // ODIL_SRC_CONVERT_PERSON_NAME_H
