#include "codec/Measure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "codec/hexadecimal.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/Value.h"

namespace odil::detail
{

namespace
{

constexpr std::uint64_t tag_and_length = 8;
constexpr std::uint64_t group_length_size = 12; // in implicit and explicit VR

constexpr std::uint64_t pad(std::uint64_t length)
{
    return length + length % 2;
}

bool is_undefined(Tag tag, Element const & element, Layout const & layout)
{
    if(element.vr == VR::SQ)
    {
        return layout.item_encoding == ItemEncoding::UndefinedLength
               || is_unknown_sequence(element, layout.encoding);
    }
    return is_encapsulated(tag, element);
}

template <typename Number, typename Item> void check_range(Item item)
{
    using Limits = std::numeric_limits<Number>;
    if constexpr(sizeof(Number) == sizeof(Item))
    {
        return; // UV is kept as the integer which has the same bits
    }
    else if constexpr(std::is_floating_point_v<Number>)
    {
        if(std::isfinite(item) && std::abs(item) > Item(Limits::max()))
        {
            throw EncodeError(std::to_string(item) + " is out of range");
        }
    }
    else if(item < Item(Limits::min()) || item > Item(Limits::max()))
    {
        throw EncodeError(std::to_string(item) + " is out of range");
    }
}

std::uint64_t measure_numbers(Element const & element)
{
    return with_number_type(
        element.vr,
        [&](auto zero)
        {
            using Number = decltype(zero);
            auto const measure_items = [](auto const & items)
            {
                for(auto const item : items)
                {
                    check_range<Number>(item);
                }
                return std::uint64_t(items.size()) * sizeof(Number);
            };
            if constexpr(std::is_floating_point_v<Number>)
            {
                return measure_items(element.as_real());
            }
            else
            {
                return measure_items(element.as_int());
            }
        });
}

std::uint64_t measure_tags(Element const & element)
{
    for(auto const & item : element.as_string())
    {
        if(!parse_tag(item))
        {
            throw EncodeError(
                "\"" + item + "\" is not a tag of 8 hexadecimal digits");
        }
    }
    return std::uint64_t(element.size()) * 4;
}

std::uint64_t measure_fragments(Value::Binary const & fragments)
{
    auto total = tag_and_length; // of the delimiter
    for(auto const & fragment : fragments)
    {
        auto const length = pad(fragment.size());
        if(length >= undefined_length)
        {
            throw EncodeError("a fragment is too long");
        }
        total += tag_and_length + length;
    }
    return total;
}

std::uint64_t
measure_bytes(Tag tag, Element const & element, Layout const & layout)
{
    auto const & value = element.as_binary();
    if(is_encapsulated(tag, element))
    {
        if(!layout.encoding.is_encapsulated)
        {
            throw EncodeError(
                "encapsulated, in a transfer syntax which is not");
        }
        return measure_fragments(value);
    }
    if(value.size() != 1)
    {
        throw EncodeError("several byte strings");
    }
    auto const unit = get_form(element.vr).unit;
    if(value[0].size() % unit != 0)
    {
        throw EncodeError(
            std::to_string(value[0].size()) + " bytes are not a multiple of "
            + std::to_string(unit));
    }
    return pad(value[0].size());
}

// PS3.5, 6.2.2: where the VR UN must not be used.
bool needs_own_vr(Tag tag)
{
    auto const is_private_creator =
        tag.is_private() && tag.element >= 0x10 && tag.element <= 0xFF;
    return tag.group == 0x0002 || is_private_creator;
}

}

bool Layout::has_group_length(Tag tag) const noexcept
{
    return use_group_length || tag.element == 0 || tag.group == 0x0000
           || tag.group == 0x0002;
}

VRForm
get_lettered_form(VRForm form, std::string_view letters, std::uint32_t length)
{
    auto const vr = find_vr(std::uint8_t(letters[0]), std::uint8_t(letters[1]));
    auto const is_long = vr == VR::INVALID || get_form(vr).is_long;
    if(is_long || length <= maximum_short_length)
    {
        letters.copy(form.letters, letters.size());
        form.is_long = is_long;
    }
    return form;
}

bool is_unknown_sequence(Element const & element, Encoding const & encoding)
{
    return encoding.is_explicit && element.vr == VR::SQ
           && !element.get_letters().empty();
}

bool is_encapsulated(Tag tag, Element const & element)
{
    return tag == pixel_data && element.is_binary() && element.size() > 1;
}

std::uint64_t Measure::measure(DataSet const & data_set)
{
    CharacterSetScope const scope(character_set_, data_set);
    std::uint64_t total = 0;
    for(auto it = data_set.begin(); it != data_set.end();)
    {
        auto const has_length = layout_.has_group_length(it->first);
        auto const position = measured_.lengths.size();
        if(has_length)
        {
            measured_.lengths.push_back(0);
            total += group_length_size;
        }
        auto const group = it->first.group;
        std::uint64_t length = 0;
        for(; it != data_set.end() && it->first.group == group; ++it)
        {
            if(it->first.element != 0)
            {
                length += measure(it->first, it->second);
            }
        }
        if(has_length)
        {
            set(position, length);
        }
        total += length;
    }
    return total;
}

std::uint64_t Measure::measure(Tag tag, Element const & element)
try
{
    auto const position = measured_.lengths.size();
    measured_.lengths.push_back(undefined_length);
    auto const length = measure_value(tag, element);
    if(!is_undefined(tag, element, layout_))
    {
        set(position, length);
    }
    auto const vr =
        get_written_vr(element, measured_.lengths[position], layout_.encoding);
    if(vr == VR::UN && element.vr != VR::UN && needs_own_vr(tag))
    {
        throw EncodeError(std::to_string(length) + " bytes are too long");
    }
    auto const is_long =
        layout_.encoding.is_explicit
        && get_written_form(
               element, measured_.lengths[position], layout_.encoding)
               .is_long;
    return tag_and_length + (is_long ? 4 : 0) + length;
}
catch(Exception const & e)
{
    throw EncodeError(describe(tag) + ": " + e.what());
}

std::uint64_t Measure::measure_value(Tag tag, Element const & element)
{
    if(tag.group == item_tag.group)
    {
        throw EncodeError("the tag of an item or of a delimiter");
    }
    auto const form = get_form(element.vr).form;
    if(form == Form::None)
    {
        throw EncodeError("no VR");
    }
    if(form == Form::Text)
    {
        return measure_text(element);
    }
    if(form == Form::Sequence)
    {
        return measure_sequence(tag, element);
    }
    if(element.empty())
    {
        return 0;
    }
    auto const is_outer_pixel_data = tag == pixel_data && depth_ == 0;
    if(is_outer_pixel_data && layout_.encoding.is_encapsulated
       && !is_encapsulated(tag, element))
    {
        throw EncodeError("not encapsulated, in a transfer syntax which is");
    }
    switch(form)
    {
    case Form::Numbers:
        return measure_numbers(element);
    case Form::Tags:
        return measure_tags(element);
    default:
        return measure_bytes(tag, element, layout_);
    }
}

std::uint64_t Measure::measure_text(Element const & element)
{
    auto & texts = measured_.texts;
    auto const begin = texts.size();
    element.append_text(texts, character_set_);
    if((texts.size() - begin) % 2 != 0)
    {
        texts += get_form(element.vr).padding;
    }
    return texts.size() - begin;
}

std::uint64_t Measure::measure_sequence(Tag tag, Element const & element)
{
    auto const outer = layout_.encoding;
    std::uint64_t total =
        is_undefined(tag, element, layout_) ? tag_and_length : 0; // delimiter
    if(is_unknown_sequence(element, outer))
    {
        layout_.encoding = implicit_little_endian;
    }
    auto const is_delimited =
        layout_.item_encoding == ItemEncoding::UndefinedLength;
    ++depth_;
    for(auto const & item : element.as_data_set())
    {
        auto const position = measured_.lengths.size();
        measured_.lengths.push_back(undefined_length);
        auto const length = measure(item);
        if(!is_delimited)
        {
            set(position, length);
        }
        total += tag_and_length + length + (is_delimited ? tag_and_length : 0);
    }
    --depth_;
    layout_.encoding = outer;
    return total;
}

void Measure::set(std::size_t position, std::uint64_t length)
{
    if(length >= undefined_length)
    {
        throw EncodeError(std::to_string(length) + " bytes are too long");
    }
    measured_.lengths[position] = std::uint32_t(length);
}

}
