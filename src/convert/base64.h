#ifndef ODIL_SRC_CONVERT_BASE64_H
#define ODIL_SRC_CONVERT_BASE64_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace odil::detail
{

// Characters of RFC 4648, section 4, padded, without line breaks, of bytes
// which come in pieces.
class Base64Encoder
{
public:
    // Makes room for so many bytes.
    explicit Base64Encoder(std::size_t size);

    void append(std::uint8_t const * bytes, std::size_t size);

    // The end: the text of all bytes.
    std::string take();

private:
    std::string text_;
    std::uint32_t word_ = 0; // bytes of a group of three
    std::size_t count_ = 0; // of bytes in it

    void put_group();
};

// Same, of bytes in one piece.
std::string encode_base64(std::vector<std::uint8_t> const & bytes);

// The inverse; white space between the characters is skipped. Throw Exception
// if there are other characters, or if they end too early.
std::vector<std::uint8_t> decode_base64(std::string_view text);

}

#endif // ODIL_SRC_CONVERT_BASE64_H
