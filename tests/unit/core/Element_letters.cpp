#include "odil/Element.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>

#include "odil/Exception.h"

using odil::DataSet;
using odil::Element;
using odil::VR;
using Binary = odil::Value::Binary;

BOOST_AUTO_TEST_SUITE(core_Element_letters)

// PS3.5, 6.2.
BOOST_AUTO_TEST_CASE(letters_are_those_which_un_stands_for)
{
    auto element = Element::from_letters("ZZ", Binary{{1, 2}});
    BOOST_TEST((element == Element(Binary{{1, 2}}, VR::UN)));
    BOOST_TEST(element.get_letters() == "ZZ");
    element.as_binary()[0].push_back(3);
    BOOST_TEST(element.get_letters() == "ZZ");
    element.vr = VR::OB;
    BOOST_TEST(element.get_letters().empty());
}

BOOST_AUTO_TEST_CASE(letters_are_two_capital_ones)
{
    for(std::string const letters : {"", "Z", "zz", "ZZZ", "Z1"})
    {
        BOOST_CHECK_THROW(
            Element::from_letters(letters, Binary()), odil::Exception);
    }
}

// PS3.5, 6.2.2.
BOOST_AUTO_TEST_CASE(sequences_may_have_been_un)
{
    auto element = Element::from_unknown({DataSet()});
    BOOST_TEST((element == Element({DataSet()}, VR::SQ)));
    BOOST_TEST(element.get_letters() == "UN");
    element.clear();
    BOOST_TEST(element.get_letters().empty());
}

BOOST_AUTO_TEST_CASE(other_elements_have_no_letters)
{
    BOOST_TEST(Element(Binary{{1}}, VR::UN).get_letters().empty());
    BOOST_TEST(Element({DataSet()}, VR::SQ).get_letters().empty());
    auto text = Element::from_text("    ", VR::LO);
    text.vr = VR::UN;
    BOOST_TEST(text.get_letters().empty());
}

BOOST_AUTO_TEST_SUITE_END()
