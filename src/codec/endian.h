#ifndef ODIL_SRC_CODEC_ENDIAN_H
#define ODIL_SRC_CODEC_ENDIAN_H

#include <cstddef>
#include <cstdint>
#include <cstring>

#include <boost/endian/conversion.hpp>

#include "odil/Tag.h"

// Numbers as bytes of either order, on machines of either order.
namespace odil::detail
{

template <std::size_t Size> struct Word;
template <> struct Word<2>
{
    using type = std::uint16_t;
};
template <> struct Word<4>
{
    using type = std::uint32_t;
};
template <> struct Word<8>
{
    using type = std::uint64_t;
};

template <typename Number>
Number load(std::uint8_t const * bytes, bool is_little_endian) noexcept
{
    using boost::endian::endian_load;
    using boost::endian::order;
    constexpr auto size = sizeof(Number);
    using Bits = typename Word<size>::type;
    auto const word = is_little_endian
                          ? endian_load<Bits, size, order::little>(bytes)
                          : endian_load<Bits, size, order::big>(bytes);
    Number number;
    std::memcpy(&number, &word, size);
    return number;
}

template <typename Number>
void store(Number number, std::uint8_t * bytes, bool is_little_endian) noexcept
{
    using boost::endian::endian_store;
    using boost::endian::order;
    constexpr auto size = sizeof(Number);
    using Bits = typename Word<size>::type;
    Bits word;
    std::memcpy(&word, &number, size);
    if(is_little_endian)
    {
        endian_store<Bits, size, order::little>(bytes, word);
    }
    else
    {
        endian_store<Bits, size, order::big>(bytes, word);
    }
}

inline Tag load_tag(std::uint8_t const * bytes, bool is_little_endian) noexcept
{
    return {
        load<std::uint16_t>(bytes, is_little_endian),
        load<std::uint16_t>(bytes + 2, is_little_endian)};
}

inline void
store_tag(Tag tag, std::uint8_t * bytes, bool is_little_endian) noexcept
{
    store(tag.group, bytes, is_little_endian);
    store(tag.element, bytes + 2, is_little_endian);
}

// Reverse the bytes of each word.
void swap_words(
    std::uint8_t * bytes, std::size_t size, std::size_t unit) noexcept;

}

#endif // ODIL_SRC_CODEC_ENDIAN_H
