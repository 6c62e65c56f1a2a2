#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

#include "codec.h"
#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/registry.h"
#include "tolerant.h"

using namespace codec;
using odil::DataSet;
using odil::Tag;
using odil::VR;
using Binary = odil::Value::Binary;
using DataSets = odil::Value::DataSets;
namespace registry = odil::registry;

namespace
{

constexpr Tag private_tag(0x0009, 0x1001);

auto const rows = bytes("\x28\x00\x10\x00US\x02\x00\x00\x01");

}

BOOST_AUTO_TEST_SUITE(codec_tolerant_elements)

BOOST_AUTO_TEST_CASE(implicit_vr_inside_of_explicit_vr)
{
    auto const data = rows + bytes("\x28\x00\x11\x00\x02\x00\x00\x00\x03\x00");
    auto const data_set = check_data_set(
        data, explicit_le, {{14, registry::Columns, "unknown VR, or none"}});
    BOOST_TEST((data_set[registry::Columns] == odil::Element({3}, VR::US)));
    BOOST_TEST(data_set.as_int(registry::Rows, 0) == 256);

    auto const sequence =
        bytes("\x08\x00\x40\x11\xFF\xFF\xFF\xFF\xFE\xFF\xDD\xE0\0\0\0\0");
    check_data_set(
        sequence,
        explicit_le,
        {{4, registry::ReferencedImageSequence, "unknown VR, or none"}});
}

BOOST_AUTO_TEST_CASE(explicit_vr_inside_of_implicit_vr)
{
    auto const data = bytes("\x28\x00\x10\x00\x02\x00\x00\x00\x00\x01"
                            "\x28\x00\x11\x00US\x02\x00\x03\x00");
    auto const found = read_tolerantly(data, implicit_le);
    check_deviations(
        found.deviations,
        {{10, registry::Columns, "explicit VR in implicit VR"}});
    BOOST_TEST(found.data_set.as_int(registry::Columns, 0) == 3);
    BOOST_CHECK_THROW(read(data, implicit_le), odil::DecodeError);
}

// PS3.5, 6.2: it is not a deviation; all new ones have long lengths.
BOOST_AUTO_TEST_CASE(unknown_vr_keeps_its_letters)
{
    auto const little = bytes("\x09\x00\x01\x10ZZ\x00\x00\x02\x00\x00\x00"
                              "\x01\x02");
    auto const big = bytes("\x00\x09\x10\x01ZZ\x00\x00\x00\x00\x00\x02"
                           "\x01\x02");
    auto const empty = bytes("\x09\x00\x01\x10ZZ\x00\x00\x00\x00\x00\x00");
    for(auto const & [data, syntax] :
        {std::pair(little, explicit_le),
         std::pair(big, explicit_be),
         std::pair(empty, explicit_le)})
    {
        auto const data_set = check_data_set(data, syntax, {});
        BOOST_TEST((data_set.get_vr(private_tag) == VR::UN));
        BOOST_TEST(data_set[private_tag].get_letters() == "ZZ");
        BOOST_TEST((write(data_set, syntax) == data));
    }
}

BOOST_AUTO_TEST_CASE(unknown_vr_with_a_short_length)
{
    for(std::string const vr : {"ZZ", "??"})
    {
        auto const data =
            bytes("\x09\x00\x01\x10") + vr + bytes("\x02\x00") + "ab";
        auto const data_set =
            check_data_set(data, explicit_le, {{4, private_tag, "unknown VR"}});
        BOOST_TEST((data_set.as_binary(private_tag) == Binary{{'a', 'b'}}));
    }
}

BOOST_AUTO_TEST_CASE(odd_lengths)
{
    auto const text = bytes("\x10\x00\x20\x00LO\x03\x00") + "abc";
    auto const data_set = check_data_set(
        text + rows, explicit_le, {{0, registry::PatientID, "odd length"}});
    BOOST_TEST(data_set.as_string(registry::PatientID, 0) == "abc");
    BOOST_TEST(data_set.has(registry::Rows));
}

// Pixel data of 8 bits, of which there is an odd number.
BOOST_AUTO_TEST_CASE(words_which_are_bytes)
{
    auto const data =
        bytes("\xE0\x7F\x10\x00OW\x00\x00\x03\x00\x00\x00") + "abc";
    auto const data_set = check_data_set(
        data,
        explicit_le,
        {{0, registry::PixelData, "odd length"},
         {12, registry::PixelData, "3 bytes is not made of items of VR OW"}});
    BOOST_TEST(
        (data_set[registry::PixelData]
         == odil::Element(Binary{{'a', 'b', 'c'}}, VR::OB)));
    BOOST_TEST(
        (write(data_set, explicit_le).substr(8)
         == bytes("\x04\x00\x00\x00") + "abc" + '\0'));
}

BOOST_AUTO_TEST_CASE(length_which_is_no_multiple_of_the_items)
{
    auto const data = bytes("\x08\x00\x01\x00UL\x02\x00") + "ab" + rows;
    auto const text = "2 bytes is not made of items of VR UL";
    auto const data_set =
        check_data_set(data, explicit_le, {{8, registry::LengthToEnd, text}});
    BOOST_TEST(
        (data_set[registry::LengthToEnd]
         == odil::Element(Binary{{'a', 'b'}}, VR::UN)));
    BOOST_TEST(data_set[registry::LengthToEnd].get_letters() == "UL");
    BOOST_TEST((write(data_set, explicit_le) == data));

    auto const implicit = bytes("\x08\x00\x01\x00\x02\x00\x00\x00") + "ab";
    auto const other = check_data_set(
        implicit, implicit_le, {{8, registry::LengthToEnd, text}});
    BOOST_TEST((write(other, implicit_le) == implicit));
}

BOOST_AUTO_TEST_CASE(reserved_bytes_which_are_not_0)
{
    auto const data =
        bytes("\x09\x00\x01\x10OB\x01\x00\x02\x00\x00\x00") + "ab";
    auto const data_set =
        check_data_set(data, explicit_le, {{6, private_tag, "reserved bytes"}});
    BOOST_TEST((data_set.as_binary(private_tag) == Binary{{'a', 'b'}}));
}

BOOST_AUTO_TEST_CASE(elements_out_of_order_are_put_in_order)
{
    auto const data = bytes("\x28\x00\x11\x00US\x02\x00\x03\x00"
                            "\x28\x00\x10\x00US\x02\x00\x02\x00"
                            "\x28\x00\x12\x00US\x02\x00\x04\x00"
                            "\x28\x00\x08\x00IS\x02\x00"
                            "1 ");
    auto const data_set = check_data_set(
        data,
        explicit_le,
        {{10, registry::Rows, "order"},
         {30, registry::NumberOfFrames, "order"}});
    odil::Value::Integer next = 0;
    for(auto const & [tag, element] : data_set)
    {
        BOOST_TEST(element.as_int()[0] == ++next);
    }
    BOOST_TEST(next == 4);
    BOOST_TEST(data_set.get_transfer_syntax() == explicit_le);
}

BOOST_AUTO_TEST_CASE(first_element_of_a_tag_stays)
{
    auto const other = bytes("\x28\x00\x10\x00US\x02\x00\x00\x02");
    auto const data_set = check_data_set(
        rows + other + rows,
        explicit_le,
        {{10, registry::Rows, "twice", lost}, {20, registry::Rows, "twice"}});
    BOOST_TEST(data_set.size() == 1U);
    BOOST_TEST(data_set.as_int(registry::Rows, 0) == 256);
}

BOOST_AUTO_TEST_CASE(what_is_no_element_ends_the_data_set)
{
    auto const text = bytes("This is no element at all.");
    auto const data_set = check_data_set(
        rows + text,
        explicit_le,
        {{14, Tag(0x6854, 0x7369), "unknown VR", lost}});
    BOOST_TEST(data_set.size() == 1U);

    std::string const zeros(4096, '\0');
    check_data_set(
        rows + zeros, explicit_le, {{14, Tag(), "unknown VR", lost}});
    check_data_set(
        bytes("\x28\x00\x10\x00\x02\x00\x00\x00\x00\x01") + zeros,
        implicit_le,
        {{10, Tag(), "not expected behind other elements", lost}});
}

// PS3.10, 7.2.
BOOST_AUTO_TEST_CASE(trailing_padding_is_an_element)
{
    auto const data = rows + bytes("\xFC\xFF\xFC\xFFOB\0\0\x04\0\0\0\0\0\0\0");
    auto const data_set = check_data_set(data, explicit_le, {});
    BOOST_TEST(
        (data_set.as_binary(registry::DataSetTrailingPadding)
         == Binary{{0, 0, 0, 0}}));
    BOOST_TEST((write(data_set, explicit_le) == data));
}

BOOST_AUTO_TEST_CASE(a_loss_of_which_nobody_wants_to_know_is_an_error)
{
    auto const read_alone = [](std::string const & data)
    {
        std::istringstream stream(data);
        return odil::Reader(stream, explicit_le, odil::Reader::Options())
            .read_data_set();
    };
    auto const odd = bytes("\x10\x00\x20\x00LO\x03\x00") + "abc";
    BOOST_TEST(read_alone(odd).size() == 1U);
    BOOST_CHECK_EXCEPTION(
        read_alone(odd.substr(0, 10)),
        odil::DecodeError,
        [](auto const & e) { return e.get_offset() == 10; });
}

// PS3.5, 7.2: they count what is between their values and the next group.
BOOST_AUTO_TEST_CASE(group_lengths)
{
    DataSet item;
    item.add(registry::PatientID, {"1234"}, VR::LO);
    item.add(registry::Rows, {256}, VR::US);
    item.add(registry::Columns, {256}, VR::US);
    auto data_set = item;
    data_set.add(
        registry::ReferencedImageSequence, DataSets{item, item}, VR::SQ);
    for(auto const item_encoding : {defined, undefined})
    {
        for(auto const & syntax : syntaxes)
        {
            auto const data = write(data_set, syntax, item_encoding, true);
            check_data_set(data, syntax, {});
        }
        auto const data = write(data_set, explicit_le, item_encoding, true);
        std::size_t count = 0;
        for(auto begin = data.find("UL"); begin != std::string::npos;
            begin = data.find("UL", begin + 1))
        {
            for(auto const difference : {-1, 1})
            {
                auto wrong = data;
                wrong[begin + 4] =
                    static_cast<char>(wrong[begin + 4] + difference);
                auto const group = static_cast<std::uint8_t>(data[begin - 4]);
                auto const again = check_data_set(
                    wrong, explicit_le, {{begin - 4, Tag(group, 0), "wrong"}});
                BOOST_TEST((again == data_set));
            }
            ++count;
        }
        BOOST_TEST(count == 7U);
    }
}

BOOST_AUTO_TEST_CASE(group_lengths_which_are_no_number)
{
    auto const element = bytes("\x10\x00\x20\x00LO\x04\x00"
                               "1234");
    check_data_set(
        bytes("\x10\x00\x00\x00UL\x00\x00") + element,
        explicit_le,
        {{0, Tag(0x0010, 0x0000), "wrong"}});
    check_data_set(
        bytes("\x10\x00\x00\x00LO\x02\x00"
              "12")
            + element,
        explicit_le,
        {{0, Tag(0x0010, 0x0000), "wrong"}});
}

// The rest of the group is not read, or not there: this says nothing of it.
BOOST_AUTO_TEST_CASE(group_lengths_of_groups_which_are_not_whole)
{
    auto const group = bytes("\x10\x00\x00\x00UL\x04\x00\x0C\x00\x00\x00"
                             "\x10\x00\x20\x00LO\x04\x00"
                             "1234");
    std::istringstream stream(group);
    odil::Reader reader(stream, explicit_le);
    auto const data_set = reader.read_data_set(
        [](Tag tag) { return tag == registry::PatientID; });
    BOOST_TEST(data_set.empty());

    auto const found =
        read_tolerantly(group.substr(0, group.size() - 2), explicit_le);
    check_deviations(
        found.deviations,
        {{22, registry::PatientID, "the data ends too early", lost}});
}

BOOST_AUTO_TEST_SUITE_END()
