#include "odil/UIDsDictionary.h"

#include <string>

#include "odil/Exception.h"
#include "registry/tables.h"

namespace odil
{

std::size_t UIDsDictionary::size() const noexcept
{
    return registry::uids_count;
}

UIDsDictionary::const_iterator
UIDsDictionary::find(std::string_view uid) const noexcept
{
    auto const * const row = registry::find_uid(uid);
    return row == nullptr
               ? end()
               : const_iterator(static_cast<std::size_t>(row - registry::uids));
}

UIDsDictionaryEntry UIDsDictionary::at(std::string_view uid) const
{
    auto const position = find(uid);
    if(position == end())
    {
        throw Exception(
            "'" + std::string(uid) + "' is not a UID of the standard");
    }
    return position->second;
}

std::size_t UIDsDictionary::count(std::string_view uid) const noexcept
{
    return find(uid) != end() ? 1 : 0;
}

UIDsDictionary::value_type UIDsDictionary::get(std::size_t row) noexcept
{
    using registry::get_text;
    auto const & x = registry::uids[row];
    return {
        get_text(x.value),
        {get_text(x.name), get_text(x.keyword), get_text(x.type), x.retired}};
}

}
