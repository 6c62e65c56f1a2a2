#include "odil/WordView.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <numeric>
#include <string>
#include <type_traits>
#include <vector>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Exception.h"

using odil::Element;
using odil::VR;
using odil::WordView;
using Bytes = std::vector<std::uint8_t>;

namespace
{

using Types = boost::mpl::list<
    std::uint8_t,
    std::int8_t,
    std::uint16_t,
    std::int16_t,
    std::uint32_t,
    std::int32_t,
    std::uint64_t,
    std::int64_t,
    float,
    double>;

// The numbers of a view.
template <typename T> std::vector<T> read(Bytes const & bytes)
{
    WordView<T> const view(bytes);
    return {view.begin(), view.end()};
}

// Nothing may point to bytes which have ended.
static_assert(!std::is_constructible_v<WordView<int>, Element>);
static_assert(!std::is_constructible_v<WordView<int>, Bytes>);
static_assert(std::is_constructible_v<WordView<int>, Element const &>);

}

BOOST_AUTO_TEST_SUITE(core_WordView)

BOOST_AUTO_TEST_CASE(bytes_are_little_endian_numbers)
{
    Bytes const bytes{0x01, 0x80, 0xff, 0xff, 0x00, 0x00, 0x80, 0x3f};
    BOOST_TEST(
        (read<std::uint8_t>(bytes)
         == std::vector<std::uint8_t>{1, 128, 255, 255, 0, 0, 128, 63}));
    BOOST_TEST(
        (read<std::int8_t>(bytes)
         == std::vector<std::int8_t>{1, -128, -1, -1, 0, 0, -128, 63}));
    BOOST_TEST(
        (read<std::uint16_t>(bytes)
         == std::vector<std::uint16_t>{0x8001, 0xffff, 0, 0x3f80}));
    BOOST_TEST(
        (read<std::int16_t>(bytes)
         == std::vector<std::int16_t>{-32767, -1, 0, 0x3f80}));
    BOOST_TEST(
        (read<std::uint32_t>(bytes)
         == std::vector<std::uint32_t>{0xffff8001, 0x3f800000}));
    BOOST_TEST(
        (read<std::int32_t>(bytes)
         == std::vector<std::int32_t>{-32767, 0x3f800000}));
    BOOST_TEST(read<float>(bytes)[1] == 1.0F);
    BOOST_TEST(read<std::uint64_t>(bytes)[0] == 0x3f800000ffff8001U);
    BOOST_TEST(read<std::int64_t>(bytes)[0] == 0x3f800000ffff8001);
    Bytes const one{0, 0, 0, 0, 0, 0, 0xf0, 0x3f};
    BOOST_TEST(read<double>(one)[0] == 1.0);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(numbers_need_no_alignment, T, Types)
{
    Bytes bytes(1 + 3 * sizeof(T));
    std::iota(bytes.begin(), bytes.end(), std::uint8_t{0});
    Bytes const aligned(bytes.begin() + 1, bytes.end());
    WordView<T> const view(bytes.data() + 1, bytes.size() - 1);
    WordView<T> const same(aligned);
    BOOST_TEST(view.size() == 3);
    BOOST_TEST(std::equal(view.begin(), view.end(), same.begin(), same.end()));
    BOOST_TEST(view[2] == same.at(2));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(an_incomplete_word_is_refused, T, Types)
{
    for(std::size_t size = 0; size != 3 * sizeof(T); ++size)
    {
        Bytes const bytes(size);
        if(size % sizeof(T) == 0)
        {
            BOOST_TEST(WordView<T>(bytes).size() == size / sizeof(T));
        }
        else
        {
            BOOST_CHECK_EXCEPTION(
                WordView<T>{bytes},
                odil::Exception,
                [&](auto const & e)
                {
                    return e.what()
                           == std::to_string(size) + " bytes are not words of "
                                  + std::to_string(sizeof(T)) + " bytes";
                });
        }
    }
}

BOOST_AUTO_TEST_CASE(an_element_of_any_binary_vr_has_words)
{
    for(auto const vr :
        {VR::OB, VR::OW, VR::OL, VR::OF, VR::OD, VR::OV, VR::UN})
    {
        Element const element({{1, 0, 2, 0}}, vr);
        WordView<std::uint16_t> const view(element);
        BOOST_TEST_REQUIRE(view.size() == 2);
        BOOST_TEST(view[0] == 1);
        BOOST_TEST(view[1] == 2);
    }
}

BOOST_AUTO_TEST_CASE(an_empty_element_has_no_words)
{
    Element const none(VR::OW);
    Element const empty({Bytes()}, VR::OW);
    for(auto const * const element : {&none, &empty})
    {
        WordView<std::int16_t> const view(*element);
        BOOST_TEST(view.empty());
        BOOST_TEST((view.begin() == view.end()));
    }
    BOOST_TEST(WordView<float>().empty());
}

BOOST_AUTO_TEST_CASE(other_elements_are_refused)
{
    Element const text({"1"}, VR::LO);
    BOOST_CHECK_THROW(WordView<std::uint8_t>{text}, odil::Exception);
    Element const encapsulated({Bytes(), Bytes(2)}, VR::OB);
    BOOST_CHECK_THROW(WordView<std::uint8_t>{encapsulated}, odil::Exception);
    BOOST_TEST(WordView<std::uint8_t>(encapsulated.as_binary()[1]).size() == 2);
}

BOOST_AUTO_TEST_CASE(positions_are_checked_if_wanted)
{
    Bytes const bytes{1, 0, 2, 0};
    WordView<std::uint16_t> const view(bytes);
    BOOST_TEST(view.at(1) == 2);
    BOOST_CHECK_EXCEPTION(
        view.at(2),
        odil::Exception,
        [](auto const & e)
        { return e.what() == std::string("no word at position 2 of 2"); });
    BOOST_CHECK_THROW(
        view.at(std::numeric_limits<std::size_t>::max()), odil::Exception);
}

BOOST_AUTO_TEST_CASE(iterators_go_anywhere)
{
    using Iterator = WordView<std::uint16_t>::Iterator;
    static_assert(std::is_base_of_v<
                  std::random_access_iterator_tag,
                  std::iterator_traits<Iterator>::iterator_category>);
    Bytes const bytes{1, 0, 2, 0, 3, 0, 4, 0};
    WordView<std::uint16_t> const view(bytes);
    auto it = view.begin();
    BOOST_TEST(*it++ == 1);
    BOOST_TEST(*++it == 3);
    BOOST_TEST(*it-- == 3);
    BOOST_TEST(*--it == 1);
    BOOST_TEST(it[3] == 4);
    BOOST_TEST(*(it + 2) == 3);
    BOOST_TEST(*(2 + it) == 3);
    it += 3;
    BOOST_TEST(*(it - 2) == 2);
    BOOST_TEST((it - view.begin() == 3));
    it -= 1;
    BOOST_TEST(*it == 3);
    BOOST_TEST((it != view.end() && it < view.end() && it <= it));
    BOOST_TEST((it > view.begin() && it >= view.begin()));
    std::advance(it, 2);
    BOOST_TEST((it == view.end()));
    BOOST_TEST(*std::max_element(view.begin(), view.end()) == 4);
    BOOST_TEST(*std::lower_bound(view.begin(), view.end(), 3) == 3);
    BOOST_TEST(std::distance(view.begin(), view.end()) == 4);
}

BOOST_AUTO_TEST_SUITE_END()
