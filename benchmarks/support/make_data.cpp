// Make the files which the benchmarks read, write and send: always the same.
//
//     make_data KIND FOLDER COUNT PIXEL_BYTES
//
// ct      about 60 elements and pixel data
// nested  420 elements, most of them in sequences; no pixel data
//
// Prints the number of all elements, plus the bytes of the pixel data; then the
// bytes of all files, and those of their data sets.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/Writer.h"

#include "count.h"
#include "files.h"

namespace
{

std::string const root("1.2.826.0.1.3680043.10.543.117726.20240131101530.");

odil::DataSet make_code(std::size_t index)
{
    odil::DataSet code;
    code.add("CodeValue", {std::to_string(100000 + index)});
    code.add("CodingSchemeDesignator", {"DCM"});
    code.add(
        "CodeMeaning",
        {"Meaning of a code, of number " + std::to_string(index)});
    return code;
}

// 14 elements.
void add_image(odil::DataSet & item, double position)
{
    item.add(
        "ImagePositionPatient", {-125.543213, -120.251234, 1.25 * position});
    item.add(
        "ImageOrientationPatient",
        {0.999848, 0.017452, 0., -0.017452, 0.999848, 0.});
    item.add("SliceLocation", {1.25 * position});
    item.add("PhotometricInterpretation", {"MONOCHROME2"});
    item.add("Rows", {512});
    item.add("Columns", {512});
    item.add("PixelSpacing", {0.6835938, 0.6835938});
    item.add("BitsAllocated", {16});
    item.add("HighBit", {11});
    item.add("PixelRepresentation", {0});
    item.add("WindowCenter", {40.});
    item.add("WindowWidth", {400.});
    item.add("RescaleIntercept", {-1024.});
    item.add("RescaleSlope", {1.});
}

// 40 elements, with those of the code.
odil::DataSet make_acquisition(std::size_t index)
{
    odil::DataSet item;
    item.add("StudyDate", {"20240131"});
    item.add("StudyTime", {"101530.123456"});
    item.add("Modality", {"CT"});
    item.add("StationName", {"CT01 RADIOLOGY"});
    item.add(
        "SeriesDescription", {"THORAX  1.25  B31f  Lung window, no contrast"});
    item.add("ReferencedSOPClassUID", {"1.2.840.10008.5.1.4.1.1.2"});
    item.add("ReferencedSOPInstanceUID", {root + std::to_string(index)});
    item.add("KVP", {120.});
    item.add("SliceThickness", {1.25});
    item.add("ExposureTime", {500});
    item.add("XRayTubeCurrent", {230});
    item.add("Exposure", {115});
    item.add("ProtocolName", {"Thorax, low dose, inspiration"});
    item.add("TableHeight", {154.512345});
    item.add("ConvolutionKernel", {"B31f medium smooth", "3"});
    item.add("PatientPosition", {"HFS"});
    item.add("SeriesNumber", {3});
    item.add("AcquisitionNumber", {1});
    item.add("InstanceNumber", {static_cast<int>(index)});
    item.add("StudyInstanceUID", {root + "2." + std::to_string(index)});
    item.add(
        "ImageComments",
        {"Reconstructed from the raw data of the day, "
         "with the kernel for lungs."});
    item.add("AcquisitionDateTime", {"20240131101530.123456+0100"});
    item.add("AnatomicRegionSequence", {make_code(index)});
    add_image(item, static_cast<double>(index));
    return item;
}

// 19 elements.
odil::DataSet make_instance(std::size_t index)
{
    odil::DataSet instance;
    instance.add("SpecificCharacterSet", {"ISO_IR 100"});
    instance.add("ImageType", {"ORIGINAL", "PRIMARY", "AXIAL"});
    instance.add("SOPClassUID", {"1.2.840.10008.5.1.4.1.1.2"});
    instance.add("SOPInstanceUID", {root + "1." + std::to_string(index)});
    instance.add("AccessionNumber", {"A123456"});
    instance.add("Manufacturer", {"ACME"});
    instance.add("InstitutionName", {"University hospital"});
    instance.add("ReferringPhysicianName", {"Roe^Jane"});
    instance.add("StudyDescription", {"Thorax"});
    instance.add("PatientName", {"Doe^John"});
    instance.add("PatientID", {"P" + std::to_string(index)});
    instance.add("PatientBirthDate", {"19700101"});
    instance.add("PatientSex", {"M"});
    instance.add("PatientAge", {"054Y"});
    instance.add("BodyPartExamined", {"CHEST"});
    instance.add("StudyInstanceUID", {root + "2"});
    instance.add("SeriesInstanceUID", {root + "3"});
    instance.add("StudyID", {"1"});
    instance.add("FrameOfReferenceUID", {root + "4"});
    return instance;
}

odil::DataSet make_nested(std::size_t index)
{
    auto instance = make_instance(index);
    odil::Value::DataSets items;
    for(std::size_t i = 0; i != 10; ++i)
    {
        items.push_back(make_acquisition(i));
    }
    instance.add("SourceImageSequence", std::move(items));
    return instance;
}

odil::DataSet make_ct(std::size_t index, std::size_t pixel_bytes)
{
    auto instance = make_instance(index);
    for(auto const & [tag, element] : make_acquisition(index))
    {
        instance.add(tag, element);
    }
    odil::Value::Binary pixel_data(1);
    pixel_data[0].resize(pixel_bytes);
    std::uint32_t state = static_cast<std::uint32_t>(index) + 1;
    for(auto & byte : pixel_data[0])
    {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(state >> 24U);
    }
    instance.add("PixelData", std::move(pixel_data), odil::VR::OW);
    return instance;
}

// Bytes of a file without those in front of its data set.
std::uint64_t get_data_set_size(std::string const & path)
{
    std::ifstream stream(path, std::ios::binary);
    odil::Reader::read_meta_information(stream);
    return std::filesystem::file_size(path)
           - static_cast<std::uint64_t>(stream.tellg());
}

}

int main(int argc, char ** argv)
{
    if(argc != 5)
    {
        std::cerr << "Usage: make_data KIND FOLDER COUNT PIXEL_BYTES\n";
        return 2;
    }
    std::string const kind(argv[1]);
    std::string const folder(argv[2]);
    std::filesystem::create_directories(folder);
    std::uint64_t content = 0;
    std::uint64_t data_set_bytes = 0;
    for(std::size_t i = 0; i != std::stoul(argv[3]); ++i)
    {
        auto const instance =
            kind == "ct" ? make_ct(i, std::stoul(argv[4])) : make_nested(i);
        content += benchmarks::count(instance);
        auto name = std::to_string(i);
        name.insert(0, 6 - name.size(), '0');
        std::ofstream stream(folder + "/" + name + ".dcm", std::ios::binary);
        odil::Writer::write_file(instance, stream);
        stream.close();
        data_set_bytes += get_data_set_size(folder + "/" + name + ".dcm");
    }
    std::cout << content << " " << benchmarks::get_size(folder) << " "
              << data_set_bytes << "\n";
}
