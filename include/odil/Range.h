#ifndef ODIL_RANGE_H
#define ODIL_RANGE_H

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "odil/Date.h"
#include "odil/DateTime.h"
#include "odil/Time.h"
#include "odil/export.h"

namespace odil
{

/// Dates or times from a first to a last one, for the keys of a query.
/**
 * A value type. The text is "20200101-20201231", where one side may be missing,
 * or a single value; the range without any text has everything in it.
 *
 * Both ends are in the range, as long as they last: "10-12" ends just before
 * 13:00.
 *
 * @par Hyphens of DT
 * "-0500" may be an offset to UTC or the year 500 as the end of a range. It is
 * an offset where both are possible ("2020-0500"), unless the first moment
 * would then be after the last one.
 *
 * @tparam T Date, Time or DateTime
 *
 * @par Thread safety
 * As an integer.
 *
 * @see PS3.4, C.2.2.2.5 and C.2.2.2.1; PS3.5, 6.2
 */
template <typename T> class Range
{
public:
    /// Everything.
    Range() = default;

    /// From a first to a last one; none is without limit.
    /** @throws Exception the first is after the last; times of a day cannot
     * cross midnight */
    Range(std::optional<T> first, std::optional<T> last);

    /// From the text of a key.
    /** @throws Exception the text is no range; the message says why */
    explicit Range(std::string_view text);

    /// From the text of a key; nothing if it is no range.
    static std::optional<Range> try_parse(std::string_view text);

    /// Ends of the range; none is without limit.
    std::optional<T> const & get_first() const noexcept { return first_; }
    std::optional<T> const & get_last() const noexcept { return last_; }

    /// At least a part of the value is in the range.
    /**
     * A value which is less precise, like the year 2020, may be in the range or
     * not, and is taken to be in it.
     *
     * A DateTime without an offset counts as UTC, here and in the range; where
     * the range has an offset, give one to the value
     * (DateTime::with_offset()).
     */
    bool contains(T const & value) const;

    /// Text of the key: a single value if both ends are the same, empty for
    /// everything.
    std::string to_text() const;

    /// Same ends.
    friend bool operator==(Range const & left, Range const & right)
    {
        return left.first_ == right.first_ && left.last_ == right.last_;
    }
    friend bool operator!=(Range const & left, Range const & right)
    {
        return !(left == right);
    }

private:
    std::optional<T> first_;
    std::optional<T> last_;
};

extern template class ODIL_API Range<Date>;
extern template class ODIL_API Range<Time>;
extern template class ODIL_API Range<DateTime>;

/// Keys of VR DA.
using DateRange = Range<Date>;
/// Keys of VR TM.
using TimeRange = Range<Time>;
/// Keys of VR DT.
using DateTimeRange = Range<DateTime>;

}

#endif // ODIL_RANGE_H
