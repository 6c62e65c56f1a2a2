// A few fixed pieces of work, whose instructions callgrind counts: see
// benchmarks/instructions.
//
//     instructions NESTED CT
//
// NESTED, CT: files of make_data

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <map>
#include <ostream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <vector>

#include <valgrind/callgrind.h>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/Writer.h"

#include "files.h"

namespace
{

using Bytes = std::vector<char>;

// A stream of bytes which are there, or have room there.
class Buffer : public std::streambuf
{
public:
    explicit Buffer(Bytes & bytes)
    {
        auto * const end = bytes.data() + bytes.size();
        setg(bytes.data(), bytes.data(), end);
        setp(bytes.data(), end);
    }

    std::size_t written() const
    {
        return static_cast<std::size_t>(pptr() - pbase());
    }
};

odil::DataSet decode(Bytes & bytes)
{
    Buffer buffer(bytes);
    std::istream stream(&buffer);
    return odil::Reader::read_file(stream).second;
}

std::size_t encode(odil::DataSet const & data_set, Bytes & bytes)
{
    Buffer buffer(bytes);
    std::ostream stream(&buffer);
    odil::Writer::write_file(data_set, stream);
    return stream ? buffer.written() : 0;
}

// What elements cost at least, in C++ which nobody has tuned: as many texts, in
// a map.
std::size_t make_texts(Bytes const & bytes)
{
    std::map<std::uint32_t, std::vector<std::string>> texts;
    for(std::size_t i = 0; i + 24 <= bytes.size(); i += 24)
    {
        std::uint32_t key = 0;
        for(std::size_t j = 0; j != 4; ++j)
        {
            key = key << 8U | static_cast<unsigned char>(bytes[i + j]);
        }
        texts[key].emplace_back(&bytes[i + 4], 20);
    }
    return texts.size();
}

// The instructions of the name are those of ten times, the first one excluded.
void measure(char const * name, std::function<std::size_t()> const & work)
{
    auto const size = work();
    CALLGRIND_ZERO_STATS;
    bool is_same = size != 0;
    for(int i = 0; i != 10; ++i)
    {
        is_same = work() == size && is_same;
    }
    CALLGRIND_DUMP_STATS_AT(name);
    if(!is_same)
    {
        throw std::runtime_error(std::string(name) + ": not done");
    }
}

}

int main(int, char ** argv)
{
    auto nested = benchmarks::read_bytes(argv[1]);
    auto ct = benchmarks::read_bytes(argv[2]);
    auto const nested_data_set = decode(nested);
    auto const ct_data_set = decode(ct);

    measure("texts", [&] { return make_texts(nested); });
    measure("bytes", [&] { return Bytes(ct).size(); });
    measure("read nested", [&] { return decode(nested).size(); });
    measure("write nested", [&] { return encode(nested_data_set, nested); });
    measure(
        "copy nested", [&] { return odil::DataSet(nested_data_set).size(); });
    measure("read CT", [&] { return decode(ct).size(); });
    measure("write CT", [&] { return encode(ct_data_set, ct); });
}
