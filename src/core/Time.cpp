#include "odil/Time.h"

#include <algorithm>
#include <ostream>

#include "core/calendar.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

using detail::Components;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;

Time parse(std::string_view text)
{
    if(auto const time = Time::try_parse(text))
    {
        return *time;
    }
    Components components;
    detail::throw_no(
        "time (VR TM)", text, detail::parse_time(text, components));
}

}

Time::Time(int hour, int minute, int second)
    : hour_(hour), minute_(minute), second_(second),
      precision_(Precision::Second)
{
    Components components;
    components.hour = hour;
    components.minute = minute;
    components.second = second;
    if(auto const * const wrong = detail::check(components))
    {
        throw Exception(std::string("no time: ") + wrong);
    }
}

Time::Time(std::string_view text) : Time(parse(text)) {}

Time::Time(microseconds since_midnight, Precision precision) : Time(0, 0, 0)
{
    if(since_midnight < microseconds(0) || since_midnight >= hours(24))
    {
        throw Exception("no time: not 0 to 24 hours since midnight");
    }
    hour_ = static_cast<int>(since_midnight / hours(1));
    minute_ = static_cast<int>(since_midnight % hours(1) / minutes(1));
    second_ = static_cast<int>(since_midnight % minutes(1) / seconds(1));
    microsecond_ = static_cast<int>((since_midnight % seconds(1)).count());
    precision_ = Precision::Fraction6;
    *this = truncate(precision);
}

std::optional<Time> Time::try_parse(std::string_view text)
{
    Components components;
    if(detail::parse_time(text, components) != nullptr)
    {
        return {};
    }
    Time time(components.hour, components.minute, components.second);
    time.microsecond_ = components.microsecond;
    time.precision_ = components.precision;
    return time;
}

Time Time::truncate(Precision precision) const
{
    if(precision < Precision::Hour)
    {
        throw Exception("no time: less precise than an hour");
    }
    auto time = *this;
    time.precision_ = std::min(precision_, precision);
    if(precision < Precision::Minute)
    {
        time.minute_ = 0;
    }
    if(precision < Precision::Second)
    {
        time.second_ = 0;
    }
    auto unit = 1'000'000;
    for(auto i = Precision::Second; i < time.precision_;
        i = Precision(static_cast<int>(i) + 1))
    {
        unit /= 10;
    }
    time.microsecond_ -= time.microsecond_ % unit;
    return time;
}

microseconds Time::since_midnight() const noexcept
{
    return hours(hour_) + minutes(minute_) + seconds(second_)
           + microseconds(microsecond_);
}

std::string Time::to_text() const
{
    Components components;
    components.hour = hour_;
    components.minute = minute_;
    components.second = second_;
    components.microsecond = microsecond_;
    components.precision = precision_;
    return detail::format(components, Precision::Hour);
}

std::ostream & operator<<(std::ostream & stream, Time time)
{
    return stream << time.to_text();
}

}
