// The examples of docs/data-sets/print-and-compare.md.
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Path.h"
#include "odil/PrivateDictionary.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/difference.h"
#include "odil/print.h"
#include "odil/registry.h"

namespace
{

odil::DataSet make_data_set()
{
    odil::DataSet item;
    item.add("ReferencedSOPInstanceUID", {"1.2.3"});
    odil::DataSet data_set;
    data_set.add("SOPClassUID", {odil::registry::CTImageStorage});
    data_set.add("ReferencedStudySequence", {item});
    data_set.add(odil::Tag(0x0009, 0x0010), {"ACME"});
    data_set.add(odil::Tag(0x0009, 0x1001), {1.5}, odil::VR::DS);
    data_set.add("PatientName", {"Doe^John"});
    data_set.add("PixelSpacing", {0.5, 0.25});
    data_set.add("PixelData", {{0x00, 0xAB, 0xFF, 0x10}}, odil::VR::OB);
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(convert_documentation_print_and_compare)

BOOST_AUTO_TEST_CASE(printing)
{
    auto const data_set = make_data_set();

    std::ostringstream stream;
    stream << data_set;
    BOOST_TEST(
        stream.str()
        == "(0008,0016) UI SOPClassUID: \"1.2.840.10008.5.1.4.1.1.2\""
           " =CTImageStorage\n"
           "(0008,1110) SQ ReferencedStudySequence: 1 item\n"
           "  [0]\n"
           "    (0008,1155) UI ReferencedSOPInstanceUID: \"1.2.3\"\n"
           "(0009,0010) LO PrivateCreator: \"ACME\"\n"
           "(0009,1001) DS private element of ACME: 1.5\n"
           "(0010,0010) PN PatientName: \"Doe^John\"\n"
           "(0028,0030) DS PixelSpacing: 0.5, 0.25\n"
           "(7FE0,0010) OB PixelData: 4 bytes: 00 AB FF 10\n");
}

BOOST_AUTO_TEST_CASE(options_of_printing)
{
    auto const data_set = make_data_set();
    std::ostringstream stream;

    odil::PrivateDictionary dictionary;
    dictionary.add("ACME", 0x0009, 0x01, {"Dose", "DS", "1"});

    odil::PrintOptions options;
    options.maximum_length = 10; // characters of a value
    options.private_dictionary = &dictionary;
    // options.with_values = false; // the structure only
    odil::print(stream, data_set, options);

    auto const has = [&](char const * text)
    { return stream.str().find(text) != std::string::npos; };
    BOOST_TEST(has("(0009,1001) DS Dose: 1.5\n"));
    BOOST_TEST(has("SOPClassUID: \"1.2.840.1\u2026 (25 bytes)\n"));
}

BOOST_AUTO_TEST_CASE(comparing)
{
    auto const data_set = make_data_set();

    auto other = data_set;
    other.add("PatientName", {"Doe^Jane"});
    other.as_data_set("ReferencedStudySequence", 0)
        .add("ReferencedSOPClassUID", {"1.2"});
    other.remove("PixelSpacing");

    auto const differences = odil::find_differences(data_set, other);
    BOOST_TEST(differences.size() == 3U);
    BOOST_CHECK(differences[1].kind == odil::Difference::Kind::Value);
    BOOST_TEST(differences[1].path.to_text() == "PatientName");
    BOOST_TEST(
        odil::find(other, differences[1].path)->as_string()[0] == "Doe^Jane");

    std::ostringstream stream;
    odil::print(stream, differences, data_set, other);
    BOOST_TEST(
        stream.str()
        == "ReferencedStudySequence[0].ReferencedSOPClassUID\n"
           "+ (0008,1150) UI ReferencedSOPClassUID: \"1.2\"\n"
           "PatientName\n"
           "- (0010,0010) PN PatientName: \"Doe^John\"\n"
           "+ (0010,0010) PN PatientName: \"Doe^Jane\"\n"
           "PixelSpacing\n"
           "- (0028,0030) DS PixelSpacing: 0.5, 0.25\n");

    odil::DifferenceOptions options;
    options.ignored_tags = {"SOPInstanceUID", "PixelSpacing"}; // in items too
    options.ignore_group_lengths = true;
    options.ignore_unknown = true; // UN in one of them, another VR in the other
    BOOST_TEST(find_differences(data_set, other, options).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
