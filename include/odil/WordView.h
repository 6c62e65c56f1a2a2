#ifndef ODIL_WORDVIEW_H
#define ODIL_WORDVIEW_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <string>
#include <type_traits>

#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/Value.h"

namespace odil
{

/// Numbers in the bytes of OB, OW, OL, OF, OD, OV or UN, without a copy.
/**
 * The bytes of a value are little-endian in memory whatever the transfer
 * syntax, so that the VR does not matter: pixels of 8 bits in an OW are those
 * of a WordView<std::uint8_t>. A padding byte at the end is one of them.
 *
 * No alignment is needed, and no rule of aliasing is broken: each access copies
 * the bytes of one number, which compiles to a plain load.
 *
 * @tparam T integer or floating-point number of 1, 2, 4 or 8 bytes
 *
 * @par Lifetime
 * The bytes are borrowed, and must neither end nor be moved as long as the view
 * or its iterators are used.
 *
 * @par Thread safety
 * As a pointer to constant bytes.
 *
 * @see PS3.5, 6.2 and 8.1
 */
template <typename T> class WordView
{
    static_assert(
        std::is_arithmetic_v<T> && !std::is_same_v<T, bool> && sizeof(T) <= 8,
        "integers and floating-point numbers");

public:
    /// Position of a number; gives it as a value, so that it cannot be
    /// changed.
    class Iterator
    {
    public:
        /// As those of the standard.
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = T;

        /// Not to be used.
        Iterator() = default;

        /// First byte of the number.
        explicit Iterator(std::uint8_t const * bytes) : bytes_(bytes) {}

        /// The number here, or at a distance.
        T operator*() const noexcept { return load(bytes_); }
        T operator[](difference_type distance) const noexcept
        {
            return *(*this + distance);
        }

        /// Other positions.
        Iterator & operator+=(difference_type distance) noexcept
        {
            bytes_ += distance * size_of_word;
            return *this;
        }
        Iterator & operator-=(difference_type distance) noexcept
        {
            return *this += -distance;
        }
        Iterator & operator++() noexcept { return *this += 1; }
        Iterator & operator--() noexcept { return *this += -1; }
        Iterator operator++(int) noexcept
        {
            auto const before = *this;
            ++*this;
            return before;
        }
        Iterator operator--(int) noexcept
        {
            auto const before = *this;
            --*this;
            return before;
        }
        friend Iterator
        operator+(Iterator iterator, difference_type distance) noexcept
        {
            return iterator += distance;
        }
        friend Iterator
        operator+(difference_type distance, Iterator iterator) noexcept
        {
            return iterator += distance;
        }
        friend Iterator
        operator-(Iterator iterator, difference_type distance) noexcept
        {
            return iterator -= distance;
        }
        friend difference_type operator-(Iterator left, Iterator right) noexcept
        {
            return (left.bytes_ - right.bytes_) / size_of_word;
        }

        /// In the order of the numbers.
        friend bool operator==(Iterator left, Iterator right) noexcept
        {
            return left.bytes_ == right.bytes_;
        }
        friend bool operator!=(Iterator left, Iterator right) noexcept
        {
            return left.bytes_ != right.bytes_;
        }
        friend bool operator<(Iterator left, Iterator right) noexcept
        {
            return left.bytes_ < right.bytes_;
        }
        friend bool operator<=(Iterator left, Iterator right) noexcept
        {
            return left.bytes_ <= right.bytes_;
        }
        friend bool operator>(Iterator left, Iterator right) noexcept
        {
            return left.bytes_ > right.bytes_;
        }
        friend bool operator>=(Iterator left, Iterator right) noexcept
        {
            return left.bytes_ >= right.bytes_;
        }

    private:
        std::uint8_t const * bytes_ = nullptr;
    };

    /// As those of a standard container.
    using value_type = T;
    using const_iterator = Iterator;
    using iterator = Iterator;

    /// No numbers.
    WordView() = default;

    /// The only item of an element; no numbers if it is empty.
    /** @throws Exception the value is not binary, or has several items (it is
     * encapsulated); the number of bytes is not a multiple of that of a word */
    explicit WordView(Element const & element)
    {
        auto const & items = element.as_binary();
        if(items.size() > 1)
        {
            throw Exception("fragments of encapsulated pixels are not words");
        }
        if(!items.empty())
        {
            *this = WordView(items[0]);
        }
    }
    /// A temporary one would end before the view.
    explicit WordView(Element const && element) = delete;

    /// One item of a binary value.
    /** @throws Exception the number of bytes is not a multiple of that of a
     * word */
    explicit WordView(Value::Binary::value_type const & bytes)
        : WordView(bytes.data(), bytes.size())
    {
    }
    /// Temporary ones would end before the view.
    explicit WordView(Value::Binary::value_type const && bytes) = delete;

    /// So many bytes.
    /** @throws Exception the number of bytes is not a multiple of that of a
     * word */
    WordView(std::uint8_t const * bytes, std::size_t size)
        : bytes_(bytes), size_(size / sizeof(T))
    {
        if(size % sizeof(T) != 0)
        {
            throw Exception(
                std::to_string(size) + " bytes are not words of "
                + std::to_string(sizeof(T)) + " bytes");
        }
    }

    /// Number of words, not of bytes.
    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }

    /// The number at a position less than size(), which is not checked.
    T operator[](std::size_t position) const noexcept
    {
        return load(bytes_ + position * sizeof(T));
    }

    /// The number at a position.
    /** @throws Exception the position is not less than size() */
    T at(std::size_t position) const
    {
        if(position >= size_)
        {
            throw Exception(
                "no word at position " + std::to_string(position) + " of "
                + std::to_string(size_));
        }
        return (*this)[position];
    }

    /// The numbers, in their order.
    Iterator begin() const noexcept { return Iterator(bytes_); }
    Iterator end() const noexcept
    {
        return Iterator(bytes_ + size_ * sizeof(T));
    }

private:
    static constexpr auto size_of_word = std::ptrdiff_t{sizeof(T)};

    std::uint8_t const * bytes_ = nullptr;
    std::size_t size_ = 0;

    static T load(std::uint8_t const * bytes) noexcept
    {
        T number{};
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        std::uint8_t reversed[sizeof(T)];
        for(std::size_t i = 0; i != sizeof(T); ++i)
        {
            reversed[i] = bytes[sizeof(T) - 1 - i];
        }
        bytes = reversed;
#endif
        std::memcpy(&number, bytes, sizeof(T));
        return number;
    }
};

}

#endif // ODIL_WORDVIEW_H
