// BulkData, the same in both models.
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/property_tree/ptree.hpp>

#include "models.h"
#include "odil/BulkData.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/json_converter.h"
#include "odil/registry.h"
#include "odil/xml_converter.h"

using odil::BulkData;
using odil::DataSet;
using odil::Value;
using odil::VR;
namespace registry = odil::registry;

BOOST_AUTO_TEST_SUITE(convert_json_xml_bulk_data)

namespace
{

Value::Binary const fragments{{}, {0xFF, 0xD8, 0xFF, 0xD9}, {1, 2}};

DataSet make_data_set()
{
    DataSet icon;
    icon.add(registry::PixelData, {{1, 2, 3, 4}}, VR::OW);
    DataSet data_set;
    data_set.add(registry::IconImageSequence, {DataSet(), icon});
    data_set.add(registry::EncapsulatedDocument, {{5, 6}}, VR::OB);
    data_set.add(registry::PixelData, fragments, VR::OB);
    return data_set;
}

// Keeps what is longer than 3 bytes.
struct Store
{
    std::map<std::string, Value::Binary> values;
    std::vector<BulkData::Attribute> attributes;
    odil::ConversionOptions options;

    Store()
    {
        options.bulk_data.write = [this](
                                      BulkData::Attribute const & attribute,
                                      Value::Binary const & value)
        {
            attributes.push_back(attribute);
            auto const uri = "http://x/" + attribute.path.to_text();
            auto const is_long = attribute.size > 3;
            if(is_long)
            {
                values[uri] = value;
            }
            return is_long ? std::optional(uri) : std::nullopt;
        };
        options.bulk_data.read =
            [this](BulkData::Attribute const &, std::string const & uri)
        { return values.at(uri); };
    }
    Store(Store const &) = delete;
    Store & operator=(Store const &) = delete;
    ~Store() = default;
};

// Element which is read from bytes.
odil::Element read(VR vr, Value::Binary const & bytes)
{
    odil::ConversionOptions options;
    options.bulk_data.read = [&](auto const &, auto const &) { return bytes; };
    Json::Value json;
    json["00100020"]["vr"] = as_string(vr);
    json["00100020"]["BulkDataURI"] = "x";
    return odil::as_dataset(json, options)[registry::PatientID];
}

}

BOOST_AUTO_TEST_CASE(values_go_elsewhere_and_come_back)
{
    auto const data_set = make_data_set();
    Store store;
    auto const json = odil::as_json(data_set, store.options);
    BOOST_TEST(store.attributes.size() == 3);
    auto const & icon = store.attributes[1];
    BOOST_TEST(icon.path.to_text() == "IconImageSequence[1].PixelData");
    BOOST_TEST(icon.tag == registry::PixelData);
    BOOST_CHECK(icon.vr == VR::OW);
    BOOST_TEST(icon.size == 4);
    BOOST_TEST(store.attributes[0].size == 2);
    BOOST_TEST(store.attributes[2].size == 38); // 4 headers, 6 bytes

    BOOST_TEST(
        json["7FE00010"]["BulkDataURI"].asString() == "http://x/PixelData");
    BOOST_TEST(!json["7FE00010"].isMember("InlineBinary"));
    BOOST_TEST(json["00420011"]["InlineBinary"].asString() == "BQY=");
    BOOST_TEST((odil::as_dataset(json, store.options) == data_set));

    auto const xml = odil::as_xml(data_set, store.options);
    BOOST_TEST((odil::as_dataset(xml, store.options) == data_set));
}

BOOST_AUTO_TEST_CASE(encapsulated_pixel_data_are_inline_as_in_a_file)
{
    auto const data_set = make_data_set();
    auto const json = odil::as_json(data_set);
    Value::Binary const file{
        {0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0, // offset table
         0xFE, 0xFF, 0x00, 0xE0, 4, 0, 0, 0, 0xFF, 0xD8, 0xFF, 0xD9, // first
         0xFE, 0xFF, 0x00, 0xE0, 2, 0, 0, 0, 1,    2, // second
         0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0}}; // delimiter
    DataSet plain;
    plain.add(registry::EncapsulatedDocument, file, VR::OB);
    BOOST_TEST(
        json["7FE00010"]["InlineBinary"]
        == odil::as_json(plain)["00420011"]["InlineBinary"]);

    BOOST_TEST((odil::as_dataset(json) == data_set));
    BOOST_TEST((odil::as_dataset(odil::as_xml(data_set)) == data_set));
}

BOOST_AUTO_TEST_CASE(pixel_data_which_only_begin_like_items_are_not_fragments)
{
    std::vector<std::uint8_t> const items{
        0xFE, 0xFF, 0x00, 0xE0, 0, 0,    0,    0,    0xFE, 0xFF, 0x00, 0xE0, 2,
        0,    0,    0,    1,    2, 0xFE, 0xFF, 0xDD, 0xE0, 0,    0,    0,    0};
    for(std::size_t size = 0; size <= items.size() + 2; size += 2)
    {
        auto bytes = items;
        bytes.resize(size);
        DataSet data_set;
        data_set.add(registry::PixelData, Value::Binary{bytes}, VR::OB);
        auto const again = odil::as_dataset(odil::as_json(data_set));
        auto const expected = size == items.size() ? 2U : 1U;
        BOOST_TEST(again.size(registry::PixelData) == expected);
    }
}

BOOST_AUTO_TEST_CASE(odd_fragments_are_padded)
{
    DataSet data_set;
    data_set.add(registry::PixelData, {{}, {1}}, VR::OB);
    auto const again = odil::as_dataset(odil::as_json(data_set));
    BOOST_TEST(
        (again.as_binary(registry::PixelData) == Value::Binary{{}, {1, 0}}));
}

BOOST_AUTO_TEST_CASE(bytes_become_values_of_any_vr)
{
    BOOST_TEST(
        (read(VR::LT, {{0xC3, 0xA9, '\\', ' '}})
         == odil::Element({"é\\"}, VR::LT)));
    BOOST_TEST(
        (read(VR::DS, {{'1', '\\', '2'}}) == odil::Element({1., 2.}, VR::DS)));
    BOOST_TEST(
        (read(VR::US, {{1, 0, 0, 1}}) == odil::Element({1, 256}, VR::US)));
    BOOST_TEST((read(VR::UN, {{1, 2}}) == odil::Element({{1, 2}}, VR::UN)));
    BOOST_TEST((read(VR::OW, {}) == odil::Element(VR::OW)));
    BOOST_CHECK_THROW(read(VR::US, {{1}}), odil::Exception);
    BOOST_CHECK_THROW(read(VR::UN, {{1}, {2}}), odil::Exception);
    BOOST_CHECK_THROW(read(VR::SQ, {{1}}), odil::Exception);
    BOOST_CHECK_THROW(read(VR::LO, {{0xE9}}), odil::Exception);
}

BOOST_AUTO_TEST_CASE(numbers_may_be_inline_in_xml)
{
    auto const data_set = odil::as_dataset(models::parse_xml(
        R"(<NativeDicomModel><DicomAttribute tag="00280010" vr="US">
             <InlineBinary>AAEC
               AA==</InlineBinary></DicomAttribute></NativeDicomModel>)"));
    BOOST_TEST((data_set.as_int(registry::Rows) == Value::Integers{256, 2}));
}

BOOST_AUTO_TEST_CASE(errors_of_the_functions_pass_unchanged)
{
    struct Mine : std::exception
    {
    };
    odil::ConversionOptions options;
    options.bulk_data.write = [](auto const &,
                                 auto const &) -> std::optional<std::string>
    { throw Mine(); };
    BOOST_CHECK_THROW(odil::as_json(make_data_set(), options), Mine);
    BOOST_CHECK_THROW(odil::as_xml(make_data_set(), options), Mine);
}

BOOST_AUTO_TEST_SUITE_END()
