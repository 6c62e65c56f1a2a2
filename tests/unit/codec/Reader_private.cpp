// Private elements in implicit VR, read with a dictionary.
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "codec.h"
#include "odil/DataSet.h"
#include "odil/PrivateDictionary.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/VR.h"

using codec::bytes;
using odil::DataSet;
using odil::PrivateDictionary;
using odil::Tag;
using odil::VR;

namespace
{

constexpr Tag slope(0x0019, 0x1001);
constexpr Tag shift(0x0019, 0x1002);
constexpr Tag items(0x0019, 0x1003);
constexpr Tag unknown(0x0019, 0x1004);
constexpr Tag words(0x0019, 0x1005);

PrivateDictionary make_dictionary()
{
    PrivateDictionary dictionary;
    std::istringstream text("(0019,\"GEMS_ACQU_01\",01)\tDS\tSlope\t1\n"
                            "(0019,\"GEMS_ACQU_01\",02)\txs\tShift\t1\n"
                            "(0019,\"GEMS_ACQU_01\",03)\tSQ\tParts\t1\n"
                            "(0019,\"GEMS_ACQU_01\",05)\tUL\tWords\t1-n\n"
                            "(0029,\"SIEMENS MED\",10)\tFD\tPositions\t1-n\n"
                            "(0029,\"SIEMENS MED\",11)\tox\tRaw\t1\n");
    dictionary.load(text);
    return dictionary;
}

DataSet read_private(
    std::string const & data,
    std::string const & syntax = codec::implicit_le,
    bool is_tolerant = false)
{
    auto const dictionary = make_dictionary();
    std::istringstream stream(data);
    odil::Reader::Options options;
    options.is_tolerant = is_tolerant;
    options.private_dictionary = &dictionary;
    return odil::Reader(stream, syntax, options).read_data_set();
}

// A data set in implicit VR whose private VRs are what the dictionary says.
DataSet make_data_set()
{
    DataSet part;
    part.add(Tag(0x0029, 0x0011), {"SIEMENS MED"}, VR::LO);
    part.add(Tag(0x0029, 0x1110), {0.5, -2.25}, VR::FD);
    part.add(Tag(0x0029, 0x1111), {{1, 2, 3, 4}}, VR::OW);

    DataSet data_set(codec::implicit_le);
    data_set.add(Tag(0x0019, 0x0010), {"GEMS_ACQU_01"}, VR::LO);
    data_set.add(slope, {1.5}, VR::DS);
    data_set.add(shift, {65535}, VR::US);
    data_set.add(items, {part, part}, VR::SQ);
    data_set.add(unknown, {{'1', ' '}}, VR::UN);
    return data_set;
}

std::string const creator = bytes("\x19\0\x10\0\x0C\0\0\0GEMS_ACQU_01");

}

BOOST_AUTO_TEST_SUITE(codec_Reader_private)

BOOST_AUTO_TEST_CASE(private_elements_get_their_vr_in_items_too)
{
    auto const expected = make_data_set();
    for(auto const encoding : {codec::defined, codec::undefined})
    {
        auto const data = codec::write(expected, codec::implicit_le, encoding);
        auto const data_set = read_private(data);
        BOOST_CHECK(data_set == expected);
        BOOST_CHECK(
            codec::write(data_set, codec::implicit_le, encoding) == data);
    }
}

BOOST_AUTO_TEST_CASE(without_a_dictionary_they_are_un)
{
    auto const data_set = codec::read(
        codec::write(make_data_set(), codec::implicit_le), codec::implicit_le);
    for(auto const tag : {slope, shift, items, unknown})
    {
        BOOST_CHECK(data_set.get_vr(tag) == VR::UN);
    }
}

BOOST_AUTO_TEST_CASE(us_or_ss_follows_the_pixel_representation)
{
    DataSet pixels;
    pixels.add("PixelRepresentation", {1});
    pixels.add(Tag(0x0029, 0x0010), {"SIGNED"}, VR::LO);
    pixels.add(Tag(0x0029, 0x1001), {{0xFF, 0xFF}}, VR::UN);
    PrivateDictionary dictionary;
    dictionary.add("SIGNED", 0x0029, 0x01, {"Shift", "US or SS", "1"});
    std::istringstream stream(codec::write(pixels, codec::implicit_le));
    odil::Reader::Options options;
    options.private_dictionary = &dictionary;
    auto const read =
        odil::Reader(stream, codec::implicit_le, options).read_data_set();
    BOOST_TEST(read.as_int(Tag(0x0029, 0x1001), 0) == -1);
}

BOOST_AUTO_TEST_CASE(items_have_their_own_creators)
{
    DataSet item;
    item.add(slope, {{'1', ' '}}, VR::UN);
    auto data_set = make_data_set();
    data_set.add(items, {item}, VR::SQ);
    auto const read = read_private(codec::write(data_set, codec::implicit_le));
    BOOST_CHECK(read.get_vr(items) == VR::SQ);
    BOOST_CHECK(read.as_data_set(items, 0).get_vr(slope) == VR::UN);
}

BOOST_AUTO_TEST_CASE(un_in_explicit_vr_stays_un)
{
    DataSet data_set;
    data_set.add(Tag(0x0019, 0x0010), {"GEMS_ACQU_01"}, VR::LO);
    data_set.add(slope, {{'1', '.', '5', ' '}}, VR::UN);
    auto const read = read_private(
        codec::write(data_set, codec::explicit_le), codec::explicit_le);
    BOOST_CHECK(read.get_vr(slope) == VR::UN);
}

BOOST_AUTO_TEST_CASE(un_of_undefined_length_is_implicit_vr)
{
    auto const data = bytes("\x19\0\x10\0LO\x0C\0GEMS_ACQU_01"
                            "\x19\0\x04\x10UN\0\0\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\0\xE0\xFF\xFF\xFF\xFF")
                      + creator
                      + bytes("\x19\0\x01\x10\x04\0\0\0"
                              "1.5 "
                              "\xFE\xFF\x0D\xE0\0\0\0\0"
                              "\xFE\xFF\xDD\xE0\0\0\0\0");
    auto const read = read_private(data, codec::explicit_le);
    BOOST_CHECK(read.get_vr(unknown) == VR::SQ);
    BOOST_TEST(read.as_data_set(unknown, 0).as_real(slope, 0) == 1.5);
}

BOOST_AUTO_TEST_CASE(what_is_not_of_the_vr_of_the_dictionary_is_un)
{
    for(auto const is_tolerant : {false, true})
    {
        auto const read = read_private(
            creator
                + bytes("\x19\0\x03\x10\x08\0\0\0"
                        "no items"
                        "\x19\0\x05\x10\x06\0\0\0"
                        "\1\0\0\0\2\0"),
            codec::implicit_le,
            is_tolerant);
        BOOST_CHECK(read.get_vr(items) == VR::UN);
        BOOST_CHECK(read.get_vr(words) == VR::UN);
        BOOST_TEST(read.as_binary(words, 0).size() == 6U);
    }
}

BOOST_AUTO_TEST_CASE(undefined_length_is_always_a_sequence)
{
    auto const read = read_private(
        creator
        + bytes("\x19\0\x01\x10\xFF\xFF\xFF\xFF"
                "\xFE\xFF\0\xE0\0\0\0\0"
                "\xFE\xFF\xDD\xE0\0\0\0\0"));
    BOOST_CHECK(read.get_vr(slope) == VR::SQ);
    BOOST_TEST(read.size(slope) == 1U);
}

BOOST_AUTO_TEST_CASE(an_empty_sequence_of_the_dictionary_is_one)
{
    auto const read = read_private(creator + bytes("\x19\0\x03\x10\0\0\0\0"));
    BOOST_CHECK(read.get_vr(items) == VR::SQ);
    BOOST_TEST(read.empty(items));
}

BOOST_AUTO_TEST_CASE(single_elements_are_read_with_the_dictionary)
{
    auto const dictionary = make_dictionary();
    std::istringstream stream(bytes("\x19\0\x01\x10\x04\0\0\0"
                                    "1.5 "));
    odil::Reader::Options options;
    options.private_dictionary = &dictionary;
    odil::Reader reader(stream, codec::implicit_le, options);
    auto const tag = reader.read_tag();
    BOOST_CHECK(reader.read_element(tag, make_data_set()).vr == VR::DS);
}

BOOST_AUTO_TEST_SUITE_END()
