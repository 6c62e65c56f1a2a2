#ifndef ODIL_SRC_CODEC_HEXADECIMAL_H
#define ODIL_SRC_CODEC_HEXADECIMAL_H

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

#include "odil/Tag.h"

namespace odil::detail
{

// Item of a value of VR AT: 8 hexadecimal digits.
inline std::optional<Tag> parse_tag(std::string_view text) noexcept
{
    std::uint32_t word = 0;
    auto const * const end = text.data() + text.size();
    auto const result = std::from_chars(text.data(), end, word, 16);
    if(text.size() != 8 || result.ptr != end || result.ec != std::errc())
    {
        return std::nullopt;
    }
    return Tag(word);
}

}

#endif // ODIL_SRC_CODEC_HEXADECIMAL_H
