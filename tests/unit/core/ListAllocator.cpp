#include "odil/ListAllocator.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "core/KeptLists.h"
#include "odil/DataSet.h"

using odil::DataSet;
using odil::detail::KeptLists;
using List = std::vector<char, odil::detail::ListAllocator<char>>;

namespace
{

DataSet make_data_set(std::size_t size)
{
    DataSet data_set;
    data_set.reserve(size);
    for(std::uint16_t i = 0; i != size; ++i)
    {
        data_set.add(odil::Tag(0x0010, i), {"text"}, odil::VR::LO);
    }
    return data_set;
}

struct Fixture
{
    KeptLists kept{10000};

    ~Fixture() { kept.close(); }

    void make_and_free(std::size_t size)
    {
        auto * const list = kept.allocate(size);
        std::fill_n(static_cast<char *>(list), size, 'x');
        kept.free(list, size);
    }
};

}

BOOST_FIXTURE_TEST_SUITE(core_ListAllocator, Fixture)

BOOST_AUTO_TEST_CASE(lists_of_all_sizes_keep_what_is_put_into_them)
{
    for(auto round = 0; round != 3; ++round)
    {
        std::vector<List> lists;
        for(std::size_t size = 1; size < 20000; size += 101)
        {
            lists.emplace_back(size, char(size % 127));
        }
        for(auto const & list : lists)
        {
            auto const wanted = char(list.size() % 127);
            auto const is_wanted = [&](char x) { return x == wanted; };
            BOOST_TEST(std::all_of(list.begin(), list.end(), is_wanted));
        }
    }
}

BOOST_AUTO_TEST_CASE(list_which_was_freed_is_used_again)
{
    auto * const first = kept.allocate(2000);
    kept.free(first, 2000);
    BOOST_TEST(kept.get_size() == 2048U);
    auto * const second = kept.allocate(2048);
    BOOST_TEST(second == first);
    BOOST_TEST(kept.get_size() == 0U);
    auto * const third = kept.allocate(2048);
    BOOST_TEST(third != second);
    kept.free(second, 2048);
    kept.free(third, 2048);
    BOOST_TEST(kept.get_size() == 4096U);
}

BOOST_AUTO_TEST_CASE(small_and_large_lists_are_not_kept)
{
    for(std::size_t const size : {1U, 1023U, 8193U, 100000U})
    {
        make_and_free(size);
        BOOST_TEST(kept.get_size() == 0U);
    }
}

BOOST_AUTO_TEST_CASE(what_is_kept_has_a_bound_and_makes_room_for_others)
{
    auto * const small = kept.allocate(3000);
    make_and_free(8192);
    BOOST_TEST(kept.get_size() == 8192U);
    kept.free(small, 3000);
    BOOST_TEST(kept.get_size() == 3072U);
}

BOOST_AUTO_TEST_CASE(nothing_is_kept_after_the_end)
{
    make_and_free(2000);
    kept.close();
    BOOST_TEST(kept.get_size() == 0U);
    make_and_free(2000);
    BOOST_TEST(kept.get_size() == 0U);
}

BOOST_AUTO_TEST_CASE(data_set_is_destroyed_by_another_thread_than_it_was_made)
{
    auto data_set = make_data_set(40);
    auto const copy = data_set;
    DataSet made;
    std::thread thread(
        [&]
        {
            BOOST_TEST((data_set == copy));
            {
                auto const gone = std::move(data_set);
            }
            made = make_data_set(40);
        });
    thread.join();
    BOOST_TEST((made == copy));
}

BOOST_AUTO_TEST_CASE(data_set_of_a_thread_lives_as_long_as_the_thread)
{
    std::thread thread(
        []
        {
            // Made before any list is freed, hence destroyed at the very end.
            thread_local DataSet last;
            last = make_data_set(40);
            last = make_data_set(41);
            BOOST_TEST(last.size() == 41U);
        });
    thread.join();
}

BOOST_AUTO_TEST_SUITE_END()
