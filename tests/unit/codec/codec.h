#ifndef ODIL_TESTS_UNIT_CODEC_CODEC_H
#define ODIL_TESTS_UNIT_CODEC_CODEC_H

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <sstream>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Deviation.h"
#include "odil/ItemEncoding.h"
#include "odil/Reader.h"
#include "odil/Writer.h"

// Bytes are texts here: literals can hold both characters and numbers.
namespace codec
{

inline std::string const implicit_le = "1.2.840.10008.1.2";
inline std::string const explicit_le = "1.2.840.10008.1.2.1";
inline std::string const explicit_be = "1.2.840.10008.1.2.2";
inline std::string const jpeg = "1.2.840.10008.1.2.4.50";

inline std::string const syntaxes[] = {implicit_le, explicit_le, explicit_be};

constexpr auto defined = odil::ItemEncoding::ExplicitLength;
constexpr auto undefined = odil::ItemEncoding::UndefinedLength;

// A literal with null characters in it.
template <std::size_t Size> std::string bytes(char const (&literal)[Size])
{
    return std::string(literal, Size - 1);
}

inline odil::DataSet read(
    std::string const & data,
    std::string const & syntax,
    bool keep_group_length = false,
    odil::Reader::Limits limits = {})
{
    odil::Reader::Options options;
    options.limits = limits;
    options.keep_group_length = keep_group_length;
    options.is_tolerant = false;
    std::istringstream stream(data);
    return odil::Reader(stream, syntax, options).read_data_set();
}

// What a tolerant reader makes of a data set, and what it says.
struct Found
{
    odil::DataSet data_set;
    std::vector<odil::Deviation> deviations;
};

inline Found
read_tolerantly(std::string const & data, std::string const & syntax)
{
    Found found;
    odil::Reader::Options options;
    options.on_deviation = [&](odil::Deviation const & deviation)
    { found.deviations.push_back(deviation); };
    std::istringstream stream(data);
    found.data_set = odil::Reader(stream, syntax, options).read_data_set();
    return found;
}

inline std::string write(
    odil::DataSet const & data_set,
    std::string const & syntax,
    odil::ItemEncoding item_encoding = defined,
    bool use_group_length = false)
{
    std::ostringstream stream;
    odil::Writer writer(stream, syntax, item_encoding, use_group_length);
    writer.write_data_set(data_set);
    return stream.str();
}

// Elements of all VRs, sequences in sequences, private elements.
odil::DataSet make_rich_data_set();

}

#endif // ODIL_TESTS_UNIT_CODEC_CODEC_H
