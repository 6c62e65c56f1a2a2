// What the library makes of a file, for corpus.py to judge.
//
//     examine FILE FOLDER [PRIVATE_DICTIONARY]
//
// Writes FOLDER/report.json: the elements as read tolerantly, the deviations,
// what a strict reader says, and whether the data set comes through writing and
// reading, JSON and XML unchanged; and what was written: explicit.dcm and
// undefined.dcm (lengths of items), data_set.json, data_set.xml. If there is a
// dictionary, the elements of a data set in implicit VR also as read with it.
// Bytes and texts in it are hexadecimal: the character set is not for this
// program to guess.

#include <array>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <json/json.h>

#include "odil/DataSet.h"
#include "odil/Deviation.h"
#include "odil/Exception.h"
#include "odil/ItemEncoding.h"
#include "odil/PrivateDictionary.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/Writer.h"
#include "odil/json_converter.h"
#include "odil/registry.h"
#include "odil/unicode.h"
#include "odil/xml_converter.h"
#include "report.h"

namespace
{

using namespace odil;
using corpus::print;
using corpus::quote;

struct File
{
    std::array<std::uint8_t, 128> preamble{};
    DataSet header;
    DataSet data_set;
};

std::string load(std::string const & path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

File read(std::string const & bytes, Reader::Options options)
{
    std::istringstream stream(bytes);
    File file;
    options.keep_group_length = true;
    options.preamble = &file.preamble;
    std::tie(file.header, file.data_set) =
        Reader::read_file(stream, std::move(options));
    return file;
}

File read_strictly(std::string const & bytes)
{
    Reader::Options options;
    options.is_tolerant = false;
    return read(bytes, options);
}

/// Empty if nothing is thrown, and otherwise what is.
template <typename Function> std::string complaint(Function && function)
{
    try
    {
        function();
        return {};
    }
    catch(std::exception const & error)
    {
        return std::string("exception: ") + error.what();
    }
}

/// The values of group lengths are those which the writer finds.
DataSet without_group_lengths(DataSet const & data_set)
{
    DataSet result;
    for(auto const & [tag, element] : data_set)
    {
        if(tag.element == 0)
        {
            continue;
        }
        auto copy = element;
        if(copy.is_data_set())
        {
            for(auto & item : copy.as_data_set())
            {
                item = without_group_lengths(item);
            }
        }
        result.add(tag, std::move(copy));
    }
    return result;
}

void check_same(DataSet const & left, DataSet const & right)
{
    if(left != right)
    {
        throw Exception("the data set differs");
    }
}

/// What the writer wants, and the file does not have, gets any value.
DataSet completed(DataSet header)
{
    for(Tag const tag :
        {Tag(registry::MediaStorageSOPClassUID),
         Tag(registry::MediaStorageSOPInstanceUID)})
    {
        if(!header.has(tag) || header.empty(tag))
        {
            header.add(tag, {"2.25.1"});
        }
    }
    return header;
}

std::string write(File const & file, ItemEncoding item_encoding)
{
    std::ostringstream stream;
    Writer::write_file(
        file.data_set,
        stream,
        completed(file.header),
        file.data_set.get_transfer_syntax(),
        item_encoding,
        false,
        file.preamble);
    return stream.str();
}

/// Write in one of the encodings, read again; the bytes are for others to see.
void rewrite(
    File const & file, ItemEncoding item_encoding, std::string const & path)
{
    auto const bytes = write(file, item_encoding);
    std::ofstream(path, std::ios::binary) << bytes;
    check_same(
        without_group_lengths(read_strictly(bytes).data_set),
        without_group_lengths(file.data_set));
}

/// There and back again, in memory only: what is between is for others to see.
void convert_to_json(DataSet const & data_set, std::string const & path)
{
    Json::StreamWriterBuilder builder;
    builder["emitUTF8"] = true;
    builder["indentation"] = "";
    auto const text = Json::writeString(builder, as_json(data_set));
    std::ofstream(path, std::ios::binary) << text;
    std::istringstream stream(text);
    Json::Value json;
    stream >> json;
    check_same(as_dataset(json), without_group_lengths(as_utf8(data_set)));
}

/// Boost writes carriage returns as they are, which parsers of XML take for
/// line feeds (XML 1.0, 2.11).
std::string as_xml_text(boost::property_tree::ptree const & xml)
{
    std::ostringstream stream;
    boost::property_tree::write_xml(stream, xml);
    std::string result;
    for(auto const character : stream.str())
    {
        character == '\r' ? result += "&#13;" : result += character;
    }
    return result;
}

void convert_to_xml(DataSet const & data_set, std::string const & path)
{
    auto const text = as_xml_text(as_xml(data_set));
    std::ofstream(path, std::ios::binary) << text;
    std::istringstream stream(text);
    boost::property_tree::ptree xml;
    boost::property_tree::read_xml(stream, xml);
    check_same(as_dataset(xml), without_group_lengths(as_utf8(data_set)));
}

template <typename Function>
void report(std::ostream & stream, char const * key, Function && function)
{
    stream << '"' << key << "\": " << quote(complaint(function)) << ",\n";
}

/// Private elements have no VR in implicit VR but that of a dictionary.
DataSet read_with_dictionary(std::string const & bytes, char const * path)
{
    PrivateDictionary dictionary;
    dictionary.load(std::filesystem::path(path));
    Reader::Options options;
    options.private_dictionary = &dictionary;
    options.on_deviation = [](Deviation const &) {};
    return read(bytes, options).data_set;
}

void examine(
    std::string const & path,
    std::string const & folder,
    char const * dictionary)
{
    auto const bytes = load(path);
    std::vector<Deviation> deviations;
    Reader::Options options;
    options.on_deviation = [&](Deviation const & deviation)
    { deviations.push_back(deviation); };
    File file;
    std::ofstream stream(folder + "/report.json");
    stream << '{';
    report(stream, "error", [&] { file = read(bytes, options); });
    report(stream, "strict", [&] { read_strictly(bytes); });
    report(
        stream,
        "explicit",
        [&] {
            rewrite(
                file, ItemEncoding::ExplicitLength, folder + "/explicit.dcm");
        });
    report(
        stream,
        "undefined",
        [&] {
            rewrite(
                file, ItemEncoding::UndefinedLength, folder + "/undefined.dcm");
        });
    report(
        stream,
        "json",
        [&] { convert_to_json(file.data_set, folder + "/data_set.json"); });
    report(
        stream,
        "xml",
        [&] { convert_to_xml(file.data_set, folder + "/data_set.xml"); });
    stream << "\"transfer_syntax\": "
           << quote(file.data_set.get_transfer_syntax())
           << ",\n\"deviations\": ";
    print(stream, deviations);
    stream << ",\n\"elements\": ";
    print(stream, file.data_set);
    if(dictionary != nullptr
       && file.data_set.get_transfer_syntax()
              == registry::ImplicitVRLittleEndian)
    {
        stream << ",\n\"with_dictionary\": ";
        print(stream, read_with_dictionary(bytes, dictionary));
    }
    stream << "}\n";
}

}

int main(int argc, char ** argv)
{
    if(argc != 3 && argc != 4)
    {
        std::cerr << "Usage: examine FILE FOLDER [PRIVATE_DICTIONARY]\n";
        return 2;
    }
    auto const text = complaint([&] { examine(argv[1], argv[2], argv[3]); });
    std::cerr << text;
    return text.empty() ? 0 : 1;
}
