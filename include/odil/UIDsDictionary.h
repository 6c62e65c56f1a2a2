#ifndef ODIL_UIDSDICTIONARY_H
#define ODIL_UIDSDICTIONARY_H

#include <cstddef>
#include <string_view>

#include "odil/export.h"
#include "odil/registry/StaticString.h"
#include "odil/registry/TableIterator.h"

namespace odil
{

/// What the standard says of a UID.
struct UIDsDictionaryEntry
{
    registry::StaticString name; ///< "Verification SOP Class"
    registry::StaticString keyword; ///< "Verification"
    registry::StaticString type; ///< "SOP Class", "Transfer Syntax"
    bool retired = false; ///< no longer to be used
};

/// UIDs which the standard defines; used as a map.
/**
 * Holds no data: it is a view of tables which are part of the library.
 *
 * @par Thread safety
 * All functions may be called by several threads at once.
 *
 * @see PS3.6, annex A
 */
class ODIL_API UIDsDictionary
{
public:
    /// UID and entry.
    struct value_type
    {
        registry::StaticString first; ///< UID
        UIDsDictionaryEntry second; ///< what the standard says of it
    };
    /// A dictionary cannot be changed.
    using const_iterator = registry::TableIterator<UIDsDictionary>;
    using iterator = const_iterator;

    /// Number of UIDs.
    std::size_t size() const noexcept;

    /// First row, in the order of the characters of the UIDs.
    const_iterator begin() const noexcept { return const_iterator(0); }
    const_iterator end() const noexcept { return const_iterator(size()); }

    /// Position of a UID, end() if it is unknown.
    const_iterator find(std::string_view uid) const noexcept;

    /// Entry of a UID.
    /** @throws Exception unknown; the message says what was looked for */
    UIDsDictionaryEntry at(std::string_view uid) const;

    /// 1 if the UID is known, else 0.
    std::size_t count(std::string_view uid) const noexcept;

    /// Row, counted from 0, which is less than size().
    static value_type get(std::size_t row) noexcept;
};

namespace registry
{

/// The UIDs of the standard.
inline constexpr UIDsDictionary uids_dictionary{};

}

}

#endif // ODIL_UIDSDICTIONARY_H
