#include "codec/Encoder.h"

#include <algorithm>
#include <cstring>
#include <type_traits>
#include <utility>

#include "codec/endian.h"
#include "codec/hexadecimal.h"
#include "codec/reals.h"
#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

template <typename Number, typename Item> Number convert(Item item) noexcept
{
    if constexpr(std::is_same_v<Number, float>)
    {
        return narrow(item);
    }
    else
    {
        return static_cast<Number>(item);
    }
}

}

Encoder::Encoder(std::ostream & stream, Layout const & layout)
    : sink_(stream), layout_(layout)
{
    if(layout.encoding.is_deflated)
    {
        deflater_ = std::make_unique<Deflater>(stream);
        sink_.set_buffer(*deflater_);
    }
}

void Encoder::write_file_start(std::array<std::uint8_t, 128> const & preamble)
{
    std::memcpy(sink_.claim(preamble.size()), preamble.data(), preamble.size());
    std::memcpy(sink_.claim(4), "DICM", 4);
}

void Encoder::write_data_set(DataSet const & data_set)
{
    Measure measure(layout_);
    measure.add(data_set);
    write_data_set(data_set, measure.take());
}

void Encoder::write_data_set(DataSet const & data_set, Measured measured)
{
    set(std::move(measured));
    put_data_set(data_set);
    sink_.flush();
    if(deflater_)
    {
        deflater_->finish();
    }
}

void Encoder::write_tag(Tag tag)
{
    check_pieces();
    put_tag(tag);
    tag_ = tag;
    sink_.flush();
}

void Encoder::write_element(Element const & element)
{
    check_pieces();
    Measure measure(layout_);
    measure.add(tag_, element);
    set(measure.take());
    put_element(element);
    sink_.flush();
}

void Encoder::write_element(Tag tag, Element const & element)
{
    check_pieces();
    Measure measure(layout_);
    measure.add(tag, element);
    set(measure.take());
    put_tag(tag);
    put_element(element);
    sink_.flush();
}

void Encoder::check_pieces() const
{
    if(deflater_)
    {
        throw Exception("a deflated data set can only be written as a whole");
    }
}

void Encoder::set(Measured measured) noexcept
{
    measured_ = std::move(measured);
    length_position_ = 0;
    text_position_ = 0;
}

void Encoder::put_tag(Tag tag)
{
    store_tag(tag, sink_.claim(4), is_little_endian());
}

void Encoder::put_tag_and_length(Tag tag, std::uint32_t length)
{
    auto * const bytes = sink_.claim(8);
    store_tag(tag, bytes, is_little_endian());
    store(length, bytes + 4, is_little_endian());
}

void Encoder::put_data_set(DataSet const & data_set)
{
    for(auto it = data_set.begin(); it != data_set.end();)
    {
        auto const group = it->first.group;
        if(layout_.has_group_length(it->first))
        {
            put_group_length({group, 0});
        }
        for(; it != data_set.end() && it->first.group == group; ++it)
        {
            if(it->first.element != 0)
            {
                put_tag(it->first);
                put_element(it->second);
            }
        }
    }
}

void Encoder::put_group_length(Tag tag)
{
    put_tag(tag);
    put_vr_and_length(get_form(VR::UL), 4);
    store(next_length(), sink_.claim(4), is_little_endian());
}

void Encoder::put_element(Element const & element)
{
    auto const length = next_length();
    auto const vr = get_written_vr(element, length, layout_.encoding);
    put_vr_and_length(
        get_written_form(element, length, layout_.encoding), length);
    // The values of UN have the order of the default transfer syntax (PS3.5,
    // 6.2.2).
    put_value(element, length, is_little_endian() || vr == VR::UN);
}

void Encoder::put_vr_and_length(VRForm const & form, std::uint32_t length)
{
    if(!layout_.encoding.is_explicit)
    {
        return store(length, sink_.claim(4), is_little_endian());
    }
    auto * const bytes = sink_.claim(form.is_long ? 8 : 4);
    std::memcpy(bytes, form.letters, 2);
    if(form.is_long)
    {
        store(std::uint16_t(0), bytes + 2, is_little_endian());
        store(length, bytes + 4, is_little_endian());
    }
    else
    {
        store(std::uint16_t(length), bytes + 2, is_little_endian());
    }
}

void Encoder::put_value(
    Element const & element, std::uint32_t length, bool is_little_endian)
{
    if(length == 0)
    {
        return;
    }
    auto const & form = get_form(element.vr);
    switch(form.form)
    {
    case Form::Text:
        return put_text(length);
    case Form::Numbers:
        return put_numbers(element, is_little_endian);
    case Form::Tags:
        return put_tags(element.as_string(), is_little_endian);
    case Form::Sequence:
        return put_sequence(element, length);
    default:
        return length == undefined_length
                   ? put_fragments(element.as_binary())
                   : put_bytes(element, is_little_endian);
    }
}

void Encoder::put_text(std::uint32_t length)
{
    sink_.write(measured_.texts.data() + text_position_, length);
    text_position_ += length;
}

void Encoder::put_padded(void const * data, std::size_t size, char padding)
{
    sink_.write(data, size);
    if(size % 2 == 1)
    {
        *sink_.claim(1) = std::uint8_t(padding);
    }
}

void Encoder::put_numbers(Element const & element, bool is_little_endian)
{
    with_number_type(
        element.vr,
        [&](auto zero)
        {
            using Number = decltype(zero);
            auto const put_items = [&](auto const & items)
            {
                for(auto const item : items)
                {
                    store(
                        convert<Number>(item),
                        sink_.claim(sizeof(Number)),
                        is_little_endian);
                }
            };
            if constexpr(std::is_floating_point_v<Number>)
            {
                put_items(element.as_real());
            }
            else
            {
                put_items(element.as_int());
            }
        });
}

void Encoder::put_tags(Value::Strings const & items, bool is_little_endian)
{
    for(auto const & item : items)
    {
        store_tag(
            parse_tag(item).value_or(Tag()), sink_.claim(4), is_little_endian);
    }
}

void Encoder::put_bytes(Element const & element, bool is_little_endian)
{
    auto const & form = get_form(element.vr);
    auto const & bytes = element.as_binary()[0];
    if(is_little_endian || form.unit == 1)
    {
        return put_padded(bytes.data(), bytes.size(), form.padding);
    }
    for(std::size_t i = 0; i != bytes.size();)
    {
        auto const count = std::min(bytes.size() - i, ByteSink::capacity);
        auto * const swapped = sink_.claim(count);
        std::copy_n(bytes.data() + i, count, swapped);
        swap_words(swapped, count, form.unit);
        i += count;
    }
}

void Encoder::put_fragments(Value::Binary const & fragments)
{
    for(auto const & fragment : fragments)
    {
        auto const length = fragment.size() + fragment.size() % 2;
        put_tag_and_length(item_tag, std::uint32_t(length));
        put_padded(fragment.data(), fragment.size(), '\0');
    }
    put_tag_and_length(sequence_delimiter, 0);
}

void Encoder::put_sequence(Element const & element, std::uint32_t length)
{
    auto const outer = layout_.encoding;
    if(is_unknown_sequence(element, outer))
    {
        layout_.encoding = implicit_little_endian;
    }
    for(auto const & item : element.as_data_set())
    {
        auto const item_length = next_length();
        put_tag_and_length(item_tag, item_length);
        put_data_set(item);
        if(item_length == undefined_length)
        {
            put_tag_and_length(item_delimiter, 0);
        }
    }
    if(length == undefined_length)
    {
        put_tag_and_length(sequence_delimiter, 0);
    }
    layout_.encoding = outer;
}

}
