#include <string>

#include "core/calendar.h"
#include "odil/DataSet.h"
#include "odil/DateTime.h"
#include "odil/Exception.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

// The first text of an element; empty if there is none.
std::string get_text(DataSet const & data_set, Path const & path)
{
    auto const * const element = find(data_set, path);
    return element != nullptr && !element->empty()
               ? std::string(detail::drop_padding(element->as_string()[0]))
               : std::string();
}

DateTime::Offset get_offset(DataSet const & data_set)
{
    auto const text = get_text(data_set, registry::TimezoneOffsetFromUTC);
    return text.empty() ? DateTime::Offset() : parse_utc_offset(text);
}

}

std::optional<DateTime>
get_date_time(DataSet const & data_set, Path const & date, Path const & time)
{
    auto const day = get_text(data_set, date);
    if(day.empty())
    {
        return {};
    }
    auto const offset = get_offset(data_set);
    auto const clock = get_text(data_set, time);
    return clock.empty() ? DateTime(Date(day), offset)
                         : DateTime(Date(day), Time(clock), offset);
}

std::optional<DateTime>
get_date_time(DataSet const & data_set, Path const & date_time)
{
    auto const text = get_text(data_set, date_time);
    if(text.empty())
    {
        return {};
    }
    DateTime const result(text);
    return result.get_offset() ? result
                               : result.with_offset(get_offset(data_set));
}

}
