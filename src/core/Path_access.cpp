#include <algorithm>
#include <string>
#include <utility>

#include "odil/DataSet.h"
#include "odil/ElementError.h"
#include "odil/Exception.h"
#include "odil/Path.h"
#include "registry/tables.h"

namespace odil
{

namespace
{

// As deep as set() nests data sets: each level takes some stack when they are
// destroyed.
constexpr std::size_t maximum_size = 1024;

// How far a path goes in a data set.
struct Way
{
    DataSet const * data_set; // the last one which is there
    std::size_t size; // number of steps to it
};

// The item of a sequence, or null.
DataSet const * find_item(DataSet const & data_set, Path::Step const & step)
{
    auto const element = data_set.find(step.tag);
    if(element == data_set.end() || !element->second.is_data_set() || !step.item
       || *step.item >= element->second.size())
    {
        return nullptr;
    }
    return &element->second.as_data_set()[*step.item];
}

Way follow(DataSet const & data_set, Path const & path)
{
    Way way{&data_set, 0};
    while(way.size < path.get_steps().size())
    {
        auto const * const item =
            find_item(*way.data_set, path.get_steps()[way.size]);
        if(item == nullptr)
        {
            break;
        }
        way = {item, way.size + 1};
    }
    return way;
}

std::string get_reason(DataSet const & data_set, Path::Step const & step)
{
    auto const element = data_set.find(step.tag);
    if(element == data_set.end())
    {
        return "no such element";
    }
    if(!element->second.is_data_set())
    {
        return "not a sequence";
    }
    return "no item at position " + std::to_string(step.item.value_or(0))
           + " of " + std::to_string(element->second.size());
}

// The tag, what is the matter with it, and in which item.
ElementError
make_error(Path const & path, std::size_t position, std::string reason)
{
    Path parent;
    for(std::size_t i = 0; i != position; ++i)
    {
        auto const & step = path.get_steps()[i];
        parent.append(step.tag, step.item.value_or(0));
    }
    reason += parent.empty() ? "" : " in " + parent.to_text();
    return {path.get_steps()[position].tag, reason};
}

void require_element(Path const & path)
{
    if(!path.is_element())
    {
        throw Exception(
            "path \"" + path.to_text() + "\" designates no element");
    }
}

void require_data_set(Path const & path)
{
    if(path.is_element())
    {
        throw Exception(
            "path \"" + path.to_text()
            + "\" designates an element, not an item");
    }
}

// The item can be made: it is the next one of its sequence, which is there or
// may be there.
void require_next(
    Path const & path, std::size_t position, DataSet const & data_set)
{
    auto const & step = path.get_steps()[position];
    auto const element = data_set.find(step.tag);
    if(element != data_set.end())
    {
        if(!element->second.is_data_set()
           || step.item != element->second.size())
        {
            throw make_error(path, position, get_reason(data_set, step));
        }
        return;
    }
    auto const * const row = registry::find_element(step.tag.as_word());
    if(row != nullptr && row->vrs[0] != registry::SQ)
    {
        throw make_error(path, position, "not a sequence");
    }
    if(step.item != std::size_t{0})
    {
        auto const item = std::to_string(step.item.value_or(0));
        throw make_error(
            path, position, "no item at position " + item + " of 0");
    }
}

void append_item(DataSet & data_set, Tag sequence, DataSet && item)
{
    if(!data_set.has(sequence))
    {
        data_set.add(sequence, Value::DataSets(), VR::SQ);
    }
    data_set.as_data_set(sequence).push_back(std::move(item));
}

}

Element const * find(DataSet const & data_set, Path const & path)
{
    require_element(path);
    auto const way = follow(data_set, path);
    if(way.size + 1 != path.get_steps().size())
    {
        return nullptr;
    }
    auto const element = way.data_set->find(path.get_steps().back().tag);
    return element != way.data_set->end() ? &element->second : nullptr;
}

Element * find(DataSet & data_set, Path const & path)
{
    return const_cast<Element *>(find(std::as_const(data_set), path));
}

Element const & get(DataSet const & data_set, Path const & path)
{
    if(auto const * const element = find(data_set, path))
    {
        return *element;
    }
    auto const way = follow(data_set, path);
    auto const & step = path.get_steps()[way.size];
    throw make_error(path, way.size, get_reason(*way.data_set, step));
}

Element & get(DataSet & data_set, Path const & path)
{
    return const_cast<Element &>(get(std::as_const(data_set), path));
}

DataSet const * find_data_set(DataSet const & data_set, Path const & path)
{
    require_data_set(path);
    auto const way = follow(data_set, path);
    return way.size == path.get_steps().size() ? way.data_set : nullptr;
}

DataSet * find_data_set(DataSet & data_set, Path const & path)
{
    return const_cast<DataSet *>(find_data_set(std::as_const(data_set), path));
}

DataSet const & get_data_set(DataSet const & data_set, Path const & path)
{
    if(auto const * const item = find_data_set(data_set, path))
    {
        return *item;
    }
    auto const way = follow(data_set, path);
    auto const & step = path.get_steps()[way.size];
    throw make_error(path, way.size, get_reason(*way.data_set, step));
}

DataSet & get_data_set(DataSet & data_set, Path const & path)
{
    return const_cast<DataSet &>(get_data_set(std::as_const(data_set), path));
}

Element & set(DataSet & data_set, Path const & path, Element element)
{
    require_element(path);
    auto const & steps = path.get_steps();
    if(steps.size() > maximum_size)
    {
        throw Exception(
            "a path of " + std::to_string(steps.size()) + " steps is too long");
    }
    auto const way = follow(data_set, path);
    auto & parent = const_cast<DataSet &>(*way.data_set);
    if(way.size + 1 == steps.size())
    {
        parent.add(steps.back().tag, std::move(element));
        return parent[steps.back().tag];
    }
    // What is missing is made from the inside to the outside.
    DataSet item;
    item.add(steps.back().tag, std::move(element));
    for(auto i = steps.size() - 2; i > way.size; --i)
    {
        require_next(path, i, DataSet());
        DataSet outer;
        append_item(outer, steps[i].tag, std::move(item));
        item = std::move(outer);
    }
    require_next(path, way.size, parent);
    append_item(parent, steps[way.size].tag, std::move(item));
    return get(data_set, path);
}

}
