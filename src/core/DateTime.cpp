#include "odil/DateTime.h"

#include <algorithm>
#include <cstdlib>
#include <ostream>
#include <tuple>

#include "core/calendar.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

using detail::Components;
using std::chrono::minutes;

bool is_offset(minutes offset)
{
    using std::chrono::hours;
    return offset >= hours(-12) && offset <= hours(14);
}

DateTime::Offset checked(DateTime::Offset offset)
{
    if(offset && !is_offset(*offset))
    {
        throw Exception("the offset to UTC is not -12 to +14 hours");
    }
    return offset;
}

char const * parse_offset(std::string_view text, minutes & offset)
{
    auto const is_digit = [](char x) { return x >= '0' && x <= '9'; };
    if(text.size() != 5 || (text[0] != '+' && text[0] != '-')
       || !std::all_of(text.begin() + 1, text.end(), is_digit))
    {
        return "the offset is not a sign and four digits";
    }
    auto const hour = (text[1] - '0') * 10 + text[2] - '0';
    auto const minute = (text[3] - '0') * 10 + text[4] - '0';
    auto const size = minutes(hour * 60 + minute);
    offset = text[0] == '-' ? -size : size;
    if(minute > 59 || !is_offset(offset) || text == "-0000")
    {
        return "the offset is not -1200 to +1400, or is -0000";
    }
    return nullptr;
}

char const *
parse(std::string_view text, Components & components, DateTime::Offset & offset)
{
    text = detail::drop_padding(text);
    if(auto const * const wrong = detail::take_components(
           text, components, Precision::Year, Precision::Second, 0))
    {
        return wrong;
    }
    if(!text.empty())
    {
        if(auto const * const wrong = parse_offset(text, offset.emplace()))
        {
            return wrong;
        }
    }
    return detail::check(components);
}

DateTime parse(std::string_view text)
{
    if(auto const date_time = DateTime::try_parse(text))
    {
        return *date_time;
    }
    Components components;
    DateTime::Offset offset;
    detail::throw_no(
        "date and time (VR DT)", text, parse(text, components, offset));
}

DateTime::time_point get_midnight(Date date)
{
    return DateTime::time_point(date.since_epoch());
}

Date find_day(DateTime::time_point moment)
{
    auto const days = std::chrono::floor<
        std::chrono::duration<std::int64_t, Date::days::period>>(
        moment.time_since_epoch());
    if(std::abs(days.count()) > 10'000'000)
    {
        throw Exception("the year is not 0001 to 9999");
    }
    return Date(Date::days(days));
}

Time midnight()
{
    return Time(std::chrono::hours(0));
}

auto as_tuple(DateTime const & x)
{
    return std::tuple(
        detail::get_interval(x).begin, x.get_precision(), x.get_offset());
}

}

DateTime::DateTime(std::string_view text) : DateTime(parse(text)) {}

DateTime::DateTime(Date date, Offset offset)
    : date_(date), time_(midnight()), precision_(Precision::Day),
      offset_(checked(offset))
{
}

DateTime::DateTime(Date date, Time time, Offset offset)
    : date_(date), time_(time), precision_(time.get_precision()),
      offset_(checked(offset))
{
}

DateTime::DateTime(time_point moment, Precision precision, minutes offset)
    : date_(find_day(moment + *checked(offset))),
      time_(moment + offset - get_midnight(date_)),
      precision_(time_.get_precision()), offset_(offset)
{
    *this = truncate(precision);
}

std::optional<DateTime> DateTime::try_parse(std::string_view text)
{
    Components components;
    Offset offset;
    if(::odil::parse(text, components, offset) != nullptr)
    {
        return {};
    }
    Date const date(components.year, components.month, components.day);
    DateTime date_time(date, offset);
    date_time.precision_ = components.precision;
    if(components.precision > Precision::Day)
    {
        date_time.time_ = Time(detail::format(components, Precision::Hour));
    }
    return date_time;
}

DateTime DateTime::truncate(Precision precision) const
{
    auto result = *this;
    result.precision_ = std::min(precision_, precision);
    auto const is_day = precision >= Precision::Day;
    auto const is_month = precision >= Precision::Month;
    result.date_ = Date(
        date_.get_year(),
        is_month ? date_.get_month() : 1,
        is_day ? date_.get_day() : 1);
    result.time_ =
        precision >= Precision::Hour ? time_.truncate(precision) : midnight();
    return result;
}

DateTime DateTime::with_offset(Offset offset) const
{
    auto result = *this;
    result.offset_ = checked(offset);
    return result;
}

DateTime::time_point DateTime::to_time_point() const
{
    if(!offset_)
    {
        throw Exception(to_text() + " has no offset to UTC");
    }
    return to_time_point(*offset_);
}

DateTime::time_point DateTime::to_time_point(minutes offset) const noexcept
{
    return get_midnight(date_) + time_.since_midnight()
           - offset_.value_or(offset);
}

std::string DateTime::to_text() const
{
    Components components;
    components.year = date_.get_year();
    components.month = date_.get_month();
    components.day = date_.get_day();
    components.precision = std::min(precision_, Precision::Day);
    auto text = detail::format(components, Precision::Year);
    if(precision_ > Precision::Day)
    {
        text += time_.to_text();
    }
    return offset_ ? text + format_utc_offset(*offset_) : text;
}

bool operator<(DateTime const & left, DateTime const & right)
{
    return as_tuple(left) < as_tuple(right);
}

std::ostream & operator<<(std::ostream & stream, DateTime const & date_time)
{
    return stream << date_time.to_text();
}

minutes parse_utc_offset(std::string_view text)
{
    minutes offset{};
    if(auto const * const wrong = parse_offset(text, offset))
    {
        detail::throw_no("offset to UTC", text, wrong);
    }
    return offset;
}

std::string format_utc_offset(minutes offset)
{
    checked(offset);
    auto const size = std::abs(static_cast<int>(offset.count()));
    auto const digits = std::to_string(10000 + size / 60 * 100 + size % 60);
    return (offset < minutes(0) ? '-' : '+') + digits.substr(1);
}

}
