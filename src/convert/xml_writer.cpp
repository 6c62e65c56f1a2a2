#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

#include <boost/property_tree/ptree.hpp>

#include "convert/Attribute.h"
#include "convert/Location.h"
#include "convert/person_name.h"
#include "convert/private_blocks.h"
#include "convert/texts.h"
#include "odil/ElementsDictionary.h"
#include "odil/xml_converter.h"

namespace odil
{

namespace
{

namespace detail = odil::detail;
using boost::property_tree::ptree;

ptree & append(ptree & parent, char const * name, ptree const & child = ptree())
{
    return parent.push_back({name, child})->second;
}

void set(ptree & node, char const * name, std::string const & text)
{
    auto const found = node.find("<xmlattr>");
    auto & attributes =
        found == node.not_found() ? append(node, "<xmlattr>") : found->second;
    append(attributes, name, ptree(text));
}

// The n-th value or item, n counted from 1.
ptree & append_numbered(ptree & parent, char const * name, std::size_t number)
{
    auto & node = append(parent, name);
    set(node, "number", std::to_string(number));
    return node;
}

// PS3.19, A.1.5: the parts which are not empty, as nodes of these names.
template <std::size_t Size, typename Write>
void write_parts(
    ptree & node,
    char const * const (&names)[Size],
    std::string const & text,
    char separator,
    Write && write)
{
    auto const parts = detail::split(text, separator, Size);
    for(std::size_t i = 0; i != Size && i != parts.size(); ++i)
    {
        if(detail::is_needed(parts, i))
        {
            write(append(node, names[i]), parts[i]);
        }
    }
}

void write_name(ptree & node, std::string const & text)
{
    auto const write_component = [](ptree & component, std::string const & part)
    { component.data() = part; };
    auto const write_group = [&](ptree & group, std::string const & part)
    { write_parts(group, detail::components, part, '^', write_component); };
    write_parts(node, detail::groups, text, '=', write_group);
}

void write_texts(ptree & node, VR vr, Value::Strings const & texts)
{
    for(std::size_t i = 0; i != texts.size(); ++i)
    {
        if(vr == VR::PN)
        {
            write_name(append_numbered(node, "PersonName", i + 1), texts[i]);
        }
        else
        {
            append_numbered(node, "Value", i + 1).data() = texts[i];
        }
    }
}

void write_content(ptree & node, VR vr, detail::Content && content)
{
    if(auto * const binary = std::get_if<detail::InlineBinary>(&content))
    {
        append(node, "InlineBinary").data() = std::move(binary->base64);
    }
    else if(auto const * const uri = std::get_if<detail::URI>(&content))
    {
        set(append(node, "BulkData"), "uri", uri->text);
    }
    else
    {
        write_texts(node, vr, std::get<Value::Strings>(content));
    }
}

class XMLWriter
{
public:
    explicit XMLWriter(ConversionOptions const & options) noexcept
        : options_(options), maker_(options)
    {
    }

    ptree write(DataSet const & data_set)
    {
        ptree xml;
        auto & node = append(xml, "NativeDicomModel");
        set(node, "xml:space", "preserve");
        write(node, data_set, nullptr, {});
        if(maker_.needs_character_set())
        {
            add_character_set(node);
        }
        return xml;
    }

private:
    ConversionOptions const & options_;
    detail::AttributeMaker maker_;

    void write(
        ptree & node,
        DataSet const & data_set,
        detail::Location const * item,
        detail::TextScope const & enclosing)
    {
        auto const scope = maker_.get_scope(data_set, item, enclosing);
        detail::PrivateBlocks const blocks(data_set);
        for(auto const & [tag, element] : data_set)
        {
            if(detail::is_left_out(tag, options_))
            {
                continue;
            }
            detail::Location const location{item, tag};
            auto & attribute = append(node, "DicomAttribute");
            set(attribute, "tag", detail::as_digits(blocks.as_relative(tag)));
            set(attribute, "vr", detail::as_letters(element, location));
            write_keyword(attribute, tag);
            write_creator(attribute, blocks.get_creator(tag), scope);
            write(attribute, element, location, scope);
        }
    }

    void write_creator(
        ptree & attribute,
        std::string const & creator,
        detail::TextScope const & scope)
    {
        if(!creator.empty())
        {
            auto text = maker_.make_text(VR::LO, creator, scope);
            set(attribute, "privateCreator", text);
        }
    }

    // In the order of the tags.
    static void add_character_set(ptree & node)
    {
        auto const wanted = detail::as_digits(detail::specific_character_set);
        auto const place = std::find_if(
            node.begin(),
            node.end(),
            [&](ptree::value_type const & child)
            {
                auto const tag = child.second.get("<xmlattr>.tag", "");
                return tag >= wanted;
            });
        ptree attribute;
        set(attribute, "tag", wanted);
        set(attribute, "vr", "CS");
        write_keyword(attribute, detail::specific_character_set);
        write_texts(attribute, VR::CS, {detail::utf_8});
        node.insert(place, {"DicomAttribute", attribute});
    }

    static void write_keyword(ptree & attribute, Tag tag)
    {
        auto const entry = registry::public_dictionary.find(tag);
        if(entry != registry::public_dictionary.end())
        {
            set(attribute, "keyword", std::string(entry->second.keyword));
        }
    }

    void write(
        ptree & attribute,
        Element const & element,
        detail::Location const & location,
        detail::TextScope const & scope)
    {
        if(!element.is_data_set())
        {
            return write_content(
                attribute, element.vr, maker_.make(element, location, scope));
        }
        std::size_t number = 0;
        for(auto const & item : element.as_data_set())
        {
            detail::Location const place{
                location.enclosing, location.tag, number};
            ++number;
            write(
                append_numbered(attribute, "Item", number),
                item,
                &place,
                scope);
        }
    }
};

}

boost::property_tree::ptree
as_xml(DataSet const & data_set, ConversionOptions const & options)
{
    return XMLWriter(options).write(data_set);
}

}
