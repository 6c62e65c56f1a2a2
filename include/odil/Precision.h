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
    constexpr auto is_at_least = [](auto unit)
    { return std::ratio_greater_equal_v<Period, decltype(unit)>; };
    return is_at_least(std::ratio<86400>())       ? Precision::Day
           : is_at_least(std::ratio<3600>())      ? Precision::Hour
           : is_at_least(std::ratio<60>())        ? Precision::Minute
           : is_at_least(std::ratio<1>())         ? Precision::Second
           : is_at_least(std::ratio<1, 10>())     ? Precision::Fraction1
           : is_at_least(std::ratio<1, 100>())    ? Precision::Fraction2
           : is_at_least(std::milli())            ? Precision::Fraction3
           : is_at_least(std::ratio<1, 10000>())  ? Precision::Fraction4
           : is_at_least(std::ratio<1, 100000>()) ? Precision::Fraction5
                                                  : Precision::Fraction6;
}

}

#endif // ODIL_PRECISION_H
