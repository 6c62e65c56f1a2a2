#include "odil/unicode.h"

#include <functional>
#include <string>
#include <utility>

#include "codec/CharacterSets.h"
#include "codec/unicode.h"
#include "core/separators.h"
#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

// Convert the text of data sets.
class Conversion
{
public:
    Conversion(Value::Strings terms, TextErrors errors)
        : to_(detail::read_strict_terms(terms)), terms_(std::move(terms)),
          errors_(errors), converter_(errors)
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
        auto const is_needed = convert(data_set, {});
        if(is_needed && !data_set.has(detail::specific_character_set)
           && !terms_.empty())
        {
            data_set.add(detail::specific_character_set, terms_, VR::CS);
        }
    }

private:
    detail::CharacterSets to_;
    Value::Strings terms_;
    TextErrors errors_;
    detail::TextConverter converter_;

    // True: there is text which is not the same in the default repertoire, and
    // no Specific Character Set in the data set.
    bool convert(DataSet & data_set, detail::TextScope const & enclosing)
    {
        auto const is_stated = data_set.has(detail::specific_character_set);
        auto const scope = detail::get_scope(data_set, enclosing, errors_);
        auto is_needed = false;
        for(auto & [tag, element] : data_set)
        {
            is_needed = convert(tag, element, scope) || is_needed;
        }
        if(is_stated)
        {
            state(data_set);
        }
        return is_needed && !is_stated;
    }

    void state(DataSet & data_set) const
    {
        if(terms_.empty())
        {
            data_set.remove(detail::specific_character_set);
        }
        else if(
            data_set[detail::specific_character_set].get_value()
            != Value(terms_))
        {
            data_set.add(detail::specific_character_set, terms_, VR::CS);
        }
    }

    bool convert(Tag tag, Element & element, detail::TextScope const & scope)
    {
        auto is_needed = false;
        if(element.is_data_set())
        {
            for(auto & item : element.as_data_set())
            {
                is_needed = convert(item, scope) || is_needed;
            }
        }
        else if(element.is_string() && detail::has_character_set(element.vr))
        {
            for(auto & text : element.as_string())
            {
                if(!scope.sets.is_plain(text) || !to_.is_plain(text))
                {
                    convert(tag, element.vr, scope.sets, text);
                    is_needed = true;
                }
            }
        }
        return is_needed;
    }

    void convert(
        Tag tag, VR vr, detail::CharacterSets const & from, std::string & text)
    {
        try
        {
            auto const utf8 = converter_.as_utf8(vr, text, from);
            text = converter_.from_utf8(vr, utf8, to_);
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
    Conversion({detail::utf_8}, errors).convert(data_set);
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
