#include "odil/DataSet.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/ElementError.h"
#include "odil/Exception.h"
#include "odil/registry/StaticString.h"

using odil::DataSet;
using odil::Element;
using odil::Tag;
using odil::Value;
using odil::VR;

static_assert(std::is_nothrow_default_constructible_v<DataSet>);
static_assert(std::is_nothrow_move_constructible_v<DataSet>);
static_assert(std::is_nothrow_move_assignable_v<DataSet>);
static_assert(
    std::is_same_v<DataSet::value_type, std::pair<Tag const, Element>>);

namespace
{

// The call throws an error that names tag and keyword, and holds some words.
void check_error(
    std::function<void()> const & call,
    std::string const & words,
    std::string const & name = "(0010,0010) PatientName")
{
    BOOST_CHECK_EXCEPTION(
        call(),
        odil::ElementError,
        [&](auto const & e) { return e.what() == name + ": " + words; });
}

}

BOOST_AUTO_TEST_SUITE(core_DataSet)

BOOST_AUTO_TEST_CASE(a_default_data_set_is_empty)
{
    DataSet const data_set;
    BOOST_TEST(data_set.empty());
    BOOST_TEST(data_set.size() == 0);
    BOOST_TEST((data_set.begin() == data_set.end()));
    BOOST_TEST(data_set.get_transfer_syntax().empty());
}

BOOST_AUTO_TEST_CASE(a_transfer_syntax_can_be_stated)
{
    DataSet data_set("1.2.840.10008.1.2");
    BOOST_TEST(data_set.get_transfer_syntax() == "1.2.840.10008.1.2");
    data_set.set_transfer_syntax("1.2.840.10008.1.2.1");
    BOOST_TEST(data_set.get_transfer_syntax() == "1.2.840.10008.1.2.1");
    BOOST_TEST((data_set == DataSet()));
}

BOOST_AUTO_TEST_CASE(braces_hold_items_of_every_kind)
{
    DataSet item;
    item.add("PatientID", {"1"});
    DataSet data_set;
    data_set.add("PatientName", {"Doe^John"});
    data_set.add("Rows", {256});
    data_set.add("Columns", {256U});
    data_set.add("PixelSpacing", {1.0, 1.0});
    data_set.add("RequestAttributesSequence", {item, item});
    data_set.add("PixelData", {{0x01, 0x02}});

    BOOST_TEST(data_set.as_string("PatientName", 0) == "Doe^John");
    BOOST_TEST(data_set.as_int("Rows", 0) == 256);
    BOOST_TEST(data_set.as_int("Columns", 0) == 256);
    BOOST_TEST((data_set.as_real("PixelSpacing") == Value::Reals{1, 1}));
    BOOST_TEST(
        (data_set.as_data_set("RequestAttributesSequence")
         == Value::DataSets{item, item}));
    BOOST_TEST((data_set.as_binary("PixelData") == Value::Binary{{1, 2}}));
    BOOST_TEST(data_set.size() == 6);
}

BOOST_AUTO_TEST_CASE(braces_hold_texts_of_several_types)
{
    DataSet data_set;
    std::string const text("ORIGINAL");
    odil::registry::StaticString const constant("1.2.3", 5);
    data_set.add("ImageType", {text, "PRIMARY"});
    data_set.add("PatientName", {text});
    data_set.add("SOPClassUID", {constant});
    data_set.add("SOPClassesInStudy", {constant, constant}, VR::UI);
    BOOST_TEST(
        (data_set.as_string("ImageType")
         == Value::Strings{"ORIGINAL", "PRIMARY"}));
    BOOST_TEST(data_set.as_string("SOPClassUID", 0) == "1.2.3");
    BOOST_TEST(data_set.size("SOPClassesInStudy") == 2);
}

BOOST_AUTO_TEST_CASE(empty_braces_give_an_empty_element)
{
    DataSet data_set;
    data_set.add("PatientName", {});
    data_set.add("Rows", {}, VR::US);
    BOOST_TEST((data_set["PatientName"] == Element(VR::PN)));
    BOOST_TEST((data_set["Rows"] == Element(VR::US)));
}

BOOST_AUTO_TEST_CASE(containers_and_elements_can_be_added)
{
    DataSet data_set;
    data_set.add("Rows", Value::Integers{1});
    data_set.add("PixelSpacing", Value::Reals{1, 2});
    data_set.add("PatientName", Value::Strings{"a"});
    data_set.add("RequestAttributesSequence", Value::DataSets(2));
    data_set.add("PixelData", Value::Binary{{1}}, VR::OW);
    data_set.add("Columns", Element({2}));
    data_set.add("PatientID", Element({"b"}, VR::LO));
    BOOST_TEST((data_set["Rows"] == Element({1}, VR::US)));
    BOOST_TEST((data_set["PixelSpacing"] == Element({1., 2.}, VR::DS)));
    BOOST_TEST((data_set["PatientName"] == Element({"a"}, VR::PN)));
    BOOST_TEST(data_set.size("RequestAttributesSequence") == 2);
    BOOST_TEST((data_set["PixelData"] == Element({{1}}, VR::OW)));
    BOOST_TEST((data_set["Columns"] == Element({2}, VR::US)));
    BOOST_TEST((data_set["PatientID"] == Element({"b"}, VR::LO)));
}

BOOST_AUTO_TEST_CASE(large_items_are_moved)
{
    Value::Binary bytes{{1, 2, 3}};
    auto const * const address = bytes[0].data();
    DataSet data_set;
    data_set.add("PixelData", std::move(bytes));
    auto const moved = std::move(data_set);
    BOOST_TEST(moved.as_binary("PixelData", 0).data() == address);
}

BOOST_AUTO_TEST_CASE(the_vr_is_that_of_the_dictionary)
{
    DataSet data_set;
    data_set.add("PatientName");
    data_set.add("Rows");
    data_set.add("RequestAttributesSequence");
    BOOST_TEST((data_set.get_vr("PatientName") == VR::PN));
    BOOST_TEST((data_set.get_vr("RequestAttributesSequence") == VR::SQ));
    BOOST_TEST(data_set.is_string("PatientName"));
    BOOST_TEST(data_set.is_int("Rows"));
    BOOST_TEST(data_set.is_data_set("RequestAttributesSequence"));
    BOOST_TEST(data_set.empty("Rows"));
    BOOST_CHECK_THROW(data_set.add(Tag(0x0012, 0x0001)), odil::Exception);
    BOOST_CHECK_THROW(
        data_set.add(Tag(0x0012, 0x0001), {"a"}), odil::Exception);
    BOOST_TEST(data_set.size() == 3);
}

BOOST_AUTO_TEST_CASE(a_vr_among_several_can_hold_the_items)
{
    DataSet data_set;
    data_set.add("SmallestImagePixelValue", {1});
    data_set.add("LargestImagePixelValue", {-1});
    data_set.add("LUTData", {{1, 2}});
    BOOST_TEST((data_set.get_vr("SmallestImagePixelValue") == VR::US));
    BOOST_TEST((data_set.get_vr("LargestImagePixelValue") == VR::SS));
    BOOST_TEST((data_set.get_vr("LUTData") == VR::OW));
}

BOOST_AUTO_TEST_CASE(integers_become_reals_where_the_vr_wants_them)
{
    DataSet data_set;
    data_set.add("PixelSpacing", {1, 2});
    data_set.add("PatientWeight", {70}, VR::FD);
    BOOST_TEST((data_set.as_real("PixelSpacing") == Value::Reals{1, 2}));
    BOOST_TEST(data_set.as_real("PatientWeight", 0) == 70);
}

BOOST_AUTO_TEST_CASE(private_elements_need_a_vr)
{
    Tag const creator(0x0009, 0x0010);
    Tag const tag(0x0009, 0x1001);
    DataSet data_set;
    data_set.add(creator, {"ACME"});
    BOOST_TEST((data_set.get_vr(creator) == VR::LO));
    check_error(
        [&] { data_set.add(tag, {"a"}); },
        "the VR has to be stated",
        "(0009,1001)");
    BOOST_TEST(!data_set.has(tag));
    data_set.add(tag, {{1, 2}});
    BOOST_TEST((data_set.get_vr(tag) == VR::UN));
    data_set.add(tag, {"a"}, VR::SH);
    BOOST_TEST((data_set.get_vr(tag) == VR::SH));
}

BOOST_AUTO_TEST_CASE(an_element_of_the_same_tag_is_replaced)
{
    DataSet data_set;
    data_set.add("PatientName", {"a"});
    data_set.add("PatientID", {"b"});
    data_set.add("PatientName", {"c", "d"});
    BOOST_TEST(data_set.size() == 2);
    BOOST_TEST((data_set.as_string("PatientName") == Value::Strings{"c", "d"}));
}

BOOST_AUTO_TEST_CASE(elements_can_be_changed_and_cleared)
{
    DataSet data_set;
    data_set.add("PatientName", {"a", "b"});
    data_set.as_string("PatientName", 1) = "c";
    data_set["PatientName"].as_string().emplace_back("d");
    BOOST_TEST(data_set.size("PatientName") == 3);
    BOOST_TEST(data_set.as_string("PatientName", 1) == "c");
    data_set.clear("PatientName");
    BOOST_TEST(data_set.has("PatientName"));
    BOOST_TEST(data_set.empty("PatientName"));
    for(auto & [tag, element] : data_set)
    {
        element.as_string() = {"e"};
    }
    BOOST_TEST(data_set.as_string("PatientName", 0) == "e");
    data_set.clear();
    BOOST_TEST(data_set.empty());
}

BOOST_AUTO_TEST_CASE(iteration_is_in_the_order_of_the_tags)
{
    DataSet data_set;
    data_set.add("Rows", {1});
    data_set.add("PatientName", {"a"});
    data_set.add("StudyInstanceUID", {"1.2"});
    data_set.add("PatientID", {"b"});
    std::vector<Tag> tags;
    for(auto const & [tag, element] : data_set)
    {
        BOOST_TEST(element.size() == 1);
        tags.push_back(tag);
    }
    std::vector<Tag> const expected{
        "PatientName", "PatientID", "StudyInstanceUID", "Rows"};
    BOOST_TEST(tags == expected, boost::test_tools::per_element());
    for(std::pair<Tag const, Element> const & item : data_set)
    {
        BOOST_TEST((&item.second == &data_set[item.first]));
    }
}

BOOST_AUTO_TEST_CASE(any_order_gives_the_same_as_a_map)
{
    std::mt19937 random(1); // NOLINT: the same numbers each time
    std::uniform_int_distribution<std::uint32_t> word(0, 300);
    for(int round = 0; round != 20; ++round)
    {
        DataSet data_set;
        std::map<Tag, Element> oracle;
        for(int i = 0; i != 1000; ++i)
        {
            Tag const tag(word(random));
            if(i % 3 == 2 && oracle.count(tag) != 0)
            {
                oracle.erase(tag);
                data_set.remove(tag);
            }
            else
            {
                Element const element({std::to_string(i)}, VR::LO);
                oracle[tag] = element;
                data_set.add(tag, element);
            }
            BOOST_TEST(data_set.has(tag) == (oracle.count(tag) == 1));
        }
        BOOST_TEST((std::equal(
            data_set.begin(), data_set.end(), oracle.begin(), oracle.end())));
    }
}

BOOST_AUTO_TEST_CASE(equality_is_that_of_tags_and_elements)
{
    DataSet left;
    left.add("PatientName", {"a"});
    left.add("PatientWeight", {std::numeric_limits<double>::quiet_NaN()});
    DataSet right;
    right.add("PatientWeight", {std::numeric_limits<double>::quiet_NaN()});
    right.add("PatientName", {"a"});
    BOOST_TEST((left == right));

    DataSet outer_left;
    outer_left.add("RequestAttributesSequence", {left});
    DataSet outer_right;
    outer_right.add("RequestAttributesSequence", {right});
    BOOST_TEST((outer_left == outer_right));

    right.add("PatientName", {"b"});
    BOOST_TEST((left != right));
    outer_right.as_data_set("RequestAttributesSequence", 0) = right;
    BOOST_TEST((outer_left != outer_right));
    left.remove("PatientName");
    BOOST_TEST((left != right));
}

BOOST_AUTO_TEST_CASE(copies_are_deep)
{
    DataSet inner;
    inner.add("PatientName", {"a"});
    DataSet outer("1.2");
    outer.add("RequestAttributesSequence", {inner});
    auto copy = outer;
    BOOST_TEST((copy == outer));
    BOOST_TEST(copy.get_transfer_syntax() == "1.2");
    auto & nested = copy.as_data_set("RequestAttributesSequence", 0);
    nested.as_string("PatientName", 0) = "b";
    BOOST_TEST((copy != outer));
    BOOST_TEST((outer.as_data_set("RequestAttributesSequence", 0) == inner));
    copy = outer;
    BOOST_TEST((copy == outer));
}

BOOST_AUTO_TEST_CASE(moved_from_data_sets_are_empty_and_usable)
{
    DataSet data_set("1.2");
    data_set.add("PatientName", {"a"});
    auto moved = std::move(data_set);
    BOOST_TEST(moved.size() == 1);
    BOOST_TEST(moved.get_transfer_syntax() == "1.2");
    BOOST_TEST(data_set.empty()); // NOLINT: as promised
    data_set.add("PatientName", {"b"});
    data_set = std::move(moved);
    BOOST_TEST(data_set.as_string("PatientName", 0) == "a");
}

BOOST_AUTO_TEST_CASE(a_data_set_can_be_replaced_by_one_nested_in_it)
{
    DataSet inner("1.2");
    inner.add("PatientName", {"long enough to be on the heap"});
    DataSet outer;
    outer.add("RequestAttributesSequence", {inner});

    auto copied = outer;
    copied = copied.as_data_set("RequestAttributesSequence", 0);
    BOOST_TEST((copied == inner));

    auto moved = outer;
    moved = std::move(moved.as_data_set("RequestAttributesSequence", 0));
    BOOST_TEST((moved == inner));
    BOOST_TEST(moved.get_transfer_syntax() == "1.2");
}

BOOST_AUTO_TEST_CASE(an_element_of_the_data_set_can_be_added_to_it)
{
    DataSet data_set;
    for(int i = 0; i != 20; ++i)
    {
        data_set.add(Tag(0x0020, 0x0010), {"long enough to be on the heap"});
        Tag const tag(0x0010, static_cast<std::uint16_t>(i + 1));
        data_set.add(tag, data_set[Tag(0x0020, 0x0010)]);
        BOOST_TEST(
            data_set.as_string(tag, 0) == "long enough to be on the heap");
    }
}

BOOST_AUTO_TEST_CASE(reserved_room_keeps_references_valid)
{
    DataSet data_set;
    data_set.reserve(3);
    data_set.add("PatientName", {"a"});
    auto const & first = data_set["PatientName"];
    data_set.add("PatientID", {"b"});
    data_set.add("Rows", {1});
    BOOST_TEST((&first == &data_set["PatientName"]));
}

BOOST_AUTO_TEST_CASE(blank_text_that_was_read_is_kept)
{
    DataSet data_set;
    data_set.add("PatientName", Element::from_text("    ", VR::PN));
    BOOST_TEST(data_set.empty("PatientName"));
    BOOST_TEST(data_set["PatientName"].to_text() == "    ");
}

BOOST_AUTO_TEST_SUITE_END()
