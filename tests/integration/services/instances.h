#ifndef ODIL_TESTS_INTEGRATION_SERVICES_INSTANCES_H
#define ODIL_TESTS_INTEGRATION_SERVICES_INSTANCES_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/registry.h"
#include "server.h"

// Instances of five SOP classes, each different, always the same: made to be
// stored, retrieved and compared.
namespace odil::test
{

// As many bytes as wanted, which look like noise.
inline Value::Binary::value_type make_bytes(std::size_t size, unsigned int seed)
{
    std::uint32_t state = 2463534242U + seed;
    Value::Binary::value_type bytes(size);
    for(auto & byte : bytes)
    {
        state = state * 1664525U + 1013904223U;
        byte = std::uint8_t(state >> 24U);
    }
    return bytes;
}

struct PixelFormat
{
    Value::Integer rows, columns, samples, bits, frames;
};

inline void
add_pixels(DataSet & instance, PixelFormat const & format, unsigned int seed)
{
    auto const size = format.rows * format.columns * format.samples
                      * format.frames * format.bits / 8;
    instance.add("SamplesPerPixel", {format.samples});
    instance.add(
        "PhotometricInterpretation",
        {format.samples == 3 ? "RGB" : "MONOCHROME2"});
    if(format.samples == 3)
    {
        instance.add("PlanarConfiguration", {0});
    }
    if(format.frames != 1)
    {
        instance.add("NumberOfFrames", {format.frames});
    }
    instance.add("Rows", {format.rows});
    instance.add("Columns", {format.columns});
    instance.add("BitsAllocated", {format.bits});
    instance.add("BitsStored", {format.bits});
    instance.add("HighBit", {format.bits - 1});
    instance.add("PixelRepresentation", {0});
    instance.add(
        "PixelData",
        Value::Binary{make_bytes(std::size_t(size), seed)},
        format.bits == 8 ? VR::OB : VR::OW);
}

// Private elements of many VRs (PS3.5, 7.8), one of them in a sequence.
inline void add_private_elements(DataSet & instance, unsigned int number)
{
    DataSet item;
    item.add(Tag(0x0011, 0x0010), {"ODIL TEST"}, VR::LO);
    item.add(Tag(0x0011, 0x1001), {0.1 * number, -1e300}, VR::FD);
    instance.add(Tag(0x0011, 0x0010), {"ODIL TEST"}, VR::LO);
    instance.add(
        Tag(0x0011, 0x1001),
        {"a", "", "value " + std::to_string(number)},
        VR::LO);
    instance.add(Tag(0x0011, 0x1002), Value::Integers{number, -7}, VR::SL);
    instance.add(Tag(0x0011, 0x1003), {0.25, -3.5}, VR::FL);
    instance.add(
        Tag(0x0011, 0x1004), Value::Binary{make_bytes(17 * 2, number)}, VR::UN);
    instance.add(Tag(0x0011, 0x1005), {item, DataSet(), item}, VR::SQ);
    instance.add(Tag(0x0011, 0x1006), {std::string(3000, 'x')}, VR::UT);
    instance.add(Tag(0x0011, 0x1007), {"00100010", "7fe00010"}, VR::AT);
}

// A DS whose characters are not those that its numbers would give.
inline void add_decimal(DataSet & instance, Tag tag, char const * text)
{
    instance.add(tag, Element::from_text(text, VR::DS));
}

inline void add_ct(DataSet & instance, unsigned int number)
{
    instance.add("ImageType", {"ORIGINAL", "PRIMARY", "AXIAL"});
    add_decimal(instance, "SliceThickness", "2.500");
    add_decimal(instance, "KVP", "120");
    instance.add("ImagePositionPatient", {-125.5, -125.5, 2.5 * number});
    instance.add("ImageOrientationPatient", {1, 0, 0, 0, 1, 0});
    add_decimal(instance, "PixelSpacing", "0.9765625\\0.97656250");
    add_decimal(instance, "RescaleIntercept", "-1024");
    add_decimal(instance, "RescaleSlope", "1.00000000");
    add_pixels(instance, {64, 48, 1, 16, 1}, number);
}

inline void add_mr(DataSet & instance, unsigned int number)
{
    instance.add("ScanningSequence", {"SE", "IR"});
    add_decimal(instance, "RepetitionTime", "  2500.00");
    instance.add("EchoTime", {12.5 + number});
    add_decimal(instance, "WindowCenter", "100\\ 200");
    add_pixels(instance, {33, 31, 1, 16, 1}, number);
}

inline void add_capture(DataSet & instance, unsigned int number)
{
    DataSet reference;
    reference.add("ReferencedSOPClassUID", {registry::CTImageStorage});
    reference.add("ReferencedSOPInstanceUID", {root + ".50.1"});
    instance.add("ConversionType", {"WSD"});
    instance.add("SourceImageSequence", {reference, reference});
    instance.add("ReferencedImageSequence"); // empty
    add_pixels(instance, {32, 33, 3, 8, 1}, number);
}

inline void add_ultrasound(DataSet & instance, unsigned int number)
{
    DataSet region;
    region.add("RegionSpatialFormat", {1});
    region.add("RegionLocationMinX0", {0});
    region.add("PhysicalDeltaX", {0.0123456789});
    add_decimal(instance, "FrameTime", "33.3333");
    instance.add("FrameIncrementPointer", {"00181063"});
    instance.add("SequenceOfUltrasoundRegions", {region});
    add_pixels(instance, {24, 20, 3, 8, 7}, number);
}

// Content of three levels.
inline void add_report(DataSet & instance, unsigned int number)
{
    DataSet code;
    code.add("CodeValue", {"121071"});
    code.add("CodingSchemeDesignator", {"DCM"});
    code.add("CodeMeaning", {"Finding"});
    DataSet text;
    text.add("RelationshipType", {"CONTAINS"});
    text.add("ValueType", {"TEXT"});
    text.add("ConceptNameCodeSequence", {code});
    text.add("TextValue", {"Nodule " + std::to_string(number) + "\r\nÜbung"});
    DataSet container;
    container.add("RelationshipType", {"CONTAINS"});
    container.add("ValueType", {"CONTAINER"});
    container.add("ContinuityOfContent", {"SEPARATE"});
    container.add("ContentSequence", {text, text});
    instance.add("ValueType", {"CONTAINER"});
    instance.add("ConceptNameCodeSequence", {code});
    instance.add("ContinuityOfContent", {"SEPARATE"});
    instance.add("CompletionFlag", {"COMPLETE"});
    instance.add("VerificationFlag", {"UNVERIFIED"});
    instance.add("ContentSequence", {container, container});
}

struct InstanceKind
{
    std::string sop_class, modality;
    void (*add)(DataSet & instance, unsigned int number);
};

// One series each, numbered from 1.
inline std::vector<InstanceKind> get_instance_kinds()
{
    return {
        {registry::CTImageStorage, "CT", add_ct},
        {registry::MRImageStorage, "MR", add_mr},
        {registry::SecondaryCaptureImageStorage, "OT", add_capture},
        {registry::UltrasoundMultiFrameImageStorage, "US", add_ultrasound},
        {registry::BasicTextSRStorage, "SR", add_report}};
}

// Number from 1; the study is STUDY = root.50 unless stated, the series
// STUDY.KIND, the instance STUDY.KIND.NUMBER.
inline DataSet
make_instance(unsigned int number, std::string const & study = root + ".50")
{
    auto const kinds = get_instance_kinds();
    auto const index = (number - 1) % kinds.size();
    auto const series = study + "." + std::to_string(index + 1);
    DataSet instance(registry::ExplicitVRLittleEndian);
    instance.add("SpecificCharacterSet", {"ISO_IR 192"});
    instance.add("SOPClassUID", {kinds[index].sop_class});
    instance.add("SOPInstanceUID", {series + "." + std::to_string(number)});
    instance.add("StudyDate", {"20240401"});
    instance.add("StudyTime", {"120000.250"});
    instance.add("AccessionNumber", {"ACC50"});
    instance.add("Modality", {kinds[index].modality});
    instance.add("Manufacturer"); // empty
    instance.add("ReferringPhysicianName", {"Referring^Doctor"});
    instance.add("StudyDescription", {"Many classes"});
    instance.add("PatientName", {"Müller^Jürgen=山田^太郎"});
    instance.add("PatientID", {"ODIL-50"});
    instance.add("PatientBirthDate", {"19551231"});
    instance.add("PatientSex", {"O"});
    instance.add("StudyInstanceUID", {study});
    instance.add("SeriesInstanceUID", {series});
    instance.add("StudyID", {"S50"});
    instance.add("SeriesNumber", {Value::Integer(index + 1)});
    instance.add("InstanceNumber", {Value::Integer(number)});
    add_private_elements(instance, number);
    kinds[index].add(instance, number);
    return instance;
}

inline std::vector<DataSet>
make_instances(unsigned int count, std::string const & study = root + ".50")
{
    std::vector<DataSet> instances;
    for(unsigned int number = 1; number <= count; ++number)
    {
        instances.push_back(make_instance(number, study));
    }
    return instances;
}

}

#endif // ODIL_TESTS_INTEGRATION_SERVICES_INSTANCES_H
