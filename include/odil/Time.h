#ifndef ODIL_TIME_H
#define ODIL_TIME_H

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include "odil/Precision.h"
#include "odil/export.h"

namespace odil
{

/// Time of a day: a value of VR TM.
/**
 * A value type, which knows how precise it is: "10" is an hour, "1030" a
 * minute; numbers which are not there are 0. The second 60 is a leap second and
 * may be in any minute, since where midnight is in UTC depends on the time
 * zone.
 *
 * "103000.25", with spaces behind it or not, and the older "10:30:00.25" of
 * ACR-NEMA 300 can be read; only the first is written.
 *
 * @par Thread safety
 * As an integer.
 *
 * @see PS3.5, 6.2
 */
class ODIL_API Time
{
public:
    /// From its numbers, as precise as a second.
    /** @throws Exception there is no such time */
    Time(int hour, int minute, int second);

    /// From the text of a TM.
    /** @throws Exception the text is no time; the message says why */
    explicit Time(std::string_view text);

    /// From the time since midnight; as precise as the type of the duration, at
    /// most microseconds. What is beyond is cut off.
    /** @throws Exception negative, or 24 hours or more */
    template <typename Rep, typename Period>
    explicit Time(std::chrono::duration<Rep, Period> since_midnight)
        : Time(
            std::chrono::floor<std::chrono::microseconds>(since_midnight),
            precision_of<Period>())
    {
    }

    /// From the time since midnight; what is beyond the precision is cut off.
    /** @param since_midnight 0 to less than 24 hours
     * @param precision Hour or better
     * @throws Exception one of them is not */
    Time(std::chrono::microseconds since_midnight, Precision precision);

    /// From the text of a TM; nothing if it is no time.
    static std::optional<Time> try_parse(std::string_view text);

    /// Parts of the time; 0 where it is not so precise.
    int get_hour() const noexcept { return hour_; }
    int get_minute() const noexcept { return minute_; }
    int get_second() const noexcept { return second_; } ///< 60: leap second
    int get_microsecond() const noexcept { return microsecond_; }

    /// Hour, or better.
    Precision get_precision() const noexcept { return precision_; }

    /// The same time, not better than this precision.
    /** @throws Exception worse than an hour */
    Time truncate(Precision precision) const;

    /// Time since midnight of its first moment; that of a leap second is that
    /// of the next minute, 24 hours at the end of the day.
    std::chrono::microseconds since_midnight() const noexcept;

    /// HHMMSS.FFFFFF, as far as it is precise.
    std::string to_text() const;

    /// The earlier one is less, the less precise one of two which begin at the
    /// same moment. Only those of the same precision are equal.
    friend bool operator==(Time left, Time right) noexcept
    {
        return left.as_tuple() == right.as_tuple();
    }
    friend bool operator!=(Time left, Time right) noexcept
    {
        return left.as_tuple() != right.as_tuple();
    }
    friend bool operator<(Time left, Time right) noexcept
    {
        return left.as_tuple() < right.as_tuple();
    }
    friend bool operator<=(Time left, Time right) noexcept
    {
        return left.as_tuple() <= right.as_tuple();
    }
    friend bool operator>(Time left, Time right) noexcept
    {
        return left.as_tuple() > right.as_tuple();
    }
    friend bool operator>=(Time left, Time right) noexcept
    {
        return left.as_tuple() >= right.as_tuple();
    }

private:
    int hour_ = 0;
    int minute_ = 0;
    int second_ = 0;
    int microsecond_ = 0;
    Precision precision_ = Precision::Hour;

    std::tuple<int, int, int, int, Precision> as_tuple() const noexcept
    {
        return {hour_, minute_, second_, microsecond_, precision_};
    }
};

/// Write the text.
ODIL_API std::ostream & operator<<(std::ostream & stream, Time time);

}

#endif // ODIL_TIME_H
