#ifndef ODIL_PRECISION_H
#define ODIL_PRECISION_H

#include <cstdint>
#include <ratio>

namespace odil
{

/// Last component which a date or time has.
/** The number is that of the digits of a DT.
 * @see PS3.5, 6.2: "null components" of VR DT */
enum class Precision : std::uint8_t
{
    Year = 4, ///< YYYY
    Month = 6, ///< YYYYMM
    Day = 8, ///< YYYYMMDD
    Hour = 10, ///< YYYYMMDDHH
    Minute = 12, ///< YYYYMMDDHHMM
    Second = 14, ///< YYYYMMDDHHMMSS
    Fraction1 = 15, ///< tenths of seconds
    Fraction2, ///< hundredths of seconds
    Fraction3, ///< milliseconds
    Fraction4, ///< four digits behind the decimal point
    Fraction5, ///< five digits behind the decimal point
    Fraction6 ///< microseconds
};

/// Precision which a std::chrono::duration of this period has: seconds for
/// std::chrono::seconds, microseconds for whatever is shorter.
template <typename Period> constexpr Precision precision_of() noexcept
{
    constexpr Precision precisions[] = {
        Precision::Day,
        Precision::Hour,
        Precision::Minute,
        Precision::Second,
        Precision::Fraction1,
        Precision::Fraction2,
        Precision::Fraction3,
        Precision::Fraction4,
        Precision::Fraction5,
        Precision::Fraction6};
    constexpr bool are_too_long[] = {
        std::ratio_less_v<Period, std::ratio<86400>>,
        std::ratio_less_v<Period, std::ratio<3600>>,
        std::ratio_less_v<Period, std::ratio<60>>,
        std::ratio_less_v<Period, std::ratio<1>>,
        std::ratio_less_v<Period, std::ratio<1, 10>>,
        std::ratio_less_v<Period, std::ratio<1, 100>>,
        std::ratio_less_v<Period, std::ratio<1, 1000>>,
        std::ratio_less_v<Period, std::ratio<1, 10000>>,
        std::ratio_less_v<Period, std::ratio<1, 100000>>};
    auto position = 0;
    for(auto const is_too_long : are_too_long)
    {
        position += is_too_long ? 1 : 0;
    }
    return precisions[position];
}

}

#endif // ODIL_PRECISION_H
