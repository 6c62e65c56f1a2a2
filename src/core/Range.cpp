#include "odil/Range.h"

#include <type_traits>

#include "core/calendar.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

constexpr auto wrong_order = "the first is after the last";

template <typename T>
bool is_ordered(std::optional<T> const & first, std::optional<T> const & last)
{
    return !first || !last
           || detail::get_interval(*first).begin
                  < detail::get_interval(*last).end;
}

template <typename T> struct Ends
{
    std::optional<T> first;
    std::optional<T> last;
};

// PS3.4 writes spaces around the hyphen; PS3.5 allows them at the end only.
std::string_view trim(std::string_view text)
{
    auto const begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos
               ? std::string_view()
               : detail::drop_padding(text.substr(begin));
}

// One side of the hyphen; false if it is neither empty nor a value.
template <typename T>
bool parse_side(std::string_view text, std::optional<T> & value)
{
    text = trim(text);
    value = text.empty() ? std::nullopt : T::try_parse(text);
    return text.empty() || value;
}

// Null, or what is wrong with the text.
template <typename T> char const * parse(std::string_view text, Ends<T> & ends)
{
    text = detail::drop_padding(text);
    ends.first = ends.last = T::try_parse(text);
    if(text.empty() || ends.first)
    {
        return nullptr;
    }
    char const * wrong = "neither a value nor two with a hyphen between them";
    // From the end: a hyphen in front of an offset to UTC belongs to the first
    // value if this makes sense.
    for(auto hyphen = text.rfind('-'); hyphen != std::string_view::npos;
        hyphen = hyphen == 0 ? std::string_view::npos
                             : text.rfind('-', hyphen - 1))
    {
        if(parse_side(text.substr(0, hyphen), ends.first)
           && parse_side(text.substr(hyphen + 1), ends.last)
           && (ends.first || ends.last))
        {
            if(is_ordered(ends.first, ends.last))
            {
                return nullptr;
            }
            wrong = wrong_order;
        }
    }
    return wrong;
}

template <typename T> Ends<T> parse(std::string_view text)
{
    Ends<T> ends;
    if(auto const * const wrong = parse(text, ends))
    {
        constexpr auto vr = std::is_same_v<T, Date>   ? "range (VR DA)"
                            : std::is_same_v<T, Time> ? "range (VR TM)"
                                                      : "range (VR DT)";
        detail::throw_no(vr, text, wrong);
    }
    return ends;
}

}

template <typename T>
Range<T>::Range(std::optional<T> first, std::optional<T> last)
    : first_(first), last_(last)
{
    if(!is_ordered(first_, last_))
    {
        throw Exception(
            "no range from " + first_->to_text() + " to " + last_->to_text()
            + ": " + wrong_order);
    }
}

template <typename T> Range<T>::Range(std::string_view text)
{
    auto const ends = parse<T>(text);
    first_ = ends.first;
    last_ = ends.last;
}

template <typename T>
std::optional<Range<T>> Range<T>::try_parse(std::string_view text)
{
    Ends<T> ends;
    return parse(text, ends) == nullptr
               ? std::optional<Range>(Range(ends.first, ends.last))
               : std::nullopt;
}

template <typename T> bool Range<T>::contains(T const & value) const
{
    return is_ordered(first_, std::optional<T>(value))
           && is_ordered(std::optional<T>(value), last_);
}

template <typename T> std::string Range<T>::to_text() const
{
    auto first = first_ ? first_->to_text() : std::string();
    if(first_ == last_)
    {
        return first;
    }
    return first + '-' + (last_ ? last_->to_text() : std::string());
}

template class Range<Date>;
template class Range<Time>;
template class Range<DateTime>;

}
