#include "codec.h"

#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/registry.h"

using odil::DataSet;
using odil::VR;
using Integers = odil::Value::Integers;
using Reals = odil::Value::Reals;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

void add_texts(DataSet & data_set)
{
    data_set.add(registry::RetrieveAETitle, Strings{"STORE"}, VR::AE);
    data_set.add(registry::PatientAge, Strings{"042Y"}, VR::AS);
    data_set.add(registry::ImageType, Strings{"ORIGINAL", "", "AXIAL"}, VR::CS);
    data_set.add(registry::StudyDate, Strings{"20240229"}, VR::DA);
    data_set.add(
        registry::PixelSpacing, odil::Element::from_text("0.50\\0.5", VR::DS));
    data_set.add(
        registry::AcquisitionDateTime, Strings{"20240229120000"}, VR::DT);
    data_set.add(
        registry::InstanceNumber, odil::Element::from_text("007", VR::IS));
    data_set.add(registry::PatientID, Strings{"12345"}, VR::LO);
    data_set.add(registry::AdditionalPatientHistory, Strings{"a\\b"}, VR::LT);
    data_set.add(registry::PatientName, Strings{"Doe^John"}, VR::PN);
    data_set.add(registry::AccessionNumber, Strings{"7"}, VR::SH);
    data_set.add(registry::InstitutionAddress, Strings{"here"}, VR::ST);
    data_set.add(registry::StudyTime, Strings{"120000.5"}, VR::TM);
    data_set.add(registry::LongCodeValue, Strings{"long", "code"}, VR::UC);
    data_set.add(registry::SOPClassUID, Strings{"1.2.3"}, VR::UI);
    data_set.add(registry::URNCodeValue, Strings{"urn:x"}, VR::UR);
    data_set.add(registry::TextValue, Strings{"some text"}, VR::UT);
}

void add_numbers(DataSet & data_set)
{
    data_set.add(registry::FrameIncrementPointer, Strings{"00181063"}, VR::AT);
    data_set.add(
        registry::ReferencePixelPhysicalValueX, Reals{-1.5e300}, VR::FD);
    data_set.add(registry::GraphicData, Reals{0.5, -2.0}, VR::FL);
    data_set.add(registry::ReferencePixelX0, Integers{-2147483647}, VR::SL);
    data_set.add(registry::PixelRepresentation, Integers{1}, VR::US);
    data_set.add(registry::SmallestImagePixelValue, Integers{-32768}, VR::SS);
    data_set.add(registry::SelectorSVValue, Integers{-1, 1LL << 62}, VR::SV);
    data_set.add(registry::SimpleFrameList, Integers{1, 4294967295}, VR::UL);
    data_set.add(registry::Rows, Integers{65535}, VR::US);
    data_set.add(registry::SelectorUVValue, Integers{-1}, VR::UV);
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
    data_set.add(odil::Tag(0x0009, 0x0010), Strings{"ODIL"}, VR::LO);
    data_set.add(odil::Tag(0x0009, 0x1001), {{5, 6}}, VR::UN);
}

}

odil::DataSet codec::make_rich_data_set()
{
    DataSet inner;
    inner.add(registry::PatientID, Strings{"12345"}, VR::LO);
    inner.add(registry::LongCodeValue, Strings{"code"}, VR::UC);
    inner.add(registry::SmallestImagePixelValue, Integers{-2}, VR::SS);

    DataSet middle;
    middle.add(registry::PatientComments, Strings{"x"}, VR::LT);
    middle.add(
        registry::ReferencedSeriesSequence,
        odil::Value::DataSets{inner, DataSet()},
        VR::SQ);

    DataSet outer;
    add_texts(outer);
    add_numbers(outer);
    add_bytes(outer);
    outer.add(
        registry::ModalityLUTSequence,
        odil::Value::DataSets{middle, inner},
        VR::SQ);
    outer.add(
        registry::ReferencedImageSequence, odil::Value::DataSets{}, VR::SQ);
    outer.add(registry::OtherPatientIDs, Strings{}, VR::LO);
    return outer;
}
