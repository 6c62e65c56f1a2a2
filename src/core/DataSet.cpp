#include "odil/DataSet.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "odil/ElementError.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

using Item = DataSet::value_type;

auto lower_bound(std::vector<Item> const & elements, Tag tag)
{
    // Elements are mostly added in order.
    if(elements.empty() || elements.back().first < tag)
    {
        return elements.end();
    }
    return std::lower_bound(
        elements.begin(),
        elements.end(),
        tag,
        [](Item const & item, Tag wanted) { return item.first < wanted; });
}

// Put an item in the place of another one: the tag is constant, so that the
// pair cannot be assigned to.
void replace(Item & place, Item && item) noexcept
{
    std::destroy_at(&place);
    ::new(static_cast<void *>(&place)) Item(std::move(item));
}

// VR of the dictionary which can hold the value.
VR deduce_vr(Tag tag, Value const & value)
{
    auto const vr = as_vr(tag);
    auto const is_negative = [](auto item) { return item < 0; };
    if(vr == VR::US && value.get_type() == Value::Type::Integers)
    {
        auto const & items = value.as_integers();
        return std::any_of(items.begin(), items.end(), is_negative) ? VR::SS
                                                                    : VR::US;
    }
    return vr;
}

// Items of an element; errors name the tag.
template <typename T>
T const &
items(DataSet const & data_set, Tag tag, T const & (Element::*get)() const)
{
    auto const & element = data_set[tag];
    try
    {
        return (element.*get)();
    }
    catch(Exception const & e)
    {
        throw ElementError(tag, e.what());
    }
}

template <typename Items>
auto & at(Tag tag, Items & items, std::size_t position)
{
    if(position >= items.size())
    {
        throw ElementError(
            tag,
            "no item at position " + std::to_string(position) + " of "
                + std::to_string(items.size()));
    }
    return items[position];
}

}

ElementError::ElementError(Tag tag, std::string const & what)
    : Exception(describe(tag) + ": " + what), tag_(tag)
{
}

DataSet::DataSet(std::string transfer_syntax)
    : transfer_syntax_(std::move(transfer_syntax))
{
}

DataSet & DataSet::operator=(DataSet const & other)
{
    return *this = DataSet(other);
}

DataSet & DataSet::operator=(DataSet && other) noexcept = default;

void DataSet::set_transfer_syntax(std::string uid)
{
    transfer_syntax_ = std::move(uid);
}

void DataSet::add(Tag tag)
{
    add(tag, Element(as_vr(tag)));
}

void DataSet::add(Tag tag, Element element)
{
    if(element.vr == VR::INVALID || element.vr == VR::UNKNOWN)
    {
        element.vr = deduce_vr(tag, element.get_value());
    }
    Item item(tag, std::move(element));

    auto const position = lower_bound(elements_, tag) - elements_.begin();
    auto const at_end = position == end() - begin();
    if(!at_end && elements_[std::size_t(position)].first == tag)
    {
        replace(elements_[std::size_t(position)], std::move(item));
    }
    else if(at_end)
    {
        elements_.push_back(std::move(item));
    }
    else
    {
        elements_.push_back(std::move(elements_.back()));
        for(auto i = elements_.size() - 2; i > std::size_t(position); --i)
        {
            replace(elements_[i], std::move(elements_[i - 1]));
        }
        replace(elements_[std::size_t(position)], std::move(item));
    }
}

void DataSet::add(Tag tag, Value::Integers items, VR vr)
{
    add(tag, Element(Value(std::move(items)), vr));
}

void DataSet::add(Tag tag, Value::Reals items, VR vr)
{
    add(tag, Element(Value(std::move(items)), vr));
}

void DataSet::add(Tag tag, Value::Strings items, VR vr)
{
    add(tag, Element(Value(std::move(items)), vr));
}

void DataSet::add(Tag tag, Value::DataSets items, VR vr)
{
    add(tag, Element(Value(std::move(items)), vr));
}

void DataSet::add(Tag tag, Value::Binary items, VR vr)
{
    add(tag, Element(Value(std::move(items)), vr));
}

void DataSet::add(
    Tag tag,
    std::initializer_list<std::initializer_list<std::uint8_t>> items,
    VR vr)
{
    add(tag, Element(Value(items), vr));
}

void DataSet::remove(Tag tag)
{
    auto position =
        std::size_t(lower_bound(elements_, tag) - elements_.begin());
    for(; position + 1 != elements_.size(); ++position)
    {
        replace(elements_[position], std::move(elements_[position + 1]));
    }
    elements_.pop_back();
}

void DataSet::clear()
{
    elements_.clear();
}

void DataSet::clear(Tag tag)
{
    (*this)[tag].clear();
}

bool DataSet::empty(Tag tag) const
{
    return (*this)[tag].empty();
}

std::size_t DataSet::size(Tag tag) const
{
    return (*this)[tag].size();
}

bool DataSet::has(Tag tag) const
{
    return find(tag) != end();
}

VR DataSet::get_vr(Tag tag) const
{
    return (*this)[tag].vr;
}

DataSet::const_iterator DataSet::find(Tag tag) const
{
    auto const position = lower_bound(elements_, tag);
    return position != end() && position->first == tag ? position : end();
}

Element const & DataSet::operator[](Tag tag) const
{
    auto const position = find(tag);
    if(position == end())
    {
        throw ElementError(tag, "no such element");
    }
    return position->second;
}

Element & DataSet::operator[](Tag tag)
{
    return const_cast<Element &>(std::as_const(*this)[tag]);
}

Value::Integers const & DataSet::as_int(Tag tag) const
{
    return items<Value::Integers>(*this, tag, &Element::as_int);
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
    return items<Value::Reals>(*this, tag, &Element::as_real);
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
    return items<Value::Strings>(*this, tag, &Element::as_string);
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
    return items<Value::DataSets>(*this, tag, &Element::as_data_set);
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
    return items<Value::Binary>(*this, tag, &Element::as_binary);
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

}
