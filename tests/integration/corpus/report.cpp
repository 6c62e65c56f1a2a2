#include "report.h"

#include <cstdio>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Deviation.h"
#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace corpus
{

using namespace odil;

namespace
{

using corpus::print; // of data sets, which are in each other

template <typename Bytes>
void print_hexadecimal(std::ostream & stream, Bytes const & bytes)
{
    std::string text = "\"";
    for(auto const byte : bytes)
    {
        auto const value = static_cast<unsigned char>(byte);
        text += "0123456789abcdef"[value >> 4U];
        text += "0123456789abcdef"[value & 15U];
    }
    stream << text << '"';
}

void print(std::ostream & stream, Value::Integer item)
{
    stream << item;
}

void print(std::ostream & stream, Value::Real item)
{
    char text[32];
    std::snprintf(text, sizeof(text), "\"%.17g\"", item);
    stream << text;
}

void print(std::ostream & stream, Value::String const & item)
{
    print_hexadecimal(stream, item);
}

void print(std::ostream & stream, Value::Binary::value_type const & item)
{
    print_hexadecimal(stream, item);
}

template <typename Items, typename Print>
void print_list(std::ostream & stream, Items const & items, Print && print_item)
{
    char const * separator = "";
    stream << '[';
    for(auto const & item : items)
    {
        stream << separator;
        print_item(item);
        separator = ",\n";
    }
    stream << ']';
}

/// ["00100010", "PN", items, characters of the value or null]
void print(std::ostream & stream, Tag tag, Element const & element)
{
    stream << "[\"" << std::string(tag) << "\", \"" << as_string(element.vr)
           << "\", ";
    apply_visitor(
        [&](auto const & items) {
            print_list(
                stream, items, [&](auto const & item) { print(stream, item); });
        },
        element.get_value());
    stream << ", ";
    auto const is_text = is_string(element.vr) && element.vr != VR::AT;
    if(is_text || element.vr == VR::DS || element.vr == VR::IS)
    {
        print(stream, element.to_text());
    }
    else
    {
        stream << "null";
    }
    stream << ']';
}

void print(std::ostream & stream, Deviation const & deviation)
{
    stream << "{\"offset\": " << deviation.offset << ", \"tag\": \""
           << std::string(deviation.tag)
           << "\", \"text\": " << quote(deviation.text)
           << ", \"is_loss\": " << (deviation.is_loss ? "true" : "false")
           << "}";
}

}

void print(std::ostream & stream, DataSet const & data_set)
{
    print_list(
        stream,
        data_set,
        [&](auto const & item) { print(stream, item.first, item.second); });
}

void print(std::ostream & stream, std::vector<Deviation> const & deviations)
{
    print_list(
        stream, deviations, [&](auto const & item) { print(stream, item); });
}

std::string quote(std::string_view text)
{
    std::string result = "\"";
    for(auto const character : text)
    {
        auto const is_plain =
            character >= ' ' && character != '"' && character != '\\';
        result += is_plain ? character : '?';
    }
    return result + '"';
}

}
