#include "odil/DataSet.h"

#include <functional>
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "odil/ElementError.h"

using odil::DataSet;
using odil::Tag;

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

BOOST_AUTO_TEST_SUITE(core_DataSet_access)

BOOST_AUTO_TEST_CASE(missing_elements_are_named)
{
    DataSet data_set;
    data_set.add("PatientID", {"a"});
    auto const & constant = data_set;
    auto const * const words = "no such element";
    Tag const tag("PatientName");
    BOOST_TEST(!data_set.has(tag));
    BOOST_TEST((constant.find(tag) == constant.end()));
    check_error([&] { data_set.remove(tag); }, words);
    check_error([&] { data_set.clear(tag); }, words);
    check_error([&] { (void)data_set[tag]; }, words);
    check_error([&] { (void)constant[tag]; }, words);
    check_error([&] { (void)constant.empty(tag); }, words);
    check_error([&] { (void)constant.size(tag); }, words);
    check_error([&] { (void)constant.get_vr(tag); }, words);
    check_error([&] { (void)constant.is_int(tag); }, words);
    check_error([&] { (void)constant.as_string(tag); }, words);
    check_error([&] { (void)data_set.as_string(tag); }, words);
    check_error([&] { (void)constant.as_real(tag, 0); }, words);
    BOOST_TEST(data_set.size() == 1);
}

BOOST_AUTO_TEST_CASE(wrong_types_are_named)
{
    DataSet data_set;
    data_set.add("PatientName", {"a"});
    auto const & constant = data_set;
    auto const words = [](std::string const & type)
    { return "the value holds Strings, not " + type; };
    Tag const tag("PatientName");
    check_error([&] { (void)constant.as_int(tag); }, words("Integers"));
    check_error([&] { (void)data_set.as_real(tag); }, words("Reals"));
    check_error([&] { (void)data_set.as_data_set(tag, 0); }, words("DataSets"));
    check_error([&] { (void)constant.as_binary(tag, 0); }, words("Binary"));
}

BOOST_AUTO_TEST_CASE(positions_out_of_range_are_named)
{
    DataSet data_set;
    data_set.add("PatientName", {"a", "b"});
    data_set.add("Rows");
    check_error(
        [&] { (void)data_set.as_string("PatientName", 2); },
        "no item at position 2 of 2");
    check_error(
        [&] { (void)std::as_const(data_set).as_int("Rows", 0); },
        "no item at position 0 of 0",
        "(0028,0010) Rows");
}

// Access as each type, all items and one, constant and not.
BOOST_AUTO_TEST_CASE(every_type_is_accessible)
{
    DataSet data_set;
    data_set.add("Rows", {1});
    data_set.add("PixelSpacing", {1.5});
    data_set.add("PatientName", {"a"});
    data_set.add("RequestAttributesSequence", {DataSet()});
    data_set.add("PixelData", {{1}});
    auto const check = [](auto & x)
    {
        BOOST_TEST((&x.as_int("Rows")[0] == &x.as_int("Rows", 0)));
        BOOST_TEST(
            (&x.as_real("PixelSpacing")[0] == &x.as_real("PixelSpacing", 0)));
        BOOST_TEST(
            (&x.as_string("PatientName")[0] == &x.as_string("PatientName", 0)));
        Tag const sequence("RequestAttributesSequence");
        BOOST_TEST(
            (&x.as_data_set(sequence)[0] == &x.as_data_set(sequence, 0)));
        BOOST_TEST(
            (&x.as_binary("PixelData")[0] == &x.as_binary("PixelData", 0)));
        BOOST_TEST(x.is_int("Rows"));
        BOOST_TEST(x.is_real("PixelSpacing"));
        BOOST_TEST(x.is_string("PatientName"));
        BOOST_TEST(x.is_data_set(sequence));
        BOOST_TEST(x.is_binary("PixelData"));
        BOOST_TEST(!x.is_binary("Rows"));
    };
    check(data_set);
    check(std::as_const(data_set));
}

BOOST_AUTO_TEST_CASE(what_may_be_missing_is_looked_for)
{
    DataSet data_set;
    data_set.add("PatientName", {"Doe^John", "Doe^Jane"});
    data_set.add("Rows", {256});
    data_set.add("SliceThickness", {0.5});
    data_set.add("PatientID");

    BOOST_TEST(data_set.has_value("PatientName"));
    BOOST_TEST(!data_set.has_value("PatientID"));
    BOOST_TEST(!data_set.has_value("StudyID"));

    BOOST_TEST(data_set.find_string("PatientName").value() == "Doe^John");
    BOOST_TEST(data_set.find_int("Rows").value() == 256);
    BOOST_TEST(data_set.find_real("SliceThickness").value() == 0.5);
    for(std::string const tag : {"PatientID", "StudyID", "Rows"})
    {
        BOOST_TEST(!data_set.find_string(tag));
    }
    BOOST_TEST(!data_set.find_int("SliceThickness"));
    BOOST_TEST(!data_set.find_real("Rows"));
}

BOOST_AUTO_TEST_SUITE_END()
