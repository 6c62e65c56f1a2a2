#include "odil/Age.h"

#include <algorithm>
#include <ostream>

#include "core/calendar.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

// A year has 365.2425 days, which is a whole number of these parts of a day; so
// is a month.
constexpr auto parts = 40000;

// In the order of the units.
struct Row
{
    char letter;
    int length; // in parts of a day
};

constexpr Row rows[] = {
    {'D', parts}, {'W', 7 * parts}, {'M', 14609700 / 12}, {'Y', 14609700}};

constexpr Row const & get_row(Age::Unit unit)
{
    return rows[static_cast<std::size_t>(unit)];
}

bool is_digit(char character)
{
    return character >= '0' && character <= '9';
}

Age parse(std::string_view text)
{
    if(auto const age = Age::try_parse(text))
    {
        return *age;
    }
    detail::throw_no(
        "age (VR AS)", text, "it is not three digits and D, W, M or Y");
}

int count(Date birth, Date day, Age::Unit unit)
{
    if(unit == Age::Unit::Days || unit == Age::Unit::Weeks)
    {
        auto const days = day.since_epoch() - birth.since_epoch();
        return days.count() / (unit == Age::Unit::Weeks ? 7 : 1);
    }
    auto const months = (day.get_year() - birth.get_year()) * 12
                        + day.get_month() - birth.get_month()
                        - (day.get_day() < birth.get_day() ? 1 : 0);
    return months / (unit == Age::Unit::Years ? 12 : 1);
}

}

Age::Age(int number, Unit unit) : number_(number), unit_(unit)
{
    if(number < 0 || number > 999)
    {
        throw Exception(
            "no age: " + std::to_string(number) + " is not 0 to 999");
    }
}

Age::Age(std::string_view text) : Age(parse(text)) {}

Age::Age(Date birth, Date day, Unit unit) : Age(count(birth, day, unit), unit)
{
    if(day < birth)
    {
        throw Exception(
            "no age: " + day.to_text() + " is before " + birth.to_text());
    }
}

std::optional<Age> Age::try_parse(std::string_view text)
{
    text = detail::drop_padding(text);
    if(text.size() != 4 || !std::all_of(text.begin(), text.end() - 1, is_digit))
    {
        return {};
    }
    auto const has_letter = [&](Row const & row)
    { return row.letter == text[3]; };
    auto const * const row =
        std::find_if(std::begin(rows), std::end(rows), has_letter);
    if(row == std::end(rows))
    {
        return {};
    }
    auto const number =
        (text[0] - '0') * 100 + (text[1] - '0') * 10 + text[2] - '0';
    return Age(number, static_cast<Unit>(row - std::begin(rows)));
}

Age::Duration Age::to_duration() const noexcept
{
    return Duration(double(number_) * get_row(unit_).length / parts);
}

std::string Age::to_text() const
{
    return std::to_string(1000 + number_).substr(1) + get_row(unit_).letter;
}

std::tuple<std::int64_t, Age::Unit> Age::as_tuple() const noexcept
{
    return {std::int64_t{number_} * get_row(unit_).length, unit_};
}

std::ostream & operator<<(std::ostream & stream, Age age)
{
    return stream << age.to_text();
}

}
