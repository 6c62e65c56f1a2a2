#ifndef ODIL_SRC_CODEC_REALS_H
#define ODIL_SRC_CODEC_REALS_H

#include <cmath>
#include <cstdint>
#include <cstring>

// Numbers of 32 bits as the 64 bits which a value holds, and back. Those which
// are not a number keep their bits: a conversion would change some.
namespace odil::detail
{

constexpr unsigned dropped_bits = 29; // of the fraction

inline double widen(float number) noexcept
{
    if(!std::isnan(number))
    {
        return double(number);
    }
    std::uint32_t bits = 0;
    std::memcpy(&bits, &number, sizeof(bits));
    auto const sign = std::uint64_t{bits >> 31U} << 63U;
    auto const fraction = std::uint64_t{bits & 0x7FFFFFU} << dropped_bits;
    auto const wide = sign | (std::uint64_t{0x7FF} << 52U) | fraction;
    double result = 0;
    std::memcpy(&result, &wide, sizeof(wide));
    return result;
}

inline float narrow(double number) noexcept
{
    if(!std::isnan(number))
    {
        return float(number);
    }
    std::uint64_t bits = 0;
    std::memcpy(&bits, &number, sizeof(bits));
    auto const sign = std::uint32_t(bits >> 63U) << 31U;
    auto const fraction = std::uint32_t(bits >> dropped_bits) & 0x7FFFFFU;
    auto const short_bits =
        sign | 0x7F800000U | (fraction == 0 ? 0x400000U : fraction);
    float result = 0;
    std::memcpy(&result, &short_bits, sizeof(short_bits));
    return result;
}

}

#endif // ODIL_SRC_CODEC_REALS_H
