#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <sstream>
#include <string>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/ItemEncoding.h"
#include "odil/Reader.h"
#include "odil/Writer.h"

// The first byte of the input chooses how the others are read, as a data set or
// as a file. What is decoded and written again gives the same bytes each time;
// the only exceptions are those of the library.

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
};

std::string write(DataSet const & data_set, Choice const & choice)
{
    std::ostringstream stream;
    Writer writer(
        stream, choice.syntax, choice.item_encoding, choice.use_group_length);
    writer.write_data_set(data_set);
    return stream.str();
}

DataSet read(std::string const & data, Choice const & choice)
{
    std::istringstream stream(data);
    return Reader(stream, choice.syntax, choice.use_group_length)
        .read_data_set();
}

// The first time, values of odd length become even and elements get in order.
void round_trip(std::string const & data, Choice const & choice)
{
    auto const first = read(data, choice);
    auto const written = write(first, choice);
    auto const second = read(written, choice);
    auto const is_whole =
        choice.use_group_length || first.size() == second.size();
    if(!is_whole || write(second, choice) != written)
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
            Reader::read_file(stream);
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
                 (selector & 0x08U) != 0});
        }
    }
    catch(Exception const &)
    {
        return 0;
    }
    return 0;
}
