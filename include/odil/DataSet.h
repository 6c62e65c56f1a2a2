#ifndef ODIL_DATASET_H
#define ODIL_DATASET_H

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "odil/Element.h"
#include "odil/ListAllocator.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/export.h"

namespace odil
{

namespace detail
{
class Decoder;
}

/// Elements in the order of their tags.
/**
 * A value type. The elements are in one contiguous block: look-up is a binary
 * search, adding at the end is cheap. Adding and removing elements invalidates
 * references and iterators to the others.
 *
 * A function which is given a tag that is not there, asks for another type of
 * value, or for a position out of range throws an ElementError, whose message
 * names the tag and its keyword.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 7
 */
class ODIL_API DataSet
{
    using Elements = std::vector<
        std::pair<Tag const, Element>,
        detail::ListAllocator<std::pair<Tag const, Element>>>;

public:
    /// As those of a standard map.
    using value_type = Elements::value_type;
    using iterator = Elements::iterator;
    using const_iterator = Elements::const_iterator;

    /// No elements, no transfer syntax.
    DataSet() = default;
    explicit DataSet(std::string transfer_syntax);

    /// Deep copy; a data set which is moved from is empty.
    DataSet(DataSet const & other);
    DataSet(DataSet && other) noexcept = default;
    /// By value: the other one may be nested in this one.
    DataSet & operator=(DataSet other) noexcept;
    ~DataSet();

    /// UID of the transfer syntax in which the data set was, or is to be,
    /// encoded; empty if not stated. Not compared by ==.
    std::string const & get_transfer_syntax() const { return transfer_syntax_; }
    void set_transfer_syntax(std::string uid);

    /// Add an empty element, with the VR of the dictionary; an element of the
    /// same tag is replaced.
    /** @throws Exception the tag is not in the public dictionary */
    void add(Tag tag);

    /// Add an element; one of the same tag is replaced.
    /**
     * A VR which is not stated is that of the dictionary; where this gives
     * several, one that can hold the items (SS for a negative number, OW for
     * bytes). Integers become reals where the VR wants reals. If an exception
     * is thrown, the data set is unchanged.
     *
     * @throws Exception the VR is neither stated nor in the dictionary
     */
    void add(Tag tag, Element && element);
    /// @copydoc add(Tag, Element&&)
    void add(Tag tag, Element const & element) { add(tag, Element(element)); }

    /// Add items of one kind; @copydetails add(Tag, Element&&)
    void add(Tag tag, Value::Integers items, VR vr = VR::INVALID);
    /// @copydoc add(Tag, Value::Integers, VR)
    void add(Tag tag, Value::Reals items, VR vr = VR::INVALID);
    /// @copydoc add(Tag, Value::Integers, VR)
    void add(Tag tag, Value::Strings items, VR vr = VR::INVALID);
    /// @copydoc add(Tag, Value::Integers, VR)
    void add(Tag tag, Value::DataSets items, VR vr = VR::INVALID);
    /// @copydoc add(Tag, Value::Integers, VR)
    void add(Tag tag, Value::Binary items, VR vr = VR::INVALID);

    /// Add numbers, texts, data sets or byte strings in braces;
    /// @copydetails add(Tag, Element&&)
    template <
        typename T,
        typename = std::enable_if_t<
            std::is_constructible_v<Value, std::initializer_list<T>>>>
    void add(Tag tag, std::initializer_list<T> items, VR vr = VR::INVALID)
    {
        add(tag, Element(Value(items), vr));
    }
    /// Add bytes in double braces; @copydetails add(Tag, Element&&)
    void
    add(Tag tag,
        std::initializer_list<std::initializer_list<std::uint8_t>> items,
        VR vr = VR::INVALID);

    /// Remove an element.
    void remove(Tag tag);

    /// Remove all elements; the transfer syntax stays.
    void clear();

    /// Remove the items of an element, which stays.
    void clear(Tag tag);

    /// There are no elements.
    bool empty() const { return elements_.empty(); }

    /// The element is there, without items.
    bool empty(Tag tag) const;

    /// Make room for so many elements in all.
    void reserve(std::size_t count);

    /// Number of elements.
    std::size_t size() const { return elements_.size(); }

    /// Number of items of an element.
    std::size_t size(Tag tag) const;

    /// The element is there.
    bool has(Tag tag) const;
    /// The element is there, with items.
    bool has_value(Tag tag) const;
    /// VR of an element.
    VR get_vr(Tag tag) const;

    /// Access to an element, which must be there.
    Element const & operator[](Tag tag) const;
    Element & operator[](Tag tag);

    /// Type of the value of an element.
    bool is_int(Tag tag) const { return (*this)[tag].is_int(); }
    bool is_real(Tag tag) const { return (*this)[tag].is_real(); }
    bool is_string(Tag tag) const { return (*this)[tag].is_string(); }
    bool is_data_set(Tag tag) const { return (*this)[tag].is_data_set(); }
    bool is_binary(Tag tag) const { return (*this)[tag].is_binary(); }

    /// Access to the items of an element, all or one.
    Value::Integers const & as_int(Tag tag) const;
    /// @copydoc as_int(Tag) const
    Value::Integers & as_int(Tag tag);
    /// @copydoc as_int(Tag) const
    Value::Integer const & as_int(Tag tag, std::size_t position) const;
    /// @copydoc as_int(Tag) const
    Value::Integer & as_int(Tag tag, std::size_t position);

    /// @copydoc as_int(Tag) const
    Value::Reals const & as_real(Tag tag) const;
    /// @copydoc as_int(Tag) const
    Value::Reals & as_real(Tag tag);
    /// @copydoc as_int(Tag) const
    Value::Real const & as_real(Tag tag, std::size_t position) const;
    /// @copydoc as_int(Tag) const
    Value::Real & as_real(Tag tag, std::size_t position);

    /// @copydoc as_int(Tag) const
    Value::Strings const & as_string(Tag tag) const;
    /// @copydoc as_int(Tag) const
    Value::Strings & as_string(Tag tag);
    /// @copydoc as_int(Tag) const
    Value::String const & as_string(Tag tag, std::size_t position) const;
    /// @copydoc as_int(Tag) const
    Value::String & as_string(Tag tag, std::size_t position);

    /// @copydoc as_int(Tag) const
    Value::DataSets const & as_data_set(Tag tag) const;
    /// @copydoc as_int(Tag) const
    Value::DataSets & as_data_set(Tag tag);
    /// @copydoc as_int(Tag) const
    DataSet const & as_data_set(Tag tag, std::size_t position) const;
    /// @copydoc as_int(Tag) const
    DataSet & as_data_set(Tag tag, std::size_t position);

    /// @copydoc as_int(Tag) const
    Value::Binary const & as_binary(Tag tag) const;
    /// @copydoc as_int(Tag) const
    Value::Binary & as_binary(Tag tag);
    /// @copydoc as_int(Tag) const
    Value::Binary::value_type const &
    as_binary(Tag tag, std::size_t position) const;
    /// @copydoc as_int(Tag) const
    Value::Binary::value_type & as_binary(Tag tag, std::size_t position);

    /// First item of an element which may be missing.
    /** @return nothing if it is missing, empty, or of another type */
    std::optional<Value::Integer> find_int(Tag tag) const;
    /// @copydoc find_int(Tag) const
    std::optional<Value::Real> find_real(Tag tag) const;
    /// @copydoc find_int(Tag) const
    std::optional<Value::String> find_string(Tag tag) const;

    /// Elements, in the order of their tags.
    const_iterator begin() const { return elements_.begin(); }
    const_iterator end() const { return elements_.end(); }
    iterator begin() { return elements_.begin(); }
    iterator end() { return elements_.end(); }

    /// Iterator to an element, end() if it is not there.
    const_iterator find(Tag tag) const;

    /// Same tags, VRs and values, in nested data sets too.
    friend bool operator==(DataSet const & left, DataSet const & right)
    {
        return left.elements_ == right.elements_;
    }
    friend bool operator!=(DataSet const & left, DataSet const & right)
    {
        return !(left == right);
    }

private:
    friend class detail::Decoder; // reads elements where they stay

    Elements elements_;
    std::string transfer_syntax_;

    void insert(iterator position, value_type && item);

    // Add an empty element of a tag above all others, and fill it.
    template <typename Fill> void append(Tag tag, VR vr, Fill && fill)
    {
        auto & element = elements_.emplace_back(tag, vr).second;
        try
        {
            fill(element);
        }
        catch(...)
        {
            elements_.pop_back();
            throw;
        }
    }
};

// These need the items of a value to be complete.
inline Value::Value(DataSets data_sets) : container_(std::move(data_sets)) {}
inline Value::Value(Value &&) noexcept = default;

inline std::size_t Value::size() const
{
    return std::visit(
        [](auto const & items) { return items.size(); }, container_);
}

}

#endif // ODIL_DATASET_H
