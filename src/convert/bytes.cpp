#include "convert/bytes.h"

#include <cstddef>
#include <limits>
#include <optional>
#include <sstream>
#include <utility>
#include <vector>

#include "codec/ByteSource.h"
#include "codec/Encoding.h"
#include "codec/Measure.h"
#include "codec/ValueDecoder.h"
#include "codec/endian.h"
#include "convert/base64.h"
#include "convert/texts.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

constexpr std::size_t header_size = 8; // tag and length of an item

std::size_t get_padding(std::size_t size)
{
    return size % 2;
}

void append_header(Base64Encoder & encoder, Tag tag, std::size_t size)
{
    if(size >= undefined_length)
    {
        throw EncodeError("a fragment is too long");
    }
    std::uint8_t header[header_size];
    store_tag(tag, header, true);
    store(static_cast<std::uint32_t>(size), header + 4, true);
    encoder.append(header, header_size);
}

// Items up to the last byte, then the delimiter: PS3.5, A.4. Nothing if it is
// something else.
std::optional<Value::Binary>
parse_items(std::vector<std::uint8_t> const & bytes)
{
    Value::Binary items;
    std::size_t position = 0;
    while(bytes.size() - position >= header_size)
    {
        auto const * const header = bytes.data() + position;
        auto const tag = load_tag(header, true);
        auto const size = load<std::uint32_t>(header + 4, true);
        position += header_size;
        if(tag == sequence_delimiter && size == 0 && items.size() > 1
           && position == bytes.size())
        {
            return items;
        }
        if(tag != item_tag || size > bytes.size() - position)
        {
            return std::nullopt;
        }
        auto const * const begin = bytes.data() + position;
        items.emplace_back(begin, begin + size);
        position += size;
    }
    return std::nullopt;
}

// Text or numbers.
Element decode(VR vr, std::vector<std::uint8_t> const & bytes)
{
    std::istringstream stream(std::string(bytes.begin(), bytes.end()));
    ByteSource source(stream, std::numeric_limits<std::uint64_t>::max());
    Element element(vr);
    ValueDecoder(source).read(element, bytes.size(), true, "ISO_IR 192");
    if(element.is_string())
    {
        require_utf_8(element.as_string());
    }
    return element;
}

}

std::uint64_t get_size(Tag tag, Element const & element)
{
    auto const is_list = is_encapsulated(tag, element);
    auto size = std::uint64_t(is_list ? header_size : 0);
    for(auto const & item : element.as_binary())
    {
        size += item.size();
        size += is_list ? header_size + get_padding(item.size()) : 0;
    }
    return size;
}

std::string as_inline_binary(Tag tag, Element const & element)
{
    auto const & value = element.as_binary();
    auto const is_list = is_encapsulated(tag, element);
    if(value.size() > 1 && !is_list)
    {
        throw EncodeError("several byte strings");
    }
    constexpr std::uint8_t zero = 0;
    Base64Encoder encoder(get_size(tag, element));
    for(auto const & item : value)
    {
        auto const padding = is_list ? get_padding(item.size()) : 0;
        if(is_list)
        {
            append_header(encoder, item_tag, item.size() + padding);
        }
        encoder.append(item.data(), item.size());
        encoder.append(&zero, padding);
    }
    if(is_list)
    {
        append_header(encoder, sequence_delimiter, 0);
    }
    return encoder.take();
}

Value::Binary from_inline_binary(Tag tag, std::string_view base64)
{
    auto bytes = decode_base64(base64);
    if(tag == pixel_data)
    {
        if(auto items = parse_items(bytes))
        {
            return *std::move(items);
        }
    }
    Value::Binary value;
    value.push_back(std::move(bytes));
    return value;
}

Element from_bytes(Tag tag, VR vr, Value::Binary bytes)
{
    if(bytes.empty())
    {
        return Element(vr);
    }
    auto const & form = get_form(vr);
    if(form.form == Form::Sequence)
    {
        throw Exception("the value of a sequence is not made of bytes");
    }
    if(bytes.size() > 1 && (tag != pixel_data || !is_binary(vr)))
    {
        throw Exception("several byte strings");
    }
    if(bytes.size() == 1 && bytes[0].size() % form.unit != 0)
    {
        throw Exception(
            std::to_string(bytes[0].size()) + " bytes are not a multiple of "
            + std::to_string(form.unit));
    }
    return is_binary(vr) ? Element(std::move(bytes), vr) : decode(vr, bytes[0]);
}

}
