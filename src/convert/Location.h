#ifndef ODIL_SRC_CONVERT_LOCATION_H
#define ODIL_SRC_CONVERT_LOCATION_H

#include <cstddef>
#include <optional>
#include <string>

#include "odil/Path.h"
#include "odil/Tag.h"

namespace odil::detail
{

// Element, or item of a sequence, at which a conversion is. Made anew for each
// of them on the stack; becomes a path only if it is needed.
struct Location
{
    Location const * enclosing = nullptr; // item; null: the outer data set
    Tag tag;
    std::optional<std::size_t> item = std::nullopt;

    Path as_path() const;
    std::size_t get_depth() const noexcept; // number of sequences around it

    // Throw Exception, with the path in front of what is wrong.
    [[noreturn]] void fail(std::string const & what) const;
};

// Same for an item, or for the outer data set if it is null.
[[noreturn]] void fail(Location const * item, std::string const & what);

}

#endif // ODIL_SRC_CONVERT_LOCATION_H
