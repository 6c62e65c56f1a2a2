#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "registry/tables.h"

BOOST_AUTO_TEST_SUITE(core_VR)

using odil::Tag;
using odil::VR;

namespace
{

// PS3.5, table 6.2-1, by the type of the values.
std::string const integers = "IS SL SS SV UL US UV ";
std::string const reals = "DS FD FL ";
std::string const strings = "AE AS AT CS DA DT LO LT PN SH ST TM UC UI UR UT ";
std::string const binaries = "OB OD OF OL OV OW UN ";

bool is_in(std::string const & list, std::string const & name)
{
    return list.find(name + " ") != std::string::npos;
}

}

BOOST_AUTO_TEST_CASE(all_34_are_named)
{
    std::set<std::string> names;
    for(int i = int(VR::UNKNOWN) + 1; i < int(VR::INVALID); ++i)
    {
        auto const name = as_string(VR(i));
        BOOST_TEST(name.size() == 2);
        BOOST_CHECK(odil::as_vr(name) == VR(i));
        names.insert(name);
    }
    BOOST_TEST(names.size() == 34);
}

BOOST_AUTO_TEST_CASE(each_has_values_of_one_type)
{
    for(int i = int(VR::UNKNOWN) + 1; i < int(VR::INVALID); ++i)
    {
        auto const vr = VR(i);
        auto const name = as_string(vr);
        BOOST_TEST_CONTEXT(name)
        {
            BOOST_TEST(is_int(vr) == is_in(integers, name));
            BOOST_TEST(is_real(vr) == is_in(reals, name));
            BOOST_TEST(is_string(vr) == is_in(strings, name));
            BOOST_TEST(is_binary(vr) == is_in(binaries, name));
            BOOST_TEST(
                is_int(vr) + is_real(vr) + is_string(vr) + is_binary(vr)
                == (vr == VR::SQ ? 0 : 1));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_a_vr_has_neither_name_nor_type)
{
    for(auto const vr : {VR::UNKNOWN, VR::INVALID})
    {
        BOOST_CHECK_THROW(as_string(vr), odil::Exception);
        BOOST_TEST(
            !(is_int(vr) || is_real(vr) || is_string(vr) || is_binary(vr)));
    }
}

BOOST_AUTO_TEST_CASE(other_letters_are_refused)
{
    for(std::string const name : {"", "XX", "pn", "P", "PN ", "OB or OW"})
    {
        BOOST_CHECK_THROW(odil::as_vr(name), odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(a_literal_is_the_name_of_a_vr)
{
    BOOST_CHECK(odil::as_vr("PN") == VR::PN);
    BOOST_CHECK_THROW(odil::as_vr("PatientName"), odil::Exception);
}

BOOST_AUTO_TEST_CASE(a_public_tag_has_the_vr_of_the_dictionary)
{
    BOOST_CHECK(odil::as_vr(Tag("PatientName")) == VR::PN);
    BOOST_CHECK(odil::as_vr(Tag("ReferencedStudySequence")) == VR::SQ);
    BOOST_CHECK(odil::as_vr(Tag("SelectorSVValue")) == VR::SV);
    BOOST_CHECK(odil::as_vr(Tag(0x6004, 0x0010)) == VR::US);
}

BOOST_AUTO_TEST_CASE(the_first_of_several_is_taken)
{
    BOOST_CHECK(odil::as_vr(Tag("SmallestImagePixelValue")) == VR::US);
    BOOST_CHECK(odil::as_vr(Tag("PixelData")) == VR::OB);
}

BOOST_AUTO_TEST_CASE(a_group_length_is_an_integer)
{
    BOOST_CHECK(odil::as_vr(Tag(0x0000, 0x0000)) == VR::UL);
    BOOST_CHECK(odil::as_vr(Tag(0x0010, 0x0000)) == VR::UL);
    BOOST_CHECK(odil::as_vr(Tag(0x0009, 0x0000)) == VR::UL);
    BOOST_CHECK(odil::as_vr(Tag(0x1010, 0x0000)) == VR::UL);
}

BOOST_AUTO_TEST_CASE(a_private_tag_is_a_creator_or_unknown)
{
    BOOST_CHECK(odil::as_vr(Tag(0x0009, 0x0010)) == VR::LO);
    BOOST_CHECK(odil::as_vr(Tag(0x0009, 0x00ff)) == VR::LO);
    BOOST_CHECK(odil::as_vr(Tag(0x0009, 0x000f)) == VR::UN);
    BOOST_CHECK(odil::as_vr(Tag(0x0009, 0x0100)) == VR::UN);
    BOOST_CHECK(odil::as_vr(Tag(0x6001, 0x3000)) == VR::UN);
}

BOOST_AUTO_TEST_CASE(an_unknown_public_tag_is_named_in_the_error)
{
    BOOST_CHECK_EXCEPTION(
        odil::as_vr(Tag(0x0010, 0xfff0)),
        odil::Exception,
        [](auto const & e)
        {
            return std::string(e.what())
                   == "(0010,FFF0) is not in the public dictionary";
        });
}

BOOST_AUTO_TEST_CASE(an_item_has_no_vr)
{
    BOOST_CHECK_THROW(odil::as_vr(Tag("Item")), odil::Exception);
}

BOOST_AUTO_TEST_CASE(the_numbers_of_the_tables_are_those_of_the_enumeration)
{
    BOOST_TEST(int(odil::registry::None) == int(VR::UNKNOWN));
    BOOST_TEST(int(odil::registry::AE) == int(VR::AE));
    BOOST_TEST(int(odil::registry::PN) == int(VR::PN));
    BOOST_TEST(int(odil::registry::UV) == int(VR::UV));
}

BOOST_AUTO_TEST_SUITE_END()
