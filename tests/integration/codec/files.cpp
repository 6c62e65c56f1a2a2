// Files made and read by the library, for tools which are not ours to judge.
//
//     files write FOLDER        some files, in every encoding
//     files rewrite FROM TO     the same file again

#include <cstddef>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/Writer.h"
#include "odil/registry.h"

namespace
{

using namespace odil;

DataSet make_data_set()
{
    DataSet item;
    item.add("ReferencedSOPClassUID", {"1.2.840.10008.5.1.4.1.1.7"});
    item.add("ReferencedSOPInstanceUID", {"1.2.3.4"});
    item.add("LongCodeValue", {"a long code"});

    DataSet data_set;
    data_set.add("SOPClassUID", {"1.2.840.10008.5.1.4.1.1.7"});
    data_set.add("SOPInstanceUID", {"1.2.3"});
    data_set.add("ReferencedImageSequence", {item, item});
    data_set.add("PatientName", {"Doe^Jane"});
    data_set.add("PatientAge", {"042Y"});
    data_set.add("PatientComments", {"one, two"});
    data_set.add("ReferencePixelX0", {-5});
    data_set.add("ReferencePixelPhysicalValueX", {-0.25});
    data_set.add("InstanceNumber", {7});
    data_set.add("PixelSpacing", {0.5, 0.25});
    data_set.add("FrameIncrementPointer", {"00181063"}, VR::AT);
    data_set.add("SelectorSVValue", {-1});
    data_set.add("SelectorUVValue", {1});
    data_set.add("GraphicData", {0.5, 2.5});
    data_set.add("SamplesPerPixel", {1});
    data_set.add("PhotometricInterpretation", {"MONOCHROME2"});
    data_set.add("Rows", {2});
    data_set.add("Columns", {2});
    data_set.add("BitsAllocated", {16});
    data_set.add("BitsStored", {16});
    data_set.add("HighBit", {15});
    data_set.add("PixelRepresentation", {1});
    data_set.add("SmallestImagePixelValue", {-2}, VR::SS);
    data_set.add("TextValue", {"some text"});
    data_set.add(Tag(0x0009, 0x0010), {"ODIL"}, VR::LO);
    data_set.add(Tag(0x0009, 0x1001), {{1, 2}}, VR::UN);
    return data_set;
}

void write(
    std::string const & path,
    DataSet const & data_set,
    std::string const & syntax,
    ItemEncoding item_encoding,
    bool use_group_length)
{
    std::ofstream stream(path, std::ios::binary);
    Writer::write_file(
        data_set, stream, {}, syntax, item_encoding, use_group_length);
}

void write(std::string const & folder)
{
    auto data_set = make_data_set();
    data_set.add("PixelData", {{1, 2, 3, 4, 5, 6, 7, 8}}, VR::OW);
    std::size_t number = 0;
    for(std::string const syntax :
        {registry::ImplicitVRLittleEndian,
         registry::ExplicitVRLittleEndian,
         registry::ExplicitVRBigEndian,
         registry::DeflatedExplicitVRLittleEndian})
    {
        for(auto const item_encoding :
            {ItemEncoding::ExplicitLength, ItemEncoding::UndefinedLength})
        {
            for(auto const use_group_length : {false, true})
            {
                auto const path =
                    folder + "/native" + std::to_string(number++) + ".dcm";
                write(path, data_set, syntax, item_encoding, use_group_length);
            }
        }
    }
    data_set.add("PixelData", {{}, {1, 2, 3, 4}, {5, 6}}, VR::OB);
    write(
        folder + "/encapsulated.dcm",
        data_set,
        registry::RLELossless,
        ItemEncoding::ExplicitLength,
        false);
}

void rewrite(std::string const & from, std::string const & to)
{
    std::ifstream input(from, std::ios::binary);
    auto const [header, data_set] = Reader::read_file(input);
    std::ofstream output(to, std::ios::binary);
    Writer::write_file(
        data_set, output, header, data_set.get_transfer_syntax());
}

}

int main(int argc, char ** argv)
try
{
    std::string const command = argc > 1 ? argv[1] : "";
    if(command == "write" && argc == 3)
    {
        write(argv[2]);
        return 0;
    }
    if(command == "rewrite" && argc == 4)
    {
        rewrite(argv[2], argv[3]);
        return 0;
    }
    std::cerr << "files write FOLDER | files rewrite FROM TO\n";
    return 1;
}
catch(std::exception const & e)
{
    std::cerr << e.what() << "\n";
    return 1;
}
