#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <string>

#include "odil/DataSet.h"
#include "odil/Deviation.h"
#include "odil/Exception.h"
#include "odil/ItemEncoding.h"
#include "odil/Reader.h"
#include "odil/Writer.h"

// The first byte of the input chooses how the others are read, as a data set or
// as a file, tolerantly or not. What is decoded and written again gives the
// same bytes each time; the only exceptions are those of the library.

namespace
{

using namespace odil;

constexpr char const * deflated = "1.2.840.10008.1.2.1.99";
constexpr char const * syntaxes[] = {
    "1.2.840.10008.1.2",
    "1.2.840.10008.1.2.1",
    "1.2.840.10008.1.2.2",
    "1.2.840.10008.1.2.4.50"};

struct Choice
{
    std::string syntax;
    ItemEncoding item_encoding;
    bool use_group_length;
    bool is_tolerant;
};

std::string write(DataSet const & data_set, Choice const & choice)
{
    std::ostringstream stream;
    Writer writer(
        stream, choice.syntax, choice.item_encoding, choice.use_group_length);
    writer.write_data_set(data_set);
    return stream.str();
}

// Everything that can be read.
Reader::Options make_options(bool is_tolerant, bool keep_group_length)
{
    Reader::Options options;
    options.is_tolerant = is_tolerant;
    options.keep_group_length = keep_group_length;
    options.on_deviation = [](Deviation const & deviation)
    {
        if(deviation.text.empty())
        {
            std::abort();
        }
    };
    return options;
}

DataSet read(std::string const & data, Choice const & choice, bool is_tolerant)
{
    std::istringstream stream(data);
    return Reader(
               stream,
               choice.syntax,
               make_options(is_tolerant, choice.use_group_length))
        .read_data_set();
}

// The first time, values of odd length become even and elements get in order.
// What a strict reader has read is never refused again.
void round_trip(std::string const & data, Choice const & choice)
{
    auto const first = read(data, choice, choice.is_tolerant);
    auto const written = write(first, choice);
    try
    {
        auto const second = read(written, choice, choice.is_tolerant);
        auto const is_whole =
            choice.use_group_length || first.size() == second.size();
        if(!is_whole || write(second, choice) != written)
        {
            std::abort();
        }
    }
    catch(Exception const &)
    {
        std::abort();
    }
}

}

extern "C" int
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer wants this name
LLVMFuzzerTestOneInput(std::uint8_t const * data, std::size_t size)
{
    if(size == 0)
    {
        return 0;
    }
    auto const selector = data[0];
    std::string const input(data + 1, data + size);
    try
    {
        if((selector & 0x80U) != 0)
        {
            std::istringstream stream(input);
            Reader::read_file(
                stream, make_options((selector & 0x01U) == 0, false));
        }
        else
        {
            round_trip(
                input,
                {(selector & 0x10U) != 0
                     ? deflated
                     : syntaxes[selector % std::size(syntaxes)],
                 (selector & 0x04U) != 0 ? ItemEncoding::UndefinedLength
                                         : ItemEncoding::ExplicitLength,
                 (selector & 0x08U) != 0,
                 (selector & 0x20U) != 0});
        }
    }
    catch(Exception const &)
    {
        return 0;
    }
    return 0;
}
