#include "odil/DataSet.h"

#include <algorithm>
#include <memory>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

#include "odil/ElementError.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

using Item = DataSet::value_type;

template <typename Elements> auto lower_bound(Elements & elements, Tag tag)
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

void require(Tag tag, bool is_present)
{
    if(!is_present)
    {
        throw ElementError(tag, "no such element");
    }
}

static_assert(std::is_nothrow_move_constructible_v<Item>);

// Put an item in the place of another one. The tag is constant, so that the
// pair cannot be assigned to; the new object takes over its address, which
// [basic.life] allows for members that are constant (P1971R0) and on which
// std::vector itself depends.
void replace(Item & place, Item && item) noexcept
{
    std::destroy_at(&place);
    ::new(static_cast<void *>(&place)) Item(std::move(item));
}

// VR of the dictionary which can hold the value.
VR deduce_vr(Tag tag, Value const & value)
{
    auto const vr = as_vr(tag);
    auto const type = value.get_type();
    if(vr == VR::US && type == Value::Type::Integers)
    {
        auto const & items = value.as_integers();
        auto const is_negative = [](auto item) { return item < 0; };
        return std::any_of(items.begin(), items.end(), is_negative) ? VR::SS
                                                                    : VR::US;
    }
    if(vr == VR::US && type == Value::Type::Binary)
    {
        return VR::OW;
    }
    if(vr == VR::UN && type != Value::Type::Binary)
    {
        throw ElementError(tag, "the VR has to be stated");
    }
    return vr;
}

// State the VR, give the value the type that goes with it.
void complete(Tag tag, Element & element)
{
    if(element.vr == VR::INVALID || element.vr == VR::UNKNOWN)
    {
        element.vr =
            element.empty() ? as_vr(tag) : deduce_vr(tag, element.get_value());
    }
    auto const type = element.get_value().get_type();
    if(element.empty())
    {
        Element empty(element.vr);
        if(type != empty.get_value().get_type())
        {
            element = std::move(empty);
        }
    }
    else if(type == Value::Type::Integers && is_real(element.vr))
    {
        auto const & items = element.as_int();
        element = {Value::Reals(items.begin(), items.end()), element.vr};
    }
}

}

DataSet::DataSet(std::string transfer_syntax)
    : transfer_syntax_(std::move(transfer_syntax))
{
}

DataSet::DataSet(DataSet const &) = default;

DataSet::~DataSet() = default;

DataSet & DataSet::operator=(DataSet other) noexcept
{
    elements_.swap(other.elements_);
    transfer_syntax_.swap(other.transfer_syntax_);
    return *this;
}

void DataSet::set_transfer_syntax(std::string uid)
{
    transfer_syntax_ = std::move(uid);
}

void DataSet::add(Tag tag)
{
    add(tag, Element(as_vr(tag)));
}

void DataSet::add(Tag tag, Element && element)
{
    complete(tag, element);
    if(elements_.empty() || elements_.back().first < tag)
    {
        elements_.emplace_back(tag, std::move(element)); // the usual case
        return;
    }
    auto const position = lower_bound(elements_, tag);
    if(position != elements_.end() && position->first == tag)
    {
        position->second = std::move(element);
    }
    else
    {
        insert(position, {tag, std::move(element)});
    }
}

void DataSet::insert(iterator position, value_type && item)
{
    auto const wanted = std::size_t(position - elements_.begin());
    auto last = elements_.size();
    elements_.push_back(std::move(item)); // may throw; nothing below does
    if(last == wanted)
    {
        return;
    }
    Item inserted(std::move(elements_[last]));
    for(; last != wanted; --last)
    {
        replace(elements_[last], std::move(elements_[last - 1]));
    }
    replace(elements_[wanted], std::move(inserted));
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
    auto position = lower_bound(elements_, tag);
    require(tag, position != elements_.end() && position->first == tag);
    for(; position + 1 != elements_.end(); ++position)
    {
        replace(*position, std::move(*(position + 1)));
    }
    elements_.pop_back();
}

void DataSet::reserve(std::size_t count)
{
    elements_.reserve(count);
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

bool DataSet::has_value(Tag tag) const
{
    auto const position = find(tag);
    return position != end() && !position->second.empty();
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
    require(tag, position != end());
    return position->second;
}

Element & DataSet::operator[](Tag tag)
{
    return const_cast<Element &>(std::as_const(*this)[tag]);
}

}
