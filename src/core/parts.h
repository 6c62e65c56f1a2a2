#ifndef ODIL_SRC_CORE_PARTS_H
#define ODIL_SRC_CORE_PARTS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// Texts of several parts, with a separator between them.
namespace odil::detail
{

// Parts of a text; the last one has all that is beyond the maximum, so that
// nothing is lost of a text with too many of them.
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

}

#endif // ODIL_SRC_CORE_PARTS_H
