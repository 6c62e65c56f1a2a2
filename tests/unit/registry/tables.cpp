#include <algorithm>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

#include "registry/tables.h"

BOOST_AUTO_TEST_SUITE(registry_tables)

using namespace odil::registry;

namespace
{

auto const elements_end = elements + elements_count;
auto const patterns_begin = elements_end - patterns_count;

std::size_t count_group(std::uint32_t group)
{
    return static_cast<std::size_t>(std::count_if(
        elements,
        patterns_begin,
        [=](auto const & x) { return x.tag >> 16U == group; }));
}

}

BOOST_AUTO_TEST_CASE(they_are_complete)
{
    BOOST_TEST(elements_count >= 5160);
    BOOST_TEST(patterns_count == 88);
    BOOST_TEST(uids_count >= 475);
    // PS3.7, tables E.1-1 and E.2-1; PS3.6, tables 7-1 and 8-1.
    BOOST_TEST(count_group(0x0000) == 46);
    BOOST_TEST(count_group(0x0002) == 22);
    BOOST_TEST(count_group(0x0004) == 19);
    BOOST_TEST(count_group(0xfffe) == 3);
}

BOOST_AUTO_TEST_CASE(they_are_sorted)
{
    BOOST_CHECK(std::is_sorted(
        elements,
        patterns_begin,
        [](auto const & x, auto const & y) { return x.tag < y.tag; }));
    BOOST_CHECK(std::is_sorted(
        uids,
        uids + uids_count,
        [](auto const & x, auto const & y)
        {
            return std::string_view(get_text(x.value))
                   < std::string_view(get_text(y.value));
        }));
}

BOOST_AUTO_TEST_CASE(every_element_is_found_by_its_tag)
{
    for(auto row = elements; row != elements_end; ++row)
    {
        BOOST_CHECK_MESSAGE(
            find_element(row->tag) == row, format_tag({row->tag, row->mask}));
    }
}

BOOST_AUTO_TEST_CASE(every_element_is_found_by_its_keyword)
{
    for(auto row = elements; row != elements_end; ++row)
    {
        auto const keyword = get_text(row->keyword);
        if(!keyword.empty())
        {
            BOOST_CHECK_MESSAGE(find_keyword(keyword) == row, keyword);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_uid_is_found)
{
    for(auto row = uids; row != uids + uids_count; ++row)
    {
        BOOST_CHECK_MESSAGE(
            find_uid(get_text(row->value)) == row, get_text(row->value));
    }
}

BOOST_AUTO_TEST_CASE(keywords_are_unique_among_elements_and_uids)
{
    std::set<std::string> keywords;
    auto const add = [&](std::string const & keyword)
    {
        BOOST_CHECK_MESSAGE(
            keyword.empty() || keywords.insert(keyword).second, keyword);
    };
    std::for_each(
        elements,
        elements_end,
        [&](auto const & x) { add(get_text(x.keyword)); });
    std::for_each(
        uids,
        uids + uids_count,
        [&](auto const & x) { add(get_text(x.keyword)); });
}

BOOST_AUTO_TEST_CASE(only_items_and_delimiters_have_no_vr)
{
    for(auto row = elements; row != elements_end; ++row)
    {
        BOOST_CHECK_MESSAGE(
            (row->vrs[0] == None) == (row->tag >> 16U == 0xfffeU),
            format_tag({row->tag, row->mask}));
        BOOST_CHECK(std::all_of(
            std::begin(row->vrs),
            std::end(row->vrs),
            [](auto vr) { return vr <= UV; }));
        BOOST_CHECK((row->vrs[1] != None) >= (row->vrs[2] != None));
    }
}

BOOST_AUTO_TEST_CASE(alternative_vrs_are_in_the_order_of_the_standard)
{
    auto const row = find_keyword("LUTData");
    BOOST_REQUIRE(row != nullptr);
    BOOST_TEST(get_text(row->vr) == "US or OW");
    BOOST_TEST(row->vrs[0] == US);
    BOOST_TEST(row->vrs[1] == OW);
    BOOST_TEST(row->vrs[2] == None);
}

BOOST_AUTO_TEST_CASE(all_tags_of_a_repeating_group_lead_to_its_row)
{
    auto const overlay = find_keyword("OverlayData");
    for(auto const tag : {0x60003000U, 0x60023000U, 0x601e3000U, 0x60fe3000U})
    {
        BOOST_CHECK(find_element(tag) == overlay);
    }
    BOOST_CHECK(find_element(0x00283456U) == nullptr);
    BOOST_CHECK(find_element(0x002031ffU) == find_keyword("SourceImageIDs"));
    BOOST_CHECK(
        find_element(0x00280463U) == find_keyword("CoefficientCodingPointers"));
    BOOST_CHECK(find_element(0x10101234U) == find_keyword("ZonalMap"));
}

BOOST_AUTO_TEST_CASE(an_odd_group_does_not_repeat)
{
    BOOST_CHECK(find_element(0x60013000U) == nullptr);
    BOOST_CHECK(find_element(0x50ff3000U) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_group_length_is_in_no_repeating_group)
{
    BOOST_CHECK(find_element(0x10000000U) == nullptr);
    BOOST_CHECK(find_element(0x10100000U) == nullptr);
    BOOST_CHECK(
        find_element(0x00020000U)
        == find_keyword("FileMetaInformationGroupLength"));
}

BOOST_AUTO_TEST_CASE(an_element_of_its_own_hides_a_repeating_group)
{
    BOOST_CHECK(find_element(0x7fe00010U) == find_keyword("PixelData"));
    BOOST_CHECK(find_element(0x7f000010U) == find_keyword("VariablePixelData"));
    BOOST_CHECK(find_element(0x00280400U) == find_keyword("TransformLabel"));
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_not_found)
{
    BOOST_CHECK(find_element(0x0010fff0U) == nullptr);
    BOOST_CHECK(find_keyword("") == nullptr);
    BOOST_CHECK(find_keyword("patientName") == nullptr);
    BOOST_CHECK(find_keyword(std::string(100000, 'x')) == nullptr);
    BOOST_CHECK(find_uid("") == nullptr);
    BOOST_CHECK(find_uid("1.2.840.10008.1") == nullptr);
    BOOST_CHECK(find_uid("9") == nullptr);
}

BOOST_AUTO_TEST_CASE(tags_are_read_and_written_as_text)
{
    for(std::string const text :
        {"00100010", "60xx3000", "1010xxxx", "fffee00d"})
    {
        auto const pattern = parse_tag(text);
        BOOST_REQUIRE(pattern);
        BOOST_TEST(format_tag(*pattern) == text);
    }
    BOOST_TEST(parse_tag("7FE00010")->tag == 0x7fe00010U);
    BOOST_TEST(parse_tag("60XX3000")->mask == 0xff00ffffU);
    for(auto const text :
        {"",
         "0010001",
         "001000100",
         "0010001g",
         "0010,010",
         "0010001@",
         "0010001`",
         "+0100010"})
    {
        BOOST_CHECK_MESSAGE(!parse_tag(text), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
