#include "codec/ValueDecoder.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "codec/endian.h"
#include "codec/reals.h"
#include "odil/Exception.h"
#include "odil/Tag.h"

namespace odil::detail
{

namespace
{

// Where an element has numbers of a type that they have on the wire.
template <typename Number> auto & get_list(Element & element)
{
    if constexpr(std::is_floating_point_v<Number>)
    {
        return element.as_real();
    }
    else
    {
        return element.as_int();
    }
}

}

void set_character_set(std::string & character_set, Element const & element)
{
    // A longer one names no character set, and would be copied for each item.
    constexpr std::size_t maximum = 16; // PS3.5, table 6.2-1: CS
    auto const is_name =
        !element.empty() && element.as_string()[0].size() <= maximum;
    character_set = is_name ? element.as_string()[0] : "";
}

void update_character_set(std::string & character_set, DataSet const & data_set)
{
    auto const found = data_set.find(specific_character_set);
    if(found != data_set.end())
    {
        update_character_set(character_set, found->first, found->second);
    }
}

void ValueDecoder::read_other(
    Element & element, std::size_t length, bool is_little_endian)
{
    switch(get_form(element.vr).form)
    {
    case Form::Numbers:
        return read_numbers(element, length, is_little_endian);
    case Form::Tags:
        return read_tags(element.as_string(), length, is_little_endian);
    case Form::Bytes:
        return read_bytes(element, length, is_little_endian);
    default:
        throw Exception(
            "VR " + as_string(element.vr) + " is not one of a plain value");
    }
}

void ValueDecoder::read_text(
    Element & element, std::size_t length, std::string_view character_set)
{
    std::string text;
    source_.read_into(text, length);
    element.set_text(text, character_set);
}

template <typename Items, typename Append>
void ValueDecoder::read_items(
    Items & items, std::size_t length, std::size_t unit, Append append)
{
    if(auto const * const bytes = source_.take(length))
    {
        items.reserve(length / unit);
        for(std::size_t i = 0; i != length; i += unit)
        {
            append(bytes + i);
        }
        return;
    }
    for(std::size_t done = 0; done != length;)
    {
        auto const count = std::min(length - done, ByteSource::chunk_size);
        if(items.capacity() < (done + count) / unit)
        {
            auto const capacity =
                source_.get_capacity(done, length, ByteSource::chunk_size);
            items.reserve(capacity / unit);
        }
        scratch_.resize(std::max(scratch_.size(), count));
        source_.read(scratch_.data(), count);
        for(std::size_t i = 0; i != count; i += unit)
        {
            append(scratch_.data() + i);
        }
        done += count;
    }
}

void ValueDecoder::read_numbers(
    Element & element, std::size_t length, bool is_little_endian)
{
    with_number_type(
        element.vr,
        [&](auto zero)
        {
            using Number = decltype(zero);
            auto & items = get_list<Number>(element);
            read_items(
                items,
                length,
                sizeof(Number),
                [&](std::uint8_t const * bytes)
                {
                    auto const number = load<Number>(bytes, is_little_endian);
                    if constexpr(std::is_same_v<Number, float>)
                    {
                        items.push_back(widen(number));
                    }
                    else
                    {
                        using Item =
                            typename std::decay_t<decltype(items)>::value_type;
                        items.push_back(static_cast<Item>(number));
                    }
                });
        });
}

void ValueDecoder::read_tags(
    Value::Strings & items, std::size_t length, bool is_little_endian)
{
    read_items(
        items,
        length,
        4,
        [&](std::uint8_t const * bytes)
        { items.push_back(load_tag(bytes, is_little_endian)); });
}

void ValueDecoder::read_bytes(
    Element & element, std::size_t length, bool is_little_endian)
{
    auto & bytes = element.as_binary().emplace_back();
    source_.read_into(bytes, length);
    if(!is_little_endian)
    {
        swap_words(bytes.data(), length, get_form(element.vr).unit);
    }
}

}
