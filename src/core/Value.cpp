#include "odil/Value.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "odil/DataSet.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

bool same(Value::Reals const & left, Value::Reals const & right)
{
    return std::equal(
        left.begin(),
        left.end(),
        right.begin(),
        right.end(),
        [](auto a, auto b)
        { return a == b || (std::isnan(a) && std::isnan(b)); });
}

template <typename T> bool same(T const & left, T const & right)
{
    return left == right;
}

}

Value::Value() : Value(Strings()) {}

Value::Value(std::initializer_list<std::initializer_list<std::uint8_t>> bytes)
    : container_(Binary(bytes.begin(), bytes.end()))
{
}

Value::Value(Value const &) = default;

Value::~Value() = default;

Value & Value::operator=(Value other) noexcept
{
    container_.swap(other.container_);
    return *this;
}

void Value::refuse(Type wanted) const
{
    throw Exception(
        std::string("the value holds ") + describe(get_type()) + ", not "
        + describe(wanted));
}

void Value::clear()
{
    std::visit([](auto & items) { items.clear(); }, container_);
}

bool operator==(Value const & left, Value const & right)
{
    if(left.get_type() != right.get_type())
    {
        return false;
    }
    return std::visit(
        [&](auto const & items)
        {
            using Items = std::decay_t<decltype(items)>;
            return same(items, std::get<Items>(right.container_));
        },
        left.container_);
}

bool operator!=(Value const & left, Value const & right)
{
    return !(left == right);
}

char const * describe(Value::Type type) noexcept
{
    switch(type)
    {
    case Value::Type::Integers:
        return "Integers";
    case Value::Type::Reals:
        return "Reals";
    case Value::Type::Strings:
        return "Strings";
    case Value::Type::DataSets:
        return "DataSets";
    case Value::Type::Binary:
        return "Binary";
    }
    return "unknown";
}

}
