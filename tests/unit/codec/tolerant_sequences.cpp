#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>

#include "codec.h"
#include "odil/registry.h"
#include "tolerant.h"

using namespace codec;
using odil::DataSet;
using odil::Tag;
using odil::VR;
using Binary = odil::Value::Binary;
namespace registry = odil::registry;

namespace
{

constexpr auto sequence_tag = registry::ReferencedImageSequence;

auto const sequence = bytes("\x08\x00\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"); // 12
auto const item = bytes("\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"); // 8
auto const item_end = bytes("\xFE\xFF\x0D\xE0\0\0\0\0"); // 8
auto const sequence_end = bytes("\xFE\xFF\xDD\xE0\0\0\0\0"); // 8
auto const instance = bytes("\x20\x00\x13\x00IS\x02\x00") + "1 "; // 10
auto const rows = bytes("\x28\x00\x10\x00US\x02\x00\x00\x01"); // 10

DataSet make_expected()
{
    DataSet inner, expected;
    inner.add(registry::InstanceNumber, {1});
    expected.add(sequence_tag, {inner});
    expected.add(registry::Rows, {256});
    return expected;
}

// The data set is there, whole, with these deviations.
void check_whole(std::string const & data, std::vector<Expected> const & found)
{
    BOOST_TEST((check_data_set(data, explicit_le, found) == make_expected()));
}

}

BOOST_AUTO_TEST_SUITE(codec_tolerant_sequences)

BOOST_AUTO_TEST_CASE(what_is_well_formed_is_no_deviation)
{
    check_whole(
        sequence + item + instance + item_end + sequence_end + rows, {});
}

BOOST_AUTO_TEST_CASE(delimiters_of_some_length)
{
    check_whole(
        sequence + item + instance + bytes("\xFE\xFF\x0D\xE0\1\0\0\0")
            + bytes("\xFE\xFF\xDD\xE0\2\0\0\0") + rows,
        {{30, item_end_tag, "a length which is not 0"},
         {38, sequence_end_tag, "a length which is not 0"}});
}

BOOST_AUTO_TEST_CASE(delimiter_of_the_item_is_missing)
{
    check_whole(
        sequence + item + instance + sequence_end + rows,
        {{30, sequence_end_tag, "in front of an element"}});

    auto const data =
        sequence + item + instance + item + instance + item_end + sequence_end;
    auto const data_set = check_data_set(
        data, explicit_le, {{30, item_tag, "in front of an element"}});
    BOOST_TEST(data_set.size(sequence_tag) == 2U);
}

BOOST_AUTO_TEST_CASE(delimiter_of_an_item_stands_for_that_of_the_sequence)
{
    check_whole(
        sequence + item + instance + item_end + item_end + rows,
        {{38, item_end_tag, "in front of an item"}});
}

BOOST_AUTO_TEST_CASE(delimiter_of_the_sequence_is_missing)
{
    check_whole(
        sequence + item + instance + item_end + rows,
        {{38, registry::Rows, "in front of an item", lost}});
}

BOOST_AUTO_TEST_CASE(there_are_too_many_delimiters)
{
    check_whole(
        sequence + item + instance + item_end + item_end + sequence_end + rows,
        {{38, item_end_tag, "in front of an item"}});
    check_whole(
        sequence + item + instance + item_end + sequence_end + sequence_end
            + rows,
        {{46, sequence_end_tag, "in front of an element"}});
    // in an item and in a sequence of defined length
    check_whole(
        bytes("\x08\x00\x40\x11SQ\0\0\x22\0\0\0\xFE\xFF\x00\xE0\x12\0\0\0")
            + instance + item_end + sequence_end + rows,
        {{30, item_end_tag, "in front of an element"},
         {38, sequence_end_tag, "in front of an item"}});
}

BOOST_AUTO_TEST_CASE(delimiters_are_missing_at_the_end)
{
    auto const data = sequence + item + instance;
    for(auto const & [size, text] :
        {std::pair(data.size(), "too early"), std::pair(20UL, "too early")})
    {
        auto const found = read_tolerantly(data.substr(0, size), explicit_le);
        check_deviations(found.deviations, {{size, Tag(), text, lost}});
        BOOST_TEST(found.data_set.size(sequence_tag) == 1U);
    }
    // of an inner sequence: the outer one has a length
    check_data_set(
        bytes("\x08\x00\x15\x11SQ\0\0\x26\0\0\0\xFE\xFF\x00\xE0\x1E\0\0\0")
            + sequence + item + instance + rows,
        explicit_le,
        {{50, item_tag, "a delimiter is missing"},
         {50, item_tag, "a delimiter is missing"}});
}

BOOST_AUTO_TEST_CASE(item_which_is_longer_than_its_sequence)
{
    auto const data =
        bytes("\x08\x00\x40\x11SQ\0\0\x12\0\0\0\xFE\xFF\x00\xE0\x20\0\0\0")
        + instance + rows;
    check_whole(data, {{12, item_tag, "needs more bytes", lost}});
}

BOOST_AUTO_TEST_CASE(element_which_is_longer_than_its_item)
{
    auto const data =
        bytes("\x08\x00\x40\x11SQ\0\0\x12\0\0\0\xFE\xFF\x00\xE0\x0A\0\0\0"
              "\x20\x00\x13\x00IS\x04\x00")
        + "1 " + rows;
    check_whole(data, {{20, registry::InstanceNumber, "needs more", lost}});
}

BOOST_AUTO_TEST_CASE(bytes_which_are_too_few_for_an_item)
{
    auto const data =
        bytes("\x08\x00\x40\x11SQ\0\0\x16\0\0\0\xFE\xFF\x00\xE0\x0A\0\0\0")
        + instance + "????" + rows;
    check_whole(data, {{30, item_tag, "fewer bytes", lost}});
}

BOOST_AUTO_TEST_CASE(no_item_in_a_sequence_of_defined_length)
{
    auto const data =
        bytes("\x08\x00\x40\x11SQ\0\0\x1A\0\0\0\xFE\xFF\x00\xE0\x0A\0\0\0")
        + instance + "no item!" + rows;
    check_whole(data, {{30, Tag(0x6F6E, 0x6920), "in front of an item", lost}});
}

BOOST_AUTO_TEST_CASE(pixel_data_is_encapsulated_in_a_native_transfer_syntax)
{
    auto const data = bytes("\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\x00\xE0\0\0\0\0"
                            "\xFE\xFF\x00\xE0\2\0\0\0")
                      + "ab" + sequence_end;
    auto const data_set = check_data_set(
        data, explicit_le, {{0, registry::PixelData, "encapsulated"}});
    BOOST_TEST(
        (data_set[registry::PixelData]
         == odil::Element(Binary{{}, {'a', 'b'}}, VR::OB)));

    auto words = data;
    words[5] = 'W';
    check_data_set(words, jpeg, {{0, registry::PixelData, "of VR OW"}});
    check_data_set(data, jpeg, {});
}

BOOST_AUTO_TEST_CASE(undefined_length_of_other_elements)
{
    auto const text = "undefined length, of an element which is no sequence";
    auto const bytes_of_items = bytes("\x09\x00\x01\x10OB\0\0\xFF\xFF\xFF\xFF"
                                      "\xFE\xFF\x00\xE0\2\0\0\0")
                                + "ab" + sequence_end;
    auto const tag = Tag(0x0009, 0x1001);
    auto const data_set =
        check_data_set(bytes_of_items, explicit_le, {{0, tag, text}});
    BOOST_TEST((data_set.as_binary(tag) == Binary{{'a', 'b'}}));

    auto const text_of_items = bytes("\x09\x00\x01\x10UT\0\0\xFF\xFF\xFF\xFF")
                               + item + instance + item_end + sequence_end;
    auto const other =
        check_data_set(text_of_items, explicit_le, {{0, tag, text}});
    BOOST_TEST(
        (other.as_data_set(tag) == make_expected().as_data_set(sequence_tag)));
}

// How it is encoded is guessed, and its letters are not kept.
BOOST_AUTO_TEST_CASE(undefined_length_of_unknown_vr)
{
    auto const data = bytes("\x09\x00\x01\x10ZZ\0\0\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\x00\xE0\x0A\0\0\0"
                            "\x28\x00\x10\x00\x02\0\0\0\x00\x01")
                      + sequence_end;
    auto const tag = Tag(0x0009, 0x1001);
    auto const data_set = check_data_set(
        data, explicit_le, {{0, tag, "undefined length, of unknown VR", lost}});
    BOOST_TEST(data_set.as_data_set(tag, 0).as_int(registry::Rows, 0) == 256);
}

BOOST_AUTO_TEST_CASE(fragment_of_undefined_length)
{
    auto const data = bytes("\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\x00\xE0\2\0\0\0")
                      + "ab" + item + item_end + sequence_end;
    auto const data_set = check_data_set(
        data, jpeg, {{22, item_tag, "undefined length, of a fragment", lost}});
    BOOST_TEST((data_set.as_binary(registry::PixelData) == Binary{{'a', 'b'}}));
}

// PS3.5, 6.2.2: no deviations.
BOOST_AUTO_TEST_CASE(private_sequences)
{
    auto const inside = bytes("\xFE\xFF\x00\xE0\x0A\0\0\0"
                              "\x28\x00\x10\x00\x02\0\0\0\x00\x01");
    auto const tag = Tag(0x0009, 0x1001);
    for(auto const & [data, syntax] :
        {std::pair(
             bytes("\x09\x00\x01\x10UN\0\0\xFF\xFF\xFF\xFF"), explicit_le),
         std::pair(bytes("\x09\x00\x01\x10\xFF\xFF\xFF\xFF"), implicit_le)})
    {
        auto const data_set =
            check_data_set(data + inside + sequence_end, syntax, {});
        BOOST_TEST(
            data_set.as_data_set(tag, 0).as_int(registry::Rows, 0) == 256);
    }
    auto const of_length = bytes("\x09\x00\x01\x10\x12\0\0\0") + inside;
    auto const data_set = check_data_set(of_length, implicit_le, {});
    BOOST_TEST((data_set.as_binary(tag, 0).size() == inside.size()));
    BOOST_TEST((write(data_set, implicit_le) == of_length));
}

BOOST_AUTO_TEST_SUITE_END()
