#ifndef ODIL_DATETIME_H
#define ODIL_DATETIME_H

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "odil/Date.h"
#include "odil/Path.h"
#include "odil/Precision.h"
#include "odil/Time.h"
#include "odil/export.h"

namespace odil
{

class DataSet;

/// Date and time, maybe with the difference to UTC: a value of VR DT.
/**
 * A value type, which knows how precise it is: "2020" is a year. The offset is
 * "local time minus UTC", -12 to +14 hours; where there is none, it is that of
 * Timezone Offset From UTC (0008,0201), or unknown.
 *
 * @par Thread safety
 * As an integer.
 *
 * @see PS3.5, 6.2
 */
class ODIL_API DateTime
{
public:
    /// All moments from the year 1 to 9999 in microseconds; converts to
    /// std::chrono::system_clock::time_point, which may end in 2262.
    using time_point = std::chrono::
        time_point<std::chrono::system_clock, std::chrono::microseconds>;

    /// Offset to UTC, if it is known.
    using Offset = std::optional<std::chrono::minutes>;

    /// From the text of a DT.
    /** @throws Exception the text is no date and time; the message says why */
    explicit DateTime(std::string_view text);

    /// A day.
    /** @throws Exception the offset is not -12 to +14 hours */
    explicit DateTime(Date date, Offset offset = {});

    /// As precise as the time.
    /** @throws Exception the offset is not -12 to +14 hours */
    DateTime(Date date, Time time, Offset offset = {});

    /// From a moment, as precise as the type of its duration, at most
    /// microseconds. What is beyond is cut off.
    /**
     * @param moment of a clock which begins at 1970-01-01, 00:00 UTC
     * @param offset of the local time which is wanted
     * @throws Exception the offset is not -12 to +14 hours; before the year 1
     * or after the year 9999
     */
    template <typename Duration>
    explicit DateTime(
        std::chrono::time_point<std::chrono::system_clock, Duration> moment,
        std::chrono::minutes offset = {})
        : DateTime(
            std::chrono::floor<std::chrono::microseconds>(moment),
            precision_of<typename Duration::period>(),
            offset)
    {
    }

    /// From the text of a DT; nothing if it is no date and time.
    static std::optional<DateTime> try_parse(std::string_view text);

    /// The day, in local time; the first one if it is not so precise.
    Date get_date() const noexcept { return date_; }

    /// The time, in local time; "00" if it is not so precise.
    Time get_time() const noexcept { return time_; }

    /// Last component which is there.
    Precision get_precision() const noexcept { return precision_; }

    /// Local time minus UTC.
    Offset get_offset() const noexcept { return offset_; }

    /// The same, not better than this precision.
    DateTime truncate(Precision precision) const;

    /// The same date and time with another offset, or none.
    /** @throws Exception the offset is not -12 to +14 hours */
    DateTime with_offset(Offset offset) const;

    /// Its first moment; that of a leap second is that of the next minute.
    /** @throws Exception the offset is not known */
    time_point to_time_point() const;

    /// Its first moment.
    /** @param offset to be taken if it has none */
    time_point to_time_point(std::chrono::minutes offset) const noexcept;

    /// YYYYMMDDHHMMSS.FFFFFF&ZZXX, as far as it is precise.
    std::string to_text() const;

    /// Same components and same offset.
    friend bool operator==(DateTime const & left, DateTime const & right)
    {
        return left.date_ == right.date_ && left.time_ == right.time_
               && left.precision_ == right.precision_
               && left.offset_ == right.offset_;
    }
    friend bool operator!=(DateTime const & left, DateTime const & right)
    {
        return !(left == right);
    }

    /// The earlier one is less, where no offset counts as UTC; the less precise
    /// one of two which begin at the same moment.
    friend ODIL_API bool
    operator<(DateTime const & left, DateTime const & right);
    friend bool operator<=(DateTime const & left, DateTime const & right)
    {
        return !(right < left);
    }
    friend bool operator>(DateTime const & left, DateTime const & right)
    {
        return right < left;
    }
    friend bool operator>=(DateTime const & left, DateTime const & right)
    {
        return !(left < right);
    }

private:
    Date date_{1, 1, 1};
    Time time_{0, 0, 0};
    Precision precision_ = Precision::Year;
    Offset offset_;

    DateTime(
        time_point moment, Precision precision, std::chrono::minutes offset);
};

/// Write the text.
ODIL_API std::ostream &
operator<<(std::ostream & stream, DateTime const & date_time);

/// From "+0100", as in Timezone Offset From UTC (0008,0201).
/**
 * @throws Exception the text is no offset: not a sign and four digits, not
 * -1200 to +1400, or -0000
 * @see PS3.3, C.12.1.1.8
 */
ODIL_API std::chrono::minutes parse_utc_offset(std::string_view text);

/// The inverse.
/** @throws Exception the offset is not -12 to +14 hours */
ODIL_API std::string format_utc_offset(std::chrono::minutes offset);

/// Date and time of a DA and a TM, with Timezone Offset From UTC (0008,0201).
/**
 * @param data_set the whole one, which has the offset
 * @param date the DA, which may be in an item
 * @param time the TM; if it is missing or empty, the result is a day
 * @return nothing if the date is missing or empty
 * @throws Exception one of the texts is not valid
 */
ODIL_API std::optional<DateTime>
get_date_time(DataSet const & data_set, Path const & date, Path const & time);

/// Date and time of a DT, which gets Timezone Offset From UTC (0008,0201) if it
/// has no offset of its own.
/**
 * @param data_set the whole one, which has the offset
 * @param date_time the DT, which may be in an item
 * @return nothing if it is missing or empty
 * @throws Exception one of the texts is not valid
 */
ODIL_API std::optional<DateTime>
get_date_time(DataSet const & data_set, Path const & date_time);

}

#endif // ODIL_DATETIME_H
