#ifndef ODIL_DATE_H
#define ODIL_DATE_H

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>
#include <tuple>

#include "odil/export.h"

namespace odil
{

/// Day of the Gregorian calendar: a value of VR DA.
/**
 * A value type; years are those from 1 to 9999.
 *
 * "19930822", with spaces behind it or not, and the older "1993.08.22" of
 * ACR-NEMA 300 can be read; only the first is written.
 *
 * @par Thread safety
 * As an integer.
 *
 * @see PS3.5, 6.2
 */
class ODIL_API Date
{
public:
    /// Difference of two days; as in C++20.
    using days = std::chrono::duration<std::int32_t, std::ratio<86400>>;

    /// From its numbers.
    /** @throws Exception there is no such day */
    Date(int year, int month, int day);

    /// From the text of a DA.
    /** @throws Exception the text is no date; the message says why */
    explicit Date(std::string_view text);

    /// From the days since 1970-01-01.
    /** @throws Exception before the year 1 or after the year 9999 */
    explicit Date(days since_epoch);

    /// From the text of a DA; nothing if it is no date.
    static std::optional<Date> try_parse(std::string_view text);

    /// Parts of the date; January is 1.
    int get_year() const noexcept { return year_; }
    int get_month() const noexcept { return month_; }
    int get_day() const noexcept { return day_; }

    /// Days since 1970-01-01; negative before it.
    days since_epoch() const noexcept;

    /// YYYYMMDD.
    std::string to_text() const;

    /// The earlier day is less.
    friend bool operator==(Date left, Date right) noexcept
    {
        return left.as_tuple() == right.as_tuple();
    }
    friend bool operator!=(Date left, Date right) noexcept
    {
        return left.as_tuple() != right.as_tuple();
    }
    friend bool operator<(Date left, Date right) noexcept
    {
        return left.as_tuple() < right.as_tuple();
    }
    friend bool operator<=(Date left, Date right) noexcept
    {
        return left.as_tuple() <= right.as_tuple();
    }
    friend bool operator>(Date left, Date right) noexcept
    {
        return left.as_tuple() > right.as_tuple();
    }
    friend bool operator>=(Date left, Date right) noexcept
    {
        return left.as_tuple() >= right.as_tuple();
    }

private:
    int year_;
    int month_;
    int day_;

    std::tuple<int, int, int> as_tuple() const noexcept
    {
        return {year_, month_, day_};
    }
};

/// Write the text.
ODIL_API std::ostream & operator<<(std::ostream & stream, Date date);

}

#endif // ODIL_DATE_H
