#ifndef ODIL_AGE_H
#define ODIL_AGE_H

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>
#include <tuple>

#include "odil/Date.h"
#include "odil/export.h"

namespace odil
{

/// Number of days, weeks, months or years: a value of VR AS.
/**
 * A value type. The text has three digits and a letter: "018M".
 *
 * @par Thread safety
 * As an integer.
 *
 * @see PS3.5, 6.2
 */
class ODIL_API Age
{
public:
    /// What is counted.
    enum class Unit : std::uint8_t
    {
        Days, ///< D
        Weeks, ///< W
        Months, ///< M
        Years ///< Y
    };

    /// Days with fractions; converts to other durations by
    /// std::chrono::duration_cast.
    using Duration = std::chrono::duration<double, std::ratio<86400>>;

    /// From its parts.
    /** @throws Exception the number is not 0 to 999 */
    Age(int number, Unit unit);

    /// From the text of an AS.
    /** @throws Exception the text is no age; the message says why */
    explicit Age(std::string_view text);

    /// Days, weeks, months or years which are complete on a day.
    /** Who is born on February 29 gets older on March 1 where there is no
     * February 29; so do months.
     * @throws Exception the day is before the birth, or the number is more than
     * 999 */
    Age(Date birth, Date day, Unit unit);

    /// From the text of an AS; nothing if it is no age.
    static std::optional<Age> try_parse(std::string_view text);

    /// Parts of the age.
    int get_number() const noexcept { return number_; }
    Unit get_unit() const noexcept { return unit_; }

    /// About so long: a year has 365.2425 days, a month is its twelfth part.
    Duration to_duration() const noexcept;

    /// Three digits and a letter.
    std::string to_text() const;

    /// In the order of the durations, then of the units; only ages in the same
    /// unit are equal.
    friend bool operator==(Age left, Age right) noexcept
    {
        return left.number_ == right.number_ && left.unit_ == right.unit_;
    }
    friend bool operator!=(Age left, Age right) noexcept
    {
        return !(left == right);
    }
    friend bool operator<(Age left, Age right) noexcept
    {
        return left.as_tuple() < right.as_tuple();
    }
    friend bool operator<=(Age left, Age right) noexcept
    {
        return left.as_tuple() <= right.as_tuple();
    }
    friend bool operator>(Age left, Age right) noexcept
    {
        return left.as_tuple() > right.as_tuple();
    }
    friend bool operator>=(Age left, Age right) noexcept
    {
        return left.as_tuple() >= right.as_tuple();
    }

private:
    int number_;
    Unit unit_;

    std::tuple<std::int64_t, Unit> as_tuple() const noexcept;
};

/// Write the text.
ODIL_API std::ostream & operator<<(std::ostream & stream, Age age);

}

#endif // ODIL_AGE_H
