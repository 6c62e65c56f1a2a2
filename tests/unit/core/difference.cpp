#include "odil/difference.h" // first: the header stands on its own

#include <cstddef>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Path.h"
#include "odil/Tag.h"
#include "odil/VR.h"

using odil::DataSet;
using odil::Difference;
using odil::DifferenceOptions;
using odil::Element;
using odil::find_differences;
using odil::Tag;
using odil::VR;

namespace
{

DataSet make_data_set()
{
    DataSet item;
    item.add("StudyInstanceUID", {"1.2.3"});
    item.add(
        Tag(0x0009, 0x1001),
        {std::numeric_limits<double>::quiet_NaN()},
        VR::DS);
    DataSet data_set;
    data_set.add("PatientName", {"Doe^John"});
    data_set.add("Rows", {256});
    data_set.add("ReferencedStudySequence", {item, item});
    data_set.add("PixelData", {{1, 2}}, VR::OB);
    return data_set;
}

// One line for each difference.
std::string compare(
    DataSet const & left,
    DataSet const & right,
    DifferenceOptions const & options = {})
{
    std::ostringstream stream;
    for(auto const & difference : find_differences(left, right, options))
    {
        stream << difference << '\n';
    }
    return stream.str();
}

DataSet & get_item(DataSet & data_set, std::size_t position)
{
    return data_set.as_data_set("ReferencedStudySequence", position);
}

}

BOOST_AUTO_TEST_SUITE(core_difference)

BOOST_AUTO_TEST_CASE(the_same_data_sets_do_not_differ)
{
    BOOST_TEST(find_differences({}, {}).empty());
    BOOST_TEST(find_differences(make_data_set(), make_data_set()).empty());
}

BOOST_AUTO_TEST_CASE(elements_which_are_in_one_only_are_found)
{
    auto left = make_data_set();
    auto right = make_data_set();
    left.add("SOPInstanceUID", {"1.2"});
    left.add(Tag(0xFFFC, 0xFFFC), {{0}}, VR::OB);
    right.add("PatientID", {"1"});
    right.add(Tag(0x0009, 0x0010), {"ACME"});
    BOOST_TEST(
        compare(left, right)
        == "SOPInstanceUID: only left\n"
           "(0009,0010): only right\n"
           "PatientID: only right\n"
           "DataSetTrailingPadding: only left\n");
    left.clear();
    left.add("Rows", {1});
    BOOST_TEST(compare(left, {}) == "Rows: only left\n");
    BOOST_TEST(compare({}, left) == "Rows: only right\n");
}

BOOST_AUTO_TEST_CASE(values_and_vrs_are_compared)
{
    auto const left = make_data_set();
    auto right = make_data_set();
    right.add("PatientName", {"Doe^Jane"});
    right.add("Rows", {256}, VR::SS);
    right.add("PixelData", {{1, 2}, {3}}, VR::OB);
    BOOST_TEST(
        compare(left, right)
        == "PatientName: value\nRows: VR\nPixelData: value\n");
}

BOOST_AUTO_TEST_CASE(values_of_another_type_differ)
{
    DataSet left, right;
    left.add("PatientName");
    right.add("PatientName");
    right["PatientName"] = Element(odil::Value::DataSets(), VR::PN);
    BOOST_TEST(compare(left, right) == "PatientName: value\n");
    BOOST_TEST(compare(right, left) == "PatientName: value\n");
}

BOOST_AUTO_TEST_CASE(items_are_compared_by_position)
{
    auto const left = make_data_set();
    auto right = make_data_set();
    get_item(right, 1).add("StudyInstanceUID", {"1.2.4"});
    get_item(right, 1).remove(Tag(0x0009, 0x1001));
    BOOST_TEST(
        compare(left, right)
        == "ReferencedStudySequence[1].(0009,1001): only left\n"
           "ReferencedStudySequence[1].StudyInstanceUID: value\n");
}

BOOST_AUTO_TEST_CASE(further_items_are_in_one_only)
{
    auto const left = make_data_set();
    auto right = make_data_set();
    right.as_data_set("ReferencedStudySequence").resize(1);
    BOOST_TEST(
        compare(left, right) == "ReferencedStudySequence[1]: only left\n");
    BOOST_TEST(
        compare(right, left) == "ReferencedStudySequence[1]: only right\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_compared_as_numbers)
{
    DataSet left, right;
    left.add("PixelSpacing", Element::from_text("0.50\\1e0", VR::DS));
    right.add("PixelSpacing", Element::from_text("0.5\\1", VR::DS));
    BOOST_TEST(find_differences(left, right).empty());
    right.add("PixelSpacing", Element::from_text("0.5\\1.1", VR::DS));
    BOOST_TEST(compare(left, right) == "PixelSpacing: value\n");
}

BOOST_AUTO_TEST_CASE(tags_are_ignored_at_every_depth)
{
    auto const left = make_data_set();
    auto right = make_data_set();
    right.remove("Rows");
    get_item(right, 0).add("StudyInstanceUID", {"1.2.4"});
    DifferenceOptions options;
    options.ignored_tags = {"Rows", "StudyInstanceUID"};
    BOOST_TEST(compare(left, right, options) == "");
    options.ignored_tags = {"Rows", "ReferencedStudySequence"};
    BOOST_TEST(compare(left, right, options) == "");
    right.as_data_set("ReferencedStudySequence").clear();
    BOOST_TEST(compare(left, right, options) == "");
}

BOOST_AUTO_TEST_CASE(group_lengths_are_ignored_if_wanted)
{
    auto const left = make_data_set();
    auto right = make_data_set();
    right.add(Tag(0x0010, 0x0000), {12});
    DifferenceOptions options;
    BOOST_TEST(compare(left, right, options) == "(0010,0000): only right\n");
    options.ignore_group_lengths = true;
    BOOST_TEST(compare(left, right, options) == "");
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_ignored_if_wanted)
{
    auto const left = make_data_set();
    auto right = make_data_set();
    right.add("PatientName", {{'X'}}, VR::UN);
    right.add("Rows", {256}, VR::SS);
    DifferenceOptions options;
    BOOST_TEST(compare(left, right, options) == "PatientName: VR\nRows: VR\n");
    options.ignore_unknown = true;
    BOOST_TEST(compare(left, right, options) == "Rows: VR\n");
    BOOST_TEST(compare(right, left, options) == "Rows: VR\n");
}

BOOST_AUTO_TEST_CASE(differences_can_be_compared)
{
    Difference const rows{odil::Path("Rows"), Difference::Kind::VR};
    BOOST_CHECK(find_differences({}, {}) == std::vector<Difference>());
    BOOST_CHECK(rows == rows);
    BOOST_CHECK(
        (rows != Difference{odil::Path("Rows"), Difference::Kind::Value}));
    BOOST_CHECK(
        (rows != Difference{odil::Path("Columns"), Difference::Kind::VR}));
}

BOOST_AUTO_TEST_SUITE_END()
