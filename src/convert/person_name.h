#ifndef ODIL_SRC_CONVERT_PERSON_NAME_H
#define ODIL_SRC_CONVERT_PERSON_NAME_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// PN: component groups, of components (PS3.5, 6.2.1).
namespace odil::detail
{

constexpr char const * groups[] = {"Alphabetic", "Ideographic", "Phonetic"};
constexpr char const * components[] = {
    "FamilyName", "GivenName", "MiddleName", "NamePrefix", "NameSuffix"};

// Parts of a text; the last one has all that is beyond the maximum, so that
// nothing is lost of a name with too many of them.
inline std::vector<std::string>
split(std::string_view text, char separator, std::size_t maximum)
{
    std::vector<std::string> parts;
    while(parts.size() + 1 < maximum)
    {
        auto const position = text.find(separator);
        if(position == std::string_view::npos)
        {
            break;
        }
        parts.emplace_back(text.substr(0, position));
        text.remove_prefix(position + 1);
    }
    parts.emplace_back(text);
    return parts;
}

// The inverse.
inline std::string join(std::vector<std::string> const & parts, char separator)
{
    std::string text;
    for(std::size_t i = 0; i != parts.size(); ++i)
    {
        text += i == 0 ? "" : std::string(1, separator);
        text += parts[i];
    }
    return text;
}

// Whether a part must be in a model: an empty one need not be, unless it is the
// last of several, which would be lost.
inline bool is_needed(std::vector<std::string> const & parts, std::size_t i)
{
    return !parts[i].empty() || (i != 0 && i + 1 == parts.size());
}

}

#endif // ODIL_SRC_CONVERT_PERSON_NAME_H
