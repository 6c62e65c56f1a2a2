#include "codec/ValueDecoder.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "codec/CharacterSets.h"
#include "codec/Encoding.h"
#include "codec/endian.h"
#include "codec/reals.h"
#include "odil/Exception.h"
#include "odil/Tag.h"

namespace odil::detail
{

void update_character_set(
    std::string & character_set, Tag tag, Element const & element)
{
    if(tag == specific_character_set && element.is_string())
    {
        // A longer one names no character set, and would be copied for each
        // item.
        constexpr std::size_t maximum = 16; // PS3.5, table 6.2-1: CS
        auto const is_name =
            !element.empty() && element.as_string()[0].size() <= maximum;
        character_set = is_name ? element.as_string()[0] : "";
    }
}

void update_character_set(std::string & character_set, DataSet const & data_set)
{
    auto const found = data_set.find(specific_character_set);
    if(found != data_set.end())
    {
        update_character_set(character_set, found->first, found->second);
    }
}

Element ValueDecoder::read(
    VR vr,
    std::size_t length,
    bool is_little_endian,
    std::string_view character_set)
{
    if(length == 0)
    {
        return Element(vr);
    }
    switch(get_form(vr).form)
    {
    case Form::Text:
        return read_text(vr, length, character_set);
    case Form::Numbers:
        return {read_numbers(vr, length, is_little_endian), vr};
    case Form::Tags:
        return {read_tags(length, is_little_endian), vr};
    case Form::Bytes:
        return {read_bytes(vr, length, is_little_endian), vr};
    default:
        throw Exception("VR " + as_string(vr) + " is not one of a plain value");
    }
}

Element ValueDecoder::read_text(
    VR vr, std::size_t length, std::string_view character_set)
{
    if(auto const * const bytes = source_.take(length))
    {
        auto const * const characters = reinterpret_cast<char const *>(bytes);
        return Element::from_text({characters, length}, vr, character_set);
    }
    std::string text;
    source_.read_into(text, length);
    return Element::from_text(text, vr, character_set);
}

template <typename Items, typename Append>
Items ValueDecoder::read_items(
    std::size_t length, std::size_t unit, Append append)
{
    Items items;
    if(auto const * const bytes = source_.take(length))
    {
        items.reserve(length / unit);
        for(std::size_t i = 0; i != length; i += unit)
        {
            append(items, bytes + i);
        }
        return items;
    }
    for(std::size_t done = 0; done != length;)
    {
        auto const count = std::min(length - done, ByteSource::chunk_size);
        if(items.capacity() < (done + count) / unit)
        {
            items.reserve(source_.get_capacity(done, length) / unit);
        }
        scratch_.resize(std::max(scratch_.size(), count));
        source_.read(scratch_.data(), count);
        for(std::size_t i = 0; i != count; i += unit)
        {
            append(items, scratch_.data() + i);
        }
        done += count;
    }
    return items;
}

Value ValueDecoder::read_numbers(
    VR vr, std::size_t length, bool is_little_endian)
{
    return with_number_type(
        vr,
        [&](auto zero) -> Value
        {
            using Number = decltype(zero);
            using Items = std::conditional_t<
                std::is_floating_point_v<Number>,
                Value::Reals,
                Value::Integers>;
            return read_items<Items>(
                length,
                sizeof(Number),
                [&](Items & items, std::uint8_t const * bytes)
                {
                    auto const number = load<Number>(bytes, is_little_endian);
                    if constexpr(std::is_same_v<Number, float>)
                    {
                        items.push_back(widen(number));
                    }
                    else
                    {
                        items.push_back(
                            static_cast<typename Items::value_type>(number));
                    }
                });
        });
}

Value ValueDecoder::read_tags(std::size_t length, bool is_little_endian)
{
    return read_items<Value::Strings>(
        length,
        4,
        [&](Value::Strings & items, std::uint8_t const * bytes)
        { items.push_back(load_tag(bytes, is_little_endian)); });
}

Value ValueDecoder::read_bytes(VR vr, std::size_t length, bool is_little_endian)
{
    Value::Binary value(1);
    source_.read_into(value[0], length);
    if(!is_little_endian)
    {
        swap_words(value[0].data(), length, get_form(vr).unit);
    }
    return value;
}

}
