#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/registry.h"
#include "tolerant.h"

// Elements whose bytes can be understood in two ways: what follows them tells.
using namespace codec;
using odil::Tag;
using odil::VR;
using Binary = odil::Value::Binary;
namespace registry = odil::registry;

namespace
{

constexpr Tag private_tag(0x0009, 0x1001);

auto const modality = bytes("\x08\x00\x60\x00"
                            "CS\x02\x00"
                            "CT");
auto const rows = bytes("\x28\x00\x10\x00US\x02\x00\x00\x01");

std::string make_pixel_data(std::string const & length, std::size_t size)
{
    return bytes("\xE0\x7F\x10\x00") + length + std::string(size, 'p');
}

auto const pixel_data = make_pixel_data(bytes("OW\0\0\0\0\x08\0"), 0x80000);

}

BOOST_AUTO_TEST_SUITE(codec_tolerant_lengths)

// As a length of 32 bits, the four bytes would fit as well.
BOOST_AUTO_TEST_CASE(vr_which_is_not_two_letters)
{
    for(auto const & vr : {std::string("??"), bytes("\0\0"), bytes("--")})
    {
        auto const data = bytes("\x10\x00\x20\x00") + vr + bytes("\x04\0")
                          + "ABCD" + rows + pixel_data;
        auto const data_set = check_data_set(
            data, explicit_le, {{4, registry::PatientID, "unknown VR"}});
        BOOST_TEST(
            (data_set.as_binary(registry::PatientID)
             == Binary{{'A', 'B', 'C', 'D'}}));
        BOOST_TEST(data_set.as_int(registry::Rows, 0) == 256);
        BOOST_TEST(
            data_set.as_binary(registry::PixelData, 0).size() == 0x80000U);
    }
}

BOOST_AUTO_TEST_CASE(no_vr)
{
    auto const data = bytes("\x10\x00\x20\x00\x04\0\0\0") + "ABCD" + rows;
    auto const data_set = check_data_set(
        data, explicit_le, {{4, registry::PatientID, "or none"}});
    BOOST_TEST(data_set.as_string(registry::PatientID, 0) == "ABCD");
    BOOST_TEST(data_set.as_int(registry::Rows, 0) == 256);
}

BOOST_AUTO_TEST_CASE(what_follows_does_not_tell)
{
    auto const data =
        bytes("\x10\x00\x20\x00??\x04\x00") + "ABCD" + modality + rows;
    auto const found = read_tolerantly(data, explicit_le);
    check_deviations(
        found.deviations,
        {{4, registry::PatientID, "unknown VR", lost},
         {12, registry::Modality, "order"}});
    BOOST_TEST(found.data_set.size() == 3U);
}

BOOST_AUTO_TEST_CASE(length_of_16_bits_where_32_are_due)
{
    auto const data = bytes("\x09\x00\x01\x10OB\x04\x00\x04\0\0\0") + rows;
    auto const data_set =
        check_data_set(data, explicit_le, {{6, private_tag, "reserved bytes"}});
    BOOST_TEST((data_set.as_binary(private_tag) == Binary{{4, 0, 0, 0}}));
    BOOST_TEST(data_set.as_int(registry::Rows, 0) == 256);
}

// Four null characters, or nothing.
BOOST_AUTO_TEST_CASE(either_length_may_be_meant)
{
    auto const data = bytes("\x09\x00\x01\x10OB\x04\x00\0\0\0\0") + rows;
    check_data_set(
        data, explicit_le, {{6, private_tag, "reserved bytes", lost}});
}

// Its length has the letters of LT.
BOOST_AUTO_TEST_CASE(truncated_pixel_data_is_no_explicit_vr)
{
    auto const data = rows.substr(0, 4) + bytes("\x02\0\0\0\0\x01")
                      + make_pixel_data(bytes("LT\x10\x00"), 1000);
    auto const found = read_tolerantly(data, implicit_le);
    BOOST_REQUIRE(found.deviations.size() == 1U);
    BOOST_TEST(found.deviations[0].is_loss);
    BOOST_TEST(
        found.data_set.as_binary(registry::PixelData, 0).size() == 1000U);
}

BOOST_AUTO_TEST_CASE(truncated_pixel_data)
{
    auto const header = bytes("\xE0\x7F\x10\x00OW\0\0\x08\0\0\0");
    for(auto const size : {2U, 6U})
    {
        auto const data = rows + header + std::string(size, 'p');
        auto const data_set = check_data_set(
            data,
            explicit_le,
            {{data.size(), registry::PixelData, "the data ends", lost}});
        BOOST_TEST(data_set.as_int(registry::Rows, 0) == 256);
        BOOST_TEST(data_set.as_binary(registry::PixelData, 0).size() == size);
    }
}

// What is there of the last fragment is kept.
BOOST_AUTO_TEST_CASE(truncated_fragments)
{
    auto const header = bytes("\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF");
    auto const table = bytes("\xFE\xFF\x00\xE0\0\0\0\0");
    auto const fragment = bytes("\xFE\xFF\x00\xE0\x04\0\0\0");
    auto const start = rows + header + table + fragment + "abcd";
    for(auto const & [rest, fragments] :
        {std::pair(std::string(), Binary{{}, {'a', 'b', 'c', 'd'}}),
         std::pair(fragment.substr(0, 6), Binary{{}, {'a', 'b', 'c', 'd'}}),
         std::pair(fragment, Binary{{}, {'a', 'b', 'c', 'd'}, {}}),
         std::pair(
             fragment + "efg",
             Binary{{}, {'a', 'b', 'c', 'd'}, {'e', 'f', 'g'}})})
    {
        auto const data = start + rest;
        BOOST_TEST_CONTEXT(rest.size())
        {
            auto const found = read_tolerantly(data, jpeg);
            BOOST_REQUIRE(found.deviations.size() == 1U);
            BOOST_TEST(found.deviations[0].offset == data.size());
            BOOST_TEST(found.deviations[0].is_loss);
            BOOST_TEST(
                (found.data_set.as_binary(registry::PixelData) == fragments));
            BOOST_CHECK_EXCEPTION(
                read(data, jpeg),
                odil::DecodeError,
                [&](auto const & e) { return e.get_offset() == data.size(); });
        }
    }
}

BOOST_AUTO_TEST_CASE(encapsulated_pixel_data_of_vr_un)
{
    auto const data = bytes("\xE0\x7F\x10\x00UN\0\0\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\x00\xE0\0\0\0\0"
                            "\xFE\xFF\x00\xE0\x04\0\0\0")
                      + "abcd" + bytes("\xFE\xFF\xDD\xE0\0\0\0\0");
    auto const data_set = check_data_set(
        data, jpeg, {{0, registry::PixelData, "encapsulated, of VR UN"}});
    BOOST_TEST(
        (data_set[registry::PixelData]
         == odil::Element(Binary{{}, {'a', 'b', 'c', 'd'}}, VR::OB)));
}

// A fourth byte would make two numbers of three bytes.
BOOST_AUTO_TEST_CASE(length_which_padding_would_make_right)
{
    auto const data = bytes("\x00\x28\x00\x10US\x00\x03\x01\x02\x03");
    auto const data_set = check_data_set(
        data,
        explicit_be,
        {{0, registry::Rows, "odd length"},
         {8, registry::Rows, "3 bytes is not made of items of VR US"}});
    BOOST_TEST((data_set.as_binary(registry::Rows) == Binary{{1, 2, 3}}));
    BOOST_TEST(data_set[registry::Rows].get_letters() == "");
    auto const written = write(data_set, explicit_le);
    BOOST_TEST(
        (written == bytes("\x28\0\x10\0UN\0\0\x04\0\0\0\x01\x02\x03\0")));
}

BOOST_AUTO_TEST_CASE(elements_of_one_tag_which_differ_in_characters)
{
    auto const thickness = bytes("\x18\x00\x50\x00"
                                 "DS\x04\x00");
    for(auto const is_same : {true, false})
    {
        auto const data =
            thickness + "1.50" + thickness + (is_same ? "1.50" : "1.5 ");
        auto const found = read_tolerantly(data, explicit_le);
        BOOST_REQUIRE(found.deviations.size() == 1U);
        BOOST_TEST(found.deviations[0].is_loss == !is_same);
    }
}

BOOST_AUTO_TEST_SUITE_END()
