#include "core/calendar.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

// PS3.5, table 6.2-1
struct Row
{
    Precision precision;
    int Components::*number;
    std::size_t digits;
    int minimum;
    int maximum;
    char const * what_is_wrong;
};

constexpr Row rows[] = {
    {Precision::Year, &Components::year, 4, 1, 9999, "the year is 0000"},
    {Precision::Month,
     &Components::month,
     2,
     1,
     12,
     "the month is not 01 to 12"},
    {Precision::Day, &Components::day, 2, 1, 31, "the month has no such day"},
    {Precision::Hour, &Components::hour, 2, 0, 23, "the hour is not 00 to 23"},
    {Precision::Minute,
     &Components::minute,
     2,
     0,
     59,
     "the minute is not 00 to 59"},
    {Precision::Second,
     &Components::second,
     2,
     0,
     60,
     "the second is not 00 to 60"}};

constexpr std::size_t fraction_digits = 6;

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

std::size_t count_digits(std::string_view text)
{
    auto const end = std::find_if_not(text.begin(), text.end(), is_digit);
    return static_cast<std::size_t>(end - text.begin());
}

// The first digits as a number, which are taken off the text.
int take_number(std::string_view & text, std::size_t digits)
{
    auto number = 0;
    for(auto const character : text.substr(0, digits))
    {
        number = 10 * number + (character - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int get_days_of_month(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

// Days from 0001-01-01 to the first day of the year.
int get_days_before(int year)
{
    auto const last = year - 1;
    return 365 * last + last / 4 - last / 100 + last / 400;
}

char const * take_fraction(std::string_view & text, Components & components)
{
    if(text.empty() || text[0] != '.')
    {
        return nullptr;
    }
    text.remove_prefix(1);
    auto const digits = count_digits(text);
    if(digits == 0 || digits > fraction_digits)
    {
        return "the fraction has not 1 to 6 digits";
    }
    components.microsecond = take_number(text, digits);
    for(auto i = digits; i != fraction_digits; ++i)
    {
        components.microsecond *= 10;
    }
    components.precision =
        Precision(static_cast<std::size_t>(Precision::Second) + digits);
    return nullptr;
}

// The text goes on with the next component.
bool take_separator(std::string_view & text, char separator)
{
    if(separator == 0)
    {
        return count_digits(text) != 0;
    }
    if(text.empty() || text[0] != separator)
    {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

}

char const * take_components(
    std::string_view & text,
    Components & components,
    Precision first,
    Precision last,
    char separator)
{
    for(auto const & row : rows)
    {
        if(row.precision < first || row.precision > last)
        {
            continue;
        }
        if(row.precision > first && !take_separator(text, separator))
        {
            return nullptr;
        }
        if(count_digits(text.substr(0, row.digits)) != row.digits)
        {
            return "digits are missing";
        }
        components.*row.number = take_number(text, row.digits);
        components.precision = row.precision;
    }
    return last >= Precision::Second ? take_fraction(text, components)
                                     : nullptr;
}

char const * check(Components const & components)
{
    for(auto const & row : rows)
    {
        auto const number = components.*row.number;
        if(number < row.minimum || number > row.maximum)
        {
            return row.what_is_wrong;
        }
    }
    auto const days = get_days_of_month(components.year, components.month);
    return components.day <= days ? nullptr : "the month has no such day";
}

char const * parse_date(std::string_view text, Components & components)
{
    text = drop_padding(text);
    // ACR-NEMA 300: YYYY.MM.DD
    auto const separator = text.size() == 10 ? '.' : '\0';
    auto const * const wrong = take_components(
        text, components, Precision::Year, Precision::Day, separator);
    if(wrong != nullptr)
    {
        return wrong;
    }
    if(components.precision != Precision::Day || !text.empty())
    {
        return "it has not the form YYYYMMDD";
    }
    return check(components);
}

char const * parse_time(std::string_view text, Components & components)
{
    text = drop_padding(text);
    // ACR-NEMA 300: HH:MM:SS.FRAC
    auto const separator = text.size() > 2 && text[2] == ':' ? ':' : '\0';
    auto const * const wrong = take_components(
        text, components, Precision::Hour, Precision::Second, separator);
    if(wrong != nullptr)
    {
        return wrong;
    }
    return text.empty() ? check(components)
                        : "it has not the form HHMMSS.FFFFFF";
}

std::string format(Components const & components, Precision first)
{
    std::string text;
    for(auto const & row : rows)
    {
        if(row.precision >= first && row.precision <= components.precision)
        {
            auto const digits = std::to_string(components.*row.number);
            text.append(row.digits - digits.size(), '0').append(digits);
        }
    }
    if(components.precision > Precision::Second)
    {
        auto digits = std::to_string(components.microsecond);
        digits.insert(0, fraction_digits - digits.size(), '0');
        auto const size = static_cast<std::size_t>(components.precision)
                          - static_cast<std::size_t>(Precision::Second);
        text.append(".").append(digits, 0, size);
    }
    return text;
}

std::string_view drop_padding(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

int to_days(int year, int month, int day)
{
    auto days = get_days_before(year) + day - 1;
    for(auto i = 1; i != month; ++i)
    {
        days += get_days_of_month(year, i);
    }
    return days;
}

Components from_days(int days)
{
    Components components;
    auto & year = components.year;
    auto & month = components.month;
    // 400 years have 146 097 days; the estimate is near.
    year = static_cast<int>(std::int64_t{days} * 400 / 146097) + 1;
    while(get_days_before(year) > days)
    {
        --year;
    }
    while(get_days_before(year + 1) <= days)
    {
        ++year;
    }
    days -= get_days_before(year);
    for(; days >= get_days_of_month(year, month); ++month)
    {
        days -= get_days_of_month(year, month);
    }
    components.day = days + 1;
    components.precision = Precision::Day;
    return components;
}

void throw_no(char const * what, std::string_view text, char const * reason)
{
    constexpr std::size_t longest = 64;
    std::string shown(text.substr(0, longest));
    auto const is_control = [](char x)
    { return (x >= 0 && x < ' ') || x == 127; };
    std::replace_if(shown.begin(), shown.end(), is_control, '?');
    shown += text.size() > longest ? "..." : "";
    throw Exception("\"" + shown + "\" is no " + what + ": " + reason);
}

namespace
{

constexpr std::int64_t minute = 61'000'000;
constexpr std::int64_t day = minute * 60 * 24;

std::int64_t get_length(Precision precision)
{
    switch(precision)
    {
    case Precision::Hour:
        return 60 * minute;
    case Precision::Minute:
        return minute;
    default:
        break;
    }
    std::int64_t length = 1'000'000;
    for(auto i = Precision::Second; i != precision; i = Precision(int(i) + 1))
    {
        length /= 10;
    }
    return length;
}

}

Interval get_interval(Date const & date)
{
    auto const begin = date.since_epoch().count() * day;
    return {begin, begin + day};
}

Interval get_interval(Time const & time)
{
    auto const begin =
        (std::int64_t{time.get_hour()} * 60 + time.get_minute()) * minute
        + time.get_second() * std::int64_t{1'000'000} + time.get_microsecond();
    return {begin, begin + get_length(time.get_precision())};
}

Interval get_interval(DateTime const & date_time)
{
    auto const date = date_time.get_date();
    auto [begin, end] = get_interval(date);
    auto const year = date.get_year();
    auto const month = date.get_month();
    auto const precision = date_time.get_precision();
    if(precision == Precision::Year)
    {
        end = begin + (get_days_before(year + 1) - get_days_before(year)) * day;
    }
    else if(precision == Precision::Month)
    {
        end = begin + get_days_of_month(year, month) * day;
    }
    else if(precision > Precision::Day)
    {
        auto const time = get_interval(date_time.get_time());
        end = begin + time.end;
        begin += time.begin;
    }
    using std::chrono::minutes;
    auto const offset =
        date_time.get_offset().value_or(minutes(0)).count() * minute;
    return {begin - offset, end - offset};
}

}
