#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <json/reader.h>
#include <json/value.h>
#include <sys/mman.h>
#include <unistd.h>

#include "odil/Age.h"
#include "odil/BasicDirectory.h"
#include "odil/Date.h"
#include "odil/DateTime.h"
#include "odil/Exception.h"
#include "odil/Path.h"
#include "odil/PersonName.h"
#include "odil/PrivateDictionary.h"
#include "odil/Range.h"
#include "odil/Time.h"
#include "odil/Value.h"
#include "odil/json_converter.h"
#include "odil/unicode.h"
#include "odil/xml_converter.h"

// The first byte of the input chooses what the others are. What is accepted is
// converted back, and gives the same again; the only exceptions are those of
// the library.

namespace
{

using namespace odil;

void require(bool condition)
{
    if(!condition)
    {
        std::abort();
    }
}

// What has been accepted is not refused later.
template <typename F> auto accept(F && f)
{
    try
    {
        return f();
    }
    catch(Exception const &)
    {
        std::abort();
    }
}

void read_json(std::string const & input)
{
    Json::Value json;
    try
    {
        std::unique_ptr<Json::CharReader> const reader(
            Json::CharReaderBuilder().newCharReader());
        auto const * const begin = input.data();
        if(!reader->parse(begin, begin + input.size(), &json, nullptr))
        {
            return;
        }
    }
    catch(Json::Exception const &)
    {
        return;
    }
    auto const first = as_dataset(json);
    accept(
        [&]
        {
            auto const written = as_json(first);
            require(as_json(as_dataset(written)) == written);
        });
}

void read_xml(std::string const & input)
{
    boost::property_tree::ptree xml;
    try
    {
        std::istringstream stream(input);
        boost::property_tree::read_xml(stream, xml);
    }
    catch(boost::property_tree::xml_parser_error const &)
    {
        return;
    }
    auto const first = as_dataset(xml);
    accept(
        [&]
        {
            auto const written = as_xml(first);
            require(as_xml(as_dataset(written)) == written);
        });
}

// RFC 3629, 4.
bool is_utf8(std::string const & text)
{
    constexpr std::array<std::uint32_t, 4> minimum{0, 0x80, 0x800, 0x10000};
    for(std::size_t i = 0; i != text.size();)
    {
        auto const first = static_cast<unsigned char>(text[i++]);
        auto const count = first < 0x80U   ? 0U
                           : first < 0xC0U ? 4U
                           : first < 0xE0U ? 1U
                           : first < 0xF0U ? 2U
                           : first < 0xF8U ? 3U
                                           : 4U;
        if(count > std::min<std::size_t>(3, text.size() - i))
        {
            return false;
        }
        auto character = std::uint32_t{first} & (0x7FU >> count);
        for(auto const end = i + count; i != end; ++i)
        {
            auto const next = static_cast<unsigned char>(text[i]);
            if((next & 0xC0U) != 0x80U)
            {
                return false;
            }
            character = character << 6U | (next & 0x3FU);
        }
        if(character < minimum.at(count) || character > 0x10FFFF
           || (character >= 0xD800 && character < 0xE000))
        {
            return false;
        }
    }
    return true;
}

// The next byte chooses the character sets.
void read_text(std::string const & input)
{
    Value::Strings const sets[] = {
        {},
        {"ISO_IR 100"},
        {"ISO_IR 13"},
        {"ISO_IR 166"},
        {"ISO_IR 192"},
        {"GB18030"},
        {"GBK"},
        {"", "ISO 2022 IR 87", "ISO 2022 IR 159"},
        {"ISO 2022 IR 13", "ISO 2022 IR 87"},
        {"", "ISO 2022 IR 149"},
        {"", "ISO 2022 IR 58"},
        {"ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 126"}};
    if(input.empty())
    {
        return;
    }
    auto const selector = static_cast<unsigned char>(input[0]);
    auto const is_pn = (selector & 0x80U) != 0;
    auto const & set = sets[(selector & 0x3FU) % std::size(sets)];
    auto const text = input.substr(1);
    if((selector & 0x40U) != 0)
    {
        require(accept(
            [&] {
                return is_utf8(as_utf8(text, set, is_pn, TextErrors::Replace));
            }));
        return;
    }
    auto const utf8 = as_utf8(text, set, is_pn);
    require(is_utf8(utf8));
    auto const write = [&]
    { return as_specific_character_set(utf8, set, is_pn); };
    // Escape sequences may be those of sets which are not listed.
    auto const has_escape = text.find('\x1b') != std::string::npos;
    auto const written = has_escape ? write() : accept(write);
    require(accept([&] { return as_utf8(written, set, is_pn); }) == utf8);
}

// A file which is in memory only.
void read_directory(std::string const & input)
{
    auto const file = memfd_create("DICOMDIR", 0);
    require(
        file >= 0
        && write(file, input.data(), input.size())
               == static_cast<ssize_t>(input.size()));
    try
    {
        BasicDirectory const directory("/proc/self/fd/" + std::to_string(file));
    }
    catch(Exception const &)
    {
        close(file);
        return;
    }
    close(file);
}

void read_dictionary(std::string const & input)
{
    PrivateDictionary dictionary;
    std::istringstream stream(input);
    dictionary.load(stream);
    accept(
        [&]
        {
            auto const size = dictionary.size();
            std::istringstream again(input);
            dictionary.load(again);
            require(dictionary.size() == size);
        });
}

template <typename T> void read_value(std::string const & input)
{
    auto const value = T::try_parse(input);
    if(value)
    {
        accept(
            [&]
            {
                auto const text = value->to_text();
                require(T(text) == *value && T(text).to_text() == text);
            });
    }
}

void read_name(std::string const & input)
{
    accept(
        [&]
        {
            PersonName const name(input);
            require(PersonName(name.to_text()) == name);
        });
}

constexpr void (*readers[])(std::string const &) = {
    read_json,
    read_xml,
    read_text,
    read_directory,
    read_dictionary,
    read_value<Path>,
    read_value<Date>,
    read_value<Time>,
    read_value<DateTime>,
    read_value<DateRange>,
    read_value<TimeRange>,
    read_value<DateTimeRange>,
    read_value<Age>,
    read_name};

}

extern "C" int
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer wants this name
LLVMFuzzerTestOneInput(std::uint8_t const * data, std::size_t size)
{
    if(size == 0)
    {
        return 0;
    }
    try
    {
        readers[data[0] % std::size(readers)](
            std::string(data + 1, data + size));
    }
    catch(Exception const &)
    {
        return 0;
    }
    return 0;
}
