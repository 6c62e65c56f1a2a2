#ifndef ODIL_VALUE_H
#define ODIL_VALUE_H

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
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
 * @par Numbers which came as text
 * The characters of a DS or IS which was read ("1.5000") are kept beside its
 * numbers where the numbers alone would not give them again; so are those of
 * other texts whose insignificant trailing spaces were dropped. They are
 * written as they came as long as the values are still what they say, and
 * never take part in a comparison. Text which is not a number ("1,5") has no
 * numbers: access to them throws, and the characters are kept.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 6.2 and 6.4
 */
class ODIL_API Value
{
public:
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

    using Integers = std::vector<Integer>;
    using Reals = std::vector<Real>;
    using Strings = std::vector<String>;
    using DataSets = std::vector<DataSet>;
    /// One entry; for encapsulated pixel data the offset table, then the
    /// fragments (PS3.5, A.4).
    using Binary = std::vector<std::vector<std::uint8_t>>;

    /// Empty list of texts.
    Value();

    Value(Integers integers);
    Value(Reals reals);
    Value(Strings strings);
    Value(DataSets data_sets);
    Value(Binary binary);

    /// Numbers, texts, data sets or byte strings in braces.
    template <typename T> Value(std::initializer_list<T> items);
    /// Bytes in double braces.
    Value(std::initializer_list<std::initializer_list<std::uint8_t>> bytes);

    Value(Value const & other);
    Value(Value && other) noexcept;
    Value & operator=(Value const & other);
    Value & operator=(Value && other) noexcept;
    ~Value();

    Type get_type() const noexcept { return Type(container_.index()); }

    /// No item, and no characters which could not be read as numbers.
    bool empty() const;

    /// Number of items.
    std::size_t size() const;

    /// Access to the items.
    /** @throws Exception the value is of another type, or is text which could
     * not be read as numbers */
    Integers const & as_integers() const;
    /// @copydoc as_integers() const
    Integers & as_integers();
    /// @copydoc as_integers() const
    Reals const & as_reals() const;
    /// @copydoc as_integers() const
    Reals & as_reals();
    /// @copydoc as_integers() const
    Strings const & as_strings() const;
    /// @copydoc as_integers() const
    Strings & as_strings();
    /// @copydoc as_integers() const
    DataSets const & as_data_sets() const;
    /// @copydoc as_integers() const
    DataSets & as_data_sets();
    /// @copydoc as_integers() const
    Binary const & as_binary() const;
    /// @copydoc as_integers() const
    Binary & as_binary();

    /// Remove all items; the type stays.
    void clear();

    /// Characters that were read, where the items alone would not give them
    /// again; null otherwise.
    std::string const * get_text() const noexcept { return text_.get(); }

    /// Keep the characters from which the items were made.
    void set_text(std::string text);

    /// Same type and same items; two NaN are the same.
    friend ODIL_API bool operator==(Value const & left, Value const & right);

private:
    using Container = std::variant<Integers, Reals, Strings, DataSets, Binary>;

    Container container_;
    std::unique_ptr<std::string> text_;

    /// The text has not been understood: there are characters and no number.
    bool is_opaque() const noexcept;

    template <typename T> T const & get() const;

    template <typename T> static Container make(std::initializer_list<T> items);
};

/// Negation of ==.
ODIL_API bool operator!=(Value const & left, Value const & right);

/// Call the visitor with the list that the value holds, return what it returns.
/** @throws Exception as the access functions of the value */
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

#include "odil/Element.h" // completes the type of the items

namespace odil
{

template <typename T>
Value::Container Value::make(std::initializer_list<T> items)
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
    else if constexpr(std::is_same_v<T, std::vector<std::uint8_t>>)
    {
        return Binary(items);
    }
    else
    {
        static_assert(
            std::is_convertible_v<T, std::string>,
            "an item is a number, a text, a data set or a vector of bytes");
        return Strings(items.begin(), items.end());
    }
}

template <typename T>
Value::Value(std::initializer_list<T> items) : container_(make(items))
{
}

}

#endif // ODIL_VALUE_H
