#include "odil/EncapsulatedPixelData.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "codec.h"
#include "encapsulated.h"
#include "odil/Exception.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::EncapsulatedPixelData;
using odil::VR;
using Binary = odil::Value::Binary;
using OffsetTable = EncapsulatedPixelData::OffsetTable;
namespace registry = odil::registry;

namespace
{

std::string const mpeg2 = "1.2.840.10008.1.2.4.100";

DataSet make_data_set(Binary entries, int frames, Bytes offsets, Bytes lengths)
{
    auto data_set = codec::make_data_set(std::move(entries), frames);
    data_set.add(
        registry::ExtendedOffsetTable, Binary{std::move(offsets)}, VR::OV);
    data_set.add(
        registry::ExtendedOffsetTableLengths,
        Binary{std::move(lengths)},
        VR::OV);
    return data_set;
}

std::string get_error(DataSet const & data_set)
{
    try
    {
        EncapsulatedPixelData const pixel_data(data_set);
    }
    catch(odil::Exception const & e)
    {
        return e.what();
    }
    return "none";
}

}

BOOST_AUTO_TEST_SUITE(codec_EncapsulatedPixelData)

// PS3.5, tables A.4-1 and A.4-2: one frame, one of them in several fragments.
BOOST_AUTO_TEST_CASE(one_frame_is_all_fragments)
{
    for(auto const & table : {Bytes{}, basic({0})})
    {
        auto const data_set = make_data_set({table, {1, 2}, {3, 4}, {5, 6}});
        EncapsulatedPixelData const pixel_data(data_set);
        BOOST_TEST(pixel_data.size() == 1U);
        BOOST_TEST(pixel_data.get_frame(0).size() == 3U);
        BOOST_TEST((pixel_data.copy_frame(0) == Bytes{1, 2, 3, 4, 5, 6}));
    }
    auto data_set = make_data_set({{}, {1, 2}, {3, 4}});
    data_set.remove(registry::NumberOfFrames);
    BOOST_TEST(get_frames(data_set).size() == 1U);
    data_set.add(registry::NumberOfFrames);
    BOOST_TEST(get_frames(data_set).size() == 1U);
}

BOOST_AUTO_TEST_CASE(frames_are_views)
{
    auto const data_set = make_data_set({{}, {1, 2}, {3, 4, 5, 6}});
    EncapsulatedPixelData const pixel_data(data_set);
    auto const pieces = pixel_data.get_frame(0);
    auto const & entries = data_set.as_binary(registry::PixelData);
    BOOST_TEST_REQUIRE(pieces.size() == 2U);
    BOOST_TEST(pieces[0].data == entries[1].data());
    BOOST_TEST(pieces[0].size == 2U);
    BOOST_TEST(pieces[1].data == entries[2].data());
    BOOST_TEST(pieces[1].size == 4U);
    BOOST_TEST((pixel_data.get_offset_table() == OffsetTable::None));
    BOOST_CHECK_THROW(pixel_data.get_frame(1), odil::Exception);
    BOOST_CHECK_THROW(pixel_data.copy_frame(1), odil::Exception);
    BOOST_TEST((!std::is_constructible_v<EncapsulatedPixelData, DataSet &&>));
}

BOOST_AUTO_TEST_CASE(as_many_fragments_as_frames_are_one_each)
{
    auto const data_set = make_data_set({{}, {1, 2}, {3, 4}, {5, 6}}, 3);
    BOOST_TEST(
        (get_frames(data_set) == std::vector<Bytes>{{1, 2}, {3, 4}, {5, 6}}));
}

// Items of 10, 12 and 10 bytes.
BOOST_AUTO_TEST_CASE(basic_table_tells_several_fragments_a_frame)
{
    auto const data_set = make_data_set(
        {basic({0, 22}), {1, 2}, {3, 4, 5, 6}, {7, 8}, {9, 10}}, 2);
    EncapsulatedPixelData const pixel_data(data_set);
    BOOST_TEST((pixel_data.get_offset_table() == OffsetTable::Basic));
    BOOST_TEST((pixel_data.copy_frame(0) == Bytes{1, 2, 3, 4, 5, 6}));
    BOOST_TEST((pixel_data.copy_frame(1) == Bytes{7, 8, 9, 10}));
}

BOOST_AUTO_TEST_CASE(extended_table_tells_lengths_without_padding)
{
    auto const data_set = make_data_set(
        {{}, {1, 2, 3, 0}, {4, 5}}, 2, extended({0, 12}), extended({3, 2}));
    EncapsulatedPixelData const pixel_data(data_set);
    BOOST_TEST((pixel_data.get_offset_table() == OffsetTable::Extended));
    BOOST_TEST((pixel_data.copy_frame(0) == Bytes{1, 2, 3}));
    BOOST_TEST((pixel_data.copy_frame(1) == Bytes{4, 5}));
    BOOST_TEST(pixel_data.get_frame(0)[0].size == 3U);
}

// In a file they may be without padding, and the offsets too.
BOOST_AUTO_TEST_CASE(odd_fragments_are_found_with_and_without_padding)
{
    for(auto const offset : {11U, 12U})
    {
        auto const data_set =
            make_data_set({basic({0, offset}), {1, 2, 3}, {4, 5, 6}}, 2);
        BOOST_TEST(
            (get_frames(data_set) == std::vector<Bytes>{{1, 2, 3}, {4, 5, 6}}));
        auto const other = make_data_set(
            {{}, {1, 2, 3}, {4, 5, 6}},
            2,
            extended({0, offset}),
            extended({3, 3}));
        BOOST_TEST((get_frames(other) == get_frames(data_set)));
    }
}

BOOST_AUTO_TEST_CASE(odd_last_fragment_is_kept_as_it_came)
{
    auto const data = bytes("\xE0\x7F\x10\x00OB\x00\x00\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\x00\xE0\x00\x00\x00\x00"
                            "\xFE\xFF\x00\xE0\x02\x00\x00\x00"
                            "ab"
                            "\xFE\xFF\x00\xE0\x03\x00\x00\x00"
                            "cde"
                            "\xFE\xFF\xDD\xE0\x00\x00\x00\x00");
    std::istringstream stream(data);
    auto const data_set =
        odil::Reader(stream, jpeg, odil::Reader::Options()).read_data_set();
    Binary const expected{{}, {'a', 'b'}, {'c', 'd', 'e'}};
    BOOST_TEST((data_set.as_binary(registry::PixelData) == expected));
    BOOST_TEST((
        get_frames(data_set) == std::vector<Bytes>{{'a', 'b', 'c', 'd', 'e'}}));

    auto padded = data;
    padded.replace(padded.find("\x03"), 1, "\x04");
    padded.insert(padded.find("cde") + 3, 1, '\0');
    BOOST_TEST((write(data_set, jpeg) == padded));
}

BOOST_AUTO_TEST_CASE(video_is_one_frame)
{
    auto data_set = make_data_set({{}, {1, 2}, {3, 4}}, 300);
    BOOST_TEST(get_error(data_set) != "none");
    data_set.set_transfer_syntax(mpeg2);
    BOOST_TEST((get_frames(data_set) == std::vector<Bytes>{{1, 2, 3, 4}}));
    EncapsulatedPixelData::encapsulate(data_set, {{5, 6}});
    BOOST_TEST((get_frames(data_set) == std::vector<Bytes>{{5, 6}}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_decided_is_an_error)
{
    std::string const start = "(7FE0,0010) PixelData: ";
    BOOST_TEST(
        get_error(make_data_set({{}, {1, 2}, {3, 4}, {5, 6}}, 2))
        == start
               + "3 fragments for 2 frames, and no offset table which tells "
                 "what is where");
    BOOST_TEST(
        get_error(make_data_set({{}, {1, 2}}, 2147483647))
        == start
               + "1 fragment for 2147483647 frames, and no offset table which "
                 "tells what is where");
}

BOOST_AUTO_TEST_CASE(what_is_not_encapsulated_is_an_error)
{
    std::string const error =
        "(7FE0,0010) PixelData: missing, or not encapsulated";
    BOOST_TEST(get_error(DataSet()) == error);
    BOOST_TEST(get_error(make_data_set({})) == error);
    BOOST_TEST(get_error(make_data_set({{1, 2}})) == error);
    DataSet data_set;
    data_set.add(registry::PixelData, {"a", "b"}, VR::LO);
    BOOST_TEST(get_error(data_set) == error);
}

BOOST_AUTO_TEST_CASE(number_of_frames_must_be_one)
{
    std::string const error =
        "(0028,0008) NumberOfFrames: not a number of frames";
    for(auto const frames : {0, -1})
    {
        BOOST_TEST(get_error(make_data_set({{}, {1, 2}}, frames)) == error);
    }
    auto data_set = make_data_set({{}, {1, 2}});
    data_set.add(registry::NumberOfFrames, {"many"});
    BOOST_TEST(get_error(data_set) == error);
}

BOOST_AUTO_TEST_CASE(basic_table_must_go_with_the_fragments)
{
    auto const get_basic_error = [](Bytes const & table) {
        return get_error(make_data_set({table, {1, 2}, {3, 4}, {5, 6}}, 2));
    };
    std::string const start = "(7FE0,0010) PixelData: ";
    BOOST_TEST(get_basic_error(basic({0, 10})) == "none");
    BOOST_TEST(get_basic_error(basic({0, 20})) == "none");
    BOOST_TEST(
        get_basic_error(basic({0}))
        == start + "basic offset table of 4 bytes for 2 frames");
    BOOST_TEST(
        get_basic_error(basic({0, 10, 20}))
        == start + "basic offset table of 12 bytes for 2 frames");
    BOOST_TEST(
        get_basic_error({0, 0, 0, 0, 10, 0, 0, 0, 0})
        == start + "basic offset table of 9 bytes for 2 frames");
    for(auto const offset : {8U, 12U, 30U, 0xFFFFFFFFU})
    {
        BOOST_TEST(
            get_basic_error(basic({0, offset}))
            == start + "the offset " + std::to_string(offset)
                   + " of frame 1 is not that of a fragment");
    }
    for(auto const & table : {basic({0, 0}), basic({10, 0}), basic({10, 20})})
    {
        BOOST_TEST(
            get_basic_error(table)
            == start + "offsets which do not begin at 0, or do not ascend");
    }
}

BOOST_AUTO_TEST_CASE(extended_table_must_go_with_the_fragments)
{
    auto const get_extended_error = [](Bytes offsets, Bytes lengths)
    {
        return get_error(make_data_set(
            {{}, {1, 2}, {3, 4}}, 2, std::move(offsets), std::move(lengths)));
    };
    std::string const start = "(7FE0,0001) ExtendedOffsetTable: ";
    std::string const lengths = "(7FE0,0002) ExtendedOffsetTableLengths: ";
    BOOST_TEST(
        get_extended_error(extended({0, 10}), extended({2, 2})) == "none");
    BOOST_TEST(
        get_extended_error(extended({0}), extended({2, 2}))
        == start + "1 value for 2 frames");
    BOOST_TEST(
        get_extended_error({1, 2, 3}, extended({2, 2}))
        == start + "3 bytes, which are not numbers of 8 bytes");
    BOOST_TEST(
        get_extended_error(extended({0, 1ULL << 40U}), extended({2, 2}))
        == start
               + "the offset 1099511627776 of frame 1 is not that of a "
                 "fragment");
    BOOST_TEST(
        get_extended_error(extended({10, 0}), extended({2, 2}))
        == start + "offsets which do not begin at 0, or do not ascend");
    BOOST_TEST(
        get_extended_error(extended({0, 10}), extended({2}))
        == lengths + "1 value for 2 frames");
    BOOST_TEST(
        get_extended_error(extended({0, 10}), {})
        == lengths + "0 values for 2 frames");
}

BOOST_AUTO_TEST_CASE(lengths_must_go_with_the_fragments)
{
    std::string const start = "(7FE0,0002) ExtendedOffsetTableLengths: ";
    for(auto const length : {0U, 3U})
    {
        BOOST_TEST(
            get_error(make_data_set(
                {{}, {1, 2}}, 1, extended({0}), extended({length})))
            == start + std::to_string(length)
                   + " of frame 0, in a fragment of 2");
    }
    auto data_set =
        make_data_set({{}, {1, 2}}, 1, extended({0}), extended({2}));
    data_set.remove(registry::ExtendedOffsetTableLengths);
    BOOST_TEST(get_error(data_set) == start + "missing");
}

// PS3.3, C.7.6.3.1.8
BOOST_AUTO_TEST_CASE(extended_table_stands_alone_with_one_fragment_a_frame)
{
    BOOST_TEST(
        get_error(make_data_set(
            {basic({0}), {1, 2}}, 1, extended({0}), extended({2})))
        == "(7FE0,0010) PixelData: both a basic and an extended offset table");
    BOOST_TEST(
        get_error(make_data_set(
            {{}, {1, 2}, {3, 4}}, 1, extended({0}), extended({4})))
        == "(7FE0,0001) ExtendedOffsetTable: 1 frame in 2 fragments");
}

BOOST_AUTO_TEST_SUITE_END()
