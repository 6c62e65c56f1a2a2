#include "odil/PersonName.h"

#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/EncodeError.h"

using odil::PersonName;
using Group = odil::PersonName::Group;

BOOST_AUTO_TEST_SUITE(core_PersonName)

BOOST_AUTO_TEST_CASE(the_examples_of_the_standard_have_their_components)
{
    PersonName const adams("Adams^John Robert Quincy^^Rev.^B.A. M.Div.");
    BOOST_TEST(adams.alphabetic.family == "Adams");
    BOOST_TEST(adams.alphabetic.given == "John Robert Quincy");
    BOOST_TEST(adams.alphabetic.middle.empty());
    BOOST_TEST(adams.alphabetic.prefix == "Rev.");
    BOOST_TEST(adams.alphabetic.suffix == "B.A. M.Div.");
    BOOST_TEST(adams.ideographic.empty());
    BOOST_TEST(adams.phonetic.empty());

    PersonName const yamada("Yamada^Tarou=山田^太郎=やまだ^たろう");
    BOOST_TEST((yamada.alphabetic == Group("Yamada", "Tarou")));
    BOOST_TEST((yamada.ideographic == Group("山田", "太郎")));
    BOOST_TEST((yamada.phonetic == Group("やまだ", "たろう")));

    PersonName const wang("=王^小東");
    BOOST_TEST(wang.alphabetic.empty());
    BOOST_TEST(wang.ideographic.family == "王");
}

BOOST_AUTO_TEST_CASE(the_text_is_the_inverse)
{
    for(std::string const text :
        {"",
         "Doe",
         "Doe^John",
         "^John",
         "^^^^suffix",
         "a^b^c^d^e",
         "Doe^John=洪^吉洞=홍^길동",
         "=洪^吉洞",
         "==홍^길동",
         "Doe==홍",
         " Doe ^ John ",
         "doe^JOHN\x1b$)C\\",
         "M\xfcller^J\xf6rg"})
    {
        BOOST_TEST(PersonName(text).to_text() == text);
        BOOST_TEST(PersonName(text).empty() == text.empty());
    }
}

BOOST_AUTO_TEST_CASE(delimiters_at_the_end_are_left_out)
{
    std::vector<std::vector<std::string>> const rows{
        {"Doe^John^^^", "Doe^John"},
        {"Doe^John^^^^^^", "Doe^John"},
        {"Doe^John==", "Doe^John"},
        {"Doe^John^=^^=", "Doe^John"},
        {"Doe^=山田^^=", "Doe=山田"},
        {"^^^^", ""},
        {"==", ""},
        {"^=^=^", ""},
        {"^^=山田", "=山田"}};
    for(auto const & row : rows)
    {
        BOOST_TEST(PersonName(row[0]).to_text() == row[1]);
        BOOST_TEST((PersonName(row[0]) == PersonName(row[1])));
    }
}

BOOST_AUTO_TEST_CASE(what_is_too_much_is_not_lost)
{
    PersonName const name("a^b^c^d^e^f^^g^=h^i^j^k^l^m=n=o^p=q==");
    BOOST_TEST(name.alphabetic.suffix == "e");
    BOOST_TEST(name.alphabetic.others == "f^^g");
    BOOST_TEST(name.ideographic.others == "m");
    BOOST_TEST(name.phonetic.family == "n");
    BOOST_TEST(name.others == "o^p=q");
    BOOST_TEST(name.to_text() == "a^b^c^d^e^f^^g=h^i^j^k^l^m=n=o^p=q");
    BOOST_TEST((PersonName("a===b") != PersonName("a")));
    BOOST_TEST(!PersonName("===b").empty());
    BOOST_TEST(!PersonName("^^^^^b").empty());
    BOOST_TEST(PersonName("^^^^^b").to_text() == "^^^^^b");
    BOOST_TEST(PersonName("===b^").to_text() == "===b^");
}

BOOST_AUTO_TEST_CASE(a_name_is_made_of_components)
{
    PersonName name(Group("Yamada", "Tarou"), Group("山田", "太郎"));
    BOOST_TEST(name.to_text() == "Yamada^Tarou=山田^太郎");
    name.phonetic.family = "やまだ";
    name.alphabetic.suffix = "PhD";
    name.ideographic = {};
    BOOST_TEST(name.to_text() == "Yamada^Tarou^^^PhD==やまだ");
    BOOST_TEST(Group("Doe", "", "M").to_text() == "Doe^^M");
    BOOST_TEST((Group("Doe^John") == Group("Doe", "John")));
    BOOST_TEST(PersonName().to_text().empty());
}

BOOST_AUTO_TEST_CASE(a_delimiter_in_a_component_is_refused)
{
    for(auto const component :
        {&Group::family,
         &Group::given,
         &Group::middle,
         &Group::prefix,
         &Group::suffix})
    {
        for(auto const * const text : {"a^", "=", "a=b"})
        {
            PersonName name;
            name.phonetic.*component = text;
            BOOST_CHECK_EXCEPTION(
                name.to_text(),
                odil::EncodeError,
                [&](auto const & e)
                {
                    return e.what()
                           == "\"" + std::string(text)
                                  + "\" cannot be in a component of a name: ^ "
                                    "and = separate them";
                });
        }
    }
    PersonName name;
    name.alphabetic.others = "a^b";
    BOOST_TEST(name.to_text() == "^^^^^a^b");
    name.alphabetic.others = "a=b";
    BOOST_CHECK_THROW(name.to_text(), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(names_differ_in_any_component)
{
    PersonName const name("a^b^c^d^e=f=g");
    for(auto const * const other :
        {"A^b^c^d^e=f=g",
         "a^B^c^d^e=f=g",
         "a^b^C^d^e=f=g",
         "a^b^c^D^e=f=g",
         "a^b^c^d^E=f=g",
         "a^b^c^d^e^x=f=g",
         "a^b^c^d^e=F=g",
         "a^b^c^d^e=f=G",
         "a^b^c^d^e=f=g=x"})
    {
        BOOST_TEST((PersonName(other) != name));
        BOOST_TEST(!(PersonName(other) == name));
    }
    BOOST_TEST((PersonName("a^b^c^d^e=f=g") == name));
}

BOOST_AUTO_TEST_CASE(a_stream_gets_the_text)
{
    std::ostringstream stream;
    stream << PersonName("Doe^John^");
    BOOST_TEST(stream.str() == "Doe^John");
}

BOOST_AUTO_TEST_SUITE_END()
