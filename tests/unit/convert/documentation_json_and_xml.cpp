// The examples of docs/data-sets/json-and-xml.md.
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <json/writer.h>

#include "odil/BulkData.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/json_converter.h"
#include "odil/xml_converter.h"

BOOST_AUTO_TEST_SUITE(convert_documentation_json_and_xml)

// clang-format off
BOOST_AUTO_TEST_CASE(there_and_back)
{
    odil::DataSet data_set;
    data_set.add("PatientName", {"Doe^John"});
    data_set.add("PixelSpacing", odil::Element::from_text("0.50\\0.5", odil::VR::DS));

    Json::Value const json = odil::as_json(data_set);
    std::string const text = Json::writeString(Json::StreamWriterBuilder(), json);
    BOOST_TEST((odil::as_dataset(json) == data_set));

    boost::property_tree::ptree const xml = odil::as_xml(data_set);
    std::ostringstream stream;
    boost::property_tree::write_xml(stream, xml);
    BOOST_TEST((odil::as_dataset(xml) == data_set));

    BOOST_TEST(text.find("\"0.50\"") != std::string::npos);
    BOOST_TEST(
        stream.str().find("<FamilyName>Doe</FamilyName>")
        != std::string::npos);
}

BOOST_AUTO_TEST_CASE(bulk_data)
{
    odil::DataSet image;
    image.add("PixelData", {std::vector<std::uint8_t>(2048)}, odil::VR::OW);

    std::map<std::string, odil::Value::Binary> store;

    odil::ConversionOptions options;
    options.bulk_data.write =
        [&](odil::BulkData::Attribute const & attribute,
            odil::Value::Binary const & value) -> std::optional<std::string>
    {
        if(attribute.size < 1024)
        {
            return std::nullopt; // InlineBinary
        }
        auto const uri = "bulk/" + attribute.path.to_text();
        store[uri] = value;
        return uri;
    };
    options.bulk_data.read = [&](odil::BulkData::Attribute const &,
                                 std::string const & uri) { return store.at(uri); };

    auto const json = odil::as_json(image, options);
    BOOST_TEST(json["7FE00010"]["BulkDataURI"].asString() == "bulk/PixelData");
    BOOST_TEST((odil::as_dataset(json, options) == image));
}

BOOST_AUTO_TEST_CASE(errors)
{
    std::string message;

    Json::Value json;
    json["00081115"]["vr"] = "SQ";
    json["00081115"]["Value"][0]["0020000E"]["vr"] = "XX";
    try
    {
        odil::as_dataset(json);
    }
    catch(odil::Exception const & e)
    {
        message = e.what();
    }
    BOOST_TEST(
        message
        == "ReferencedSeriesSequence[0].SeriesInstanceUID: 'XX' is not a VR");
}
// clang-format on

BOOST_AUTO_TEST_SUITE_END()
