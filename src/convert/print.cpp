#include "odil/print.h"

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "codec/unicode.h"
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

detail::TextScope
get_scope(DataSet const & data_set, detail::TextScope const & enclosing)
{
    return detail::get_scope(data_set, enclosing, TextErrors::Replace);
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
        detail::TextScope const & enclosing,
        std::string const & margin)
    {
        auto const scope = get_scope(data_set, enclosing);
        for(auto const & item : data_set)
        {
            print(data_set, item.first, scope, margin);
        }
    }

    // An element, which must be there.
    void print(
        DataSet const & data_set,
        Tag tag,
        detail::TextScope const & scope,
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
            line +=
                ": "
                + detail::describe_value(
                    element, scope.sets, converter_, options_.maximum_length);
        }
        write(std::move(line));
        if(element.is_data_set())
        {
            print_items(element.as_data_set(), scope, margin + "  ");
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
    detail::TextConverter converter_{TextErrors::Replace};

    std::string get_visible_name(DataSet const & data_set, Tag tag) const
    {
        // A creator has 64 characters (PS3.5, table 6.2-1: LO).
        constexpr std::size_t maximum = 256;
        auto const name = get_name(data_set, tag, options_.private_dictionary);
        return detail::make_visible(std::string_view(name).substr(0, maximum));
    }

    void print_items(
        Value::DataSets const & items,
        detail::TextScope const & scope,
        std::string const & margin)
    {
        for(std::size_t i = 0; i != items.size(); ++i)
        {
            write(margin + '[' + std::to_string(i) + ']');
            print(items[i], scope, margin + "  ");
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
    auto scope = get_scope(root, {});
    for(auto const & step : path.get_steps())
    {
        if(!step.item)
        {
            printer.print(*data_set, step.tag, scope, margin);
            return;
        }
        data_set = &data_set->as_data_set(step.tag, *step.item);
        scope = get_scope(*data_set, scope);
    }
    printer.print(*data_set, scope, margin);
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
