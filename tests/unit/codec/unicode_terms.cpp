// Values of Specific Character Set.

#include "odil/unicode.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"

using namespace odil;
using Sets = Value::Strings;

namespace
{

std::string get_error(Sets const & sets, bool is_written)
{
    try
    {
        is_written ? as_specific_character_set("abc", sets)
                   : as_utf8("abc", sets);
    }
    catch(Exception const & e)
    {
        return e.what();
    }
    return "";
}

}

BOOST_AUTO_TEST_SUITE(codec_unicode_terms)

BOOST_AUTO_TEST_CASE(all_defined_terms_are_known)
{
    for(auto const * number :
        {"100",
         "101",
         "109",
         "110",
         "144",
         "127",
         "126",
         "138",
         "148",
         "203",
         "13",
         "166"})
    {
        for(Sets const & sets :
            {Sets{std::string("ISO_IR ") + number},
             Sets{std::string("ISO 2022 IR ") + number},
             Sets{"", std::string("ISO 2022 IR ") + number}})
        {
            BOOST_TEST(get_error(sets, false) == "");
            BOOST_TEST(get_error(sets, true) == "");
        }
    }
    for(auto const * number : {"6", "87", "159", "149", "58"})
    {
        Sets const sets{"", std::string("ISO 2022 IR ") + number};
        BOOST_TEST(get_error(sets, false) == "");
        BOOST_TEST(get_error(sets, true) == "");
    }
    for(auto const * term : {"ISO_IR 192", "GB18030", "GBK", "ISO 2022 IR 6"})
    {
        BOOST_TEST(get_error({term}, false) == "");
        BOOST_TEST(get_error({term}, true) == "");
    }
}

BOOST_AUTO_TEST_CASE(wrong_spellings_are_read_and_not_written)
{
    struct
    {
        char const * term;
        char const * text;
        char const * utf8;
    } const spellings[] = {
        {"ISO IR 100", "\xE9", "\u00E9"},
        {"ISO-IR 100", "\xE9", "\u00E9"},
        {"ISO_IR_100", "\xE9", "\u00E9"},
        {"iso_ir 100", "\xE9", "\u00E9"},
        {"ISO_IR 100  ", "\xE9", "\u00E9"},
        {"ISO2022IR100", "\xE9", "\u00E9"},
        {"ISO-8859-1", "\xE9", "\u00E9"},
        {"latin1", "\xE9", "\u00E9"},
        {"UTF-8", "\u00E9", "\u00E9"},
        {"ISO 2022 IR 192", "\u00E9", "\u00E9"},
        {"GB 18030", "\xCD\xF5", "\u738B"},
        // The second table, without a first value.
        {"ISO 2022 IR 87", "\x1b$B;3\x1b(B", "\u5C71"},
        {"ISO 2022 IR 149", "\xFB\xF3", "\u6D2A"}};
    for(auto const & [term, text, utf8] : spellings)
    {
        BOOST_TEST_INFO(term);
        BOOST_TEST(as_utf8(text, {term}) == utf8);
        BOOST_TEST_INFO(term);
        BOOST_TEST(get_error({term}, true) != "");
    }
}

BOOST_AUTO_TEST_CASE(terms_of_the_other_list_can_mean_only_one_thing)
{
    BOOST_TEST(as_utf8("\xE9", {"ISO 2022 IR 100"}) == "\u00E9");
    BOOST_TEST(
        as_specific_character_set("\u00E9", {"ISO 2022 IR 100"}) == "\xE9");
    Sets const mixed{"ISO_IR 100", "ISO_IR 126"};
    BOOST_TEST(as_utf8("\xE9\x1b-F\xC4", mixed) == "\u00E9\u0394");
    BOOST_TEST(as_utf8("abc", {"ISO_IR 6"}) == "abc");
    // Values beside one which is alone are of no use.
    BOOST_TEST(as_utf8("\u00E9", {"ISO_IR 192", "ISO 2022 IR 87"}) == "\u00E9");
}

BOOST_AUTO_TEST_CASE(sets_which_are_not_listed_are_understood)
{
    for(Sets const & sets : {Sets{}, Sets{"ISO_IR 100"}, Sets{"ISO_IR 13"}})
    {
        BOOST_TEST(as_utf8("\x1b$B;3\x1b(B", sets) == "\u5C71");
        BOOST_TEST(as_utf8("\x1b$)C\xFB\xF3", sets) == "\u6D2A");
    }
    BOOST_CHECK_THROW(
        as_specific_character_set("\u5C71", {"ISO_IR 100"}), EncodeError);
}

// Some writers do not repeat the designation.
BOOST_AUTO_TEST_CASE(right_half_stays_where_there_was_none)
{
    BOOST_TEST(
        as_utf8("Hong=\x1b$)C\xFB\xF3^\xD1\xCE", {"", "ISO 2022 IR 149"}, true)
        == "Hong=\u6D2A^\u5409");
}

BOOST_AUTO_TEST_CASE(other_terms_are_errors_which_name_them)
{
    for(auto const * term :
        {"ISO_IR 999",
         "ISO_IR 14",
         "ISO_IR 42",
         "ISO_IR",
         "ISO_IR 0100",
         "ISO_IR 1000",
         "ISO_IR -1",
         "ISO_IR 87x",
         "Windows-1252",
         "\xE9",
         "IR"})
    {
        for(auto const is_written : {false, true})
        {
            auto const error = get_error({"", term}, is_written);
            BOOST_TEST_INFO(error);
            BOOST_TEST(
                error.find('"' + std::string(term) + '"') < error.size());
            BOOST_TEST(error.find("not a defined term") < error.size());
        }
    }
    auto const error = get_error({std::string(1000000, 'A')}, false);
    BOOST_TEST(error.size() < 200U);
}

BOOST_AUTO_TEST_CASE(values_must_be_where_they_may_be)
{
    for(auto const * term : {"ISO_IR 192", "GB18030", "GBK"})
    {
        BOOST_TEST(get_error({"", term}, false) != "");
        BOOST_TEST(get_error({"", term}, true) != "");
        BOOST_TEST(get_error({term, "ISO 2022 IR 87"}, false) == "");
        BOOST_TEST(get_error({term, "ISO 2022 IR 87"}, true) != "");
    }
    for(auto const * number : {"87", "159", "149", "58"})
    {
        auto const error =
            get_error({std::string("ISO 2022 IR ") + number}, true);
        BOOST_TEST(error.find("first value") < error.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
