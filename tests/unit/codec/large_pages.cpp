#include "codec/large_pages.h"

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <numeric>
#include <string>
#include <vector>

using odil::detail::make_room;
using odil::detail::prefer_large_pages;

BOOST_AUTO_TEST_SUITE(codec_large_pages)

BOOST_AUTO_TEST_CASE(room_is_made_and_the_bytes_stay)
{
    constexpr std::size_t large = 0x500001;
    for(std::size_t const capacity : {std::size_t{1000}, large})
    {
        std::vector<std::uint8_t> bytes(1000);
        std::iota(bytes.begin(), bytes.end(), std::uint8_t(0));
        auto const expected = bytes;
        make_room(bytes, capacity);
        BOOST_TEST((bytes == expected));
        BOOST_TEST(bytes.capacity() >= capacity);
        bytes.resize(capacity);
        BOOST_TEST(bytes.back() == (capacity == large ? 0 : expected.back()));
    }
    std::string text("text");
    make_room(text, large);
    BOOST_TEST(text == "text");
}

BOOST_AUTO_TEST_CASE(memory_around_is_left_alone)
{
    constexpr std::size_t page = 0x200000;
    std::vector<std::uint8_t> bytes(3 * page, 7);
    auto const expected = bytes;
    for(std::size_t const size : {std::size_t{0}, page - 1, page, 2 * page + 1})
    {
        prefer_large_pages(&bytes[1], size);
        BOOST_TEST((bytes == expected));
    }
}

BOOST_AUTO_TEST_SUITE_END()
