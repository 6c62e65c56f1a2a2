#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

#include <boost/property_tree/ptree.hpp>

#include "models.h"
#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/registry.h"
#include "odil/xml_converter.h"

using models::get_error;
using models::parse_xml;

BOOST_AUTO_TEST_SUITE(convert_xml_errors)

namespace
{

struct Row
{
    std::string xml;
    std::string error; // start of the message
};

void check(Row const & row)
{
    BOOST_TEST_CONTEXT(row.xml)
    {
        auto const xml = parse_xml(row.xml);
        auto const error = get_error([&] { odil::as_dataset(xml); });
        BOOST_TEST(error.substr(0, row.error.size()) == row.error);
        BOOST_TEST(!error.empty());
    }
}

std::string in_model(std::string const & inside)
{
    return "<NativeDicomModel>" + inside + "</NativeDicomModel>";
}

// An attribute with a VR.
std::string in_attribute(std::string const & vr, std::string const & inside)
{
    return in_model(
        R"(<DicomAttribute tag="00100020" vr=")" + vr + "\">" + inside
        + "</DicomAttribute>");
}

std::string nest(std::size_t depth)
{
    std::string before;
    std::string after;
    for(std::size_t i = 0; i != depth; ++i)
    {
        before += R"(<DicomAttribute tag="00081140" vr="SQ"><Item number="1">)";
        after += "</Item></DicomAttribute>";
    }
    return in_model(before + after);
}

}

BOOST_AUTO_TEST_CASE(structure_which_is_not_that_of_the_standard)
{
    for(Row const & row :
        {Row{"<x/>", "<x> is not expected"},
         Row{in_model("<x/>"), "<x> is not expected"},
         Row{in_model("<DicomAttribute/>"), "\"\" is not the tag"},
         Row{in_model(R"(<DicomAttribute tag="x" vr="LO"/>)"),
             "\"x\" is not the tag"},
         Row{in_model(R"(<DicomAttribute tag="FFFEE000" vr="LO"/>)"),
             "\"FFFEE000\" is not the tag"},
         Row{in_model(R"(<DicomAttribute tag="00100020"/>)"),
             "PatientID: no attribute vr"},
         Row{in_model(R"(<DicomAttribute tag="00100020" vr="XX"/>)"),
             "PatientID: 'XX'"},
         Row{in_model(R"(<DicomAttribute tag="00100020" vr="LO"/>
                         <DicomAttribute tag="00100020" vr="LO"/>)"),
             "PatientID: there are two"},
         Row{in_attribute("LO", "<x/>"), "PatientID: <x> is not"},
         Row{in_attribute("LO", "<Value>x</Value>"),
             "PatientID: no attribute number"},
         Row{in_attribute("LO", R"(<Value number="0"/>)"), "PatientID: "},
         Row{in_attribute("LO", R"(<Value number="-1"/>)"), "PatientID: "},
         Row{in_attribute("LO", R"(<Value number="1x"/>)"), "PatientID: "},
         Row{in_attribute("LO", R"(<Value number="1"/><Value number="1"/>)"),
             "PatientID: number 1 is there twice"},
         Row{in_attribute("LO", R"(<Value number="1"/><InlineBinary/>)"),
             "PatientID: <InlineBinary> beside"},
         Row{in_attribute("OB", "<InlineBinary/><InlineBinary/>"),
             "PatientID: <InlineBinary> beside"},
         Row{in_attribute("LO", R"(<Value number="1"><x/></Value>)"),
             "PatientID: <x> is not"},
         Row{in_attribute("LO", R"(<PersonName number="1"/>)"),
             "PatientID: <PersonName> is not"},
         Row{in_attribute("SQ", R"(<Value number="1"/>)"),
             "PatientID: <Value> is not"},
         Row{in_attribute("SQ", "<InlineBinary/>"),
             "PatientID: the value of a sequence"},
         Row{in_attribute("OB", "<BulkData/>"), "PatientID: no attribute uuid"},
         Row{in_attribute("OB", R"(<BulkData uri="x"/>)"),
             "PatientID: nobody reads the bulk data x"},
         Row{in_attribute("OB", R"(<BulkData uuid="x"/>)"),
             "PatientID: nobody reads the bulk data urn:uuid:x"},
         Row{in_attribute("SQ", R"(<Item number="1"/><Item number="2">
                 <DicomAttribute tag="00100010" vr="XX"/></Item>)"),
             "PatientID[1].PatientName: 'XX'"}})
    {
        check(row);
    }
    BOOST_CHECK_THROW(
        odil::as_dataset(boost::property_tree::ptree()), odil::Exception);
}

BOOST_AUTO_TEST_CASE(values_which_are_not_those_of_their_vr)
{
    auto const value = [](char const * vr, std::string const & text)
    {
        return Row{
            in_attribute(vr, R"(<Value number="1">)" + text + "</Value>"),
            "PatientID: "};
    };
    for(Row const & row :
        {value("US", "65536"),
         value("US", "-1"),
         value("US", ""),
         value("US", "1.5"),
         value("SL", "2147483648"),
         value("UV", "18446744073709551616"),
         value("UV", "-1"),
         value("SV", "9223372036854775808"),
         value("FL", "1e39"),
         value("FD", "1e400"),
         value("FD", "0x10"),
         value("AT", "1"),
         value("LO", "\xE9"),
         value("OW", "AAAA"),
         Row{in_attribute("OW", "<InlineBinary>AA==</InlineBinary>"),
             "PatientID: 1 bytes"},
         Row{in_attribute("OW", "<InlineBinary>?</InlineBinary>"),
             "PatientID: "},
         Row{in_attribute("PN", R"(<PersonName number="1"><x/></PersonName>)"),
             "PatientID: <x>"},
         Row{in_attribute(
                 "PN",
                 R"(<PersonName number="1"><Phonetic/><Phonetic/></PersonName>)"),
             "PatientID: <Phonetic>"},
         Row{in_attribute(
                 "PN",
                 R"(<PersonName number="1"><Phonetic><x/></Phonetic></PersonName>)"),
             "PatientID: <x>"}})
    {
        check(row);
    }
}

BOOST_AUTO_TEST_CASE(private_creator_which_is_not_utf_8)
{
    check(
        {in_model("<DicomAttribute vr=\"LO\" tag=\"00090001\""
                  " privateCreator=\"\xE9\"/>"),
         "(0009,0001): byte E9H"});
}

BOOST_AUTO_TEST_CASE(few_characters_do_not_become_many_values)
{
    auto const value = [](std::size_t number)
    { return R"(<Value number=")" + std::to_string(number) + R"("/>)"; };
    auto const read = [](std::string const & inside)
    { return odil::as_dataset(parse_xml(in_attribute("LO", inside))); };

    BOOST_TEST(read(value(65537)).size(odil::registry::PatientID) == 65537);
    BOOST_CHECK_THROW(read(value(65538)), odil::Exception);
    BOOST_CHECK_THROW(
        read(R"(<Value number="18446744073709551615"/>)"), odil::Exception);

    std::string all; // the last one first, none is missing
    for(std::size_t i = 40000; i != 0; --i)
    {
        all += value(i);
    }
    BOOST_CHECK_NO_THROW(read(all));

    std::string both;
    for(auto const * const tag : {"00100020", "00100021"})
    {
        both += std::string(R"(<DicomAttribute vr="LO" tag=")") + tag + "\">"
                + value(40000) + "</DicomAttribute>";
    }
    BOOST_CHECK_THROW(
        odil::as_dataset(parse_xml(in_model(both))), odil::Exception);
}

BOOST_AUTO_TEST_CASE(nesting_is_limited)
{
    BOOST_CHECK_NO_THROW(odil::as_dataset(parse_xml(nest(64))));
    auto const xml = parse_xml(nest(65));
    auto const error = get_error([&] { odil::as_dataset(xml); });
    BOOST_TEST(error.find("too many") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(private_group_without_room_for_another_block)
{
    std::string inside;
    for(auto block = 0x10; block != 0x100; ++block)
    {
        std::string const tag = odil::Tag(0x0009, std::uint16_t(block));
        inside += R"(<DicomAttribute vr="LO" tag=")" + tag + "\"/>";
    }
    check(
        {in_model(
             inside
             + R"(<DicomAttribute vr="LO" tag="00090001" privateCreator="A"/>)"),
         "(0009,0001): no block is left"});
}

BOOST_AUTO_TEST_SUITE_END()
