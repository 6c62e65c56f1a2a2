#include "codec/Draft.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <type_traits>
#include <vector>

#include "codec/Encoding.h"
#include "codec/endian.h"
#include "codec/reals.h"
#include "odil/Tag.h"
#include "odil/Value.h"

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

constexpr std::size_t chunk_size = 0x2000; // a multiple of all units

void write_padded(
    std::vector<std::uint8_t> const & bytes, char padding, ByteSink & sink)
{
    sink.write(bytes.data(), bytes.size());
    sink.write(&padding, bytes.size() % 2);
}

void write_swapped(
    std::vector<std::uint8_t> const & bytes, std::size_t unit, ByteSink & sink)
{
    std::vector<std::uint8_t> chunk;
    for(std::size_t i = 0; i != bytes.size(); i += chunk.size())
    {
        auto const * const begin = bytes.data() + i;
        chunk.assign(begin, begin + std::min(bytes.size() - i, chunk_size));
        swap_words(chunk.data(), chunk.size(), unit);
        sink.write(chunk.data(), chunk.size());
    }
}

void write_numbers(
    Element const & element, bool is_little_endian, ByteSink & sink)
{
    std::vector<std::uint8_t> chunk;
    auto const unit = get_form(element.vr).unit;
    for(std::size_t begin = 0; begin != element.size();)
    {
        auto const end = std::min(element.size(), begin + chunk_size / unit);
        chunk.resize((end - begin) * unit);
        store_numbers(element, begin, end, chunk.data(), is_little_endian);
        sink.write(chunk.data(), chunk.size());
        begin = end;
    }
}

void write_fragments(
    Value::Binary const & fragments, bool is_little_endian, ByteSink & sink)
{
    auto const write_header = [&](Tag tag, std::size_t length)
    {
        std::array<std::uint8_t, 8> header{};
        store_tag(tag, header.data(), is_little_endian);
        store(std::uint32_t(length), header.data() + 4, is_little_endian);
        sink.write(header.data(), header.size());
    };
    for(auto const & fragment : fragments)
    {
        write_header(item_tag, fragment.size() + fragment.size() % 2);
        write_padded(fragment, '\0', sink);
    }
    write_header(sequence_delimiter, 0);
}

}

void store_numbers(
    Element const & element,
    std::size_t begin,
    std::size_t end,
    std::uint8_t * bytes,
    bool is_little_endian)
{
    with_number_type(
        element.vr,
        [&](auto zero)
        {
            using Number = decltype(zero);
            auto const store_items = [&](auto const & items)
            {
                for(auto i = begin; i != end; ++i, bytes += sizeof(Number))
                {
                    store(convert<Number>(items[i]), bytes, is_little_endian);
                }
            };
            if constexpr(std::is_floating_point_v<Number>)
            {
                store_items(element.as_real());
            }
            else
            {
                store_items(element.as_int());
            }
        });
}

void LargeValue::write(ByteSink & sink) const
{
    auto const & form = get_form(element->vr);
    if(form.form == Form::Text)
    {
        return sink.write(text.data(), text.size());
    }
    if(form.form == Form::Numbers)
    {
        return write_numbers(*element, is_little_endian, sink);
    }
    auto const & value = element->as_binary();
    if(value.size() > 1)
    {
        return write_fragments(value, is_little_endian, sink);
    }
    if(is_little_endian || form.unit == 1)
    {
        return write_padded(value[0], form.padding, sink);
    }
    write_swapped(value[0], form.unit, sink);
}

}
