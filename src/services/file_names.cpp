#include "services/file_names.h"

#include <cstddef>
#include <string_view>

#include "odil/SCP.h"
#include "odil/message/Response.h"

namespace odil::services
{

namespace
{

// Not that of the locale.
bool is_plain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
           || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.';
}

}

std::string
make_name(std::string const & identifier, std::string const & suffix)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::size_t longest = 200;
    std::string name;
    for(auto const c : identifier)
    {
        auto const byte = static_cast<unsigned char>(c);
        auto const is_hidden = name.empty() && c == '.';
        if(is_plain(c) && !is_hidden)
        {
            name += c;
        }
        else
        {
            name += {'%', digits[byte / 16U], digits[byte % 16U]};
        }
        if(name.size() + suffix.size() > longest)
        {
            throw SCP::Exception(
                message::Response::InvalidSOPInstance,
                "identifier which is too long for the name of a file");
        }
    }
    return (name.empty() ? "%" : name) + suffix;
}

}
