#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <utility>

#include "models.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/json_converter.h"
#include "odil/registry.h"

using models::get_error;
using models::parse_json;
namespace registry = odil::registry;

BOOST_AUTO_TEST_SUITE(convert_json_errors)

namespace
{

struct Row
{
    std::string json;
    std::string error; // start of the message
};

void check(Row const & row)
{
    BOOST_TEST_CONTEXT(row.json)
    {
        auto const json = parse_json(row.json);
        auto const error = get_error([&] { odil::as_dataset(json); });
        BOOST_TEST(error.substr(0, row.error.size()) == row.error);
        BOOST_TEST(!error.empty());
    }
}

Json::Value nest(std::size_t depth)
{
    Json::Value json(Json::objectValue);
    for(std::size_t i = 0; i != depth; ++i)
    {
        Json::Value outer(Json::objectValue);
        outer["00081140"]["vr"] = "SQ";
        outer["00081140"]["Value"].append(json);
        json = outer;
    }
    return json;
}

}

BOOST_AUTO_TEST_CASE(structure_which_is_not_that_of_the_standard)
{
    for(Row const & row :
        {Row{"[]", "not an object"},
         Row{"null", "not an object"},
         Row{"3", "not an object"},
         Row{R"({"PatientID": {"vr": "LO"}})", "\"PatientID\" is not"},
         Row{R"({"0010002": {"vr": "LO"}})", "\"0010002\" is not"},
         Row{R"({"FFFEE000": {"vr": "LO"}})", "\"FFFEE000\" is not"},
         Row{R"({"00100020": []})", "PatientID: not an object"},
         Row{R"({"00100020": {}})", "PatientID: vr is missing"},
         Row{R"({"00100020": {"vr": 1}})", "PatientID: vr is missing"},
         Row{R"({"00100020": {"vr": "XX"}})", "PatientID: 'XX'"},
         Row{R"({"00100020": {"vr": ""}})", "PatientID: ''"},
         Row{R"({"00100020": {"vr": "LO", "Value": "x"}})",
             "PatientID: Value is not an array"},
         Row{R"({"00100020": {"vr": "LO", "Value": null}})",
             "PatientID: Value is not an array"},
         Row{R"({"00100020": {"vr": "LO", "Value": [], "InlineBinary": ""}})",
             "PatientID: both Value and InlineBinary"},
         Row{R"({"7FE00010": {"vr": "OW", "InlineBinary": ["AA=="]}})",
             "PixelData: InlineBinary is missing"},
         Row{R"({"7FE00010": {"vr": "OW", "BulkDataURI": "x"}})",
             "PixelData: nobody reads"},
         Row{R"({"0009100a": {"vr": "LO"}, "0009100A": {"vr": "LO"}})",
             "(0009,100A): there are two"},
         Row{R"({"00081140": {"vr": "SQ", "Value": [{}, 1]}})",
             "ReferencedImageSequence[1]: not an object"},
         Row{R"({"00081140": {"vr": "SQ", "Value": [{},
                 {"00100020": {"vr": "LO", "Value": [1]}}]}})",
             "ReferencedImageSequence[1].PatientID: a value"},
         Row{R"({"00081140": {"vr": "SQ", "InlineBinary": ""}})",
             "ReferencedImageSequence: the value of a sequence"}})
    {
        check(row);
    }
}

BOOST_AUTO_TEST_CASE(values_which_are_not_those_of_their_vr)
{
    for(Row const & row :
        {Row{R"({"00100020": {"vr": "LO", "Value": [{}]}})", "PatientID: a"},
         Row{R"({"00100020": {"vr": "LO", "Value": [true]}})", "PatientID: a"},
         Row{"{\"00100020\": {\"vr\": \"LO\", \"Value\": [\"\xE9\"]}}",
             "PatientID: "},
         Row{"{\"00180050\": {\"vr\": \"DS\", \"Value\": [\"\xE9\"]}}",
             "SliceThickness: "},
         Row{"{\"00200013\": {\"vr\": \"IS\", \"Value\": [\"1\xE9\"]}}",
             "InstanceNumber: "},
         Row{R"({"00100010": {"vr": "PN", "Value": ["x"]}})", "PatientName: a"},
         Row{R"({"00100010": {"vr": "PN", "Value": [{"Phonetic": 1}]}})",
             "PatientName: Phonetic"},
         Row{R"({"00280010": {"vr": "US", "Value": [65536]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "US", "Value": [-1]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "US", "Value": [1.5]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "US", "Value": [null]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "US", "Value": ["1x"]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "US", "Value": [true]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "SS", "Value": [32768]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "UL", "Value": [4294967296]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "SL", "Value": [2147483648]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "IS", "Value": [2147483648]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "SV", "Value": [9223372036854775808]}})",
             "Rows: "},
         Row{R"({"00280010": {"vr": "UV", "Value": [-1]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "UV", "Value": [1e30]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "FL", "Value": [1e39]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "FD", "Value": ["1e400"]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "FD", "Value": [null]}})", "Rows: "},
         Row{R"({"00280010": {"vr": "AT", "Value": ["0010"]}})", "Rows: "},
         Row{R"({"7FE00010": {"vr": "OW", "Value": ["AAAA"]}})", "PixelData: "},
         Row{R"({"7FE00010": {"vr": "OW", "InlineBinary": "A"}})",
             "PixelData: "},
         Row{R"({"7FE00010": {"vr": "OW", "InlineBinary": "AA=="}})",
             "PixelData: 1 bytes"}})
    {
        check(row);
    }
}

BOOST_AUTO_TEST_CASE(largest_float_of_nine_digits_is_no_error)
{
    auto const data_set = odil::as_dataset(
        parse_json(R"({"00700022": {"vr": "FL", "Value": [3.40282347e38]}})"));
    BOOST_TEST(
        data_set.as_real(registry::GraphicData, 0)
        == std::numeric_limits<float>::max());
}

BOOST_AUTO_TEST_CASE(nesting_is_limited)
{
    BOOST_CHECK_NO_THROW(odil::as_dataset(nest(64)));
    auto const error = get_error([] { odil::as_dataset(nest(65)); });
    BOOST_TEST(error.find("too many") != std::string::npos);

    odil::ConversionOptions options;
    options.nesting = 1;
    BOOST_CHECK_NO_THROW(odil::as_dataset(nest(1), options));
    BOOST_CHECK_THROW(odil::as_dataset(nest(2), options), odil::Exception);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_written_is_named)
{
    auto const write = [](odil::Tag tag, odil::Element element)
    {
        odil::DataSet item;
        item.add(tag, std::move(element));
        odil::DataSet data_set;
        data_set.add(registry::ReferencedImageSequence, {item});
        return get_error([&] { odil::as_json(data_set); });
    };
    odil::Element const wrong({1.5}, odil::VR::US);
    BOOST_TEST(
        write(registry::Rows, wrong)
        == "ReferencedImageSequence[0].Rows: US cannot be written from Reals");
    odil::Element const large({65536}, odil::VR::US);
    BOOST_TEST(
        write(registry::Rows, large)
        == "ReferencedImageSequence[0].Rows: 65536 is out of the range of VR "
           "US");
    odil::Element const two({{1, 2}, {3, 4}}, odil::VR::OB);
    BOOST_TEST(
        write(registry::EncapsulatedDocument, two)
        == "ReferencedImageSequence[0].EncapsulatedDocument: several byte "
           "strings");
}

BOOST_AUTO_TEST_SUITE_END()
