#include "odil/DataSet.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "odil/ElementError.h"
#include "odil/Exception.h"

// Access to the items of the elements.
namespace odil
{

namespace
{

// Items of an element; errors name the tag.
template <typename T, T const & (Value::*get)() const>
T const & items(DataSet const & data_set, Tag tag)
{
    auto const & value = data_set[tag].get_value();
    try
    {
        return (value.*get)();
    }
    catch(Exception const & e)
    {
        throw ElementError(tag, e.what());
    }
}

[[noreturn]] void
refuse_position(Tag tag, std::size_t position, std::size_t size)
{
    throw ElementError(
        tag,
        "no item at position " + std::to_string(position) + " of "
            + std::to_string(size));
}

template <typename Items>
auto & at(Tag tag, Items & items, std::size_t position)
{
    if(position >= items.size())
    {
        refuse_position(tag, position, items.size());
    }
    return items[position];
}

// First item of a list of this type; nothing if there is none.
template <typename T>
std::optional<typename T::value_type> find_first(
    DataSet const & data_set,
    Tag tag,
    bool (Element::*is)() const,
    T const & (Element::*get)() const)
{
    auto const position = data_set.find(tag);
    if(position == data_set.end() || position->second.empty()
       || !(position->second.*is)())
    {
        return std::nullopt;
    }
    return (position->second.*get)()[0];
}

}

Value::Integers const & DataSet::as_int(Tag tag) const
{
    return items<Value::Integers, &Value::as_integers>(*this, tag);
}

Value::Integers & DataSet::as_int(Tag tag)
{
    return const_cast<Value::Integers &>(std::as_const(*this).as_int(tag));
}

Value::Integer const & DataSet::as_int(Tag tag, std::size_t position) const
{
    return at(tag, as_int(tag), position);
}

Value::Integer & DataSet::as_int(Tag tag, std::size_t position)
{
    return at(tag, as_int(tag), position);
}

Value::Reals const & DataSet::as_real(Tag tag) const
{
    return items<Value::Reals, &Value::as_reals>(*this, tag);
}

Value::Reals & DataSet::as_real(Tag tag)
{
    return const_cast<Value::Reals &>(std::as_const(*this).as_real(tag));
}

Value::Real const & DataSet::as_real(Tag tag, std::size_t position) const
{
    return at(tag, as_real(tag), position);
}

Value::Real & DataSet::as_real(Tag tag, std::size_t position)
{
    return at(tag, as_real(tag), position);
}

Value::Strings const & DataSet::as_string(Tag tag) const
{
    return items<Value::Strings, &Value::as_strings>(*this, tag);
}

Value::Strings & DataSet::as_string(Tag tag)
{
    return const_cast<Value::Strings &>(std::as_const(*this).as_string(tag));
}

Value::String const & DataSet::as_string(Tag tag, std::size_t position) const
{
    return at(tag, as_string(tag), position);
}

Value::String & DataSet::as_string(Tag tag, std::size_t position)
{
    return at(tag, as_string(tag), position);
}

Value::DataSets const & DataSet::as_data_set(Tag tag) const
{
    return items<Value::DataSets, &Value::as_data_sets>(*this, tag);
}

Value::DataSets & DataSet::as_data_set(Tag tag)
{
    return const_cast<Value::DataSets &>(std::as_const(*this).as_data_set(tag));
}

DataSet const & DataSet::as_data_set(Tag tag, std::size_t position) const
{
    return at(tag, as_data_set(tag), position);
}

DataSet & DataSet::as_data_set(Tag tag, std::size_t position)
{
    return at(tag, as_data_set(tag), position);
}

Value::Binary const & DataSet::as_binary(Tag tag) const
{
    return items<Value::Binary, &Value::as_binary>(*this, tag);
}

Value::Binary & DataSet::as_binary(Tag tag)
{
    return const_cast<Value::Binary &>(std::as_const(*this).as_binary(tag));
}

Value::Binary::value_type const &
DataSet::as_binary(Tag tag, std::size_t position) const
{
    return at(tag, as_binary(tag), position);
}

Value::Binary::value_type & DataSet::as_binary(Tag tag, std::size_t position)
{
    return at(tag, as_binary(tag), position);
}

std::optional<Value::Integer> DataSet::find_int(Tag tag) const
{
    return find_first<Value::Integers>(
        *this, tag, &Element::is_int, &Element::as_int);
}

std::optional<Value::Real> DataSet::find_real(Tag tag) const
{
    return find_first<Value::Reals>(
        *this, tag, &Element::is_real, &Element::as_real);
}

std::optional<Value::String> DataSet::find_string(Tag tag) const
{
    return find_first<Value::Strings>(
        *this, tag, &Element::is_string, &Element::as_string);
}

}
