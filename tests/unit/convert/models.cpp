#include "models.h"

#include <limits>
#include <memory>
#include <sstream>
#include <stdexcept>

#include <boost/property_tree/xml_parser.hpp>
#include <json/reader.h>
#include <json/writer.h>

#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/registry.h"

using odil::DataSet;
using odil::Element;
using odil::VR;
using Integers = odil::Value::Integers;
using Reals = odil::Value::Reals;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

void add_texts(DataSet & data_set)
{
    data_set.add(registry::SpecificCharacterSet, Strings{"ISO_IR 192"});
    data_set.add(registry::RetrieveAETitle, Strings{"STORE"}, VR::AE);
    data_set.add(registry::PatientAge, Strings{"042Y"}, VR::AS);
    data_set.add(registry::ImageType, Strings{"ORIGINAL", "", "AXIAL", ""});
    data_set.add(registry::StudyDate, Strings{"20240229"}, VR::DA);
    data_set.add(
        registry::AcquisitionDateTime, Strings{"20240229120000"}, VR::DT);
    data_set.add(registry::PatientID, Strings{" 12\"<&>'45"}, VR::LO);
    data_set.add(registry::AdditionalPatientHistory, Strings{"a\\b\r\n\tc"});
    data_set.add(
        registry::PatientName,
        Strings{
            "Doe^John",
            "",
            "A^B^C^D^E^F",
            "^^^Dr.^",
            "Yamada^Tarou=\xE5\xB1\xB1\xE7\x94\xB0^\xE5\xA4\xAA\xE9\x83\x8E=x",
            "=i",
            "a=",
            "a=b=c=d",
            "==^"});
    data_set.add(registry::AccessionNumber, Strings{"\xC3\xA9"}, VR::SH);
    data_set.add(registry::InstitutionAddress, Strings{" here "}, VR::ST);
    data_set.add(registry::StudyTime, Strings{"120000.5"}, VR::TM);
    data_set.add(registry::LongCodeValue, Strings{"long", "code"}, VR::UC);
    data_set.add(registry::SOPClassUID, Strings{"1.2.3"}, VR::UI);
    data_set.add(registry::URNCodeValue, Strings{"urn:x"}, VR::UR);
    data_set.add(registry::TextValue, Strings{"  "}, VR::UT);
}

void add_decimals(DataSet & data_set)
{
    auto const add = [&](odil::Tag tag, VR vr, char const * text)
    { data_set.add(tag, Element::from_text(text, vr)); };
    add(registry::PixelSpacing, VR::DS, "0.50\\0.5");
    add(registry::ImagePositionPatient, VR::DS, "1\\\\-1e-5");
    add(registry::SliceThickness, VR::DS, "0,5");
    add(registry::PatientWeight, VR::DS, "0.12345678901234567890");
    add(registry::InstanceNumber, VR::IS, "007");
    add(registry::SeriesNumber, VR::IS, "-2147483648\\2147483647");
    add(registry::NumberOfFrames, VR::IS, "99999999999");
    add(registry::AcquisitionNumber, VR::IS, "x");
    data_set.add(registry::RescaleSlope, Reals{1.0 / 3}, VR::DS);
}

void add_numbers(DataSet & data_set)
{
    using Limits = std::numeric_limits<double>;
    constexpr auto maximum = std::numeric_limits<float>::max();
    data_set.add(registry::FrameIncrementPointer, Strings{"0018106a"});
    data_set.add(
        registry::SelectorFDValue,
        Reals{
            -1.5e300,
            0.1,
            -0.0,
            Limits::denorm_min(),
            Limits::infinity(),
            -Limits::infinity(),
            Limits::quiet_NaN()},
        VR::FD);
    data_set.add(
        registry::GraphicData, Reals{0.5, double(0.1F), -maximum}, VR::FL);
    data_set.add(registry::ReferencePixelX0, Integers{-2147483647 - 1});
    data_set.add(registry::SmallestImagePixelValue, Integers{-32768}, VR::SS);
    data_set.add(
        registry::SelectorSVValue,
        Integers{
            -1,
            (1LL << 53) + 1,
            std::numeric_limits<odil::Value::Integer>::min()},
        VR::SV);
    data_set.add(registry::SimpleFrameList, Integers{1, 4294967295}, VR::UL);
    data_set.add(registry::Rows, Integers{65535}, VR::US);
    data_set.add(registry::SelectorUVValue, Integers{-1, 1, 1LL << 53});
}

void add_bytes(DataSet & data_set)
{
    data_set.add(registry::EncapsulatedDocument, {{1, 2, 3, 4}}, VR::OB);
    data_set.add(
        registry::DoubleFloatPixelData, {{1, 2, 3, 4, 5, 6, 7, 8}}, VR::OD);
    data_set.add(registry::FloatPixelData, {{1, 2, 3, 4}}, VR::OF);
    data_set.add(registry::LongPrimitivePointIndexList, {{1, 2, 3, 4}}, VR::OL);
    data_set.add(
        registry::ExtendedOffsetTable, {{1, 2, 3, 4, 5, 6, 7, 8}}, VR::OV);
    data_set.add(registry::PixelData, {{1, 2, 3, 4, 5, 6}}, VR::OW);
    data_set.add(registry::RedPaletteColorLookupTableData, {{}}, VR::OW);
    data_set.add(odil::Tag(0x0009, 0x0010), Strings{"ODIL \xC3\xA9"}, VR::LO);
    data_set.add(odil::Tag(0x0009, 0x1001), {{5, 6}}, VR::UN);
    data_set.add(odil::Tag(0x0009, 0x1010), Strings{"x"}, VR::LO);
    data_set.add(odil::Tag(0x0009, 0x2010), Strings{"no creator"}, VR::LO);
}

void add_blocks_of_one_name(DataSet & data_set)
{
    for(auto const block : {std::uint16_t{0x10}, std::uint16_t{0x11}})
    {
        auto const first = static_cast<std::uint16_t>(block << 8U);
        data_set.add(odil::Tag(0x0011, block), Strings{"TWICE"}, VR::LO);
        data_set.add(odil::Tag(0x0011, first), Integers{block}, VR::US);
    }
}

}

Json::Value models::parse_json(std::string const & text)
{
    Json::Value json;
    std::string errors;
    std::unique_ptr<Json::CharReader> const reader(
        Json::CharReaderBuilder().newCharReader());
    if(!reader->parse(text.data(), text.data() + text.size(), &json, &errors))
    {
        throw std::runtime_error(errors);
    }
    return json;
}

std::string models::write_json(Json::Value const & json)
{
    return Json::writeString(Json::StreamWriterBuilder(), json);
}

boost::property_tree::ptree models::parse_xml(std::string const & text)
{
    std::istringstream stream(text);
    boost::property_tree::ptree xml;
    boost::property_tree::read_xml(stream, xml);
    return xml;
}

std::string models::write_xml(boost::property_tree::ptree const & xml)
{
    std::ostringstream stream;
    boost::property_tree::write_xml(stream, xml);
    return stream.str();
}

DataSet models::make_rich_data_set()
{
    DataSet inner;
    inner.add(registry::PatientID, Strings{"\xC3\xA9"}, VR::LO);
    inner.add(registry::SmallestImagePixelValue, Integers{-2}, VR::SS);
    inner.add(odil::Tag(0x0009, 0x0010), Strings{"ODIL"}, VR::LO);
    inner.add(odil::Tag(0x0009, 0x1001), Reals{0.5}, VR::FD);

    DataSet middle;
    middle.add(registry::PatientComments, Strings{"x"}, VR::LT);
    middle.add(
        registry::ReferencedSeriesSequence,
        odil::Value::DataSets{inner, DataSet()},
        VR::SQ);

    DataSet outer;
    add_texts(outer);
    add_decimals(outer);
    add_numbers(outer);
    add_bytes(outer);
    add_blocks_of_one_name(outer);
    outer.add(
        registry::ModalityLUTSequence,
        odil::Value::DataSets{DataSet(), middle, inner},
        VR::SQ);
    outer.add(
        registry::ReferencedImageSequence, odil::Value::DataSets{}, VR::SQ);
    outer.add(registry::OtherPatientIDs, Strings{}, VR::LO);
    outer.add(registry::Columns, Integers{}, VR::US);
    outer.add(registry::OverlayData, odil::Value::Binary{}, VR::OW);
    return outer;
}
