#ifndef ODIL_SRC_CODEC_GUESS_H
#define ODIL_SRC_CODEC_GUESS_H

#include <array>
#include <cstdint>

namespace odil::detail
{

// UID of the native transfer syntax in which a data set starts with these
// bytes, null if it is none; so many bytes are left behind them.
char const * guess_transfer_syntax(
    std::array<std::uint8_t, 8> const & bytes, std::uint64_t left) noexcept;

}

#endif // ODIL_SRC_CODEC_GUESS_H
