#include "odil/Date.h"

#include <ostream>

#include "core/calendar.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

using detail::Components;

constexpr auto epoch = 719162; // days from 0001-01-01 to 1970-01-01

Date make_date(Components const & components)
{
    return {components.year, components.month, components.day};
}

Date parse(std::string_view text)
{
    Components components;
    if(auto const * const wrong = detail::parse_date(text, components))
    {
        detail::throw_no("date (VR DA)", text, wrong);
    }
    return make_date(components);
}

Date make_date(Date::days since_epoch)
{
    constexpr auto last = 3652058; // 9999-12-31
    auto const days = std::int64_t{since_epoch.count()} + epoch;
    if(days < 0 || days > last)
    {
        throw Exception("the year is not 0001 to 9999");
    }
    return make_date(detail::from_days(static_cast<int>(days)));
}

}

Date::Date(int year, int month, int day) : year_(year), month_(month), day_(day)
{
    Components components;
    std::tie(components.year, components.month, components.day) = as_tuple();
    if(auto const * const wrong = detail::check(components))
    {
        throw Exception(std::string("no date: ") + wrong);
    }
}

Date::Date(std::string_view text) : Date(parse(text)) {}

Date::Date(days since_epoch) : Date(make_date(since_epoch)) {}

std::optional<Date> Date::try_parse(std::string_view text)
{
    Components components;
    auto const is_good = detail::parse_date(text, components) == nullptr;
    return is_good ? std::optional<Date>(make_date(components)) : std::nullopt;
}

Date::days Date::since_epoch() const noexcept
{
    return days(detail::to_days(year_, month_, day_) - epoch);
}

std::string Date::to_text() const
{
    Components components;
    std::tie(components.year, components.month, components.day) = as_tuple();
    components.precision = Precision::Day;
    return detail::format(components, Precision::Year);
}

std::ostream & operator<<(std::ostream & stream, Date date)
{
    return stream << date.to_text();
}

}
