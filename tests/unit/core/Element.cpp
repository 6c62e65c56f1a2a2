#include "odil/Element.h"

#include <cmath>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/registry/StaticString.h"

using odil::DataSet;
using odil::Element;
using odil::Value;
using odil::VR;
using namespace std::string_literals;

static_assert(std::is_nothrow_move_constructible_v<Element>);
static_assert(std::is_nothrow_move_assignable_v<Element>);

namespace
{

constexpr auto none = std::numeric_limits<double>::quiet_NaN();

}

BOOST_AUTO_TEST_SUITE(core_Element)

BOOST_AUTO_TEST_CASE(an_empty_element_has_the_type_of_its_vr)
{
    BOOST_TEST(Element(VR::US).is_int());
    BOOST_TEST(Element(VR::DS).is_real());
    BOOST_TEST(Element(VR::PN).is_string());
    BOOST_TEST(Element(VR::SQ).is_data_set());
    BOOST_TEST(Element(VR::UN).is_binary());
    BOOST_TEST(Element(VR::SQ).empty());
    BOOST_TEST((Element(VR::SQ).vr == VR::SQ));
    BOOST_TEST((Element().vr == VR::INVALID));
}

BOOST_AUTO_TEST_CASE(elements_are_made_of_values_and_containers)
{
    Value::Strings const strings{"a", "b"};
    BOOST_TEST((Element(strings, VR::LO).as_string() == strings));
    BOOST_TEST((Element(Value(strings), VR::LO).as_string() == strings));
    BOOST_TEST(Element(Value::Integers{1}).is_int());
    BOOST_TEST(Element(Value::Reals{1}).is_real());
    BOOST_TEST(Element(Value::DataSets(1)).is_data_set());
    BOOST_TEST(Element(Value::Binary(1)).is_binary());
    Element const copied = strings;
    BOOST_TEST((copied.get_value() == Value(strings)));
}

BOOST_AUTO_TEST_CASE(elements_are_made_of_braces)
{
    BOOST_TEST((Element({1, 2}, VR::US).as_int() == Value::Integers{1, 2}));
    BOOST_TEST((Element({1.5}, VR::DS).as_real() == Value::Reals{1.5}));
    BOOST_TEST((Element({"a"}, VR::LO).as_string() == Value::Strings{"a"}));
    BOOST_TEST(Element({DataSet(), DataSet()}, VR::SQ).size() == 2);
    BOOST_TEST(
        (Element({{1, 2}}, VR::OB).as_binary() == Value::Binary{{1, 2}}));
    std::string const text("a");
    BOOST_TEST((Element({text, "b"}).as_string() == Value::Strings{"a", "b"}));
    odil::registry::StaticString const constant("1.2", 3);
    BOOST_TEST((Element({constant}).as_string() == Value::Strings{"1.2"}));
}

BOOST_AUTO_TEST_CASE(items_can_be_changed)
{
    Element element({1, 2}, VR::US);
    element.as_int()[0] = 3;
    BOOST_TEST((element == Element({3, 2}, VR::US)));
    BOOST_CHECK_THROW(element.as_string(), odil::Exception);
    BOOST_CHECK_THROW(std::as_const(element).as_real(), odil::Exception);
}

BOOST_AUTO_TEST_CASE(equality_is_that_of_vr_and_value)
{
    BOOST_TEST((Element({1}, VR::US) == Element({1}, VR::US)));
    BOOST_TEST((Element({1}, VR::US) != Element({1}, VR::SS)));
    BOOST_TEST((Element({1}, VR::US) != Element({2}, VR::US)));
    BOOST_TEST(
        (Element::from_text("1.50", VR::DS)
         == Element::from_text("1.5", VR::DS)));
}

BOOST_AUTO_TEST_CASE(clear_keeps_vr_and_type_and_forgets_the_text)
{
    auto element = Element::from_text("1.50", VR::DS);
    element.clear();
    BOOST_TEST((element == Element(VR::DS)));
    BOOST_TEST(element.to_text() == "");
}

BOOST_AUTO_TEST_CASE(copies_and_moves_keep_the_text)
{
    auto element = Element::from_text("1.50", VR::DS);
    auto const copy = element;
    BOOST_TEST(copy.to_text() == "1.50");
    auto const moved = std::move(element);
    BOOST_TEST(moved.to_text() == "1.50");
    BOOST_TEST(element.empty()); // NOLINT: as promised
    BOOST_TEST(element.to_text() == "");
}

BOOST_AUTO_TEST_CASE(an_element_can_be_replaced_by_one_nested_in_it)
{
    auto const inner = Element::from_text("long enough for the heap ", VR::LT);
    DataSet item;
    item.add("AdditionalPatientHistory", inner);

    Element copied({item}, VR::SQ);
    copied = copied.as_data_set()[0]["AdditionalPatientHistory"];
    BOOST_TEST((copied == inner));

    Element moved({item}, VR::SQ);
    moved = std::move(moved.as_data_set()[0]["AdditionalPatientHistory"]);
    BOOST_TEST((moved == inner));
    BOOST_TEST(moved.to_text() == inner.to_text());
}

BOOST_AUTO_TEST_CASE(decimal_text_gives_reals)
{
    auto const read = [](std::string const & text)
    { return Element::from_text(text, VR::DS).get_value(); };
    BOOST_TEST((read("1.5000") == Value({1.5})));
    BOOST_TEST((read("1\\2") == Value({1., 2.})));
    BOOST_TEST((read("1\\\\3") == Value({1., none, 3.})));
    BOOST_TEST((read("\\") == Value({none, none})));
    BOOST_TEST((read(" 7 ") == Value({7.})));
    BOOST_TEST((read("") == Value(Value::Reals())));
    BOOST_TEST((read("  ") == Value(Value::Reals())));
}

BOOST_AUTO_TEST_CASE(integer_text_gives_integers)
{
    auto const read = [](std::string const & text)
    { return Element::from_text(text, VR::IS).get_value(); };
    BOOST_TEST((read("007") == Value({7})));
    BOOST_TEST((read("1\\-2 ") == Value({1, -2})));
    BOOST_TEST((read("3000000000") == Value({3000000000LL})));
    BOOST_TEST((read("  ") == Value(Value::Integers())));
}

BOOST_AUTO_TEST_CASE(text_which_is_not_a_number_gives_strings)
{
    auto const read = [](std::string const & text, VR vr)
    { return Element::from_text(text, vr).get_value(); };
    BOOST_TEST((read("abc", VR::DS) == Value({"abc"})));
    BOOST_TEST((read("1,5 ", VR::DS) == Value({"1,5"})));
    BOOST_TEST((read("1\\x\\3", VR::DS) == Value({"1", "x", "3"})));
    BOOST_TEST((read("1e400", VR::DS) == Value({"1e400"})));
    BOOST_TEST((read("1.0", VR::IS) == Value({"1.0"})));
    BOOST_TEST((read("1\\\\3", VR::IS) == Value({"1", "", "3"})));
    auto const * const huge = "99999999999999999999";
    BOOST_TEST((read(huge, VR::IS) == Value({huge})));
    BOOST_CHECK_THROW(
        Element::from_text("abc", VR::DS).as_real(), odil::Exception);
}

BOOST_AUTO_TEST_CASE(text_is_split_at_backslashes_without_trailing_padding)
{
    auto const read = [](std::string const & text, VR vr)
    { return Element::from_text(text, vr).as_string(); };
    using Strings = Value::Strings;
    BOOST_TEST((read("A \\B ", VR::LO) == Strings{"A", "B"}));
    BOOST_TEST((read("A\\\\B", VR::LO) == Strings{"A", "", "B"}));
    BOOST_TEST((read("A\\", VR::LO) == Strings{"A", ""}));
    BOOST_TEST((read(" A", VR::LO) == Strings{" A"}));
    BOOST_TEST((read("1.2\\3.4\0"s, VR::UI) == Strings{"1.2", "3.4"}));
    BOOST_TEST((read("    ", VR::PN).empty()));
}

BOOST_AUTO_TEST_CASE(backslashes_are_characters_in_single_texts)
{
    for(auto const vr : {VR::LT, VR::ST, VR::UR, VR::UT})
    {
        auto const element = Element::from_text("C:\\tmp ", vr);
        BOOST_TEST((element.as_string() == Value::Strings{"C:\\tmp"}));
        BOOST_TEST(Element({"C:\\tmp"}, vr).to_text() == "C:\\tmp");
    }
}

BOOST_AUTO_TEST_CASE(text_which_was_read_is_written_again)
{
    struct
    {
        VR vr;
        std::string text;
    } const cases[] = {
        {VR::DS, ""},           {VR::DS, "  "},
        {VR::DS, "1.5000"},     {VR::DS, "1\\2"},
        {VR::DS, "1\\\\3"},     {VR::DS, " 7 "},
        {VR::DS, "1e400"},      {VR::DS, "abc"},
        {VR::DS, "1,5\\ 2 "},   {VR::DS, "\\\\"},
        {VR::DS, "+1.0E+02"},   {VR::DS, "0.12345678901234567890"},
        {VR::DS, "1.5\0"s},     {VR::IS, "007"},
        {VR::IS, "1\\\\3"},     {VR::IS, "+5"},
        {VR::IS, "3000000000"}, {VR::IS, "99999999999999999999"},
        {VR::IS, "-0"},         {VR::LO, "A \\B "},
        {VR::LO, "A   "},       {VR::LO, " \\ "},
        {VR::LO, "A\\ "},       {VR::CS, "ORIGINAL\\PRIMARY\\"},
        {VR::UI, "1.2 "},       {VR::UI, "1.2\0\0\0"s},
        {VR::UT, "a\\b   "},    {VR::PN, "    "}};
    for(auto const & [vr, text] : cases)
    {
        BOOST_TEST_CONTEXT(as_string(vr) << " \"" << text << '"')
        {
            BOOST_TEST(Element::from_text(text, vr).to_text() == text);
        }
    }
}

BOOST_AUTO_TEST_CASE(one_character_of_padding_is_left_to_who_writes)
{
    BOOST_TEST(Element::from_text("1.2\0"s, VR::UI).to_text() == "1.2");
    BOOST_TEST(Element::from_text("ABC ", VR::LO).to_text() == "ABC");
    BOOST_TEST(Element::from_text("1.5 ", VR::DS).to_text() == "1.5");
    BOOST_TEST(Element::from_text("ABC", VR::LO).to_text() == "ABC");
    BOOST_TEST(Element::from_text("ABCD ", VR::LO).to_text() == "ABCD ");
}

BOOST_AUTO_TEST_CASE(changed_values_are_written_anew)
{
    auto decimal = Element::from_text("1.5000\\2.0", VR::DS);
    decimal.as_real()[1] = 3;
    BOOST_TEST(decimal.to_text() == "1.5\\3");
    decimal.as_real()[1] = 2;
    BOOST_TEST(decimal.to_text() == "1.5000\\2.0");
    decimal.as_real().clear();
    BOOST_TEST(decimal.empty());
    BOOST_TEST(decimal.to_text() == "");

    auto text = Element::from_text("A  \\B", VR::LO);
    text.as_string()[1] = "C";
    BOOST_TEST(text.to_text() == "A\\C");

    auto blank = Element::from_text("  ", VR::LO);
    blank.as_string().emplace_back("A");
    BOOST_TEST(blank.to_text() == "A");
}

BOOST_AUTO_TEST_CASE(a_changed_vr_is_honoured)
{
    auto element = Element::from_text("1.50", VR::DS);
    element.vr = VR::LO;
    BOOST_CHECK_THROW(element.to_text(), odil::EncodeError);
    auto text = Element::from_text("a\\b  ", VR::LO);
    text.vr = VR::LT;
    BOOST_TEST(text.to_text() == "a\\b");
}

BOOST_AUTO_TEST_CASE(long_lists_of_decimals_are_kept)
{
    std::string text;
    for(int i = 0; i != 10000; ++i)
    {
        text += std::to_string(i) + ".250\\";
    }
    text.pop_back();
    auto element = Element::from_text(text, VR::DS);
    BOOST_TEST(element.size() == 10000);
    BOOST_TEST(element.as_real()[9999] == 9999.25);
    BOOST_TEST((element.to_text() == text));
    element.as_real().resize(2);
    BOOST_TEST(element.to_text() == "0.25\\1.25");
}

BOOST_AUTO_TEST_CASE(numbers_may_be_given_as_text_or_integers)
{
    BOOST_TEST(Element({"1.5000"}, VR::DS).to_text() == "1.5000");
    BOOST_TEST(Element({"007"}, VR::IS).to_text() == "007");
    BOOST_TEST(Element({1, 2}, VR::DS).to_text() == "1\\2");
}

BOOST_AUTO_TEST_CASE(values_which_cannot_be_written_are_refused)
{
    auto const infinity = std::numeric_limits<double>::infinity();
    Element const cases[] = {
        Element({infinity}, VR::DS),
        Element({2147483648LL}, VR::IS),
        Element({1.}, VR::IS),
        Element({1}, VR::LO),
        Element({{1, 2}}, VR::DS),
        Element({DataSet()}, VR::LO),
        Element({"a\\b"}, VR::LO),
        Element({"\\"}, VR::LO),
        Element({"\xe9\\\\"}, VR::LO)};
    for(auto const & element : cases)
    {
        BOOST_CHECK_THROW(element.to_text(), odil::EncodeError);
    }
}

BOOST_AUTO_TEST_CASE(only_vrs_of_text_have_a_text)
{
    for(auto const vr :
        {VR::US, VR::AT, VR::SQ, VR::OB, VR::UN, VR::FD, VR::INVALID})
    {
        BOOST_CHECK_THROW(Element::from_text("1", vr), odil::Exception);
        BOOST_CHECK_THROW(Element(vr).to_text(), odil::Exception);
    }
}

// The second byte of a character may be the code of a backslash.
BOOST_AUTO_TEST_CASE(halves_of_characters_do_not_separate_values)
{
    // GB18030: U+4E57 is 81 5C.
    BOOST_TEST(Element({"\x81\\"}, VR::PN).to_text() == "\x81\\");

    for(auto const * set : {"GB18030", "GBK"})
    {
        for(auto const * text :
            {"\x81\\\\A\x81", "\x81\\  \\A\x81", "\x81\\\\A\x81  "})
        {
            auto const element = Element::from_text(text, VR::PN, set);
            BOOST_TEST(
                (element.as_string() == Value::Strings{"\x81\\", "A\x81"}));
            BOOST_TEST(element.to_text() == text);
        }
        // The VRs of other characters, and other character sets.
        BOOST_TEST(Element::from_text("\x81\\A", VR::CS, set).size() == 2);
    }
    BOOST_TEST(Element::from_text("\xe9\\A", VR::PN, "ISO_IR 100").size() == 2);

    // ISO 2022 IR 87: 40 5C is between ESC $ B and ESC ( B.
    auto const * const name = "\x1b$B@\\K\\\x1b(B";
    BOOST_TEST(Element({name}, VR::PN).to_text() == name);
    auto const text = name + "\\B"s;
    auto const element = Element::from_text(text, VR::PN);
    BOOST_TEST((element.as_string() == Value::Strings{name, "B"}));
    BOOST_TEST(element.to_text() == text);

    // ISO 2022 IR 149 designates G1: a backslash remains one.
    BOOST_TEST(
        Element::from_text("\x1b$)C\xb1\xe8\\B", VR::PN).as_string().size()
        == 2);
    BOOST_TEST(Element::from_text("A\x1b", VR::PN).to_text() == "A\x1b");
}

BOOST_AUTO_TEST_CASE(a_visitor_gets_vr_and_items)
{
    struct Visitor
    {
        std::string operator()(VR vr) { return as_string(vr) + " empty"; }
        std::string operator()(VR vr, Value::Integers const & items)
        {
            return as_string(vr) + ' ' + std::to_string(items.size());
        }
        std::string operator()(VR, Value::Reals const &) { return "reals"; }
        std::string operator()(VR, Value::Strings const &) { return "strings"; }
        std::string operator()(VR, Value::DataSets const &) { return "items"; }
        std::string operator()(VR, Value::Binary const &) { return "binary"; }
    } visitor;
    using odil::apply_visitor;
    BOOST_TEST(apply_visitor(visitor, Element(VR::LO)) == "LO empty");
    BOOST_TEST(apply_visitor(visitor, Element({1, 2}, VR::US)) == "US 2");
    BOOST_TEST(apply_visitor(visitor, Element({1.}, VR::DS)) == "reals");
    BOOST_TEST(
        apply_visitor(visitor, Element::from_text("x", VR::DS)) == "strings");
    BOOST_TEST(apply_visitor(visitor, Element({DataSet()})) == "items");
    BOOST_TEST(apply_visitor(visitor, Element({{1}})) == "binary");
}

BOOST_AUTO_TEST_CASE(a_visitor_may_take_empty_elements_as_others)
{
    auto const size = odil::apply_visitor(
        [](VR, auto const & items) { return items.size(); }, Element(VR::LO));
    BOOST_TEST(size == 0);
}

BOOST_AUTO_TEST_SUITE_END()
