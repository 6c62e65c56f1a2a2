#include <cmath>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "convert/Attribute.h"
#include "convert/Location.h"
#include "convert/person_name.h"
#include "convert/texts.h"
#include "odil/Exception.h"
#include "odil/json_converter.h"

namespace odil
{

namespace
{

namespace detail = odil::detail;

std::string read_string(
    Json::Value const & json, char const * name, detail::Location const & at)
{
    if(!json.isString())
    {
        at.fail(std::string(name) + " is missing, or is not a string");
    }
    return json.asString();
}

std::string read_name(Json::Value const & json, detail::Location const & at)
{
    std::vector<std::string> parts;
    for(std::size_t i = 0; i != std::size(detail::groups); ++i)
    {
        auto const * const name = detail::groups[i];
        if(json.isMember(name) && !json[name].isNull())
        {
            parts.resize(i + 1);
            parts[i] = read_string(json[name], name, at);
        }
    }
    return detail::join(parts, '=');
}

std::string
read_number(VR vr, Json::Value const & json, detail::Location const & at)
{
    if(is_real(vr))
    {
        auto const number = json.asDouble();
        return vr == VR::DS && std::isfinite(number)
                   ? detail::as_decimal(number)
                   : detail::as_number(number);
    }
    if(json.isUInt64())
    {
        return std::to_string(json.asUInt64());
    }
    if(!json.isInt64())
    {
        at.fail("a number which is not an integer, or is too large");
    }
    return std::to_string(json.asInt64());
}

// A value of an attribute which is not a sequence, empty if it is null.
std::string
read_value(VR vr, Json::Value const & json, detail::Location const & at)
{
    if(json.isNull())
    {
        return {};
    }
    if(vr == VR::PN && json.isObject())
    {
        return read_name(json, at);
    }
    if(vr != VR::PN && json.isString())
    {
        return json.asString();
    }
    if((!is_int(vr) && !is_real(vr)) || !json.isNumeric())
    {
        at.fail("a value which is not as its VR wants it");
    }
    auto text = read_number(vr, json, at);
    auto integer = Value::Integer();
    if(vr == VR::IS && !detail::is_exact_integer(vr, text, integer))
    {
        at.fail(text + " is out of the range of VR IS");
    }
    return text;
}

class JsonReader
{
public:
    explicit JsonReader(ConversionOptions const & options) noexcept
        : options_(options)
    {
    }

    DataSet
    read(Json::Value const & json, detail::Location const * item = nullptr)
    {
        if(!json.isObject())
        {
            detail::fail(item, "not an object of JSON");
        }
        DataSet data_set;
        for(auto it = json.begin(); it != json.end(); ++it)
        {
            auto const tag = detail::as_tag(it.name(), item);
            if(!detail::is_left_out(tag, options_))
            {
                detail::Location const at{item, tag};
                detail::add(data_set, read_element(*it, at), at);
            }
        }
        return data_set;
    }

private:
    ConversionOptions const & options_;

    Element read_element(Json::Value const & json, detail::Location const & at)
    {
        if(!json.isObject())
        {
            at.fail("not an object of JSON");
        }
        auto const vr = detail::as_vr(read_string(json["vr"], "vr", at), at);
        auto const * const member = find_value(json, at);
        if(member == nullptr)
        {
            return Element(vr);
        }
        auto const & value = json[member];
        if(member == names[0])
        {
            return read_values(vr, value, at);
        }
        auto text = read_string(value, member, at);
        if(member == names[1])
        {
            return detail::make_element(
                vr, detail::InlineBinary{std::move(text)}, at, options_);
        }
        return detail::make_element(
            vr, detail::URI{std::move(text)}, at, options_);
    }

    static constexpr char const * names[] = {
        "Value", "InlineBinary", "BulkDataURI"};

    // PS3.18, F.2.2: at most one of them.
    static char const *
    find_value(Json::Value const & json, detail::Location const & at)
    {
        char const * found = nullptr;
        for(auto const * const name : names)
        {
            if(!json.isMember(name))
            {
                continue;
            }
            if(found != nullptr)
            {
                at.fail(std::string("both ") + found + " and " + name);
            }
            found = name;
        }
        return found;
    }

    Element
    read_values(VR vr, Json::Value const & json, detail::Location const & at)
    {
        if(!json.isArray())
        {
            at.fail("Value is not an array");
        }
        if(vr == VR::SQ)
        {
            return read_items(json, at);
        }
        Value::Strings texts;
        texts.reserve(json.size());
        for(auto const & value : json)
        {
            texts.push_back(read_value(vr, value, at));
        }
        return detail::make_element(vr, std::move(texts), at, options_);
    }

    Element read_items(Json::Value const & json, detail::Location const & at)
    {
        detail::check_depth(at, options_);
        Value::DataSets items;
        items.reserve(json.size());
        for(auto const & value : json)
        {
            detail::Location const place{at.enclosing, at.tag, items.size()};
            items.push_back(value.isNull() ? DataSet() : read(value, &place));
        }
        return {std::move(items), VR::SQ};
    }
};

}

DataSet as_dataset(Json::Value const & json, ConversionOptions const & options)
{
    auto data_set = JsonReader(options).read(json);
    detail::state_utf_8(data_set);
    return data_set;
}

}
