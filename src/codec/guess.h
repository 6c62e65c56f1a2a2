#ifndef ODIL_SRC_CODEC_GUESS_H
#define ODIL_SRC_CODEC_GUESS_H

#include <array>
#include <cstdint>

#include "codec/Encoding.h"

namespace odil::detail
{

// UID of the native transfer syntax in which a data set starts with these
// bytes, null if it is none; so many bytes are left behind them.
char const * guess_transfer_syntax(
    std::array<std::uint8_t, 8> const & bytes, std::uint64_t left) noexcept;

// A data set in this transfer syntax may start with these bytes.
bool can_start(
    std::array<std::uint8_t, 8> const & bytes,
    Encoding const & encoding) noexcept;

}

#endif // ODIL_SRC_CODEC_GUESS_H
