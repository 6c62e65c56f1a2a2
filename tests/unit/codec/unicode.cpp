#include "odil/unicode.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "odil/DecodeError.h"
#include "odil/EncodeError.h"

using namespace odil;
using Sets = Value::Strings;

namespace
{

struct Example
{
    Sets sets;
    std::string text;
    std::string utf8;
    bool is_pn = true;
};

constexpr auto chinese_lines =
    "The first line includes\u4E2D\u6587.\r\n"
    "The second line includes\u4E2D\u6587, too.\r\nThe third line.\r\n";
constexpr auto gb_lines =
    "The first line includes\xD6\xD0\xCE\xC4.\r\n"
    "The second line includes\xD6\xD0\xCE\xC4, too.\r\nThe third line.\r\n";

// As the standard writes them, and names as they are stored.
std::vector<Example> get_examples()
{
    return {
        // PS3.5, H.3.1, H.3.2
        {{"", "ISO 2022 IR 87"},
         "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^"
         "\x1b$B$?$m$&\x1b(B",
         "Yamada^Tarou=\u5C71\u7530^\u592A\u90CE="
         "\u3084\u307E\u3060^\u305F\u308D\u3046"},
        {{"ISO 2022 IR 13", "ISO 2022 IR 87"},
         "\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J="
         "\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J",
         "\uFF94\uFF8F\uFF80\uFF9E^\uFF80\uFF9B\uFF73=\u5C71\u7530^\u592A\u90CE"
         "=\u3084\u307E\u3060^\u305F\u308D\u3046"},
        // PS3.5, I.2
        {{"", "ISO 2022 IR 149"},
         "Hong^Gildong=\x1b$)C\xFB\xF3^\x1b$)C\xD1\xCE\xD4\xD7=\x1b$)C\xC8\xAB^"
         "\x1b$)C\xB1\xE6\xB5\xBF",
         "Hong^Gildong=\u6D2A^\u5409\u6D1E=\uD64D^\uAE38\uB3D9"},
        // PS3.5, J.1, J.2: UTF-8
        {{"ISO_IR 192"},
         "Wang^XiaoDong=\u738B^\u5C0F\u6771=",
         "Wang^XiaoDong=\u738B^\u5C0F\u6771="},
        {{"ISO_IR 192"},
         "The first line includes\xE4\xB8\xAD\xE6\x96\x87.\r\n"
         "The second line includes\xE4\xB8\xAD\xE6\x96\x87, too.\r\n"
         "The third line.\r\n",
         chinese_lines,
         false},
        // PS3.5, J.3, J.4: GB18030; as annex J says, they are about GBK too
        {{"GB18030"},
         "Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB=",
         "Wang^XiaoDong=\u738B^\u5C0F\u4E1C="},
        {{"GBK"},
         "Wang^XiaoDong=\xCD\xF5^\xD0\xA1\xB6\xAB=",
         "Wang^XiaoDong=\u738B^\u5C0F\u4E1C="},
        {{"GB18030"}, gb_lines, chinese_lines, false},
        {{"GBK"}, gb_lines, chinese_lines, false},
        // PS3.5, K.2, K.3
        {{"", "ISO 2022 IR 58"},
         "Zhang^XiaoDong=\x1b$)A\xD5\xC5^\x1b$)A\xD0\xA1\xB6\xAB=",
         "Zhang^XiaoDong=\u5F20^\u5C0F\u4E1C="},
        {{"", "ISO 2022 IR 58"},
         "1.\x1b$)A\xB5\xDA\xD2\xBB\xD0\xD0\xCE\xC4\xD7\xD6\xA1\xA3\r\n"
         "2.\x1b$)A\xB5\xDA\xB6\xFE\xD0\xD0\xCE\xC4\xD7\xD6\xA1\xA3\r\n"
         "3.\x1b$)A\xB5\xDA\xC8\xFD\xD0\xD0\xCE\xC4\xD7\xD6\xA1\xA3\r\n",
         "1.\u7B2C\u4E00\u884C\u6587\u5B57\u3002\r\n"
         "2.\u7B2C\u4E8C\u884C\u6587\u5B57\u3002\r\n"
         "3.\u7B2C\u4E09\u884C\u6587\u5B57\u3002\r\n",
         false},
        // Others
        {{"ISO_IR 127"},
         "\xE2\xC8\xC7\xE6\xEA^\xE4\xE6\xD2\xC7\xD1",
         "\u0642\u0628\u0627\u0646\u064A^\u0644\u0646\u0632\u0627\u0631"},
        {{"ISO_IR 100"}, "Buc^J\xE9r\xF4me", "Buc^J\u00E9r\u00F4me"},
        {{"ISO_IR 100"},
         "\xC4neas^R\xFC"
         "diger",
         "\u00C4neas^R\u00FCdiger"},
        {{"ISO_IR 126"},
         "\xC4\xE9\xEF\xED\xF5\xF3\xE9\xEF\xF2",
         "\u0394\u03B9\u03BF\u03BD\u03C5\u03C3\u03B9\u03BF\u03C2"},
        {{"ISO_IR 138"},
         "\xF9\xF8\xE5\xEF^\xE3\xE1\xE5\xF8\xE4",
         "\u05E9\u05E8\u05D5\u05DF^\u05D3\u05D1\u05D5\u05E8\u05D4"},
        {{"ISO_IR 144"},
         "\xBB\xEE\xDA"
         "ce\xDC\xD1yp\xD3",
         "\u041B\u044E\u043Ace\u043C\u0431yp\u0433"},
        {{"ISO_IR 166"},
         "\xCA\xC1\xAA\xD2\xC2^\xE3\xA8\xB4\xD5",
         "\u0E2A\u0E21\u0E0A\u0E32\u0E22^\u0E43\u0E08\u0E14\u0E35"},
        {{"ISO_IR 203"}, "C\x9cur", "C\u009Cur"},
        {{"ISO_IR 203"}, "C\xBDur 5 \xA4", "C\u0153ur 5 \u20AC"},
        {{"ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 126"},
         "\xC4neas=\x1b-L\xBB\xEE\xDA\x1b-A=\x1b-F\xC4\xE9\x1b-A",
         "\u00C4neas=\u041B\u044E\u043A=\u0394\u03B9"},
        {{"", "ISO 2022 IR 87", "ISO 2022 IR 159"},
         "\x1b$B;3\x1b$(D0!\x1b(B",
         "\u5C71\u4E02"},
        {{"", "ISO 2022 IR 13"}, "A \x1b)I\xD4\xCF", "A \uFF94\uFF8F"},
    };
}

std::string get_error(Example const & example, bool is_decoded)
{
    auto const & [sets, text, utf8, is_pn] = example;
    try
    {
        is_decoded ? as_utf8(text, sets, is_pn)
                   : as_specific_character_set(utf8, sets, is_pn);
    }
    catch(Exception const & e)
    {
        return e.what();
    }
    return "none";
}

bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

}

BOOST_AUTO_TEST_SUITE(codec_unicode)

BOOST_AUTO_TEST_CASE(examples_of_the_standard_are_converted_both_ways)
{
    for(auto const & [sets, text, utf8, is_pn] : get_examples())
    {
        BOOST_TEST_INFO(sets.back());
        BOOST_TEST(as_utf8(text, sets, is_pn) == utf8);
        BOOST_TEST_INFO(sets.back());
        BOOST_TEST(as_specific_character_set(utf8, sets, is_pn) == text);
    }
}

// Every component group on its own, as some formats have it.
BOOST_AUTO_TEST_CASE(component_groups_are_converted_alone)
{
    Sets const sets{"ISO 2022 IR 13", "ISO 2022 IR 87"};
    std::string const utf8 = "\u5C71\u7530^\u592A\u90CE";
    std::string const text = "\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J";
    BOOST_TEST(as_utf8(text, sets, true) == utf8);
    BOOST_TEST(as_specific_character_set(utf8, sets, true) == text);
}

// PS3.5, I.3: the designation holds for a line, and need not be undone.
BOOST_AUTO_TEST_CASE(lines_of_text_start_anew)
{
    Sets const sets{"", "ISO 2022 IR 149"};
    auto const * const utf8 =
        "The first line includes \uD55C\uAE00.\r\n"
        "The second line includes \uD55C\uAE00, too.\r\nThe third line";
    auto const * const text =
        "\x1b$)CThe first line includes \xC7\xD1\xB1\xDB.\r\n"
        "\x1b$)CThe second line includes \xC7\xD1\xB1\xDB, too.\r\n"
        "The third line";
    BOOST_TEST(as_utf8(text, sets) == utf8);
    // The designation stands in front of the first character which needs it.
    auto const * const late =
        "The first line includes \x1b$)C\xC7\xD1\xB1\xDB.\r\n"
        "The second line includes \x1b$)C\xC7\xD1\xB1\xDB, too.\r\n"
        "The third line";
    BOOST_TEST(as_specific_character_set(utf8, sets) == late);
    BOOST_TEST(as_utf8(late, sets) == utf8);

    // Others designate ASCII at the end of a line; K.3 does not.
    Sets const chinese{"", "ISO 2022 IR 58"};
    BOOST_TEST(
        as_utf8(
            "1.\x1b$)A\xB5\xDA\xD2\xBB\x1b(B\r\n2.\x1b$)A\xB5\xDA\x1b(B\r\n",
            chinese)
        == "1.\u7B2C\u4E00\r\n2.\u7B2C\r\n");
}

// PS3.5, 6.1.2.5.3
BOOST_AUTO_TEST_CASE(initial_state_is_that_behind_each_delimiter)
{
    Sets const sets{"ISO 2022 IR 100", "ISO 2022 IR 126", "ISO 2022 IR 87"};
    for(std::string const delimiter : {"\r", "\n", "\f", "\t", "\\", "^", "="})
    {
        auto const is_of_name = delimiter == "^" || delimiter == "=";
        auto const after = is_of_name ? "\u0394" : "\u00C4";
        BOOST_TEST(
            as_utf8("\x1b-F\xC4" + delimiter + "\xC4", sets)
            == "\u0394" + delimiter + after);
        BOOST_TEST(
            as_utf8("\x1b-F\xC4" + delimiter + "\xC4", sets, true)
            == "\u0394" + delimiter + "\u00C4");

        auto const utf8 = "\u0394\u5C71" + delimiter + "\u5C71\u0394";
        auto const text = "\x1b-F\xC4\x1b$B;3\x1b(B\x1b-A" + delimiter
                          + "\x1b$B;3\x1b(B\x1b-F\xC4\x1b-A";
        BOOST_TEST(as_specific_character_set(utf8, sets, true) == text);
        BOOST_TEST(as_utf8(text, sets, true) == utf8);
    }
    // Not within a character of two bytes: 24 5E is U+307E, 24 3D is U+305D.
    BOOST_TEST(as_utf8("\x1b$B$^$=\x1b(B", sets, true) == "\u307E\u305D");
    BOOST_TEST(as_utf8("\x1b$B@\\\x1b(B", sets) == "\u63A5");
    // A control character ends that state all the same; a space does not.
    BOOST_TEST(as_utf8("\x1b$B;3\r\nAB", sets) == "\u5C71\r\nAB");
    BOOST_TEST(as_utf8("\x1b$B;3 ED\x1b(B", sets) == "\u5C71 \u7530");
}

// Both halves have a set at any time, but some programs convert what is between
// two escape sequences at once: what is above 80H follows one of its own set.
BOOST_AUTO_TEST_CASE(halves_are_designated_one_after_the_other)
{
    struct
    {
        Sets sets;
        char const * text;
        char const * utf8;
    } const rows[] = {
        {{"ISO 2022 IR 13", "ISO 2022 IR 87"},
         "\xD4\x1b$B;3\x1b(J\x1b)I\xD4"
         "A",
         "\uFF94\u5C71\uFF94A"},
        {{"ISO 2022 IR 126", "ISO 2022 IR 87"},
         "\x1b$B;3\x1b(BA\x1b-F\xC4\xC4",
         "\u5C71A\u0394\u0394"},
        {{"", "ISO 2022 IR 87", "ISO 2022 IR 149"},
         "\x1b$)C\xC8\xAB\x1b$B;3\x1b(B\x1b$)C\xC8\xAB",
         "\uD64D\u5C71\uD64D"},
        // A space ends nothing.
        {{"ISO 2022 IR 13", "ISO 2022 IR 87"},
         "\x1b$B;3\x1b(J \x1b)I\xD4",
         "\u5C71 \uFF94"},
        {{"ISO 2022 IR 126", "ISO 2022 IR 87"},
         "\x1b$B;3\x1b(B \x1b-F\xC4",
         "\u5C71 \u0394"},
        {{"ISO 2022 IR 100", "ISO 2022 IR 87"},
         "\x1b$B;3\x1b(B \x1b-A\xE9",
         "\u5C71 \u00E9"},
        {{"", "ISO 2022 IR 149"}, "\x1b$)C\xC8\xAB \xC8\xAB", "\uD64D \uD64D"}};
    for(auto const & [sets, text, utf8] : rows)
    {
        BOOST_TEST(as_specific_character_set(utf8, sets) == text);
        BOOST_TEST(as_utf8(text, sets) == utf8);
    }
    // as it was written before
    Sets const japanese{"ISO 2022 IR 13", "ISO 2022 IR 87"};
    BOOST_TEST(as_utf8("\x1b$B;3\xD4\x1b(J", japanese) == "\u5C71\uFF94");
}

// PS3.5, 6.1.2.3, note 3
BOOST_AUTO_TEST_CASE(romaji_have_no_backslash_and_no_tilde)
{
    for(Sets const & sets : {Sets{"ISO_IR 13"}, Sets{"ISO 2022 IR 13"}})
    {
        BOOST_TEST(as_utf8("\\1~", sets) == "\u00A51\u203E");
        BOOST_TEST(as_specific_character_set("\u00A51\u203E", sets) == "\\1~");
        BOOST_CHECK_THROW(as_specific_character_set("~", sets), EncodeError);
        BOOST_CHECK_THROW(as_specific_character_set("\\", sets), EncodeError);
    }
    Sets const both{"ISO 2022 IR 13", "ISO 2022 IR 6"};
    BOOST_TEST(as_specific_character_set("A~", both) == "A\x1b(B~\x1b(J");
    BOOST_TEST(as_utf8("A\x1b(B~\x1b(J~", both) == "A~\u203E");
}

BOOST_AUTO_TEST_CASE(default_repertoire_is_that_of_no_and_empty_values)
{
    for(Sets const & sets : {Sets{}, Sets{""}})
    {
        BOOST_TEST(as_utf8("Doe^John", sets) == "Doe^John");
        BOOST_TEST(as_specific_character_set("\\~\t\n", sets) == "\\~\t\n");
        BOOST_CHECK_THROW(as_utf8("J\xE9", sets), DecodeError);
        BOOST_CHECK_THROW(as_utf8("J\x80", sets), DecodeError);
        BOOST_CHECK_THROW(
            as_specific_character_set("\u00E9", sets), EncodeError);
    }
}

BOOST_AUTO_TEST_CASE(errors_say_where_and_what)
{
    auto const decoding = get_error({{"ISO_IR 126"}, "abc\xD2", ""}, true);
    BOOST_TEST_INFO(decoding);
    BOOST_TEST(contains(decoding, "byte D2H is not part of a character"));
    BOOST_TEST(contains(decoding, "ISO_IR 126"));
    BOOST_TEST(contains(decoding, "replace"));
    BOOST_TEST(contains(decoding, "(at byte 3)"));

    auto const escape = get_error({{}, "a\x1b$Z", ""}, true);
    BOOST_TEST(contains(escape, "escape sequence"));
    BOOST_TEST(contains(escape, "(at byte 1)"));

    Sets const greek{"ISO 2022 IR 126", "ISO 2022 IR 144"};
    auto const encoding = get_error({greek, "", "\u0394\u00E9"}, false);
    BOOST_TEST_INFO(encoding);
    BOOST_TEST(contains(encoding, "U+00E9 \"\u00E9\", byte 2"));
    BOOST_TEST(contains(encoding, "ISO 2022 IR 126\\ISO 2022 IR 144"));
    BOOST_TEST(contains(get_error({{""}, "", "\U0001F600"}, false), "U+1F600"));
    BOOST_CHECK_THROW(
        as_specific_character_set("\xE9", {"ISO_IR 100"}), DecodeError);
    BOOST_CHECK_THROW(
        as_specific_character_set("\x1b", {"ISO_IR 100"}), EncodeError);
}

BOOST_AUTO_TEST_CASE(errors_are_replaced_if_wanted)
{
    auto const read = [](char const * text, Sets const & sets)
    { return as_utf8(text, sets, false, TextErrors::Replace); };
    auto const write = [](char const * text, Sets const & sets) {
        return as_specific_character_set(
            text, sets, false, TextErrors::Replace);
    };
    std::string const mark = "\uFFFD";
    BOOST_TEST(read("a\xE9z", {}) == "a" + mark + "z");
    BOOST_TEST(read("a\x1b[z", {}) == "a" + mark + "[z");
    BOOST_TEST(read("a\xE9\x80z", {"ISO_IR 192"}) == "a" + mark + "z");
    BOOST_TEST(read("a\x80\x80z", {"ISO_IR 192"}) == "a" + mark + mark + "z");
    BOOST_TEST(read("\xE7\x8E", {"ISO_IR 192"}) == mark);
    BOOST_TEST(read("\xFF\xCD\xF5\x81", {"GB18030"}) == mark + "\u738B" + mark);
    BOOST_TEST(read("\x1b$B;3)\x1b(B", {}) == "\u5C71" + mark);
    BOOST_TEST(read("\x1b$B\x7e\x7e;3", {}) == mark + "\u5C71");
    BOOST_TEST(read("a\xE9", {"unknown"}) == "a" + mark);

    BOOST_TEST(write("a\u00E9\u5C71", {"ISO_IR 100"}) == "a\xE9?");
    BOOST_TEST(write("\u0E01\u00FF", {"GBK"}) == "??");
    BOOST_TEST(write("a\xE9", {"ISO_IR 100"}) == "a?");
    BOOST_TEST(write("a\xE9", {"ISO_IR 192"}) == "a" + mark);
    Sets const japanese{"", "ISO 2022 IR 87"};
    BOOST_TEST(write("\u5C71\u00E9", japanese) == "\x1b$B;3\x1b(B?");
}

// The bytes of one text only, however it is cut.
BOOST_AUTO_TEST_CASE(truncated_texts_are_errors_or_beginnings)
{
    for(auto const & [sets, text, utf8, is_pn] : get_examples())
    {
        for(std::size_t size = 0; size != text.size(); ++size)
        {
            auto const start = text.substr(0, size);
            auto const replaced =
                as_utf8(start, sets, is_pn, TextErrors::Replace);
            BOOST_TEST(as_utf8(replaced, {"ISO_IR 192"}) == replaced);
            try
            {
                auto const result = as_utf8(start, sets, is_pn);
                BOOST_TEST(utf8.substr(0, result.size()) == result);
                BOOST_TEST(result == replaced);
            }
            catch(DecodeError const & e)
            {
                BOOST_TEST(e.get_offset() < size);
                BOOST_TEST(contains(replaced, "\uFFFD"));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
