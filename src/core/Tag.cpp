#include "odil/Tag.h"

#include <cstdio>
#include <ostream>
#include <string_view>

#include "odil/Exception.h"
#include "registry/tables.h"

namespace odil
{

namespace
{

// Empty if there is none.
std::string_view get_keyword(Tag tag) noexcept
{
    auto const * const row = registry::find_element(tag.as_word());
    return row != nullptr ? registry::get_text(row->keyword)
                          : std::string_view();
}

Tag parse(std::string_view name)
{
    if(auto const * const row = registry::find_keyword(name))
    {
        return row->tag;
    }
    auto const pattern = registry::parse_tag(name);
    if(!pattern || pattern->mask != 0xFFFFFFFF)
    {
        throw Exception(
            "'" + std::string(name)
            + "' is neither the keyword of an element nor 8 hexadecimal "
              "digits");
    }
    return pattern->tag;
}

}

Tag::Tag(std::string const & name) : Tag(parse(name)) {}

Tag::Tag(char const * name) : Tag(parse(name)) {}

std::string Tag::get_name() const
{
    auto const keyword = get_keyword(*this);
    if(keyword.empty())
    {
        throw Exception(describe(*this) + " is not in the public dictionary");
    }
    return std::string(keyword);
}

Tag::operator std::string() const
{
    return registry::format_tag({as_word(), 0xFFFFFFFF});
}

std::ostream & operator<<(std::ostream & stream, Tag tag)
{
    return stream << std::string(tag);
}

std::string describe(Tag tag)
{
    char text[12];
    std::snprintf(
        text,
        sizeof(text),
        "(%04X,%04X)",
        static_cast<unsigned int>(tag.group),
        static_cast<unsigned int>(tag.element));
    auto const keyword = get_keyword(tag);
    return keyword.empty() ? text : (std::string(text) + ' ').append(keyword);
}

}
