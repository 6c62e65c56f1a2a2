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
    using iterator_category = std::input_iterator_tag;
    using value_type = typename Dictionary::value_type;
    using difference_type = std::ptrdiff_t;
    using reference = value_type;

    /// Keeps the value alive while a member of it is used.
    struct pointer
    {
        value_type value;
        value_type const * operator->() const noexcept { return &value; }
    };

    /// Of no dictionary: can only be assigned to.
    constexpr TableIterator() noexcept = default;
    /// Position counted from the first row.
    constexpr explicit TableIterator(std::size_t row) noexcept : row_(row) {}

    reference operator*() const { return Dictionary::get(row_); }
    pointer operator->() const { return {**this}; }

    TableIterator & operator++() noexcept
    {
        ++row_;
        return *this;
    }
    TableIterator operator++(int) noexcept { return TableIterator(row_++); }

    friend constexpr bool
    operator==(TableIterator left, TableIterator right) noexcept
    {
        return left.row_ == right.row_;
    }
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
