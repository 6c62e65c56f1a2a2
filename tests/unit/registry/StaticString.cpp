#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/registry/StaticString.h"

BOOST_AUTO_TEST_SUITE(registry_StaticString)

using odil::registry::StaticString;

namespace
{

constexpr StaticString text("1.2.840", 7);
static_assert(text.size() == 7 && !text.empty());
static_assert(StaticString("", 0).empty() && StaticString().empty());
static_assert(text == "1.2.840" && "1.2.840" == text && text == text);
static_assert(text != "1.2" && "1.2" != text && text != StaticString("1", 1));

std::size_t length(std::string const & value)
{
    return value.size();
}

}

BOOST_AUTO_TEST_CASE(it_converts_where_a_string_is_wanted)
{
    std::string const copied = text;
    std::string const constructed(text);
    std::string const braced{text};
    std::string assigned;
    assigned = text;
    std::string_view const view = text;
    BOOST_TEST(copied == "1.2.840");
    BOOST_TEST(constructed == copied);
    BOOST_TEST(braced == copied);
    BOOST_TEST(assigned == copied);
    BOOST_TEST(view == copied);
    BOOST_TEST(length(text) == 7);
    BOOST_TEST(std::string(text.c_str()) == copied);
}

BOOST_AUTO_TEST_CASE(it_is_an_item_of_a_container_of_strings)
{
    std::vector<std::string> const one{text};
    std::vector<std::string> const two{text, text};
    std::map<std::string, int> const map{{text, 3}};
    BOOST_TEST(one.size() == 1);
    BOOST_TEST(one[0] == text);
    BOOST_TEST(two.size() == 2);
    BOOST_TEST(map.at(text) == 3);
}

BOOST_AUTO_TEST_CASE(it_compares_with_any_text)
{
    std::string const same = "1.2.840";
    std::string const other = "1.2.84";
    BOOST_TEST((text == same && same == text));
    BOOST_TEST((text != other && other != text));
    BOOST_TEST((true ? text : same) == same);
}

BOOST_AUTO_TEST_CASE(it_is_ordered_as_a_string_is)
{
    std::string const less = "1.2.84";
    BOOST_TEST((less < text && !(text < less)));
    BOOST_TEST((!(text < text) && text < "1.2.841" && "1.2.8" < text));
    std::set<StaticString> const ordered{text, StaticString("1", 1), text};
    BOOST_TEST(ordered.size() == 2);
    BOOST_TEST(*ordered.begin() == "1");
}

BOOST_AUTO_TEST_CASE(it_is_joined_with_other_texts)
{
    BOOST_TEST("<" + text + ">" == "<1.2.840>");
    BOOST_TEST(std::string("<") + text == "<1.2.840");
    BOOST_TEST(text + std::string(">") == "1.2.840>");
    BOOST_TEST(text + text == "1.2.8401.2.840");
}

BOOST_AUTO_TEST_CASE(it_is_written_to_a_stream)
{
    std::ostringstream stream;
    stream << text;
    BOOST_TEST(stream.str() == "1.2.840");
}

BOOST_AUTO_TEST_SUITE_END()
