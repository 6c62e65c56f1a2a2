#ifndef ODIL_SRC_CORE_CALENDAR_H
#define ODIL_SRC_CORE_CALENDAR_H

#include <cstdint>
#include <string>
#include <string_view>

#include "odil/Date.h"
#include "odil/DateTime.h"
#include "odil/Precision.h"
#include "odil/Time.h"

// What DA, TM and DT have in common (PS3.5, 6.2).
namespace odil::detail
{

// Components of a date and time; those which are not there have their least
// value.
struct Components
{
    int year = 1;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int microsecond = 0;
    Precision precision = Precision::Year; // of the last one which is there
};

// Take the components from the first to the last one off the front of the text,
// as many as there are, with separators between them if this is not 0; also a
// fraction behind seconds. Give null, or what is wrong.
char const * take_components(
    std::string_view & text,
    Components & components,
    Precision first,
    Precision last,
    char separator);

// What is wrong with the numbers, or null.
char const * check(Components const & components);

// Text of the components from this one to the precision.
std::string format(Components const & components, Precision first);

// Without the spaces at the end, which are padding.
std::string_view drop_padding(std::string_view text);

// Days from 0001-01-01, and the inverse; there must be such a day.
int to_days(int year, int month, int day);
Components from_days(int days);

// Throw an Exception: the text, which may be anything, is no such thing.
[[noreturn]] void
throw_no(char const * what, std::string_view text, char const * reason);

// From the first moment to the one behind the last one, in microseconds of
// minutes which all have 61 seconds: leap seconds have their place.
struct Interval
{
    std::int64_t begin;
    std::int64_t end;
};

Interval get_interval(Date const & date);
Interval get_interval(Time const & time);
// In UTC if there is an offset.
Interval get_interval(DateTime const & date_time);

// Null, or what is wrong with the text.
char const * parse_date(std::string_view text, Components & components);
char const * parse_time(std::string_view text, Components & components);

}

#endif // ODIL_SRC_CORE_CALENDAR_H
