#include "odil/EncapsulatedPixelData.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "codec.h"
#include "codec/offset_table.h"
#include "encapsulated.h"
#include "odil/EncodeError.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::EncapsulatedPixelData;
using odil::EncodeError;
using odil::VR;
using Binary = odil::Value::Binary;
using OffsetTable = EncapsulatedPixelData::OffsetTable;
namespace registry = odil::registry;

namespace
{

DataSet encapsulate(
    std::vector<Bytes> frames, EncapsulatedPixelData::Options const & options)
{
    DataSet data_set;
    data_set.add(registry::NumberOfFrames, {int(frames.size())});
    EncapsulatedPixelData::encapsulate(data_set, std::move(frames), options);
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(codec_EncapsulatedPixelData_frames)

BOOST_AUTO_TEST_CASE(frames_become_fragments_without_being_copied)
{
    std::vector<Bytes> frames{{1, 2, 3, 4}, {5, 6}};
    auto const * const first = frames[0].data();
    auto const data_set = encapsulate(std::move(frames), {});
    Binary const expected{basic({0, 12}), {1, 2, 3, 4}, {5, 6}};
    auto const & entries = data_set.as_binary(registry::PixelData);
    BOOST_TEST((entries == expected));
    BOOST_TEST(entries[1].data() == first);
    BOOST_TEST((data_set.get_vr(registry::PixelData) == VR::OB));
    BOOST_TEST(!data_set.has(registry::ExtendedOffsetTable));
}

BOOST_AUTO_TEST_CASE(frames_come_back_from_what_is_written)
{
    std::vector<Bytes> frames;
    for(std::size_t size = 1; size != 30; ++size)
    {
        frames.emplace_back(size, std::uint8_t(size));
    }
    for(auto const table :
        {OffsetTable::None, OffsetTable::Basic, OffsetTable::Extended})
    {
        auto const data_set = encapsulate(frames, {table});
        BOOST_TEST((get_frames(data_set) == frames));
        auto const again = read(write(data_set, jpeg), jpeg);
        auto found = get_frames(again);
        BOOST_TEST((EncapsulatedPixelData(again).get_offset_table() == table));
        BOOST_TEST_REQUIRE(found.size() == frames.size());
        for(std::size_t i = 0; i != frames.size(); ++i)
        {
            auto expected = frames[i];
            if(table != OffsetTable::Extended && expected.size() % 2 == 1)
            {
                expected.push_back(0);
            }
            BOOST_TEST((found[i] == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(long_frames_are_divided)
{
    std::vector<Bytes> const frames{{1, 2, 3, 4, 5}, {6, 7}, {8, 9, 10, 11}};
    auto const data_set = encapsulate(frames, {OffsetTable::Basic, 2});
    Binary const expected{
        basic({0, 30, 40}), {1, 2}, {3, 4}, {5}, {6, 7}, {8, 9}, {10, 11}};
    BOOST_TEST((data_set.as_binary(registry::PixelData) == expected));
    BOOST_TEST((get_frames(data_set) == frames));
    BOOST_TEST(get_frames(read(write(data_set, jpeg), jpeg)).size() == 3U);
}

BOOST_AUTO_TEST_CASE(tables_of_what_was_there_are_replaced)
{
    auto data_set = encapsulate({{1, 2}, {3, 4}}, {OffsetTable::Extended});
    BOOST_TEST((data_set.get_vr(registry::ExtendedOffsetTable) == VR::OV));
    data_set.add(registry::EncapsulatedPixelDataValueTotalLength, {4});
    EncapsulatedPixelData::encapsulate(data_set, {{5, 6}, {7, 8}});
    BOOST_TEST(!data_set.has(registry::ExtendedOffsetTable));
    BOOST_TEST(!data_set.has(registry::ExtendedOffsetTableLengths));
    BOOST_TEST(!data_set.has(registry::EncapsulatedPixelDataValueTotalLength));
    BOOST_TEST((get_frames(data_set) == std::vector<Bytes>{{5, 6}, {7, 8}}));
}

BOOST_AUTO_TEST_CASE(frames_which_do_not_fit_are_refused)
{
    auto const before = make_data_set({{}, {1, 2}}, 2);
    auto const is_refused = [&](std::vector<Bytes> frames,
                                EncapsulatedPixelData::Options const & options)
    {
        auto data_set = before;
        BOOST_CHECK_THROW(
            EncapsulatedPixelData::encapsulate(
                data_set, std::move(frames), options),
            EncodeError);
        BOOST_TEST((data_set == before));
    };
    is_refused({}, {});
    is_refused({{1, 2}}, {});
    is_refused({{1, 2}, {3}, {4}}, {});
    is_refused({{1, 2}, {}}, {});
    is_refused({{1, 2}, {3, 4, 5}}, {OffsetTable::Extended, 2});
    for(std::size_t const length : {0U, 1U, 3U, 0xFFFFFFFFU})
    {
        is_refused({{1, 2}, {3}}, {OffsetTable::Basic, length});
    }
    is_refused(
        {{1, 2}, {3}},
        {OffsetTable::Basic, std::numeric_limits<std::size_t>::max() - 1});
}

// Whose frames are too long to be made here.
BOOST_AUTO_TEST_CASE(offsets_of_basic_tables_have_32_bits)
{
    using namespace odil::detail;
    std::uint64_t const length = 0x80000000;
    auto const offsets = get_item_offsets({length - 9, length, 2}, true);
    BOOST_TEST(
        (offsets == Offsets{0, length, 2 * length + 8, 2 * length + 18}));
    BOOST_TEST((write_numbers({0, 0xFFFFFFFF}, 4) == basic({0, 0xFFFFFFFF})));
    BOOST_CHECK_THROW(write_numbers({0, 0x100000000}, 4), EncodeError);
    BOOST_TEST((write_numbers(offsets, 8) == extended(offsets)));
    BOOST_TEST((read_numbers(extended(offsets), 8) == offsets));
}

BOOST_AUTO_TEST_SUITE_END()
