#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/Value.h"

using namespace codec;
using odil::Tag;
using odil::VR;
using Binary = odil::Value::Binary;
using Integers = odil::Value::Integers;
using Reals = odil::Value::Reals;
using Strings = odil::Value::Strings;

BOOST_AUTO_TEST_SUITE(codec_Reader)

BOOST_AUTO_TEST_CASE(implicit_vr_little_endian_matches_the_standard)
{
    auto const data_set = read(
        bytes("\x10\x00\x10\x00\x08\x00\x00\x00"
              "Doe^John"
              "\x28\x00\x09\x00\x04\x00\x00\x00"
              "\x18\x00\x63\x10"
              "\x28\x00\x10\x00\x02\x00\x00\x00"
              "\x00\x01"),
        implicit_le);
    BOOST_TEST(data_set.size() == 3U);
    BOOST_TEST(
        (data_set["PatientName"] == odil::Element({"Doe^John"}, VR::PN)));
    BOOST_TEST((data_set["Rows"] == odil::Element({256}, VR::US)));
    BOOST_TEST(
        (data_set["FrameIncrementPointer"]
         == odil::Element({"00181063"}, VR::AT)));
    BOOST_TEST(data_set.get_transfer_syntax() == implicit_le);
}

BOOST_AUTO_TEST_CASE(explicit_vr_little_endian_matches_the_standard)
{
    auto const data_set = read(
        bytes("\x08\x00\x18\x00UI\x04\x00"
              "1.2\0"
              "\x28\x00\x09\x00"
              "AT\x04\x00"
              "\x18\x00\x63\x10"
              "\x28\x00\x10\x00US\x02\x00"
              "\x00\x01"
              "\xE0\x7F\x10\x00OW\x00\x00\x02\x00\x00\x00"
              "\x01\x02"),
        explicit_le);
    BOOST_TEST(data_set.size() == 4U);
    BOOST_TEST(data_set.as_string("SOPInstanceUID", 0) == "1.2");
    BOOST_TEST(data_set.as_int("Rows", 0) == 256);
    BOOST_TEST(data_set.as_string("FrameIncrementPointer", 0) == "00181063");
    BOOST_TEST((data_set.as_binary("PixelData") == Binary{{0x01, 0x02}}));
    BOOST_TEST((data_set.get_vr("PixelData") == VR::OW));
}

BOOST_AUTO_TEST_CASE(explicit_vr_big_endian_matches_the_standard)
{
    auto const data_set = read(
        bytes("\x00\x28\x00\x09"
              "AT\x00\x04"
              "\x00\x18\x10\x63"
              "\x00\x28\x00\x10US\x00\x02"
              "\x01\x00"
              "\x7F\xE0\x00\x10OW\x00\x00\x00\x00\x00\x02"
              "\x01\x02"),
        explicit_be);
    BOOST_TEST(data_set.size() == 3U);
    BOOST_TEST(data_set.as_int("Rows", 0) == 256);
    BOOST_TEST(data_set.as_string("FrameIncrementPointer", 0) == "00181063");
    BOOST_TEST((data_set.as_binary("PixelData") == Binary{{0x02, 0x01}}));
}

BOOST_AUTO_TEST_CASE(no_byte_is_an_empty_data_set)
{
    for(auto const & syntax : syntaxes)
    {
        BOOST_TEST(read("", syntax).empty());
    }
}

BOOST_AUTO_TEST_CASE(group_lengths_are_dropped_unless_asked_for)
{
    auto const data = bytes("\x10\x00\x00\x00UL\x04\x00\x0C\x00\x00\x00"
                            "\x10\x00\x20\x00LO\x04\x00"
                            "1234");
    BOOST_TEST(read(data, explicit_le).size() == 1U);
    auto const data_set = read(data, explicit_le, true);
    BOOST_TEST(data_set.size() == 2U);
    BOOST_TEST(data_set.as_int(Tag(0x0010, 0x0000), 0) == 12);
}

BOOST_AUTO_TEST_CASE(halt_condition_stops_before_the_element)
{
    auto const data = bytes("\x10\x00\x20\x00LO\x04\x00"
                            "1234"
                            "\x28\x00\x10\x00US\x02\x00"
                            "\x00\x01");
    std::istringstream stream(data);
    odil::Reader reader(stream, explicit_le);
    std::vector<Tag> seen;
    auto const start = reader.read_data_set(
        [&](Tag tag)
        {
            seen.push_back(tag);
            return tag.group == 0x0028;
        });
    BOOST_TEST(start.size() == 1U);
    BOOST_TEST(start.has("PatientID"));
    BOOST_TEST(seen.size() == 2U);

    auto const rest = reader.read_data_set();
    BOOST_TEST(rest.size() == 1U);
    BOOST_TEST(rest.as_int("Rows", 0) == 256);
}

BOOST_AUTO_TEST_CASE(halt_condition_is_not_asked_about_items)
{
    auto const data = bytes("\x08\x00\x40\x11SQ\x00\x00\x14\x00\x00\x00"
                            "\xFE\xFF\x00\xE0\x0C\x00\x00\x00"
                            "\x08\x00\x55\x11UI\x04\x00"
                            "1.2\0");
    std::istringstream stream(data);
    odil::Reader reader(stream, explicit_le);
    auto const data_set = reader.read_data_set(
        [](Tag tag) { return tag == Tag(0x0008, 0x1155); });
    BOOST_TEST(data_set.as_data_set("ReferencedImageSequence", 0).size() == 1U);
}

BOOST_AUTO_TEST_CASE(parts_of_an_element_can_be_read_one_by_one)
{
    auto const data = bytes("\x28\x00\x10\x00US\x02\x00"
                            "\x00\x01"
                            "\xFE\xFF\x00\xE0\x34\x12\x00\x00");
    std::istringstream stream(data);
    odil::Reader reader(stream, explicit_le);
    auto const tag = reader.read_tag();
    BOOST_TEST((tag == Tag(0x0028, 0x0010)));
    BOOST_TEST((reader.read_element(tag) == odil::Element({256}, VR::US)));
    BOOST_TEST((reader.read_tag() == Tag(0xFFFE, 0xE000)));
    BOOST_TEST(reader.read_length(VR::UNKNOWN) == 0x1234U);
}

BOOST_AUTO_TEST_CASE(size_of_a_length_depends_on_the_vr)
{
    auto const data = bytes("\x01\x00\x00\x00\x02\x00\x00\x00");
    std::istringstream stream(data);
    odil::Reader reader(stream, explicit_le);
    BOOST_TEST(reader.read_length(VR::US) == 1U);
    BOOST_TEST(reader.read_length(VR::UT) == 2U);

    std::istringstream implicit_stream(data);
    odil::Reader implicit_reader(implicit_stream, implicit_le);
    BOOST_TEST(implicit_reader.read_length(VR::US) == 1U);
    BOOST_TEST(implicit_reader.read_length(VR::UT) == 2U);
}

BOOST_AUTO_TEST_CASE(nothing_but_what_is_read_is_taken_from_the_stream)
{
    auto const data = bytes("\x28\x00\x10\x00US\x02\x00\x00\x01"
                            "next");
    std::istringstream stream(data);
    odil::Reader reader(stream, explicit_le);
    reader.read_element(reader.read_tag());
    std::string rest;
    BOOST_TEST((stream >> rest).good() == false);
    BOOST_TEST(rest == "next");
}

BOOST_AUTO_TEST_CASE(end_of_the_stream_sets_eofbit_only)
{
    std::istringstream stream;
    stream.exceptions(std::ios_base::failbit);
    odil::Reader(stream, explicit_le).read_data_set();
    BOOST_TEST(stream.eof());
    BOOST_TEST(!stream.fail());
}

BOOST_AUTO_TEST_CASE(truncation_sets_failbit_and_says_where)
{
    std::istringstream stream(bytes("\x28\x00\x10\x00US\x02\x00\x00"));
    stream.exceptions(std::ios_base::failbit);
    odil::Reader reader(stream, explicit_le);
    BOOST_CHECK_EXCEPTION(
        reader.read_data_set(),
        odil::DecodeError,
        [](auto const & e) { return e.get_offset() == 9; });
    BOOST_TEST(stream.fail());
}

BOOST_AUTO_TEST_CASE(stream_which_failed_is_refused)
{
    std::istringstream stream;
    stream.setstate(std::ios_base::failbit);
    BOOST_CHECK_THROW(odil::Reader(stream, explicit_le), odil::Exception);
}

BOOST_AUTO_TEST_CASE(transfer_syntax_which_is_not_supported_is_named)
{
    std::istringstream stream;
    for(std::string const uid : {"1.2.3", "1.2.840.10008.1.2.6.1"})
    {
        BOOST_CHECK_EXCEPTION(
            odil::Reader(stream, uid),
            odil::Exception,
            [&](auto const & e)
            { return std::string(e.what()).find(uid) != std::string::npos; });
    }
}

BOOST_AUTO_TEST_CASE(two_elements_of_the_same_tag_are_refused_and_named)
{
    auto const element = bytes("\x28\x00\x10\x00US\x02\x00\x03\x00");
    auto const lower = bytes("\x28\x00\x08\x00IS\x02\x00"
                             "1 ");
    for(auto const & data :
        {element + element, element + lower + element, element + lower + lower})
    {
        BOOST_CHECK_EXCEPTION(
            read(data, explicit_le),
            odil::DecodeError,
            [](auto const & e)
            { return std::string(e.what()).find("(0028,00") == 0; });
    }
}

BOOST_AUTO_TEST_SUITE_END()
