#include "odil/json_converter.h"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>
#include <utility>

#include "models.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/registry.h"

using models::parse_json;
using odil::DataSet;
using odil::Element;
using odil::VR;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

BOOST_AUTO_TEST_SUITE(convert_json_converter)

namespace
{

// Of one element.
std::string convert(odil::Tag tag, Element element)
{
    DataSet data_set;
    data_set.add(tag, std::move(element));
    auto const json = odil::as_json(data_set);
    BOOST_TEST((odil::as_dataset(json) == data_set));
    return json[json.getMemberNames().at(0)].toStyledString();
}

std::string style(std::string const & text)
{
    return parse_json(text).toStyledString();
}

// The first data set of PS3.18, F.4.
constexpr auto published = R"({
    "00080005": { "vr": "CS", "Value": [ "ISO_IR 192" ] },
    "00080020": { "vr": "DA", "Value": [ "20130409" ] },
    "00080030": { "vr": "TM", "Value": [ "131600.0000" ] },
    "00080050": { "vr": "SH", "Value": [ "11235813" ] },
    "00080056": { "vr": "CS", "Value": [ "ONLINE" ] },
    "00080061": { "vr": "CS", "Value": [ "CT", "PET" ] },
    "00080090": { "vr": "PN", "Value": [ { "Alphabetic": "^Bob^^Dr." } ] },
    "00081190": { "vr": "UR", "Value": [
        "http://wado.nema.org/studies/1.2.392.200036.9116.2.2.2.1762893313.1029997326.945873" ] },
    "00090010": { "vr": "LO", "Value": [ "Vendor A" ] },
    "00091002": { "vr": "UN", "InlineBinary": "z0x9c8v7" },
    "00100010": { "vr": "PN", "Value": [
        { "Alphabetic": "Wang^XiaoDong", "Ideographic": "王^小東" } ] },
    "00100020": { "vr": "LO", "Value": [ "12345" ] },
    "00100021": { "vr": "LO", "Value": [ "Hospital A" ] },
    "00100030": { "vr": "DA", "Value": [ "19670701" ] },
    "00100040": { "vr": "CS", "Value": [ "M" ] },
    "00101002": { "vr": "SQ", "Value": [
        { "00100020": { "vr": "LO", "Value": [ "54321" ] },
          "00100021": { "vr": "LO", "Value": [ "Hospital B" ] } },
        { "00100020": { "vr": "LO", "Value": [ "24680" ] },
          "00100021": { "vr": "LO", "Value": [ "Hospital C" ] } } ] },
    "0020000D": { "vr": "UI", "Value": [
        "1.2.392.200036.9116.2.2.2.1762893313.1029997326.945873" ] },
    "00200010": { "vr": "SH", "Value": [ "11235813" ] },
    "00201206": { "vr": "IS", "Value": [ 4 ] },
    "00201208": { "vr": "IS", "Value": [ 942 ] }
})";

}

BOOST_AUTO_TEST_CASE(example_of_the_standard_in_both_directions)
{
    auto const json = parse_json(published);
    auto const data_set = odil::as_dataset(json);

    BOOST_TEST(data_set.size() == 20);
    BOOST_TEST(
        data_set.as_string(registry::PatientName, 0)
        == "Wang^XiaoDong=王^小東");
    BOOST_TEST(
        data_set.as_string(registry::ReferringPhysicianName, 0) == "^Bob^^Dr.");
    BOOST_TEST(
        data_set.as_int(registry::NumberOfStudyRelatedInstances, 0) == 942);
    BOOST_TEST(
        data_set.as_data_set(registry::OtherPatientIDsSequence, 1)
            .as_string(registry::IssuerOfPatientID, 0)
        == "Hospital C");
    odil::Value::Binary const bytes{{0xCF, 0x4C, 0x7D, 0x73, 0xCB, 0xFB}};
    BOOST_TEST((data_set.as_binary(odil::Tag(0x0009, 0x1002)) == bytes));

    BOOST_TEST(
        odil::as_json(data_set).toStyledString() == json.toStyledString());
}

BOOST_AUTO_TEST_CASE(rich_data_set_comes_back)
{
    auto const data_set = models::make_rich_data_set();
    auto const json = odil::as_json(data_set);
    BOOST_TEST((odil::as_dataset(json) == data_set));

    auto const text = models::write_json(json);
    auto const again = odil::as_dataset(parse_json(text));
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
        == style(R"({"vr": "DA"})"));
    BOOST_TEST(
        convert(registry::ImageType, Element({"A", "", "B"}, VR::CS))
        == style(R"({"vr": "CS", "Value": ["A", null, "B"]})"));
    BOOST_TEST(
        convert(registry::PatientName, Element({"a^b==c", "", "=i"}, VR::PN))
        == style(R"({"vr": "PN", "Value": [
            {"Alphabetic": "a^b", "Phonetic": "c"},
            null,
            {"Ideographic": "i"}]})"));
    BOOST_TEST(
        convert(registry::FrameIncrementPointer, Element({"0018106a"}, VR::AT))
        == style(R"({"vr": "AT", "Value": ["0018106A"]})"));
    BOOST_TEST(
        convert(
            registry::ReferencedImageSequence,
            Element(odil::Value::DataSets(1), VR::SQ))
        == style(R"({"vr": "SQ", "Value": [{}]})"));
    BOOST_TEST(
        convert(registry::PixelData, Element({{1, 2, 3, 4}}, VR::OW))
        == style(R"({"vr": "OW", "InlineBinary": "AQIDBA=="})"));
    BOOST_TEST(
        convert(registry::Rows, Element({256, 1}, VR::US))
        == style(R"({"vr": "US", "Value": [256, 1]})"));
    BOOST_TEST(
        convert(registry::GraphicData, Element({0.5, -2.0}, VR::FL))
        == style(R"({"vr": "FL", "Value": [0.5, -2.0]})"));
}

BOOST_AUTO_TEST_CASE(numbers_are_strings_where_a_number_would_lose_something)
{
    auto const decimals = [](char const * text) {
        return convert(
            registry::PixelSpacing, Element::from_text(text, VR::DS));
    };
    BOOST_TEST(
        decimals("0.50\\0.5\\\\100000")
        == style(R"({"vr": "DS", "Value": ["0.50", 0.5, null, 100000.0]})"));
    BOOST_TEST(
        decimals("0,5\\0.5")
        == style(R"({"vr": "DS", "Value": ["0,5", 0.5]})"));
    BOOST_TEST(
        decimals("0.1234567890123456789")
        == style(R"({"vr": "DS", "Value": ["0.1234567890123456789"]})"));

    auto const integers = [](char const * text) {
        return convert(
            registry::InstanceNumber, Element::from_text(text, VR::IS));
    };
    BOOST_TEST(
        integers("007\\-7\\+7")
        == style(R"({"vr": "IS", "Value": ["007", -7, "+7"]})"));
    BOOST_TEST(
        integers("99999999999")
        == style(R"({"vr": "IS", "Value": ["99999999999"]})"));

    BOOST_TEST(
        convert(
            registry::SelectorSVValue,
            Element({1LL << 53, (1LL << 53) + 1}, VR::SV))
        == style(
            R"({"vr": "SV", "Value": [9007199254740992, "9007199254740993"]})"));
    BOOST_TEST(
        convert(registry::SelectorUVValue, Element({1, -1}, VR::UV))
        == style(R"({"vr": "UV", "Value": [1, "18446744073709551615"]})"));

    using Limits = std::numeric_limits<double>;
    auto const infinity = Limits::infinity();
    BOOST_TEST(
        convert(
            registry::GraphicData,
            Element({infinity, -infinity, -Limits::quiet_NaN(), 1.0}, VR::FL))
        == style(R"({"vr": "FL", "Value": ["inf", "-inf", "nan", 1.0]})"));
}

BOOST_AUTO_TEST_CASE(group_lengths_and_unwanted_meta_information_are_left_out)
{
    DataSet data_set;
    data_set.add(odil::Tag(0x0008, 0x0000), {4}, VR::UL);
    data_set.add(registry::TransferSyntaxUID, {"1.2"});
    data_set.add(registry::PatientID, {"1"});

    auto const names = odil::as_json(data_set).getMemberNames();
    BOOST_TEST((names == Strings{"00020010", "00100020"}));

    odil::ConversionOptions options;
    options.keep_meta_information = false;
    auto const fewer = odil::as_json(data_set, options).getMemberNames();
    BOOST_TEST((fewer == Strings{"00100020"}));

    auto json = odil::as_json(data_set);
    json["00080000"]["vr"] = "UL";
    BOOST_TEST(odil::as_dataset(json).size() == 2);
    BOOST_TEST(odil::as_dataset(json, options).size() == 1);
}

BOOST_AUTO_TEST_CASE(text_becomes_utf_8)
{
    DataSet item;
    item.add(registry::SpecificCharacterSet, {"ISO_IR 101"});
    item.add(registry::PatientID, {"\xF3"}); // o with acute
    DataSet plain;
    plain.add(registry::PatientID, {"\xE9"}); // e with acute
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {"ISO_IR 100"});
    data_set.add(registry::PatientName, {"\xE9^x"});
    data_set.add(registry::OtherPatientIDsSequence, {item, plain});

    item.add(registry::SpecificCharacterSet, {"ISO_IR 192"});
    item.add(registry::PatientID, {"ó"});
    plain.add(registry::PatientID, {"é"});
    DataSet expected;
    expected.add(registry::SpecificCharacterSet, {"ISO_IR 192"});
    expected.add(registry::PatientName, {"é^x"});
    expected.add(registry::OtherPatientIDsSequence, {item, plain});

    BOOST_TEST((odil::as_dataset(odil::as_json(data_set)) == expected));

    // what JSON says of the origin of its text does not matter
    auto json = odil::as_json(data_set);
    json["00080005"]["Value"][0] = "ISO_IR 100";
    BOOST_TEST((odil::as_dataset(json) == expected));
    json.removeMember("00080005");
    BOOST_TEST((odil::as_dataset(json) == expected));
}

BOOST_AUTO_TEST_CASE(text_outside_of_its_character_set)
{
    DataSet data_set;
    data_set.add(registry::PatientID, {"\xE9"});
    BOOST_TEST(
        models::get_error([&] { odil::as_json(data_set); }).find("PatientID: ")
        == 0U);

    odil::ConversionOptions options;
    options.text_errors = odil::TextErrors::Replace;
    auto const json = odil::as_json(data_set, options);
    BOOST_TEST(json["00080005"]["Value"][0].asString() == "ISO_IR 192");
    BOOST_TEST(json["00100020"]["Value"][0].asString() == "\xEF\xBF\xBD");
}

BOOST_AUTO_TEST_CASE(character_set_without_value_gets_one)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet);
    auto const again = odil::as_dataset(odil::as_json(data_set));
    BOOST_TEST(
        again.as_string(registry::SpecificCharacterSet, 0) == "ISO_IR 192");
}

BOOST_AUTO_TEST_SUITE_END()
