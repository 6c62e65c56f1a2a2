#include "odil/print.h"

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "convert/print_value.h"
#include "odil/Element.h"
#include "odil/Path.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil
{

namespace
{

constexpr Tag specific_character_set(0x0008, 0x0005);

// Character sets of a data set: its own, or those around it.
Value::Strings
get_character_set(DataSet const & data_set, Value::Strings const & outer)
{
    // Lists which are longer say nothing, and would take much time.
    constexpr std::size_t maximum = 32;
    auto const found = data_set.find(specific_character_set);
    if(found == data_set.end())
    {
        return outer;
    }
    auto const & element = found->second;
    auto const is_list = element.is_string() && element.size() <= maximum;
    return is_list ? element.as_string() : Value::Strings();
}

std::string get_letters(VR vr)
{
    return vr == VR::UNKNOWN || vr == VR::INVALID ? "??" : as_string(vr);
}

// Writes lines to a stream.
class Printer
{
public:
    Printer(std::ostream & stream, PrintOptions const & options)
        : stream_(stream), options_(options)
    {
    }

    // Each line starts with the margin.
    void print(
        DataSet const & data_set,
        Value::Strings const & outer,
        std::string const & margin)
    {
        auto const character_set = get_character_set(data_set, outer);
        for(auto const & item : data_set)
        {
            print(data_set, item.first, character_set, margin);
        }
    }

    // An element, which must be there.
    void print(
        DataSet const & data_set,
        Tag tag,
        Value::Strings const & character_set,
        std::string const & margin)
    {
        auto const & element = data_set[tag];
        constexpr std::size_t tag_size = 11; // "(gggg,eeee)"
        auto line = margin + describe(tag).substr(0, tag_size) + ' '
                    + get_letters(element.vr);
        auto const name = get_visible_name(data_set, tag);
        line += name.empty() ? "" : ' ' + name;
        if(options_.with_values)
        {
            line += ": "
                    + detail::describe_value(
                        element, character_set, options_.maximum_length);
        }
        write(std::move(line));
        if(element.is_data_set())
        {
            print_items(element.as_data_set(), character_set, margin + "  ");
        }
    }

    // Not formatted: flags and width of the stream do not matter.
    void write(std::string line)
    {
        line += '\n';
        stream_.write(line.data(), static_cast<std::streamsize>(line.size()));
    }

private:
    std::ostream & stream_;
    PrintOptions const & options_;

    std::string get_visible_name(DataSet const & data_set, Tag tag) const
    {
        // A creator has 64 characters (PS3.5, table 6.2-1: LO).
        constexpr std::size_t maximum = 256;
        auto const name = get_name(data_set, tag, options_.private_dictionary);
        return detail::make_visible(std::string_view(name).substr(0, maximum));
    }

    void print_items(
        Value::DataSets const & items,
        Value::Strings const & character_set,
        std::string const & margin)
    {
        for(std::size_t i = 0; i != items.size(); ++i)
        {
            write(margin + '[' + std::to_string(i) + ']');
            print(items[i], character_set, margin + "  ");
        }
    }
};

// Write what is at a path.
void print(
    Printer & printer,
    DataSet const & root,
    Path const & path,
    std::string const & margin)
{
    auto const * data_set = &root;
    auto character_set = get_character_set(root, {});
    for(auto const & step : path.get_steps())
    {
        if(!step.item)
        {
            printer.print(*data_set, step.tag, character_set, margin);
            return;
        }
        data_set = &data_set->as_data_set(step.tag, *step.item);
        character_set = get_character_set(*data_set, character_set);
    }
    printer.print(*data_set, character_set, margin);
}

}

void print(
    std::ostream & stream,
    DataSet const & data_set,
    PrintOptions const & options)
{
    Printer(stream, options).print(data_set, {}, "");
}

void print(
    std::ostream & stream,
    std::vector<Difference> const & differences,
    DataSet const & left,
    DataSet const & right,
    PrintOptions const & options)
{
    Printer printer(stream, options);
    for(auto const & difference : differences)
    {
        printer.write(difference.path.to_text());
        if(difference.kind != Difference::Kind::OnlyRight)
        {
            print(printer, left, difference.path, "- ");
        }
        if(difference.kind != Difference::Kind::OnlyLeft)
        {
            print(printer, right, difference.path, "+ ");
        }
    }
}

std::ostream & operator<<(std::ostream & stream, DataSet const & data_set)
{
    print(stream, data_set);
    return stream;
}

}
