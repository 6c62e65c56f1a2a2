#ifndef ODIL_SRC_CONVERT_BASE64_H
#define ODIL_SRC_CONVERT_BASE64_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace odil::detail
{

// Characters of RFC 4648, section 4, padded, without line breaks.
std::string encode_base64(std::vector<std::uint8_t> const & bytes);

// The inverse; white space between the characters is skipped. Throw Exception
// if there are other characters, or if they end too early.
std::vector<std::uint8_t> decode_base64(std::string_view text);

}

#endif // ODIL_SRC_CONVERT_BASE64_H
