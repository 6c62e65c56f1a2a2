#include "odil/PersonName.h"

#include <initializer_list>
#include <ostream>
#include <tuple>
#include <utility>

#include "odil/EncodeError.h"

namespace odil
{

namespace
{

std::string_view drop_trailing(std::string_view text, char delimiter)
{
    return text.substr(0, text.find_last_not_of(delimiter) + 1);
}

// Take the text up to the delimiter, and the delimiter, off the front.
std::string_view take_part(std::string_view & text, char delimiter)
{
    auto const part = text.substr(0, text.find(delimiter));
    text.remove_prefix(part.size());
    text.remove_prefix(text.empty() ? 0 : 1);
    return part;
}

// With delimiters between the parts, but none at the end.
std::string join(std::initializer_list<std::string_view> parts, char delimiter)
{
    std::string text;
    for(auto const part : parts)
    {
        text.append(part).append(1, delimiter);
    }
    text.resize(drop_trailing(text, delimiter).size());
    return text;
}

void require_none(std::string_view text, std::string_view delimiters)
{
    if(text.find_first_of(delimiters) != std::string_view::npos)
    {
        throw EncodeError(
            "\"" + std::string(text)
            + "\" cannot be in a component of a name: ^ and = separate them");
    }
}

PersonName::Group parse_group(std::string_view text)
{
    PersonName::Group group;
    text = drop_trailing(text, '^');
    for(auto * const component :
        {&group.family,
         &group.given,
         &group.middle,
         &group.prefix,
         &group.suffix})
    {
        *component = take_part(text, '^');
    }
    group.others = text;
    return group;
}

PersonName parse_name(std::string_view text)
{
    PersonName name;
    text = drop_trailing(text, '=');
    for(auto * const group :
        {&name.alphabetic, &name.ideographic, &name.phonetic})
    {
        *group = parse_group(take_part(text, '='));
    }
    name.others = text;
    return name;
}

}

PersonName::Group::Group(
    std::string family_,
    std::string given_,
    std::string middle_,
    std::string prefix_,
    std::string suffix_)
    : family(std::move(family_)), given(std::move(given_)),
      middle(std::move(middle_)), prefix(std::move(prefix_)),
      suffix(std::move(suffix_))
{
}

PersonName::Group::Group(std::string_view text) : Group(parse_group(text)) {}

bool PersonName::Group::empty() const
{
    return *this == Group();
}

std::string PersonName::Group::to_text() const
{
    for(auto const * const component :
        {&family, &given, &middle, &prefix, &suffix})
    {
        require_none(*component, "^=");
    }
    require_none(others, "=");
    return join({family, given, middle, prefix, suffix, others}, '^');
}

bool operator==(PersonName::Group const & left, PersonName::Group const & right)
{
    auto const as_tuple = [](PersonName::Group const & x) {
        return std::tie(
            x.family, x.given, x.middle, x.prefix, x.suffix, x.others);
    };
    return as_tuple(left) == as_tuple(right);
}

PersonName::PersonName(Group alphabetic_, Group ideographic_, Group phonetic_)
    : alphabetic(std::move(alphabetic_)), ideographic(std::move(ideographic_)),
      phonetic(std::move(phonetic_))
{
}

PersonName::PersonName(std::string_view text) : PersonName(parse_name(text)) {}

bool PersonName::empty() const
{
    return *this == PersonName();
}

std::string PersonName::to_text() const
{
    return join(
        {alphabetic.to_text(),
         ideographic.to_text(),
         phonetic.to_text(),
         others},
        '=');
}

std::ostream & operator<<(std::ostream & stream, PersonName const & name)
{
    return stream << name.to_text();
}

}
