#include "odil/unicode.h"

#include <functional>
#include <string>
#include <utility>

#include "codec/CharacterSets.h"
#include "codec/CharacterTables.h"
#include "codec/TextDecoder.h"
#include "codec/TextEncoder.h"
#include "codec/unicode.h"
#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

constexpr Tag character_set_tag(0x0008, 0x0005);

// PS3.5, 6.1.2.2: the VRs whose characters are those of the set. In LT, ST and
// UT, a backslash is not a delimiter.
bool has_character_set(VR vr)
{
    return vr == VR::LO || vr == VR::LT || vr == VR::PN || vr == VR::SH
           || vr == VR::ST || vr == VR::UC || vr == VR::UT;
}

std::string_view get_delimiters(VR vr)
{
    auto const is_single = vr == VR::LT || vr == VR::ST || vr == VR::UT;
    return vr == VR::PN ? detail::name_delimiters
           : is_single  ? detail::no_delimiters
                        : detail::value_delimiters;
}

// Convert the text of data sets; each table is opened once.
class Conversion
{
public:
    Conversion(Value::Strings terms, TextErrors errors)
        : to_(detail::read_strict_terms(terms)), terms_(std::move(terms)),
          errors_(errors)
    {
        auto const is_default =
            terms_.empty() || (terms_.size() == 1 && terms_[0].empty());
        if(is_default)
        {
            terms_.clear();
        }
    }

    void convert(DataSet & data_set)
    {
        auto const is_needed =
            convert(data_set, detail::get_default_character_sets());
        if(is_needed && !data_set.has(character_set_tag) && !terms_.empty())
        {
            data_set.add(character_set_tag, terms_, VR::CS);
        }
    }

private:
    detail::CharacterTables tables_;
    detail::CharacterSets to_;
    Value::Strings terms_;
    TextErrors errors_;

    // True: there is text which is not the same in the default repertoire, and
    // no Specific Character Set in the data set.
    bool convert(DataSet & data_set, detail::CharacterSets const & inherited)
    {
        auto const own = data_set.find(character_set_tag);
        auto const is_stated = own != data_set.end();
        auto const sets = is_stated ? read_terms(own->second) : inherited;
        auto is_needed = false;
        for(auto & [tag, element] : data_set)
        {
            is_needed = convert(tag, element, sets) || is_needed;
        }
        if(is_stated)
        {
            state(data_set);
        }
        return is_needed && !is_stated;
    }

    detail::CharacterSets read_terms(Element const & element) const
    {
        return detail::read_terms(
            element.is_string() ? element.as_string() : Value::Strings(),
            errors_);
    }

    void state(DataSet & data_set) const
    {
        if(terms_.empty())
        {
            data_set.remove(character_set_tag);
        }
        else if(data_set[character_set_tag].get_value() != Value(terms_))
        {
            data_set.add(character_set_tag, terms_, VR::CS);
        }
    }

    bool convert(Tag tag, Element & element, detail::CharacterSets const & sets)
    {
        auto is_needed = false;
        if(element.is_data_set())
        {
            for(auto & item : element.as_data_set())
            {
                is_needed = convert(item, sets) || is_needed;
            }
        }
        else if(element.is_string() && has_character_set(element.vr))
        {
            for(auto & text : element.as_string())
            {
                if(!sets.is_plain(text) || !to_.is_plain(text))
                {
                    convert(tag, element.vr, sets, text);
                    is_needed = true;
                }
            }
        }
        return is_needed;
    }

    void convert(
        Tag tag, VR vr, detail::CharacterSets const & from, std::string & text)
    {
        auto const delimiters = get_delimiters(vr);
        try
        {
            auto const utf8 =
                detail::TextDecoder(tables_, from, delimiters, errors_)
                    .decode(text);
            text = detail::TextEncoder(tables_, to_, delimiters, errors_)
                       .encode(utf8);
        }
        catch(DecodeError const & e)
        {
            std::string what = e.what(); // which has the offset appended
            what.resize(what.rfind(" (at byte "));
            throw DecodeError(describe(tag) + ": " + what, e.get_offset());
        }
        catch(EncodeError const & e)
        {
            throw EncodeError(describe(tag) + ": " + e.what());
        }
    }
};

}

DataSet as_utf8(DataSet data_set, TextErrors errors)
{
    Conversion({"ISO_IR 192"}, errors).convert(data_set);
    return data_set;
}

DataSet as_specific_character_set(
    DataSet data_set,
    Value::Strings const & specific_character_set,
    TextErrors errors)
{
    Conversion(specific_character_set, errors).convert(data_set);
    return data_set;
}

}
