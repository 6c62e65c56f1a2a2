#include "odil/unicode.h"

#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/CharacterTables.h"
#include "codec/TextDecoder.h"
#include "codec/TextEncoder.h"
#include "codec/unicode.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

std::string_view get_delimiters(bool is_pn)
{
    return is_pn ? detail::name_delimiters : detail::value_delimiters;
}

}

namespace detail
{

CharacterSets
read_terms(Value::Strings const & specific_character_set, TextErrors errors)
{
    try
    {
        return read_terms(specific_character_set);
    }
    catch(Exception const &)
    {
        if(errors == TextErrors::Throw)
        {
            throw;
        }
        return get_default_character_sets();
    }
}

}

std::string as_utf8(
    std::string const & text,
    Value::Strings const & specific_character_set,
    bool is_pn,
    TextErrors errors)
{
    auto const sets = detail::read_terms(specific_character_set, errors);
    if(sets.is_plain(text))
    {
        return text;
    }
    detail::CharacterTables tables;
    return detail::TextDecoder(tables, sets, get_delimiters(is_pn), errors)
        .decode(text);
}

std::string as_specific_character_set(
    std::string const & text,
    Value::Strings const & specific_character_set,
    bool is_pn,
    TextErrors errors)
{
    auto const sets = detail::read_strict_terms(specific_character_set);
    if(sets.is_plain(text))
    {
        return text;
    }
    detail::CharacterTables tables;
    return detail::TextEncoder(tables, sets, get_delimiters(is_pn), errors)
        .encode(text);
}

}
