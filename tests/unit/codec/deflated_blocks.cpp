#include "odil/Reader.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

#include <zlib.h>

#include "codec.h"
#include "deflated.h"
#include "odil/DecodeError.h"

using namespace codec;
using odil::DecodeError;

namespace
{

// With zlib itself.
std::string
deflate(std::string text, int level = 9, int strategy = Z_DEFAULT_STRATEGY)
{
    z_stream zlib{};
    deflateInit2(&zlib, level, Z_DEFLATED, -15, 8, strategy);
    std::string output(deflateBound(&zlib, uLong(text.size())), '\0');
    zlib.next_in = reinterpret_cast<Bytef *>(text.data());
    zlib.avail_in = uInt(text.size());
    zlib.next_out = reinterpret_cast<Bytef *>(output.data());
    zlib.avail_out = uInt(output.size());
    BOOST_REQUIRE(::deflate(&zlib, Z_FINISH) == Z_STREAM_END);
    output.resize(zlib.total_out);
    deflateEnd(&zlib);
    return output;
}

}

BOOST_AUTO_TEST_SUITE(codec_deflated_blocks)

// RFC 1951, 3.2.3: stored, of at most 64 KiB, and with fixed and dynamic codes.
BOOST_AUTO_TEST_CASE(blocks_of_every_kind_are_read)
{
    constexpr std::size_t block = 65535;
    for(auto const size : {block - 61, 2 * block, 4 * block + 1})
    {
        auto const data_set = make_data_set(size + size % 2);
        auto const text = write(data_set, explicit_le);
        for(auto const & data :
            {deflate(text, 0),
             deflate(text, 9, Z_FIXED),
             deflate(text, 9, Z_HUFFMAN_ONLY),
             deflate(text, 1)})
        {
            BOOST_TEST((read(data, deflated) == data_set));
        }
    }
}

// The last block ends within a data element, and within a data set.
BOOST_AUTO_TEST_CASE(stream_which_ends_too_early_is_an_error)
{
    auto const text = write(make_data_set(1000), explicit_le);
    for(auto const size : {text.size() - 1, text.size() - 1004, std::size_t(3)})
    {
        BOOST_CHECK_EXCEPTION(
            read(deflate(text.substr(0, size)), deflated),
            DecodeError,
            at_offset(size));
    }
}

BOOST_AUTO_TEST_SUITE_END()
