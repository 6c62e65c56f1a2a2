#ifndef ODIL_ELEMENTSDICTIONARY_H
#define ODIL_ELEMENTSDICTIONARY_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "odil/Tag.h"
#include "odil/export.h"
#include "odil/registry/StaticString.h"
#include "odil/registry/TableIterator.h"

namespace odil
{

/// What the standard says of an element.
struct ElementsDictionaryEntry
{
    registry::StaticString name; ///< "Patient's Name"
    registry::StaticString keyword; ///< "PatientName"
    registry::StaticString vr; ///< "PN", "US or SS"; empty: items, delimiters
    registry::StaticString vm; ///< "1", "2-2n"
    bool retired = false; ///< no longer to be used in new data sets
};

/// Tag of an element, or pattern of the tags of a repeating group.
class ODIL_API ElementsDictionaryKey
{
public:
    /**
     * @param tag of a repeating group: its first tag
     * @param mask bits which all tags of the group have in common
     */
    constexpr ElementsDictionaryKey(Tag tag, std::uint32_t mask) noexcept
        : tag_(tag), mask_(mask)
    {
    }

    /// There is only one such tag.
    constexpr bool is_tag() const noexcept { return mask_ == 0xFFFFFFFF; }

    /// Bits which all tags of the group have in common.
    constexpr std::uint32_t get_mask() const noexcept { return mask_; }

    /// The tag, or the first one of the group: same as the constant.
    constexpr operator Tag() const noexcept { return tag_; }

    /// 8 lower-case hexadecimal digits, with an x where any digit goes:
    /// "00100010", "60xx3000".
    operator std::string() const;

private:
    Tag tag_;
    std::uint32_t mask_;
};

/// Public elements, repeating groups included; used as a map.
/**
 * Holds no data: it is a view of tables which are part of the library.
 *
 * @par Thread safety
 * All functions may be called by several threads at once.
 *
 * @see PS3.6, 6 to 9; PS3.7, annex E
 */
class ODIL_API ElementsDictionary
{
public:
    /// Key and entry.
    struct value_type
    {
        ElementsDictionaryKey first; ///< tag or pattern
        ElementsDictionaryEntry second; ///< what the standard says of it
    };
    /// A dictionary cannot be changed.
    using const_iterator = registry::TableIterator<ElementsDictionary>;
    using iterator = const_iterator;

    /// A tag, which may be one of a repeating group, the key of a row, or the
    /// text of a keyword, of a pattern ("60xx3000") or of a tag ("00100010").
    struct Sought
    {
        bool is_tag = false; ///< else it is a text
        Tag tag; ///< if it is a tag
        std::uint32_t mask = 0xFFFFFFFF; ///< of the tag, see the key
        std::string_view text; ///< if it is a text

        /// Not explicit: stands for what is sought.
        constexpr Sought(Tag sought) noexcept : is_tag(true), tag(sought) {}
        constexpr Sought(ElementsDictionaryKey sought) noexcept
            : is_tag(true), tag(sought), mask(sought.get_mask())
        {
        }
        constexpr Sought(std::string_view sought) noexcept : text(sought) {}
        constexpr Sought(registry::StaticString sought) noexcept : text(sought)
        {
        }
        constexpr Sought(char const * sought) noexcept : text(sought) {}
        Sought(std::string const & sought) noexcept : text(sought) {}
    };

    /// Number of tags and patterns.
    std::size_t size() const noexcept;

    /// First row: the tags in their order, then the patterns.
    const_iterator begin() const noexcept { return const_iterator(0); }
    const_iterator end() const noexcept { return const_iterator(size()); }

    /// Position of an element, end() if it is unknown.
    const_iterator find(Sought sought) const noexcept;

    /// Entry of an element.
    /** @throws Exception unknown; the message says what was looked for */
    ElementsDictionaryEntry at(Sought sought) const;

    /// 1 if the element is known, else 0.
    std::size_t count(Sought sought) const noexcept;

    /// Row, counted from 0, which is less than size().
    static value_type get(std::size_t row) noexcept;
};

/// Position of a tag, which may be one of a repeating group; end() if unknown.
inline ElementsDictionary::const_iterator
find(ElementsDictionary const & dictionary, Tag tag) noexcept
{
    return dictionary.find(tag);
}

namespace registry
{

/// The dictionary of the standard.
inline constexpr ElementsDictionary public_dictionary{};

using odil::find;

}

}

#endif // ODIL_ELEMENTSDICTIONARY_H
