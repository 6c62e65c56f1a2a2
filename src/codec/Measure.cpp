#include "codec/Measure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "codec/hexadecimal.h"
#include "odil/EncodeError.h"
#include "odil/Value.h"

namespace odil::detail
{

namespace
{

constexpr std::uint64_t tag_and_length = 8;

constexpr std::uint64_t pad(std::uint64_t length)
{
    return length + length % 2;
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
measure_bytes(Tag tag, Element const & element, Encoding const & encoding)
{
    auto const & value = element.as_binary();
    if(is_encapsulated(tag, element))
    {
        if(!encoding.is_encapsulated)
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

bool is_undefined(Tag tag, Element const & element, Layout const & layout)
{
    if(element.vr == VR::SQ)
    {
        return layout.item_encoding == ItemEncoding::UndefinedLength
               || is_unknown_sequence(element, layout.encoding);
    }
    return is_encapsulated(tag, element);
}

std::uint64_t
measure_value(Tag tag, Element const & element, Encoding const & encoding)
{
    if(element.empty())
    {
        return 0;
    }
    switch(get_form(element.vr).form)
    {
    case Form::Numbers:
        return measure_numbers(element);
    case Form::Tags:
        return measure_tags(element);
    default:
        return measure_bytes(tag, element, encoding);
    }
}

bool needs_own_vr(Tag tag)
{
    auto const is_private_creator =
        tag.is_private() && tag.element >= 0x10 && tag.element <= 0xFF;
    return tag.group == 0x0002 || is_private_creator;
}

}
