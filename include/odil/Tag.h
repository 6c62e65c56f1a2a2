#ifndef ODIL_TAG_H
#define ODIL_TAG_H

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>

#include "odil/export.h"

namespace odil
{

/// Name of an element: a pair of 16-bit numbers.
/** A literal type: constants of odil/registry.h are of this type.
 * @see PS3.5, 7.1 */
class ODIL_API Tag
{
public:
    std::uint16_t group = 0; ///< first number
    std::uint16_t element = 0; ///< second number

    /// (0000,0000)
    constexpr Tag() noexcept = default;

    /// From the two numbers.
    constexpr Tag(std::uint16_t group_, std::uint16_t element_) noexcept
        : group(group_), element(element_)
    {
    }

    /// The group is in the upper half of the word: 0x00100010.
    constexpr Tag(std::uint32_t word) noexcept
        : group(static_cast<std::uint16_t>(word >> 16U)),
          element(static_cast<std::uint16_t>(word & 0xFFFFU))
    {
    }

    /// From a keyword of the public dictionary ("PatientName"), or from 8
    /// hexadecimal digits ("00100010").
    /** @throws Exception neither of them */
    Tag(std::string const & name);

    /// Same as from a std::string; does not allocate.
    Tag(char const * name);

    /// The group is odd (PS3.5, 7.8).
    constexpr bool is_private() const noexcept { return group % 2 == 1; }

    /// Keyword in the public dictionary.
    /** @throws Exception the tag is not in the public dictionary */
    std::string get_name() const;

    /// Group in the upper half, element in the lower half.
    constexpr std::uint32_t as_word() const noexcept
    {
        return (std::uint32_t(group) << 16U) | element;
    }

    /// 8 lower-case hexadecimal digits.
    operator std::string() const;

    /// The order is that of the groups, then that of the elements.
    friend constexpr bool operator==(Tag left, Tag right) noexcept
    {
        return left.as_word() == right.as_word();
    }
    friend constexpr bool operator!=(Tag left, Tag right) noexcept
    {
        return left.as_word() != right.as_word();
    }
    friend constexpr bool operator<(Tag left, Tag right) noexcept
    {
        return left.as_word() < right.as_word();
    }
    friend constexpr bool operator<=(Tag left, Tag right) noexcept
    {
        return left.as_word() <= right.as_word();
    }
    friend constexpr bool operator>(Tag left, Tag right) noexcept
    {
        return left.as_word() > right.as_word();
    }
    friend constexpr bool operator>=(Tag left, Tag right) noexcept
    {
        return left.as_word() >= right.as_word();
    }
};

/// Write the 8 hexadecimal digits.
ODIL_API std::ostream & operator<<(std::ostream & stream, Tag tag);

/// For messages: "(7FE0,0010) PixelData", without the keyword if unknown.
ODIL_API std::string describe(Tag tag);

}

namespace std
{

/// Tags can be keys of unordered containers.
template <> struct hash<odil::Tag>
{
    /// Of the 32 bits of the tag.
    std::size_t operator()(odil::Tag tag) const noexcept
    {
        return hash<std::uint32_t>()(tag.as_word());
    }
};

}

#endif // ODIL_TAG_H
