#include <algorithm>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <boost/property_tree/ptree.hpp>

#include "convert/Attribute.h"
#include "convert/Location.h"
#include "convert/person_name.h"
#include "convert/private_blocks.h"
#include "convert/texts.h"
#include "odil/Exception.h"
#include "odil/xml_converter.h"

namespace odil
{

namespace
{

namespace detail = odil::detail;
using boost::property_tree::ptree;

// What read_xml() adds to the elements of XML.
bool is_markup(std::string const & name)
{
    return name == "<xmlattr>" || name == "<xmlcomment>" || name == "<xmltext>";
}

std::optional<std::string> find_attribute(ptree const & node, char const * name)
{
    auto const attributes = node.find("<xmlattr>");
    if(attributes == node.not_found())
    {
        return std::nullopt;
    }
    auto const found = attributes->second.find(name);
    return found == attributes->second.not_found()
               ? std::nullopt
               : std::optional(found->second.data());
}

std::string get_attribute(
    ptree const & node, char const * name, detail::Location const & at)
{
    auto text = find_attribute(node, name);
    if(!text)
    {
        at.fail(std::string("no attribute ") + name);
    }
    return *std::move(text);
}

// Characters between the tags, which may be in several pieces.
std::string get_text(ptree const & node)
{
    auto text = node.data();
    for(auto const & [name, child] : node)
    {
        text += name == "<xmltext>" ? child.data() : "";
    }
    return text;
}

// Call f with the name and the node of each element of XML.
template <typename F> void for_each_child(ptree const & node, F && f)
{
    for(auto const & [name, child] : node)
    {
        if(!is_markup(name))
        {
            f(name, child);
        }
    }
}

// Texts of the elements of which the names are given, in the order of the
// names; convert(node) gives them.
template <typename Names, typename Convert>
std::vector<std::string> read_parts(
    ptree const & node,
    Names const & names,
    detail::Location const & at,
    Convert && convert)
{
    std::vector<std::string> parts;
    std::vector<bool> is_set(std::size(names));
    for_each_child(
        node,
        [&](std::string const & name, ptree const & child)
        {
            auto const found =
                std::find(std::begin(names), std::end(names), name);
            auto const i = static_cast<std::size_t>(found - std::begin(names));
            if(found == std::end(names) || is_set[i])
            {
                at.fail("<" + name + "> is unknown, or there are two");
            }
            parts.resize(std::max(parts.size(), i + 1));
            parts[i] = convert(child);
            is_set[i] = true;
        });
    return parts;
}

std::string read_name(ptree const & node, detail::Location const & at)
{
    auto const read_group = [&](ptree const & group)
    {
        return detail::join(
            read_parts(group, detail::components, at, get_text), '^');
    };
    return detail::join(read_parts(node, detail::groups, at, read_group), '=');
}

// Position of a value or item, from 0.
std::size_t get_position(ptree const & node, detail::Location const & at)
{
    auto const text = get_attribute(node, "number", at);
    std::size_t number = 0;
    auto const * const end = text.data() + text.size();
    auto const result = std::from_chars(text.data(), end, number);
    if(result.ec != std::errc() || result.ptr != end || number == 0)
    {
        at.fail("number=\"" + text + "\" is not a number from 1");
    }
    return number - 1;
}

// Nodes in the order of their numbers, null where a number is missing.
class Numbered
{
public:
    explicit Numbered(std::size_t & missing) noexcept : missing_(missing) {}

    void add(ptree const & node, detail::Location const & at)
    {
        auto const position = get_position(node, at);
        if(position >= nodes_.size())
        {
            auto const skipped = position - nodes_.size();
            if(skipped > maximum_missing - missing_)
            {
                at.fail("too many numbers are missing");
            }
            missing_ += skipped;
            nodes_.resize(position + 1);
        }
        else if(nodes_[position] == nullptr)
        {
            --missing_;
        }
        else
        {
            at.fail(
                "number " + std::to_string(position + 1) + " is there twice");
        }
        nodes_[position] = &node;
    }

    std::vector<ptree const *> const & get() const noexcept { return nodes_; }

private:
    // In one data set, its items included: a few characters of XML must not
    // become many values.
    static constexpr std::size_t maximum_missing = 0x10000;

    std::size_t & missing_;
    std::vector<ptree const *> nodes_;
};

class XMLReader
{
public:
    explicit XMLReader(ConversionOptions const & options) noexcept
        : options_(options)
    {
    }

    DataSet read(ptree const & xml)
    {
        ptree const * root = nullptr;
        for_each_child(
            xml,
            [&](std::string const & name, ptree const & child)
            {
                if(name != "NativeDicomModel" || root != nullptr)
                {
                    throw Exception("<" + name + "> is not expected");
                }
                root = &child;
            });
        if(root == nullptr)
        {
            throw Exception("no <NativeDicomModel>");
        }
        return read(*root, nullptr);
    }

private:
    // An element whose block is named by its creator.
    struct Relative
    {
        Tag tag;
        std::string creator;
        ptree const * node;
    };

    ConversionOptions const & options_;
    std::size_t missing_ = 0;

    DataSet read(ptree const & node, detail::Location const * item)
    {
        DataSet data_set;
        std::vector<Relative> relatives;
        for_each_child(
            node,
            [&](std::string const & name, ptree const & child)
            {
                if(name != "DicomAttribute")
                {
                    detail::fail(item, "<" + name + "> is not expected");
                }
                auto const tag = detail::as_tag(
                    find_attribute(child, "tag").value_or(""), item);
                auto creator = find_attribute(child, "privateCreator");
                if(creator && tag.is_private() && tag.element <= 0xFF)
                {
                    relatives.push_back({tag, *std::move(creator), &child});
                }
                else if(!detail::is_left_out(tag, options_))
                {
                    add(data_set, child, {item, tag});
                }
            });
        for(auto const & relative : relatives)
        {
            add(data_set,
                *relative.node,
                {item, find_block(data_set, relative, item)});
        }
        return data_set;
    }

    static Tag find_block(
        DataSet & data_set,
        Relative const & relative,
        detail::Location const * item)
    try
    {
        detail::require_utf_8({relative.creator});
        return detail::find_block(data_set, relative.tag, relative.creator);
    }
    catch(Exception const & e)
    {
        detail::Location{item, relative.tag}.fail(e.what());
    }

    void
    add(DataSet & data_set, ptree const & node, detail::Location const & at)
    {
        auto const vr = detail::as_vr(get_attribute(node, "vr", at), at);
        detail::add(data_set, read_element(vr, node, at), at);
    }

    // PS3.19, A.1.5: values, items, names, or one of the others.
    Element read_element(VR vr, ptree const & node, detail::Location const & at)
    {
        Numbered numbered(missing_);
        std::optional<detail::Content> content;
        auto const * const wanted = get_child_name(vr);
        for_each_child(
            node,
            [&](std::string const & name, ptree const & child)
            {
                if(content || (name != wanted && !numbered.get().empty()))
                {
                    at.fail("<" + name + "> beside another value");
                }
                if(name == wanted)
                {
                    numbered.add(child, at);
                    return;
                }
                content = read_bytes(name, child, at);
            });
        if(!content && vr == VR::SQ)
        {
            return read_items(numbered.get(), at);
        }
        return detail::make_element(
            vr,
            content ? *std::move(content) : read_texts(vr, numbered.get(), at),
            at,
            options_);
    }

    static char const * get_child_name(VR vr)
    {
        return vr == VR::SQ ? "Item" : vr == VR::PN ? "PersonName" : "Value";
    }

    static detail::Content read_bytes(
        std::string const & name,
        ptree const & node,
        detail::Location const & at)
    {
        if(name == "InlineBinary")
        {
            return detail::InlineBinary{get_text(node)};
        }
        if(name != "BulkData")
        {
            at.fail("<" + name + "> is not expected");
        }
        if(auto uri = find_attribute(node, "uri"))
        {
            return detail::URI{*std::move(uri)};
        }
        return detail::URI{"urn:uuid:" + get_attribute(node, "uuid", at)};
    }

    static Value::Strings read_texts(
        VR vr,
        std::vector<ptree const *> const & nodes,
        detail::Location const & at)
    {
        Value::Strings texts;
        texts.reserve(nodes.size());
        for(auto const * const node : nodes)
        {
            texts.push_back(
                node == nullptr ? std::string()
                : vr == VR::PN  ? read_name(*node, at)
                                : read_text(*node, at));
        }
        return texts;
    }

    static std::string
    read_text(ptree const & node, detail::Location const & at)
    {
        for_each_child(
            node,
            [&](std::string const & name, ptree const &)
            { at.fail("<" + name + "> is not expected"); });
        return get_text(node);
    }

    Element read_items(
        std::vector<ptree const *> const & nodes, detail::Location const & at)
    {
        detail::check_depth(at, options_);
        Value::DataSets items;
        items.reserve(nodes.size());
        for(auto const * const node : nodes)
        {
            detail::Location const place{at.enclosing, at.tag, items.size()};
            items.push_back(node == nullptr ? DataSet() : read(*node, &place));
        }
        return {std::move(items), VR::SQ};
    }
};

}

DataSet as_dataset(
    boost::property_tree::ptree const & xml, ConversionOptions const & options)
{
    auto data_set = XMLReader(options).read(xml);
    detail::state_utf_8(data_set);
    return data_set;
}

}
