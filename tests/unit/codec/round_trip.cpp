#include "odil/Writer.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

#include "codec.h"
#include "odil/Element.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::VR;
using Binary = odil::Value::Binary;
using DataSets = odil::Value::DataSets;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

// Bytes of one element of group 0018 in Explicit VR Little Endian.
std::string make_element(std::string const & vr, std::string const & value)
{
    return bytes("\x28\x00\x30\x00") + vr + char(value.size()) + '\0' + value;
}

// Long enough to need a 32-bit length.
DataSet make_long_data_set()
{
    odil::Value::Reals reals(30000, -0.25);
    odil::Value::Integers integers(40000, 0x1234);
    DataSet data_set;
    data_set.add(registry::ContourData, reals, VR::DS);
    data_set.add(
        registry::RedPaletteColorLookupTableDescriptor, integers, VR::US);
    data_set.add(
        registry::PatientComments, Strings{std::string(65536, 'x')}, VR::LT);
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(codec_round_trip)

BOOST_AUTO_TEST_CASE(every_vr_survives_in_every_encoding)
{
    auto const data_set = make_rich_data_set();
    for(auto const & syntax : syntaxes)
    {
        for(auto const item_encoding : {defined, undefined})
        {
            for(auto const use_group_length : {true, false})
            {
                auto const data =
                    write(data_set, syntax, item_encoding, use_group_length);
                auto const again = read(data, syntax);
                BOOST_TEST((again == data_set));
                BOOST_TEST(
                    (write(again, syntax, item_encoding, use_group_length)
                     == data));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(texts_keep_their_characters)
{
    for(std::string const text :
        {"1.5000", "1\\\\2", "  ", "+1E3", " 1.50 ", "1\\2\\", "1,5 ", "x "})
    {
        auto const data = make_element("DS", text);
        BOOST_TEST((write(read(data, explicit_le), explicit_le) == data));
    }
    for(std::string const text : {"007 ", "1\\\\2", "+1", "  ", "99999999999 "})
    {
        auto const data = make_element("IS", text);
        BOOST_TEST((write(read(data, explicit_le), explicit_le) == data));
    }
    for(std::string const text : {"a   ", " a", "a\\ \\b ", "    ", "\\\\"})
    {
        auto const data = make_element("LO", text);
        BOOST_TEST((write(read(data, explicit_le), explicit_le) == data));
    }
    for(auto const & text : {bytes("1.2\0"), bytes("1.2 "), bytes("1\\2\0")})
    {
        auto const data = make_element("UI", text);
        BOOST_TEST((write(read(data, explicit_le), explicit_le) == data));
    }
}

BOOST_AUTO_TEST_CASE(long_lengths_are_right_in_sequences_of_defined_length)
{
    for(auto const vr : {VR::UC, VR::UR, VR::UT})
    {
        DataSet item, data_set;
        item.add(registry::TextValue, Strings{"abc"}, vr);
        data_set.add(registry::ReferencedImageSequence, DataSets{item}, VR::SQ);
        BOOST_TEST(
            (read(write(data_set, explicit_le), explicit_le) == data_set));
    }
}

BOOST_AUTO_TEST_CASE(values_too_long_for_their_vr_travel_as_un)
{
    auto const data_set = make_long_data_set();
    DataSet outer;
    outer.add(registry::ReferencedImageSequence, DataSets{data_set}, VR::SQ);
    for(auto const & syntax : {explicit_le, explicit_be})
    {
        auto const data = write(outer, syntax);
        auto const again = read(data, syntax);
        BOOST_TEST((again == outer));
        BOOST_TEST((write(again, syntax) == data));
    }
    // PS3.5, 6.2.2
    DataSet comments;
    comments.add(
        registry::PatientComments, Strings{std::string(65535, 'x')}, VR::LT);
    auto const data = write(comments, explicit_le);
    auto const start = bytes("\x10\x00\x00\x40UN\x00\x00\x00\x00\x01\x00");
    BOOST_TEST((data.substr(0, 12) == start));

    comments[registry::PatientComments].as_string()[0].resize(65534);
    auto const short_data = write(comments, explicit_le);
    BOOST_TEST(
        (short_data.substr(0, 8) == bytes("\x10\x00\x00\x40LT\xFE\xFF")));
}

BOOST_AUTO_TEST_CASE(un_values_are_little_endian_in_big_endian)
{
    auto data = write(make_long_data_set(), explicit_be);
    auto const descriptor = bytes("\x00\x28\x11\x01UN\x00\x00\x00\x01\x38\x80");
    auto const position = data.find(descriptor);
    BOOST_TEST_REQUIRE(position != data.npos);
    BOOST_TEST((data.substr(position + 12, 2) == "\x34\x12"));
}

BOOST_AUTO_TEST_CASE(short_un_values_stay_bytes)
{
    auto const data = bytes("\x10\x00\x10\x00UN\x00\x00\x04\x00\x00\x00"
                            "a^b ");
    auto const data_set = read(data, explicit_le);
    BOOST_TEST(
        (data_set.as_binary("PatientName") == Binary{{'a', '^', 'b', ' '}}));
    BOOST_TEST((write(data_set, explicit_le) == data));
}

BOOST_AUTO_TEST_CASE(un_of_undefined_length_is_an_implicit_sequence)
{
    auto const value = bytes("\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"
                             "\x28\x00\x10\x00\x02\x00\x00\x00"
                             "\x00\x01"
                             "\xFE\xFF\x0D\xE0\x00\x00\x00\x00"
                             "\xFE\xFF\xDD\xE0\x00\x00\x00\x00");
    auto const little =
        bytes("\x09\x00\x01\x10UN\x00\x00\xFF\xFF\xFF\xFF") + value;
    auto const big =
        bytes("\x00\x09\x10\x01UN\x00\x00\xFF\xFF\xFF\xFF") + value;
    auto const implicit = bytes("\x09\x00\x01\x10\xFF\xFF\xFF\xFF") + value;

    DataSet item, expected;
    item.add(registry::Rows, {256}, VR::US);
    expected.add(odil::Tag(0x0009, 0x1001), DataSets{item}, VR::SQ);
    BOOST_TEST((read(little, explicit_le) == expected));
    BOOST_TEST((read(big, explicit_be) == expected));
    BOOST_TEST((read(implicit, implicit_le) == expected));
    BOOST_TEST((write(expected, implicit_le, undefined) == implicit));
}

BOOST_AUTO_TEST_CASE(unknown_vr_of_two_letters_is_read_as_un)
{
    auto const data = bytes("\x09\x00\x01\x10ZZ\x00\x00\x02\x00\x00\x00"
                            "\x01\x02");
    DataSet expected;
    expected.add(odil::Tag(0x0009, 0x1001), Binary{{1, 2}}, VR::UN);
    BOOST_TEST((read(data, explicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(encapsulated_pixel_data_survives)
{
    DataSet data_set;
    data_set.add(
        registry::PixelData,
        Binary{{0, 0, 0, 0}, {1, 2, 3, 4}, {5, 6}},
        VR::OB);
    auto const data = write(data_set, jpeg);
    auto const again = read(data, jpeg);
    BOOST_TEST((again == data_set));
    BOOST_TEST(again.get_transfer_syntax() == jpeg);
}

BOOST_AUTO_TEST_CASE(explicit_vr_becomes_what_implicit_vr_says)
{
    DataSet data_set;
    data_set.add(registry::PixelRepresentation, {0}, VR::US);
    data_set.add(registry::PixelData, Binary{{1, 2}}, VR::OB);
    data_set.add(odil::Tag(0x0009, 0x1001), Strings{"ab"}, VR::LO);
    auto const again = read(write(data_set, implicit_le), implicit_le);
    BOOST_TEST((again.get_vr(registry::PixelData) == VR::OW));
    BOOST_TEST(
        (again.as_binary(odil::Tag(0x0009, 0x1001)) == Binary{{'a', 'b'}}));
}

// GB18030: U+4E57 is 81 5C. PS3.3, C.12.1.1.2; PS3.5, 6.1.2.3.
BOOST_AUTO_TEST_CASE(halves_of_characters_do_not_separate_values)
{
    DataSet heir;
    heir.add(registry::PatientName, {"\x81\\"});
    DataSet other;
    other.add(registry::SpecificCharacterSet, {"ISO_IR 100"});
    other.add(registry::PatientName, {"\xe9", "A"});
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {"GB18030"});
    data_set.add(registry::ReferencedPatientSequence, {heir, other, heir});
    data_set.add(registry::PatientName, {"\x81\\", "A"});

    for(auto const & syntax : syntaxes)
    {
        for(auto const item_encoding : {defined, undefined})
        {
            auto const data = write(data_set, syntax, item_encoding);
            BOOST_TEST((read(data, syntax) == data_set));
        }
    }

    std::istringstream stream(bytes("PN\x02\x00\x81\\"));
    odil::Reader reader(stream, explicit_le);
    auto const name = reader.read_element(registry::PatientName, data_set);
    BOOST_TEST((name.as_string() == Strings{"\x81\\"}));
}

BOOST_AUTO_TEST_SUITE_END()
