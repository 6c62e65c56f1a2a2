#include "convert/base64.h"

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string>
#include <vector>

#include "odil/Exception.h"

using odil::detail::decode_base64;
using odil::detail::encode_base64;

BOOST_AUTO_TEST_SUITE(convert_base64)

namespace
{

std::vector<std::uint8_t> as_bytes(std::string const & text)
{
    return {text.begin(), text.end()};
}

}

// RFC 4648, section 10
BOOST_AUTO_TEST_CASE(examples_of_the_rfc_in_both_directions)
{
    struct Row
    {
        std::string bytes;
        std::string text;
    };
    for(auto const & row :
        {Row{"", ""},
         Row{"f", "Zg=="},
         Row{"fo", "Zm8="},
         Row{"foo", "Zm9v"},
         Row{"foob", "Zm9vYg=="},
         Row{"fooba", "Zm9vYmE="},
         Row{"foobar", "Zm9vYmFy"}})
    {
        BOOST_TEST(encode_base64(as_bytes(row.bytes)) == row.text);
        BOOST_TEST(decode_base64(row.text) == as_bytes(row.bytes));
    }
}

BOOST_AUTO_TEST_CASE(every_byte_comes_back)
{
    std::vector<std::uint8_t> bytes;
    for(auto i = 0; i != 256; ++i)
    {
        bytes.push_back(static_cast<std::uint8_t>(i));
    }
    BOOST_TEST(decode_base64(encode_base64(bytes)) == bytes);
}

BOOST_AUTO_TEST_CASE(white_space_is_skipped)
{
    BOOST_TEST(decode_base64(" Zm\r\n9v\tYg = = ") == as_bytes("foob"));
}

BOOST_AUTO_TEST_CASE(what_is_not_base64_is_an_error)
{
    for(std::string const text :
        {"Z",
         "Zg",
         "Zg=",
         "Z===",
         "====",
         "Zg==Zg==",
         "Zm9v=",
         "Zg=v",
         "Zm-v",
         "Zm9v\xC3"})
    {
        BOOST_TEST_CONTEXT(text)
        {
            BOOST_CHECK_THROW(decode_base64(text), odil::Exception);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
