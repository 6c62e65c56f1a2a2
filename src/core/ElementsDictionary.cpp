#include "odil/ElementsDictionary.h"

#include <algorithm>

#include "odil/Exception.h"
#include "registry/tables.h"

namespace odil
{

namespace
{

// Row of a pattern as it is in the standard, or null.
registry::ElementRow const * find_pattern(registry::TagPattern pattern) noexcept
{
    auto const end = registry::elements + registry::elements_count;
    auto const row = std::find_if(
        end - registry::patterns_count,
        end,
        [=](auto const & x) {
            return x.mask == pattern.mask
                   && ((x.tag ^ pattern.tag) & x.mask) == 0;
        });
    return row != end ? row : nullptr;
}

// Row of a tag, or of a pattern which stands for several.
registry::ElementRow const * find_row(registry::TagPattern pattern) noexcept
{
    return pattern.mask == 0xFFFFFFFF ? registry::find_element(pattern.tag)
                                      : find_pattern(pattern);
}

registry::ElementRow const *
find_row(ElementsDictionary::Sought sought) noexcept
{
    if(sought.is_tag)
    {
        return find_row(
            registry::TagPattern{sought.tag.as_word(), sought.mask});
    }
    if(auto const * const row = registry::find_keyword(sought.text))
    {
        return row;
    }
    auto const pattern = registry::parse_tag(sought.text);
    return pattern ? find_row(*pattern) : nullptr;
}

}

ElementsDictionaryKey::operator std::string() const
{
    return registry::format_tag({tag_.as_word(), mask_});
}

std::size_t ElementsDictionary::size() const noexcept
{
    return registry::elements_count;
}

ElementsDictionary::const_iterator
ElementsDictionary::find(Sought sought) const noexcept
{
    auto const * const row = find_row(sought);
    return row == nullptr ? end()
                          : const_iterator(static_cast<std::size_t>(
                              row - registry::elements));
}

ElementsDictionaryEntry ElementsDictionary::at(Sought sought) const
{
    auto const position = find(sought);
    if(position == end())
    {
        auto const what = sought.is_tag ? describe(sought.tag)
                                        : "'" + std::string(sought.text) + "'";
        throw Exception(what + " is not in the public dictionary");
    }
    return position->second;
}

std::size_t ElementsDictionary::count(Sought sought) const noexcept
{
    return find(sought) != end() ? 1 : 0;
}

ElementsDictionary::value_type ElementsDictionary::get(std::size_t row) noexcept
{
    using registry::get_text;
    auto const & x = registry::elements[row];
    return {
        {x.tag, x.mask},
        {get_text(x.name),
         get_text(x.keyword),
         get_text(x.vr),
         get_text(x.vm),
         x.retired}};
}

}
