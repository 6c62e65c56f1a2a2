// Every character of the character sets.

#include "odil/unicode.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

#include "codec/utf8.h"
#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "repertoires.h"

using namespace odil;
using Sets = Value::Strings;

namespace
{

std::string make_utf8(char32_t character)
{
    std::string text;
    detail::append_utf8(text, character);
    return text;
}

struct Counts
{
    unsigned int read = 0;
    unsigned int written = 0; // to the same bytes
};

// All pairs of bytes from first to last, behind and in front of the others.
Counts count(
    std::string const & before,
    std::string const & after,
    Sets const & sets,
    unsigned int first,
    unsigned int last)
{
    Counts counts;
    for(auto high = first; high <= last; ++high)
    {
        for(auto low = first; low <= last; ++low)
        {
            auto const text = before + char(high) + char(low) + after;
            auto const utf8 = as_utf8(text, sets, false, TextErrors::Replace);
            if(utf8.find("\uFFFD") != std::string::npos)
            {
                continue;
            }
            ++counts.read;
            try
            {
                counts.written += as_specific_character_set(utf8, sets) == text;
            }
            catch(EncodeError const & e)
            {
                BOOST_TEST_ERROR(e.what());
            }
        }
    }
    return counts;
}

}

BOOST_AUTO_TEST_SUITE(codec_unicode_tables)

BOOST_AUTO_TEST_CASE(every_byte_of_every_single_byte_set_goes_both_ways)
{
    for(auto const & [number, designation, characters] : codec::repertoires)
    {
        Sets const single{"ISO_IR " + std::string(number)};
        Sets const second{"", "ISO 2022 IR " + std::string(number)};
        for(unsigned int i = 0; i != 96; ++i)
        {
            BOOST_TEST_INFO("ISO_IR " << number << ", " << 0xA0 + i);
            std::string const text(1, char(0xA0 + i));
            if(characters[i] == u'\uFFFD')
            {
                BOOST_CHECK_THROW(as_utf8(text, single), DecodeError);
                continue;
            }
            auto const utf8 = make_utf8(characters[i]);
            BOOST_TEST(as_utf8(text, single) == utf8);
            BOOST_TEST(as_specific_character_set(utf8, single) == text);
            auto const extended = '\x1b' + std::string(designation) + text;
            BOOST_TEST(as_utf8(extended, second) == utf8);
            BOOST_TEST(as_specific_character_set(utf8, second) == extended);
        }
    }
}

BOOST_AUTO_TEST_CASE(ascii_is_the_same_everywhere)
{
    std::string ascii;
    for(char c = 0; c != '\x7f'; ++c)
    {
        ascii += c == '\x1b' ? ' ' : c;
    }
    for(auto const * term :
        {"", "ISO_IR 192", "GB18030", "GBK", "ISO_IR 100", "ISO_IR 166"})
    {
        // Also where there is something to convert.
        for(std::string const end : {"", "\u4E00"})
        {
            BOOST_TEST_INFO(term);
            auto const text = as_specific_character_set(
                ascii + end, {term}, false, TextErrors::Replace);
            BOOST_TEST((text.substr(0, ascii.size()) == ascii));
            auto const utf8 = as_utf8(text, {term});
            BOOST_TEST((utf8.substr(0, ascii.size()) == ascii));
        }
    }
}

BOOST_AUTO_TEST_CASE(control_characters_above_80h_are_those_of_unicode)
{
    for(unsigned int i = 0x80; i != 0xA0; ++i)
    {
        std::string const text(1, char(i));
        auto const utf8 = make_utf8(i);
        BOOST_TEST(as_utf8(text, {"ISO_IR 100"}) == utf8);
        BOOST_TEST(as_specific_character_set(utf8, {"ISO_IR 100"}) == text);
        BOOST_CHECK_THROW(as_utf8(text, {"ISO_IR 13"}), DecodeError);
        BOOST_CHECK_THROW(as_utf8(text, {}), DecodeError);
    }
}

// Numbers of characters of the standards: JIS X 0208 and 0212, KS X 1001 (with
// the two of 1998 and the filler), GB 2312.
BOOST_AUTO_TEST_CASE(every_character_of_two_bytes_goes_both_ways)
{
    Sets const kanji{"", "ISO 2022 IR 87"};
    auto const jis_x_0208 = count("\x1b$B", "\x1b(B", kanji, 0x21, 0x7E);
    BOOST_TEST(jis_x_0208.read == 6879U);
    BOOST_TEST(jis_x_0208.written == 6879U);

    Sets const more{"", "ISO 2022 IR 159"};
    auto const jis_x_0212 = count("\x1b$(D", "\x1b(B", more, 0x21, 0x7E);
    BOOST_TEST(jis_x_0212.read == 6067U);
    BOOST_TEST(jis_x_0212.written == 6066U); // the tilde is one of ASCII

    Sets const korean{"", "ISO 2022 IR 149"};
    auto const ks_x_1001 = count("\x1b$)C", "", korean, 0xA1, 0xFE);
    BOOST_TEST(ks_x_1001.read == 8228U - 2U);
    BOOST_TEST(ks_x_1001.written == 8228U - 2U);

    Sets const chinese{"", "ISO 2022 IR 58"};
    auto const gb_2312 = count("\x1b$)A", "", chinese, 0xA1, 0xFE);
    BOOST_TEST(gb_2312.read == 7445U);
    BOOST_TEST(gb_2312.written == 7445U);
}

BOOST_AUTO_TEST_CASE(disputed_characters_are_those_of_the_standards)
{
    Sets const sets{"", "ISO 2022 IR 87", "ISO 2022 IR 58"};
    BOOST_TEST(
        as_utf8("\x1b$B!=!A!B!]!q!r\"L\x1b(B", sets)
        == "\u2015\u301C\u2016\u2212\u00A2\u00A3\u00AC");
    // What Windows has instead of them is understood.
    BOOST_TEST(
        as_specific_character_set("\uFF5E\u2225\uFF0D", sets)
        == "\x1b$B!A!B!]\x1b(B");
    BOOST_TEST(as_utf8("\x1b$)A\xA3\xA7", sets) == "\uFF07");
}

BOOST_AUTO_TEST_CASE(gb18030_has_all_characters)
{
    for(char32_t character = 0x80; character < 0x110000; character += 37)
    {
        if(character >= 0xD800 && character < 0xE000)
        {
            continue; // surrogates
        }
        if(character >= 0xE78D && character <= 0xE864)
        {
            continue; // for private use; some have a meaning since 2022
        }
        auto const utf8 = make_utf8(character);
        BOOST_TEST_INFO(unsigned(character));
        auto const text = as_specific_character_set(utf8, {"GB18030"});
        BOOST_TEST(as_utf8(text, {"GB18030"}) == utf8);
    }
    BOOST_TEST(as_utf8("\x81\x30\x81\x30", {"GB18030"}) == "\u0080");
    BOOST_TEST(as_utf8("\x81\\", {"GB18030"}) == "\u4E57");
    BOOST_TEST(as_utf8("\x81\\", {"GBK"}) == "\u4E57");
    for(auto const * text :
        {"\x81", "\x81 ", "\x81\x30", "\x81\x30\x81", "\xFF"})
    {
        BOOST_CHECK_THROW(as_utf8(text, {"GB18030"}), DecodeError);
        BOOST_CHECK_THROW(as_utf8(text, {"GBK"}), DecodeError);
    }
    BOOST_CHECK_THROW(as_utf8("\x81\x30\x81\x30", {"GBK"}), DecodeError);
    BOOST_CHECK_THROW(
        as_specific_character_set("\u0E01", {"GBK"}), EncodeError);
    BOOST_CHECK_THROW(
        as_specific_character_set("\uF8F5", {"GBK"}), EncodeError);
}

// Unicode, table 3-7
BOOST_AUTO_TEST_CASE(utf8_is_checked)
{
    for(auto const * text :
        {"\u00E9",
         "\u07FF",
         "\u0800",
         "\uD7FF",
         "\uE000",
         "\U00010000",
         "\U0010FFFF",
         "\x1b[0m\u00E9"})
    {
        BOOST_TEST(as_utf8(text, {"ISO_IR 192"}) == text);
        BOOST_TEST(as_specific_character_set(text, {"ISO_IR 192"}) == text);
    }
    for(auto const * text :
        {"\x80",
         "\xC0\x80",
         "\xC1\xBF",
         "\xE0\x9F\xBF",
         "\xED\xA0\x80",
         "\xF0\x8F\xBF\xBF",
         "\xF4\x90\x80\x80",
         "\xF5\x80\x80\x80",
         "\xFF",
         "\xC3",
         "\xE4\xB8",
         "\xF0\x9F\x98",
         "\xC3"
         "A"})
    {
        BOOST_CHECK_THROW(as_utf8(text, {"ISO_IR 192"}), DecodeError);
        BOOST_CHECK_THROW(
            as_specific_character_set(text, {"ISO_IR 192"}), DecodeError);
    }
}

BOOST_AUTO_TEST_SUITE_END()
