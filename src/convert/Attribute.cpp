#include "convert/Attribute.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "codec/hexadecimal.h"
#include "convert/bytes.h"
#include "convert/texts.h"
#include "core/separators.h"
#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

constexpr std::uint16_t meta_information = 0x0002;
constexpr std::uint16_t items_and_delimiters = 0xFFFE;

// Call f; say where it failed.
template <typename F> decltype(auto) at(Location const & location, F && f)
try
{
    return f();
}
catch(Exception const & e)
{
    location.fail(e.what());
}

// ASCII, and no escape sequences.
bool is_plain(std::string_view text)
{
    return is_ascii(text) && text.find('\x1b') == std::string_view::npos;
}

BulkData::Attribute as_attribute(VR vr, Location const & location)
{
    BulkData::Attribute attribute;
    attribute.path = location.as_path();
    attribute.tag = location.tag;
    attribute.vr = vr;
    return attribute;
}

// Same as state_utf_8(), but for the outer data set. Return that there is text
// which needs a character set, and none is stated around it.
bool state_in_items(DataSet & data_set)
{
    auto needs_character_set = false;
    for(auto & [tag, element] : data_set)
    {
        if(element.is_data_set())
        {
            for(auto & item : element.as_data_set())
            {
                needs_character_set |= state_in_items(item);
            }
        }
        else if(element.is_string())
        {
            auto const & texts = element.as_string();
            needs_character_set |=
                !std::all_of(texts.begin(), texts.end(), is_ascii);
        }
    }
    if(!data_set.has(specific_character_set))
    {
        return needs_character_set;
    }
    data_set.add(specific_character_set, {utf_8});
    return false;
}

}

bool is_left_out(Tag tag, ConversionOptions const & options)
{
    return tag.element == 0
           || (tag.group == meta_information && !options.keep_meta_information);
}

std::string as_letters(Element const & element, Location const & location)
{
    if(location.tag == specific_character_set && !element.is_data_set())
    {
        return as_string(VR::CS); // whatever VR it had: all text is UTF-8
    }
    auto const is_bytes = element.vr == VR::UNKNOWN && element.is_binary();
    return at(
        location, [&] { return as_string(is_bytes ? VR::UN : element.vr); });
}

TextScope AttributeMaker::get_scope(
    DataSet const & data_set,
    Location const * item,
    TextScope const & enclosing) const
{
    return at(
        {item, specific_character_set},
        [&] {
            return detail::get_scope(data_set, enclosing, options_.text_errors);
        });
}

Content AttributeMaker::make(
    Element const & element, Location const & location, TextScope const & scope)
{
    if(location.tag == specific_character_set)
    {
        return Value::Strings{utf_8};
    }
    if(element.empty())
    {
        return Value::Strings();
    }
    if(element.is_binary())
    {
        return make_bytes(element, location);
    }
    return at(location, [&] { return make_texts(element, scope); });
}

Content
AttributeMaker::make_bytes(Element const & element, Location const & location)
{
    auto const & write = options_.bulk_data.write;
    if(write)
    {
        auto attribute = as_attribute(element.vr, location);
        attribute.size = get_size(location.tag, element);
        if(auto uri = write(attribute, element.as_binary()))
        {
            return URI{*std::move(uri)};
        }
    }
    return at(
        location,
        [&] { return InlineBinary{as_inline_binary(location.tag, element)}; });
}

std::string AttributeMaker::make_text(
    VR vr, std::string const & text, TextScope const & scope)
{
    return converter_.as_utf8(vr, text, scope.sets);
}

Value::Strings
AttributeMaker::make_texts(Element const & element, TextScope const & scope)
{
    auto texts = as_texts(element);
    if(!element.is_string())
    {
        return texts;
    }
    auto const may_differ = has_character_set(element.vr);
    for(auto & text : texts)
    {
        if(may_differ || !is_plain(text))
        {
            text = make_text(element.vr, text, scope);
            needs_character_set_ |= !scope.is_stated && !is_ascii(text);
        }
    }
    return texts;
}

Element make_element(
    VR vr,
    Content content,
    Location const & location,
    ConversionOptions const & options)
{
    if(auto * const texts = std::get_if<Value::Strings>(&content))
    {
        return at(location, [&] { return from_texts(vr, std::move(*texts)); });
    }
    Value::Binary bytes;
    if(auto const * const uri = std::get_if<URI>(&content))
    {
        auto const & read = options.bulk_data.read;
        if(!read)
        {
            location.fail("nobody reads the bulk data " + uri->text);
        }
        bytes = read(as_attribute(vr, location), uri->text);
    }
    return at(
        location,
        [&]
        {
            if(auto const * const binary = std::get_if<InlineBinary>(&content))
            {
                bytes = from_inline_binary(location.tag, binary->base64);
            }
            return from_bytes(location.tag, vr, std::move(bytes));
        });
}

void state_utf_8(DataSet & data_set)
{
    if(state_in_items(data_set))
    {
        data_set.add(specific_character_set, {utf_8});
    }
}

void check_depth(Location const & location, ConversionOptions const & options)
{
    if(location.get_depth() >= options.nesting)
    {
        location.fail("a sequence inside of too many others");
    }
}

Tag as_tag(std::string const & text, Location const * item)
{
    auto const tag = parse_tag(text);
    if(!tag || tag->group == items_and_delimiters)
    {
        fail(item, "\"" + text + "\" is not the tag of an element");
    }
    return *tag;
}

VR as_vr(std::string const & text, Location const & location)
{
    return at(location, [&] { return odil::as_vr(text); });
}

void add(DataSet & data_set, Element element, Location const & location)
{
    if(data_set.has(location.tag))
    {
        location.fail("there are two of it");
    }
    data_set.add(location.tag, std::move(element));
}

}
