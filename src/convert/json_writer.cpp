#include "odil/json_converter.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <variant>

#include "convert/Attribute.h"
#include "convert/Location.h"
#include "convert/person_name.h"
#include "convert/texts.h"

namespace odil
{

namespace
{

namespace detail = odil::detail;

// PS3.18, F.2.2: the component groups which are not empty.
Json::Value make_name(std::string const & text)
{
    auto const parts = detail::split(text, '=', std::size(detail::groups));
    Json::Value name(Json::objectValue);
    for(std::size_t i = 0; i != parts.size(); ++i)
    {
        if(detail::is_needed(parts, i))
        {
            name[detail::groups[i]] = parts[i];
        }
    }
    return name;
}

// A number if nothing is lost, PS3.18, F.2.3; null if it is empty, F.2.5.
Json::Value make_value(VR vr, std::string const & text)
{
    auto integer = Value::Integer();
    auto real = Value::Real();
    if(text.empty())
    {
        return Json::Value();
    }
    if(vr == VR::PN)
    {
        return make_name(text);
    }
    if(is_int(vr) && detail::is_exact_integer(vr, text, integer))
    {
        return Json::Int64(integer);
    }
    if(is_real(vr) && detail::is_exact_real(vr, text, real))
    {
        return real;
    }
    return text;
}

class JsonWriter
{
public:
    explicit JsonWriter(ConversionOptions const & options) noexcept
        : options_(options), maker_(options)
    {
    }

    Json::Value write(DataSet const & data_set)
    {
        auto json = write(data_set, nullptr, {});
        if(maker_.needs_character_set())
        {
            auto & attribute =
                json[detail::as_digits(detail::specific_character_set)];
            attribute["vr"] = "CS";
            attribute["Value"][0] = detail::utf_8;
        }
        return json;
    }

private:
    ConversionOptions const & options_;
    detail::AttributeMaker maker_;

    Json::Value write(
        DataSet const & data_set,
        detail::Location const * item,
        detail::TextScope const & enclosing)
    {
        auto const scope = maker_.get_scope(data_set, item, enclosing);
        Json::Value json(Json::objectValue);
        for(auto const & [tag, element] : data_set)
        {
            if(!detail::is_left_out(tag, options_))
            {
                json[detail::as_digits(tag)] =
                    write(element, {item, tag}, scope);
            }
        }
        return json;
    }

    Json::Value write(
        Element const & element,
        detail::Location const & location,
        detail::TextScope const & scope)
    {
        Json::Value json(Json::objectValue);
        json["vr"] = detail::as_letters(element, location);
        if(element.is_data_set())
        {
            write_items(json, element, location, scope);
            return json;
        }
        auto const content = maker_.make(element, location, scope);
        if(auto const * const binary =
               std::get_if<detail::InlineBinary>(&content))
        {
            json["InlineBinary"] = make_long(binary->base64, location);
        }
        else if(auto const * const uri = std::get_if<detail::URI>(&content))
        {
            json["BulkDataURI"] = uri->text;
        }
        else
        {
            for(auto const & text : std::get<Value::Strings>(content))
            {
                json["Value"].append(make_value(element.vr, text));
            }
        }
        return json;
    }

    void write_items(
        Json::Value & json,
        Element const & element,
        detail::Location const & location,
        detail::TextScope const & scope)
    {
        for(auto const & item : element.as_data_set())
        {
            detail::Location const place{
                location.enclosing, location.tag, json["Value"].size()};
            json["Value"].append(write(item, &place, scope));
        }
    }

    // JsonCpp has a limit for texts, and exceptions of its own.
    static Json::Value
    make_long(std::string const & text, detail::Location const & location)
    {
        constexpr std::size_t maximum = 0x7FFFFF00;
        if(text.size() > maximum)
        {
            location.fail("too long for InlineBinary");
        }
        return text;
    }
};

}

Json::Value as_json(DataSet const & data_set, ConversionOptions const & options)
{
    return JsonWriter(options).write(data_set);
}

}
