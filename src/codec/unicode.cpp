#include "odil/unicode.h"

#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/TextDecoder.h"
#include "codec/TextEncoder.h"
#include "codec/unicode.h"
#include "core/separators.h"
#include "odil/Exception.h"

namespace odil
{

namespace detail
{

namespace
{

std::string_view get_delimiters(VR vr)
{
    return vr == VR::PN         ? name_delimiters
           : is_single_text(vr) ? no_delimiters
                                : value_delimiters;
}

}

CharacterSets read_terms(Value::Strings const & terms, TextErrors errors)
{
    try
    {
        return read_terms(terms);
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

TextScope get_scope(
    DataSet const & data_set, TextScope const & enclosing, TextErrors errors)
{
    auto const found = data_set.find(specific_character_set);
    if(found == data_set.end())
    {
        return enclosing;
    }
    auto const & element = found->second;
    auto const is_text = element.is_string();
    return {
        is_text ? read_terms(element.as_string(), errors)
                : get_default_character_sets(),
        true};
}

std::string
TextConverter::as_utf8(VR vr, std::string_view text, CharacterSets const & from)
{
    return from.is_plain(text)
               ? std::string(text)
               : TextDecoder(tables_, from, get_delimiters(vr), errors_)
                     .decode(text);
}

std::string
TextConverter::from_utf8(VR vr, std::string_view text, CharacterSets const & to)
{
    return to.is_plain(text)
               ? std::string(text)
               : TextEncoder(tables_, to, get_delimiters(vr), errors_)
                     .encode(text);
}

}

std::string as_utf8(
    std::string const & text,
    Value::Strings const & specific_character_set,
    bool is_pn,
    TextErrors errors)
{
    return detail::TextConverter(errors).as_utf8(
        is_pn ? VR::PN : VR::LO,
        text,
        detail::read_terms(specific_character_set, errors));
}

std::string as_specific_character_set(
    std::string const & text,
    Value::Strings const & specific_character_set,
    bool is_pn,
    TextErrors errors)
{
    return detail::TextConverter(errors).from_utf8(
        is_pn ? VR::PN : VR::LO,
        text,
        detail::read_strict_terms(specific_character_set));
}

}
