#ifndef ODIL_VALUE_H
#define ODIL_VALUE_H

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "odil/export.h"

namespace odil
{

class DataSet;

/// What an element holds: a list of integers, reals, texts, data sets or bytes.
/**
 * A value type: copies are deep, moves leave an empty value of the same type.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 6.2 and 6.4
 */
class ODIL_API Value
{
public:
    /// Kind of the items.
    enum class Type
    {
        Integers,
        Reals,
        Strings,
        DataSets,
        Binary
    };

    /// UV is kept as the integer which has the same 64 bits.
    using Integer = std::int64_t;
    /// NaN stands for an empty value among several of VR DS.
    using Real = double;
    using String = std::string;

    /// Lists of items.
    using Integers = std::vector<Integer>;
    using Reals = std::vector<Real>;
    using Strings = std::vector<String>;
    using DataSets = std::vector<DataSet>;
    /// One entry; for encapsulated pixel data the offset table, then the
    /// fragments (PS3.5, A.4).
    using Binary = std::vector<std::vector<std::uint8_t>>;

    /// Empty list of texts.
    Value();

    /// From a list.
    Value(Integers integers) : container_(std::move(integers)) {}
    Value(Reals reals) : container_(std::move(reals)) {}
    Value(Strings strings) : container_(std::move(strings)) {}
    Value(DataSets data_sets);
    Value(Binary binary) : container_(std::move(binary)) {}

    /// Numbers, texts, data sets or vectors of bytes in braces, all of one C++
    /// type.
    template <
        typename T,
        typename = std::enable_if_t<std::disjunction_v<
            std::is_arithmetic<T>,
            std::is_same<T, DataSet>,
            std::is_same<T, Binary::value_type>,
            std::is_convertible<T, String>>>>
    Value(std::initializer_list<T> items) : container_(make(items))
    {
    }

    /// Bytes in double braces.
    Value(std::initializer_list<std::initializer_list<std::uint8_t>> bytes);

    /// Deep copy; a value which is moved from is empty.
    Value(Value const & other);
    Value(Value && other) noexcept;
    /// By value: the other one may be nested in this one.
    Value & operator=(Value other) noexcept;
    ~Value();

    /// Kind of the items.
    Type get_type() const noexcept { return Type(container_.index()); }

    /// There are no items.
    bool empty() const { return size() == 0; }

    /// Number of items.
    std::size_t size() const;

    /// Access to the items.
    /** @throws Exception the value is of another type */
    Integers const & as_integers() const { return get<Type::Integers>(); }
    /// @copydoc as_integers() const
    Integers & as_integers()
    {
        return const_cast<Integers &>(get<Type::Integers>());
    }
    /// @copydoc as_integers() const
    Reals const & as_reals() const { return get<Type::Reals>(); }
    /// @copydoc as_integers() const
    Reals & as_reals() { return const_cast<Reals &>(get<Type::Reals>()); }
    /// @copydoc as_integers() const
    Strings const & as_strings() const { return get<Type::Strings>(); }
    /// @copydoc as_integers() const
    Strings & as_strings()
    {
        return const_cast<Strings &>(get<Type::Strings>());
    }
    /// @copydoc as_integers() const
    DataSets const & as_data_sets() const { return get<Type::DataSets>(); }
    /// @copydoc as_integers() const
    DataSets & as_data_sets()
    {
        return const_cast<DataSets &>(get<Type::DataSets>());
    }
    /// @copydoc as_integers() const
    Binary const & as_binary() const { return get<Type::Binary>(); }
    /// @copydoc as_integers() const
    Binary & as_binary() { return const_cast<Binary &>(get<Type::Binary>()); }

    /// Remove all items; the type stays.
    void clear();

    /// Same type and same items; two NaN are the same.
    friend ODIL_API bool operator==(Value const & left, Value const & right);

private:
    using Container = std::variant<Integers, Reals, Strings, DataSets, Binary>;

    Container container_;

    template <Type type>
    std::variant_alternative_t<std::size_t(type), Container> const & get() const
    {
        if(auto const * items = std::get_if<std::size_t(type)>(&container_))
        {
            return *items;
        }
        refuse(type);
    }
    [[noreturn]] void refuse(Type wanted) const;

    template <typename T> static Container make(std::initializer_list<T> items)
    {
        if constexpr(std::is_integral_v<T>)
        {
            return Integers(items.begin(), items.end());
        }
        else if constexpr(std::is_floating_point_v<T>)
        {
            return Reals(items.begin(), items.end());
        }
        else if constexpr(std::is_same_v<T, DataSet>)
        {
            return DataSets(items);
        }
        else if constexpr(std::is_same_v<T, Binary::value_type>)
        {
            return Binary(items);
        }
        else
        {
            return Strings(items.begin(), items.end());
        }
    }
};

/// Negation of ==.
ODIL_API bool operator!=(Value const & left, Value const & right);

/// Call the visitor with the list that the value holds, return what it returns.
template <typename Visitor>
decltype(auto) apply_visitor(Visitor && visitor, Value const & value)
{
    switch(value.get_type())
    {
    case Value::Type::Integers:
        return visitor(value.as_integers());
    case Value::Type::Reals:
        return visitor(value.as_reals());
    case Value::Type::Strings:
        return visitor(value.as_strings());
    case Value::Type::DataSets:
        return visitor(value.as_data_sets());
    default:
        return visitor(value.as_binary());
    }
}

/// For messages: "Integers", "Reals", …
ODIL_API char const * describe(Value::Type type) noexcept;

}

#include "odil/Element.h" // completes the type of the items of a sequence

#endif // ODIL_VALUE_H
