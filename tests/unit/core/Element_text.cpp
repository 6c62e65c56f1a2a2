// Values which are separated by backslashes, in several character sets.

#include "odil/Element.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <limits>
#include <string>

#include "odil/EncodeError.h"

using namespace odil;
using namespace std::string_literals;

namespace
{

std::size_t count(std::string const & text, VR vr, char const * character_set)
{
    return Element::from_text(text, vr, character_set).size();
}

std::string
write(Value::Strings const & items, VR vr, char const * character_set)
{
    return Element(items, vr).to_text(character_set);
}

}

BOOST_AUTO_TEST_SUITE(core_Element_text)

BOOST_AUTO_TEST_CASE(numbers_of_16_characters_are_listed)
{
    std::size_t const count = 1000;
    std::string const number("-99999.999999999");
    auto expected = number;
    for(std::size_t i = 1; i != count; ++i)
    {
        expected += '\\' + number;
    }
    Value::Reals numbers(count, -99999.999999999);
    BOOST_TEST(Element(numbers, VR::DS).to_text() == expected);
    numbers[1] = std::numeric_limits<double>::quiet_NaN();
    expected.erase(number.size() + 1, number.size());
    BOOST_TEST(Element(numbers, VR::DS).to_text() == expected);
    numbers[1] = std::numeric_limits<double>::infinity();
    BOOST_CHECK_THROW(Element(numbers, VR::DS).to_text(), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(halves_of_chinese_characters_separate_nothing)
{
    for(auto const * set : {"GBK", "GB18030", "gbk", "GB 18030", "GB18030 "})
    {
        for(auto const vr : {VR::LO, VR::PN, VR::SH, VR::UC})
        {
            BOOST_TEST_INFO(set);
            BOOST_TEST(count("\x81\\", vr, set) == 1U);
            BOOST_TEST(count("\x81\\\\\x81\\", vr, set) == 2U);
            // Four bytes, and one which is no lead byte.
            BOOST_TEST(count("\x81\x30\x81\x30\\A", vr, set) == 2U);
            BOOST_TEST(count("\xFF\\A", vr, set) == 2U);
            BOOST_TEST(write({"\x81\\", "A"}, vr, set) == "\x81\\\\A");
        }
        BOOST_TEST(count("\x81\\A", VR::AE, set) == 2U);
    }
    for(auto const * set : {"", "ISO_IR 100", "ISO_IR 192", "ISO 2022 IR 58"})
    {
        BOOST_TEST(count("\x81\\A", VR::LO, set) == 2U);
    }
}

BOOST_AUTO_TEST_CASE(halves_of_japanese_characters_separate_nothing)
{
    for(auto const * designation : {"$B", "$(D"})
    {
        auto const text = "\x1b"s + designation + "@\\\x1b(B";
        BOOST_TEST(count(text, VR::LO, "") == 1U);
        BOOST_TEST(count(text + "\\" + text, VR::LO, "ISO 2022 IR 13") == 2U);
        BOOST_TEST(write({text, text}, VR::LO, "") == text + "\\" + text);
        // There are no escape sequences in these.
        BOOST_TEST(count(text, VR::LO, "ISO_IR 192") == 2U);
        BOOST_TEST(count(text, VR::CS, "") == 2U);
    }
    // Designations of the right half do not end the state, a new line does.
    BOOST_TEST(count("\x1b$B@\\\x1b-F\xC4@\\\x1b(B", VR::LO, "") == 1U);
    BOOST_TEST(count("\x1b$B@\\\r\nA\\B", VR::LO, "") == 2U);
    BOOST_TEST(count("\x1b$)C\xB1\xE8\\B", VR::LO, "") == 2U);
}

BOOST_AUTO_TEST_CASE(backslashes_which_would_separate_are_refused)
{
    struct
    {
        char const * item;
        char const * character_set;
    } const refused[] = {
        {"a\\b", ""},
        {"\xE9\\b", ""},
        {"\xE9\\b", "ISO_IR 100"},
        {"\xC3\xA9\\b", "ISO_IR 192"},
        {"\x81\\\\", "GBK"},
        {"\xFF\\", "GB18030"},
        {"\x1b$)C\xB1\xE8\\", "ISO 2022 IR 149"}};
    for(auto const & [item, set] : refused)
    {
        BOOST_TEST_INFO(item << " in " << set);
        BOOST_CHECK_THROW(write({item}, VR::LO, set), EncodeError);
        BOOST_TEST(write({item}, VR::LT, set) == item);
    }
}

BOOST_AUTO_TEST_CASE(items_which_would_take_the_separator_are_refused)
{
    BOOST_CHECK_THROW(write({"A\x81", "B"}, VR::PN, "GBK"), EncodeError);
    BOOST_CHECK_THROW(write({"\x1b$B;3", "B"}, VR::PN, ""), EncodeError);
    BOOST_TEST(write({"B", "A\x81"}, VR::PN, "GBK") == "B\\A\x81");
    BOOST_TEST(write({"A\x81", "B"}, VR::PN, "ISO_IR 100") == "A\x81\\B");
}

BOOST_AUTO_TEST_CASE(what_is_doubtful_passes_where_the_set_is_not_known)
{
    BOOST_TEST(Element({"\x81\\"}, VR::LO).to_text() == "\x81\\");
    BOOST_TEST(Element({"A\x81", "B"}, VR::LO).to_text() == "A\x81\\B");
    BOOST_CHECK_THROW(Element({"A\\"}, VR::LO).to_text(), EncodeError);
    BOOST_CHECK_THROW(Element({"\x81\\\\"}, VR::LO).to_text(), EncodeError);
}

BOOST_AUTO_TEST_CASE(text_which_was_read_in_another_set_is_written_anew)
{
    auto const element = Element::from_text("\x81\\\\A  ", VR::LO, "GBK");
    BOOST_TEST(element.to_text() == "\x81\\\\A  ");
    BOOST_TEST(element.to_text("GBK") == "\x81\\\\A  ");
    BOOST_CHECK_THROW(element.to_text("ISO_IR 100"), EncodeError);
}

BOOST_AUTO_TEST_SUITE_END()
