#ifndef ODIL_REGISTRY_STATICSTRING_H
#define ODIL_REGISTRY_STATICSTRING_H

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

#include "odil/export.h"

namespace odil::registry
{

/// Constant text: costs no start-up code, and is usable as a std::string.
class StaticString
{
public:
    /// No characters.
    constexpr StaticString() noexcept = default;

    /**
     * @param text lives as long as the program, is followed by a null character
     * @param size number of characters before the null character
     */
    constexpr StaticString(char const * text, std::size_t size) noexcept
        : text_(text), size_(size)
    {
    }

    /// As those of std::string.
    constexpr char const * c_str() const noexcept { return text_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }

    /// The characters themselves.
    constexpr operator std::string_view() const noexcept
    {
        return {text_, size_};
    }
    /// A copy of the characters.
    operator std::string() const { return {text_, size_}; }

private:
    char const * text_ = "";
    std::size_t size_ = 0;
};

/// Same characters; the other side may be any kind of text.
constexpr bool operator==(StaticString left, StaticString right) noexcept
{
    return std::string_view(left) == std::string_view(right);
}
constexpr bool operator==(StaticString left, std::string_view right) noexcept
{
    return std::string_view(left) == right;
}
constexpr bool operator==(std::string_view left, StaticString right) noexcept
{
    return left == std::string_view(right);
}
constexpr bool operator!=(StaticString left, StaticString right) noexcept
{
    return !(left == right);
}
constexpr bool operator!=(StaticString left, std::string_view right) noexcept
{
    return !(left == right);
}
constexpr bool operator!=(std::string_view left, StaticString right) noexcept
{
    return !(left == right);
}

/// As the characters are ordered; the other side may be any kind of text.
constexpr bool operator<(StaticString left, StaticString right) noexcept
{
    return std::string_view(left) < std::string_view(right);
}
constexpr bool operator<(StaticString left, std::string_view right) noexcept
{
    return std::string_view(left) < right;
}
constexpr bool operator<(std::string_view left, StaticString right) noexcept
{
    return left < std::string_view(right);
}

/// Both texts, one after the other.
inline std::string operator+(std::string left, StaticString right)
{
    return left += std::string_view(right);
}
inline std::string operator+(StaticString left, std::string_view right)
{
    return std::string(left) += right;
}
inline std::string operator+(StaticString left, StaticString right)
{
    return left + std::string_view(right);
}

/// Write the characters.
ODIL_API std::ostream & operator<<(std::ostream & stream, StaticString text);

}

#endif // ODIL_REGISTRY_STATICSTRING_H
