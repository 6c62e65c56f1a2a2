#include "codec/Composer.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include "codec/endian.h"
#include "codec/hexadecimal.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/VR.h"

namespace odil::detail
{

namespace
{

// Larger values are not copied into the bytes of the draft.
constexpr std::uint64_t maximum_small_value = 0x800;

[[noreturn]] void fail_too_long(std::uint64_t length)
{
    throw EncodeError(std::to_string(length) + " bytes are too long");
}

std::uint32_t check_length(std::uint64_t length)
{
    if(length >= undefined_length)
    {
        fail_too_long(length);
    }
    return std::uint32_t(length);
}

// What a header ends with: 16 bits in explicit VR, unless its form is long;
// else 32.
void store_length(
    std::uint32_t length,
    VRForm const & form,
    Encoding encoding,
    std::uint8_t * end)
{
    auto const is_little = encoding.is_little_endian;
    if(encoding.is_explicit && !form.is_long)
    {
        store(std::uint16_t(length), end - 2, is_little);
    }
    else
    {
        store(length, end - 4, is_little);
    }
}

}

void Composer::put(DataSet const & data_set)
{
    CharacterSetScope const scope(character_set_, data_set);
    for(auto it = data_set.begin(); it != data_set.end();)
    {
        auto const group = it->first.group;
        auto const has_length = layout_.has_group_length(it->first);
        if(has_length)
        {
            constexpr auto size = sizeof(std::uint32_t);
            put_header({group, 0}, get_form(VR::UL), size, size);
        }
        auto const length = open();
        for(; it != data_set.end() && it->first.group == group; ++it)
        {
            if(it->first.element != 0)
            {
                put(it->first, it->second);
            }
        }
        if(has_length)
        {
            close(length);
        }
    }
}

void Composer::put(Tag tag, Element const & element)
try
{
    if(tag.group == item_tag.group)
    {
        throw EncodeError("the tag of an item or of a delimiter");
    }
    auto const & form = get_form(element.vr);
    switch(form.form)
    {
    case Form::None:
        throw EncodeError("no VR");
    case Form::Text:
        return put_text(tag, element, form);
    case Form::Sequence:
        return put_sequence(tag, element);
    default:
        return put_value(tag, element);
    }
}
catch(Exception const & e)
{
    throw EncodeError(describe(tag) + ": " + e.what());
}

void Composer::put_tag_and_length(Tag tag, std::uint32_t length)
{
    auto const is_little = is_little_endian();
    auto * const bytes = draft_.bytes.claim(8);
    store_tag(tag, bytes, is_little);
    store(length, bytes + 4, is_little);
}

std::uint8_t * Composer::put_header(
    Tag tag, VRForm const & form, std::uint32_t length, std::size_t value_size)
{
    auto const encoding = layout_.encoding;
    auto const is_little = encoding.is_little_endian;
    auto const size = encoding.is_explicit && form.is_long ? 12U : 8U;
    auto * const bytes = draft_.bytes.claim(size + value_size);
    store_tag(tag, bytes, is_little);
    if(encoding.is_explicit)
    {
        std::memcpy(bytes + 4, form.letters, 2);
        store(std::uint16_t(0), bytes + 6, is_little); // or the length
    }
    auto * const end = bytes + size;
    store_length(length, form, encoding, end);
    return end;
}

VR Composer::put_header(Tag tag, Element const & element, std::uint32_t length)
{
    auto const vr = get_written_vr(element, length, layout_.encoding);
    if(vr == VR::UN && element.vr != VR::UN && needs_own_vr(tag))
    {
        fail_too_long(length);
    }
    auto const & form = get_form(vr);
    auto const letters = vr == VR::UN || vr == VR::SQ ? element.get_letters()
                                                      : std::string_view();
    if(letters.empty())
    {
        put_header(tag, form, length);
    }
    else
    {
        put_header(tag, get_lettered_form(form, letters, length), length);
    }
    return vr;
}

void Composer::close(Length const & length)
{
    auto const value = check_length(get_size() - length.begin);
    auto * const end = draft_.bytes.data() + length.end;
    store(value, end - sizeof(value), is_little_endian());
}

void Composer::put_text(Tag tag, Element const & element, VRForm const & form)
{
    auto const * const text = element.find_plain_text();
    if(text == nullptr)
    {
        return put_made_text(tag, element, form);
    }
    auto const size = text->size();
    auto const length = check_length(size + size % 2);
    if(length > maximum_small_value)
    {
        std::string padded;
        padded.reserve(length);
        padded.append(*text).resize(length, form.padding);
        return put_large_text(tag, element, std::move(padded));
    }
    auto * const value =
        reinterpret_cast<char *>(put_header(tag, form, length, length));
    text->copy(value, size);
    if(size != length)
    {
        value[size] = form.padding;
    }
}

// Behind its header, which gets the length then.
void Composer::put_made_text(
    Tag tag, Element const & element, VRForm const & form)
{
    auto & bytes = draft_.bytes;
    auto const start = bytes.size();
    put_header(tag, form, 0);
    auto const begin = bytes.size();
    element.append_text(bytes, character_set_);
    if((bytes.size() - begin) % 2 != 0)
    {
        *bytes.claim_text(1) = form.padding;
    }
    auto const length = bytes.size() - begin;
    if(length > maximum_small_value)
    {
        std::string text(bytes.get_text(begin));
        bytes.shrink(start);
        return put_large_text(tag, element, std::move(text));
    }
    auto * const end = bytes.data() + begin;
    store_length(std::uint32_t(length), form, layout_.encoding, end);
}

void Composer::put_large_text(
    Tag tag, Element const & element, std::string text)
{
    auto const size = text.size();
    put_header(tag, element, check_length(size));
    draft_.large_values.push_back(
        {draft_.bytes.size(), &element, false, std::move(text)});
    large_size_ += size;
}

void Composer::put_sequence(Tag tag, Element const & element)
{
    auto const outer = layout_.encoding;
    auto const is_open = is_undefined(tag, element, layout_);
    put_header(tag, element, undefined_length);
    auto const length = open();
    if(is_unknown_sequence(element, outer))
    {
        layout_.encoding = implicit_little_endian;
    }
    ++depth_;
    put_items(element);
    --depth_;
    if(is_open)
    {
        put_tag_and_length(sequence_delimiter, 0);
    }
    layout_.encoding = outer;
    if(!is_open)
    {
        close(length);
    }
}

void Composer::put_items(Element const & element)
{
    auto const is_delimited =
        layout_.item_encoding == ItemEncoding::UndefinedLength;
    for(auto const & item : element.as_data_set())
    {
        put_tag_and_length(item_tag, undefined_length);
        auto const length = open();
        put(item);
        if(is_delimited)
        {
            put_tag_and_length(item_delimiter, 0);
        }
        else
        {
            close(length);
        }
    }
}

void Composer::put_value(Tag tag, Element const & element)
{
    auto const & encoding = layout_.encoding;
    auto const has_fragments = is_encapsulated(tag, element);
    if(encoding.is_encapsulated && tag == pixel_data && depth_ == 0
       && !element.empty() && !has_fragments)
    {
        throw EncodeError("not encapsulated, in a transfer syntax which is");
    }
    auto const size = measure_value(tag, element, encoding);
    auto const length = has_fragments ? undefined_length : check_length(size);
    auto const vr = put_header(tag, element, length);
    // The values of UN have the order of the default transfer syntax (PS3.5,
    // 6.2.2).
    auto const is_little = is_little_endian() || vr == VR::UN;
    auto const is_large = has_fragments || size > maximum_small_value;
    if(is_large && get_form(element.vr).form != Form::Tags)
    {
        draft_.large_values.push_back(
            {draft_.bytes.size(), &element, is_little, {}});
        large_size_ += size;
    }
    else if(size != 0)
    {
        put_small_value(element, std::size_t(size), is_little);
    }
}

void Composer::put_small_value(
    Element const & element, std::size_t size, bool is_little_endian)
{
    auto const & form = get_form(element.vr);
    auto * bytes = draft_.bytes.claim(size);
    if(form.form == Form::Numbers)
    {
        return store_numbers(
            element, 0, element.size(), bytes, is_little_endian);
    }
    if(form.form == Form::Tags)
    {
        for(auto const & item : element.as_string())
        {
            store_tag(parse_tag(item).value_or(Tag()), bytes, is_little_endian);
            bytes += 4;
        }
        return;
    }
    auto const & value = element.as_binary()[0];
    std::copy(value.begin(), value.end(), bytes);
    if(value.size() != size)
    {
        bytes[value.size()] = std::uint8_t(form.padding);
    }
    if(!is_little_endian)
    {
        swap_words(bytes, size, form.unit);
    }
}

}
