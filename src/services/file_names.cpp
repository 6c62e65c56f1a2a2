#include "services/file_names.h"

#include <array>
#include <cinttypes>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

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

// The characters which stand for the first ones of an identifier, as many as
// have room; whether these are all.
bool append(std::string & name, std::string const & identifier, std::size_t end)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for(auto const c : identifier)
    {
        auto const is_hidden = name.empty() && c == '.';
        auto const is_kept = is_plain(c) && !is_hidden;
        if(name.size() + (is_kept ? 1 : 3) > end)
        {
            return false;
        }
        if(is_kept)
        {
            name += c;
        }
        else
        {
            auto const byte = static_cast<unsigned char>(c);
            name += {'%', digits[byte / 16U], digits[byte % 16U]};
        }
    }
    if(name.empty())
    {
        name = "%";
    }
    return true;
}

// FNV-1a of 64 bits.
std::string make_hash(std::string const & identifier)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for(auto const c : identifier)
    {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016" PRIX64, hash);
    return digits.data();
}

}

std::optional<std::string>
make_file_name(std::string const & identifier, std::string const & suffix)
{
    constexpr std::size_t longest = 200;
    std::string name;
    return append(name, identifier, longest - suffix.size())
               ? std::optional(name + suffix)
               : std::nullopt;
}

std::string make_folder_name(std::string const & identifier)
{
    // What is shortened is longer than what is whole, so that they differ: 163
    // to 165 bytes, 17 more.
    constexpr std::size_t longest = 179;
    constexpr std::size_t kept = 165;
    std::string name;
    if(append(name, identifier, longest))
    {
        return name;
    }
    name.clear();
    append(name, identifier, kept);
    return name + "%" + make_hash(identifier);
}

}
