#include "odil/xml_converter.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

#include <boost/property_tree/ptree.hpp>

#include "models.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/registry.h"

using models::parse_xml;
using models::write_xml;
using odil::DataSet;
using odil::Element;
using odil::VR;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

BOOST_AUTO_TEST_SUITE(convert_xml_converter)

namespace
{

std::string const start = R"(<?xml version="1.0" encoding="utf-8"?>)"
                          "\n"
                          R"(<NativeDicomModel xml:space="preserve">)";
std::string const end = "</NativeDicomModel>";

// What is inside of the outer element; the data set comes back.
std::string convert(DataSet const & data_set)
{
    auto const text = write_xml(odil::as_xml(data_set));
    BOOST_TEST((odil::as_dataset(parse_xml(text)) == data_set));
    BOOST_REQUIRE(text.substr(0, start.size()) == start);
    return text.substr(start.size(), text.size() - start.size() - end.size());
}

std::string convert(odil::Tag tag, Element element)
{
    DataSet data_set;
    data_set.add(tag, std::move(element));
    return convert(data_set);
}

DataSet read(std::string const & inside)
{
    return odil::as_dataset(parse_xml(start + inside + end));
}

// The data set of PS3.18, F.4, as in PS3.19, A.1.
constexpr auto published = R"(
  <DicomAttribute tag="00080005" vr="CS" keyword="SpecificCharacterSet">
    <Value number="1">ISO_IR 192</Value>
  </DicomAttribute>
  <DicomAttribute tag="00080061" vr="CS" keyword="ModalitiesInStudy">
    <Value number="1">CT</Value>
    <Value number="2">PET</Value>
  </DicomAttribute>
  <DicomAttribute tag="00080090" vr="PN" keyword="ReferringPhysicianName">
    <PersonName number="1">
      <Alphabetic>
        <GivenName>Bob</GivenName>
        <NamePrefix>Dr.</NamePrefix>
      </Alphabetic>
    </PersonName>
  </DicomAttribute>
  <DicomAttribute tag="00090010" vr="LO">
    <Value number="1">Vendor A</Value>
  </DicomAttribute>
  <DicomAttribute tag="00090002" vr="UN" privateCreator="Vendor A">
    <InlineBinary>z0x9c8v7</InlineBinary>
  </DicomAttribute>
  <DicomAttribute tag="00100010" vr="PN" keyword="PatientName">
    <PersonName number="1">
      <Alphabetic>
        <FamilyName>Wang</FamilyName>
        <GivenName>XiaoDong</GivenName>
      </Alphabetic>
      <Ideographic>
        <FamilyName>王</FamilyName>
        <GivenName>小東</GivenName>
      </Ideographic>
    </PersonName>
  </DicomAttribute>
  <DicomAttribute tag="00101002" vr="SQ" keyword="OtherPatientIDsSequence">
    <Item number="1">
      <DicomAttribute tag="00100020" vr="LO" keyword="PatientID">
        <Value number="1">54321</Value>
      </DicomAttribute>
    </Item>
    <Item number="2">
      <DicomAttribute tag="00100020" vr="LO" keyword="PatientID">
        <Value number="1">24680</Value>
      </DicomAttribute>
    </Item>
  </DicomAttribute>
  <DicomAttribute tag="00201208" vr="IS"
      keyword="NumberOfStudyRelatedInstances">
    <Value number="1">942</Value>
  </DicomAttribute>
)";

std::string without_indentation(std::string const & text)
{
    std::string result;
    auto is_start = true;
    for(auto const c : text)
    {
        is_start = c == '\n' || (is_start && c == ' ');
        result += is_start ? "" : std::string(1, c);
    }
    return result;
}

}

BOOST_AUTO_TEST_CASE(example_of_the_standard_in_both_directions)
{
    auto const data_set = read(published);
    BOOST_TEST(data_set.size() == 8);
    BOOST_TEST(
        data_set.as_string(registry::PatientName, 0)
        == "Wang^XiaoDong=王^小東");
    BOOST_TEST(
        data_set.as_string(registry::ReferringPhysicianName, 0) == "^Bob^^Dr.");
    BOOST_TEST(
        (data_set.as_string(registry::ModalitiesInStudy)
         == Strings{"CT", "PET"}));
    BOOST_TEST(
        data_set.as_int(registry::NumberOfStudyRelatedInstances, 0) == 942);
    BOOST_TEST(
        data_set.as_data_set(registry::OtherPatientIDsSequence, 1)
            .as_string(registry::PatientID, 0)
        == "24680");
    odil::Value::Binary const bytes{{0xCF, 0x4C, 0x7D, 0x73, 0xCB, 0xFB}};
    BOOST_TEST((data_set.as_binary(odil::Tag(0x0009, 0x1002)) == bytes));

    BOOST_TEST(
        without_indentation(convert(data_set))
        == without_indentation(std::string(published).replace(
            std::string(published).find("\n      keyword"), 7, " ")));
}

BOOST_AUTO_TEST_CASE(rich_data_set_comes_back)
{
    auto const data_set = models::make_rich_data_set();
    auto const xml = odil::as_xml(data_set);
    BOOST_TEST((odil::as_dataset(xml) == data_set));

    auto const again = odil::as_dataset(parse_xml(write_xml(xml)));
    BOOST_TEST((again == data_set));
    for(auto const & [tag, element] : again)
    {
        if(element.vr == VR::DS || element.vr == VR::IS)
        {
            BOOST_TEST(element.to_text() == data_set[tag].to_text());
        }
    }
}

BOOST_AUTO_TEST_CASE(values_of_each_form)
{
    BOOST_TEST(
        convert(registry::StudyDate, Element(VR::DA))
        == R"(<DicomAttribute tag="00080020" vr="DA" keyword="StudyDate"/>)");
    BOOST_TEST(
        convert(registry::ImageType, Element({"A", "", "B"}, VR::CS))
        == R"(<DicomAttribute tag="00080008" vr="CS" keyword="ImageType">)"
           R"(<Value number="1">A</Value><Value number="2"/>)"
           R"(<Value number="3">B</Value></DicomAttribute>)");
    BOOST_TEST(
        convert(registry::PatientName, Element({"a^^b", ""}, VR::PN))
        == R"(<DicomAttribute tag="00100010" vr="PN" keyword="PatientName">)"
           R"(<PersonName number="1"><Alphabetic><FamilyName>a</FamilyName>)"
           R"(<MiddleName>b</MiddleName></Alphabetic></PersonName>)"
           R"(<PersonName number="2"/></DicomAttribute>)");
    BOOST_TEST(
        convert(registry::PixelSpacing, Element::from_text("0.50\\1e1", VR::DS))
        == R"(<DicomAttribute tag="00280030" vr="DS" keyword="PixelSpacing">)"
           R"(<Value number="1">0.50</Value><Value number="2">1e1</Value>)"
           R"(</DicomAttribute>)");
    BOOST_TEST(
        convert(
            registry::ReferencedImageSequence,
            Element(odil::Value::DataSets(1), VR::SQ))
        == R"(<DicomAttribute tag="00081140" vr="SQ" )"
           R"(keyword="ReferencedImageSequence"><Item number="1"/>)"
           R"(</DicomAttribute>)");
    BOOST_TEST(
        convert(registry::PixelData, Element({{1, 2, 3, 4}}, VR::OW))
        == R"(<DicomAttribute tag="7FE00010" vr="OW" keyword="PixelData">)"
           R"(<InlineBinary>AQIDBA==</InlineBinary></DicomAttribute>)");
}

BOOST_AUTO_TEST_CASE(values_in_any_order_with_missing_numbers)
{
    auto const data_set = read(
        R"(<DicomAttribute tag="00080008" vr="CS"><!-- comment -->
             <Value number="4">D</Value>
             <Value number="2">B<!-- comment -->b</Value>
           </DicomAttribute>
           <DicomAttribute tag="00281050" vr="DS">
             <Value number="2"> 1.50 </Value>
           </DicomAttribute>
           <DicomAttribute tag="00280010" vr="US">
             <Value number="1">
               7
             </Value>
           </DicomAttribute>
           <DicomAttribute tag="00081140" vr="SQ">
             <Item number="2"/>
           </DicomAttribute>)");
    BOOST_TEST((
        data_set.as_string(registry::ImageType) == Strings{"", "Bb", "", "D"}));
    BOOST_TEST(data_set.size(registry::WindowCenter) == 2);
    BOOST_TEST(data_set.as_real(registry::WindowCenter, 1) == 1.5);
    BOOST_TEST(data_set.as_int(registry::Rows, 0) == 7);
    BOOST_TEST(data_set.size(registry::ReferencedImageSequence) == 2);
}

BOOST_AUTO_TEST_CASE(text_becomes_utf_8)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {"ISO_IR 100"});
    data_set.add(registry::PatientName, {"\xE9^x"});
    data_set.add(odil::Tag(0x0009, 0x0010), {"\xE9"});
    data_set.add(odil::Tag(0x0009, 0x1001), {"\xE9"}, VR::LO);

    DataSet expected;
    expected.add(registry::SpecificCharacterSet, {"ISO_IR 192"});
    expected.add(registry::PatientName, {"é^x"});
    expected.add(odil::Tag(0x0009, 0x0010), {"é"});
    expected.add(odil::Tag(0x0009, 0x1001), {"é"}, VR::LO);
    BOOST_TEST((odil::as_dataset(odil::as_xml(data_set)) == expected));
}

BOOST_AUTO_TEST_CASE(character_set_is_added_in_the_order_of_the_tags)
{
    odil::ConversionOptions options;
    options.text_errors = odil::TextErrors::Replace;
    DataSet data_set;
    data_set.add(registry::TransferSyntaxUID, {"1.2"});
    data_set.add(registry::PatientID, {"\xE9"});

    std::string const inserted =
        R"(</DicomAttribute><DicomAttribute tag="00080005" vr="CS" )"
        R"(keyword="SpecificCharacterSet"><Value number="1">ISO_IR 192)"
        R"(</Value></DicomAttribute><DicomAttribute tag="00100020")";
    auto const added = write_xml(odil::as_xml(data_set, options));
    BOOST_TEST(added.find(inserted) != std::string::npos);

    data_set.add(registry::SpecificCharacterSet);
    auto const filled = write_xml(odil::as_xml(data_set, options));
    BOOST_TEST(filled.find(inserted) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(private_elements_name_their_creator)
{
    DataSet data_set;
    data_set.add(odil::Tag(0x0009, 0x0010), {"A"}, VR::LO);
    data_set.add(odil::Tag(0x0009, 0x1010), {"x"}, VR::LO);
    data_set.add(odil::Tag(0x0009, 0x2010), {"y"}, VR::LO);
    BOOST_TEST(
        convert(data_set)
        == R"(<DicomAttribute tag="00090010" vr="LO"><Value number="1">A)"
           R"(</Value></DicomAttribute>)"
           R"(<DicomAttribute tag="00090010" vr="LO" privateCreator="A">)"
           R"(<Value number="1">x</Value></DicomAttribute>)"
           R"(<DicomAttribute tag="00092010" vr="LO"><Value number="1">y)"
           R"(</Value></DicomAttribute>)");

    data_set.add(odil::Tag(0x0009, 0x0011), {"A"}, VR::LO);
    auto const text = convert(data_set);
    BOOST_TEST(
        text.find(R"(tag="00091010" vr="LO" privateCreator="A")")
        != std::string::npos);
}

BOOST_AUTO_TEST_CASE(block_of_a_creator_which_is_missing_is_reserved)
{
    auto const data_set = read(
        R"(<DicomAttribute tag="00090001" vr="LO" privateCreator="B">
             <Value number="1">b</Value>
           </DicomAttribute>
           <DicomAttribute tag="00090002" vr="LO" privateCreator="A">
             <Value number="1">a</Value>
           </DicomAttribute>
           <DicomAttribute tag="00090003" vr="LO" privateCreator="B"/>
           <DicomAttribute tag="00091001" vr="LO"/>
           <DicomAttribute tag="00090011" vr="LO">
             <Value number="1">A</Value>
           </DicomAttribute>)");
    DataSet expected;
    expected.add(odil::Tag(0x0009, 0x0011), {"A"});
    expected.add(odil::Tag(0x0009, 0x0012), {"B"});
    expected.add(odil::Tag(0x0009, 0x1001), Element(VR::LO));
    expected.add(odil::Tag(0x0009, 0x1102), {"a"}, VR::LO);
    expected.add(odil::Tag(0x0009, 0x1201), {"b"}, VR::LO);
    expected.add(odil::Tag(0x0009, 0x1203), Element(VR::LO));
    BOOST_TEST((data_set == expected));
}

BOOST_AUTO_TEST_CASE(group_lengths_and_unwanted_meta_information_are_left_out)
{
    DataSet data_set;
    data_set.add(registry::TransferSyntaxUID, {"1.2"});
    data_set.add(odil::Tag(0x0008, 0x0000), {4}, VR::UL);
    odil::ConversionOptions options;
    options.keep_meta_information = false;

    auto const xml = odil::as_xml(data_set);
    BOOST_TEST(odil::as_dataset(xml).size() == 1);
    BOOST_TEST(odil::as_dataset(xml, options).empty());
    BOOST_TEST(odil::as_dataset(odil::as_xml(data_set, options)).empty());
    BOOST_TEST(read(R"(<DicomAttribute tag="00080000" vr="UL"/>)").empty());
}

BOOST_AUTO_TEST_CASE(character_set_without_value_gets_one)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet);
    auto const again = odil::as_dataset(odil::as_xml(data_set));
    BOOST_TEST(
        again.as_string(registry::SpecificCharacterSet, 0) == "ISO_IR 192");
}

BOOST_AUTO_TEST_SUITE_END()
