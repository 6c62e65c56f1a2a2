#ifndef ODIL_REGISTRY_STATICSTRING_H
#define ODIL_REGISTRY_STATICSTRING_H

#include <ostream>
#include <string>
#include <string_view>

namespace odil::registry
{

/// Constant text: costs no start-up code, and is usable as a std::string.
class StaticString
{
public:
    constexpr StaticString(char const * text) noexcept : text_(text) {}

    constexpr char const * c_str() const noexcept { return text_.data(); }
    constexpr std::size_t size() const noexcept { return text_.size(); }
    constexpr bool empty() const noexcept { return text_.empty(); }

    constexpr operator std::string_view() const noexcept { return text_; }
    operator std::string() const { return std::string(text_); }

private:
    std::string_view text_; // followed by a null character
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

inline std::ostream & operator<<(std::ostream & stream, StaticString text)
{
    return stream << std::string_view(text);
}

}

#endif // ODIL_REGISTRY_STATICSTRING_H
