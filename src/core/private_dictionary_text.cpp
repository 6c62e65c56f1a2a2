#include "core/private_dictionary_text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <ios>
#include <istream>
#include <streambuf>
#include <string>
#include <string_view>

#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

// Numbers from the first to the last one, of which some are left out.
struct Range
{
    std::uint16_t first;
    std::uint16_t last;
    char kind; // 'e': even ones, 'o': odd ones, 'u': all
};

template <typename F> void for_each(Range const & range, F && f)
{
    for(std::uint32_t i = range.first; i <= range.last; ++i)
    {
        auto const is_odd = i % 2 == 1;
        if(range.kind == 'u' || is_odd == (range.kind == 'o'))
        {
            f(static_cast<std::uint16_t>(i));
        }
    }
}

// (gggg,"CREATOR",ee)
struct TagField
{
    Range groups;
    std::string_view creator;
    Range elements;
};

std::uint16_t parse_number(std::string_view text)
{
    constexpr auto base = 16;
    std::uint16_t number = 0;
    auto const * const end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, number, base);
    if(text.size() > 4 || error != std::errc() || stop != end)
    {
        throw Exception("the numbers of a tag have up to 4 hexadecimal digits");
    }
    return number;
}

// "gggg", "gggg-gggg", "gggg-o-gggg"
Range parse_range(std::string_view text)
{
    auto const dash = text.find('-');
    auto const first = parse_number(text.substr(0, dash));
    if(dash == std::string_view::npos)
    {
        return {first, first, 'u'};
    }
    text.remove_prefix(dash + 1);
    auto kind = 'e';
    if(text.size() > 2 && text[1] == '-' && (text[0] == 'o' || text[0] == 'u'))
    {
        kind = text[0];
        text.remove_prefix(2);
    }
    return {first, parse_number(text), kind};
}

TagField parse_tag(std::string_view text)
{
    constexpr std::string_view open = ",\"";
    constexpr std::string_view close = "\",";
    auto const begin = text.find(open);
    auto const end = text.rfind(close);
    if(text.empty() || text.front() != '(' || text.back() != ')'
       || end == std::string_view::npos || begin + open.size() > end)
    {
        throw Exception(R"(a tag has the form (gggg,"CREATOR",ee))");
    }
    auto const name = begin + open.size();
    auto const elements = end + close.size();
    return {
        parse_range(text.substr(1, begin - 1)),
        text.substr(name, end - name),
        parse_range(text.substr(elements, text.size() - elements - 1))};
}

std::string_view expand_vr(std::string_view text)
{
    struct ShortForm
    {
        std::string_view text;
        std::string_view vr;
    };
    constexpr ShortForm short_forms[] = {
        {"ox", "OB or OW"},
        {"px", "OB or OW"},
        {"xs", "US or SS"},
        {"lt", "US or SS or OW"},
        {"up", "UL"}};
    for(auto const & form : short_forms)
    {
        if(text == form.text)
        {
            return form.vr;
        }
    }
    return text;
}

std::string parse_vm(std::string_view text)
{
    constexpr std::size_t maximum = 16;
    auto const is_good =
        !text.empty() && text.size() <= maximum
        && text.find_first_not_of("0123456789-n") == std::string_view::npos;
    if(!is_good)
    {
        throw Exception("the VM is none, such as 1 or 1-n");
    }
    return std::string(text);
}

std::string_view take_field(std::string_view & line)
{
    auto const size = std::min(line.find('\t'), line.size());
    auto const field = line.substr(0, size);
    line.remove_prefix(std::min(size + 1, line.size()));
    return field;
}

// Adds lines to a dictionary.
class Loader
{
public:
    explicit Loader(PrivateDictionary & dictionary) : dictionary_(dictionary) {}

    void add(std::string_view line)
    {
        auto const tag = parse_tag(take_field(line));
        PrivateDictionaryEntry entry;
        entry.vr = expand_vr(take_field(line));
        entry.name = take_field(line);
        entry.vm = parse_vm(take_field(line));
        auto const before = count_;
        for_each(
            tag.groups,
            [&](auto group)
            {
                if(group % 2 == 1 || tag.groups.first == tag.groups.last)
                {
                    for_each(
                        tag.elements,
                        [&](auto element)
                        { add(tag.creator, group, element, entry); });
                }
            });
        if(count_ == before)
        {
            throw Exception("no private element is in the range");
        }
    }

private:
    PrivateDictionary & dictionary_;
    std::size_t count_ = 0;

    void
    add(std::string_view creator,
        std::uint16_t group,
        std::uint16_t element,
        PrivateDictionaryEntry const & entry)
    {
        if(count_ == PrivateDictionary::maximum_size)
        {
            throw Exception(
                "more than " + std::to_string(count_) + " elements");
        }
        ++count_;
        dictionary_.add(creator, group, element, entry);
    }
};

// Next line, without its end; false if there is none. Throw Exception: too
// long.
bool read_line(std::streambuf & source, std::string & line)
{
    using Traits = std::streambuf::traits_type;
    line.clear();
    auto const end = Traits::eof();
    auto character = source.sbumpc();
    if(character == end)
    {
        return false;
    }
    for(; character != end && character != '\n'; character = source.sbumpc())
    {
        if(line.size() == PrivateDictionary::maximum_line)
        {
            throw Exception(
                "longer than " + std::to_string(line.size()) + " bytes");
        }
        line += Traits::to_char_type(character);
    }
    if(!line.empty() && line.back() == '\r')
    {
        line.pop_back();
    }
    return true;
}

bool says_nothing(std::string_view line)
{
    auto const first = line.find_first_not_of(" \t");
    return first == std::string_view::npos || line.front() == '#';
}

}

void load_private_dictionary(
    PrivateDictionary & dictionary, std::istream & stream)
{
    if(stream.fail() || stream.rdbuf() == nullptr)
    {
        throw Exception("the stream cannot be read");
    }
    Loader loader(dictionary);
    std::string line;
    std::size_t number = 1;
    try
    {
        for(; read_line(*stream.rdbuf(), line); ++number)
        {
            if(!says_nothing(line))
            {
                loader.add(line);
            }
        }
    }
    catch(std::ios_base::failure const & e) // a folder, for instance
    {
        throw Exception(std::string("cannot be read: ") + e.what());
    }
    catch(Exception const & e)
    {
        throw Exception("line " + std::to_string(number) + ": " + e.what());
    }
}

}
