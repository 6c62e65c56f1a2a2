// What JSON, XML and print make of text is what as_utf8() makes of it.

#include <sstream>
#include <string>

#include <boost/property_tree/ptree.hpp>
#include <boost/test/unit_test.hpp>

#include "models.h"
#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/json_converter.h"
#include "odil/print.h"
#include "odil/registry.h"
#include "odil/unicode.h"
#include "odil/xml_converter.h"

using odil::DataSet;
using odil::VR;
namespace registry = odil::registry;

namespace
{

std::string print(DataSet const & data_set)
{
    std::ostringstream stream;
    odil::print(stream, data_set);
    return stream.str();
}

bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

// All of a data set which is in UTF-8 comes back from both models.
void check_models(DataSet const & data_set, DataSet const & expected)
{
    odil::ConversionOptions options;
    options.text_errors = odil::TextErrors::Replace;
    auto const json = odil::as_json(data_set, options);
    BOOST_TEST((odil::as_dataset(json) == expected));
    auto const xml = odil::as_xml(data_set, options);
    BOOST_TEST((odil::as_dataset(xml) == expected));
}

}

BOOST_AUTO_TEST_SUITE(convert_character_sets)

// In LT, ST and UT it is not a delimiter (PS3.5, 6.2).
BOOST_AUTO_TEST_CASE(backslash_of_single_texts_does_not_end_the_state)
{
    for(odil::Tag const tag :
        {registry::AdditionalPatientHistory,
         registry::InstitutionAddress,
         registry::TextValue})
    {
        BOOST_TEST_CONTEXT(std::string(tag))
        {
            DataSet data_set;
            data_set.add(
                registry::SpecificCharacterSet,
                {"ISO 2022 IR 100", "ISO 2022 IR 149"});
            data_set.add(tag, {"\x1b$)C\xC7\xD1\\\xC7\xD1"});
            auto const expected = odil::as_utf8(data_set);
            BOOST_TEST(expected.as_string(tag, 0) == "\uD55C\\\uD55C");
            check_models(data_set, expected);
            BOOST_TEST(contains(print(data_set), "\"\uD55C\\\\\uD55C\""));
        }
    }
}

// It states the default repertoire (PS3.3, table C.12-2).
BOOST_AUTO_TEST_CASE(character_set_without_value_hides_that_around_it)
{
    for(odil::Value::Strings const & none :
        {odil::Value::Strings{}, odil::Value::Strings{""}})
    {
        DataSet item;
        item.add(registry::SpecificCharacterSet, none);
        item.add(registry::PatientName, {"\xC4neas"});
        DataSet data_set;
        data_set.add(registry::SpecificCharacterSet, {"ISO_IR 100"});
        data_set.add(registry::ReferencedPatientSequence, {item});
        data_set.add(registry::PatientName, {"\xC4neas"});

        BOOST_CHECK_THROW(odil::as_utf8(data_set), odil::DecodeError);
        BOOST_CHECK_THROW(odil::as_json(data_set), odil::Exception);
        BOOST_CHECK_THROW(odil::as_xml(data_set), odil::Exception);

        auto const expected =
            odil::as_utf8(data_set, odil::TextErrors::Replace);
        check_models(data_set, expected);
        auto const printed = print(data_set);
        BOOST_TEST(contains(
            printed,
            "\n    (0010,0010) PN PatientName: "
            "\"\uFFFDneas\"\n"));
        BOOST_TEST(contains(
            printed, "\n(0010,0010) PN PatientName: \"\u00C4neas\"\n"));
    }
}

// Nothing more is stated around it.
BOOST_AUTO_TEST_CASE(character_set_without_value_is_stated_where_it_was)
{
    DataSet item;
    item.add(registry::SpecificCharacterSet);
    item.add(registry::PatientName, {"\xC4neas"});
    DataSet data_set;
    data_set.add(registry::ReferencedPatientSequence, {item});
    auto const expected = odil::as_utf8(data_set, odil::TextErrors::Replace);
    BOOST_TEST(!expected.has(registry::SpecificCharacterSet));
    check_models(data_set, expected);
}

// Bytes name no character set.
BOOST_AUTO_TEST_CASE(character_set_of_vr_un_is_stated_as_utf_8)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {{'G', 'B', 'K'}}, VR::UN);
    data_set.add(registry::PatientName, {"Doe"});
    check_models(data_set, odil::as_utf8(data_set));
}

// Nor do items.
BOOST_AUTO_TEST_CASE(character_set_of_vr_sq_is_stated_as_utf_8)
{
    DataSet item;
    item.add(registry::PatientID, {"1"});
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {item}, VR::SQ);
    check_models(data_set, odil::as_utf8(data_set, odil::TextErrors::Replace));
}

BOOST_AUTO_TEST_CASE(character_set_which_is_not_known_is_named)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {"Klingon"});
    data_set.add(registry::PatientName, {"Doe"});
    for(auto const & error :
        {models::get_error([&] { odil::as_json(data_set); }),
         models::get_error([&] { odil::as_xml(data_set); })})
    {
        BOOST_TEST_INFO(error);
        BOOST_TEST(error.find("SpecificCharacterSet: ") == 0U);
        BOOST_TEST(contains(error, "\"Klingon\" is not a defined term"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
