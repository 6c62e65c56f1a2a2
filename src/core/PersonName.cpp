#include "odil/PersonName.h"

#include <ostream>
#include <tuple>
#include <utility>
#include <vector>

#include "core/parts.h"
#include "odil/EncodeError.h"

namespace odil
{

namespace
{

std::string_view drop_trailing(std::string_view text, char delimiter)
{
    return text.substr(0, text.find_last_not_of(delimiter) + 1);
}

// As parts are written: without those at the end which are empty.
std::string join(std::vector<std::string> const & parts, char delimiter)
{
    auto text = detail::join(parts, delimiter);
    text.resize(drop_trailing(text, delimiter).size());
    return text;
}

// Each part goes into one of the texts.
template <typename... T>
void split(std::string_view text, char delimiter, T &... parts)
{
    auto all = detail::split(
        drop_trailing(text, delimiter), delimiter, sizeof...(parts));
    all.resize(sizeof...(parts));
    auto part = all.begin();
    ((parts = T(std::move(*part++))), ...);
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
    split(
        text,
        '^',
        group.family,
        group.given,
        group.middle,
        group.prefix,
        group.suffix,
        group.others);
    return group;
}

PersonName parse_name(std::string_view text)
{
    PersonName name;
    split(
        text,
        '=',
        name.alphabetic,
        name.ideographic,
        name.phonetic,
        name.others);
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
