#ifndef ODIL_REGISTRY_TABLEITERATOR_H
#define ODIL_REGISTRY_TABLEITERATOR_H

#include <cstddef>
#include <iterator>

namespace odil::registry
{

/// Position in a dictionary; the value is made when it is looked at.
template <typename Dictionary> class TableIterator
{
public:
    /// As std::iterator_traits wants it.
    using iterator_category = std::input_iterator_tag;
    /// Key and entry.
    using value_type = typename Dictionary::value_type;
    /// As std::iterator_traits wants it.
    using difference_type = std::ptrdiff_t;
    /// Not a reference: there is no object to refer to.
    using reference = value_type;

    /// Keeps the value alive while a member of it is used.
    struct Pointer
    {
        value_type value; ///< What the iterator points to.
        /// Access to the value.
        value_type const * operator->() const noexcept { return &value; }
    };

    /// As std::iterator_traits wants it.
    using pointer = Pointer;

    /// Of no dictionary: can only be assigned to.
    constexpr TableIterator() noexcept = default;
    /// Position counted from the first row.
    constexpr explicit TableIterator(std::size_t row) noexcept : row_(row) {}

    /// The key and its entry.
    reference operator*() const { return Dictionary::get(row_); }
    /// @copydoc operator*() const
    Pointer operator->() const { return {**this}; }

    /// Go to the next row.
    TableIterator & operator++() noexcept
    {
        ++row_;
        return *this;
    }
    /// @copydoc operator++()
    TableIterator operator++(int) noexcept { return TableIterator(row_++); }

    /// Same position.
    friend constexpr bool
    operator==(TableIterator left, TableIterator right) noexcept
    {
        return left.row_ == right.row_;
    }
    /// Other position.
    friend constexpr bool
    operator!=(TableIterator left, TableIterator right) noexcept
    {
        return left.row_ != right.row_;
    }

private:
    std::size_t row_ = 0;
};

}

#endif // ODIL_REGISTRY_TABLEITERATOR_H
