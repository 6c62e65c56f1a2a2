#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/ElementsDictionary.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/VR.h"

BOOST_AUTO_TEST_SUITE(core_ElementsDictionary)

using namespace odil;
using registry::public_dictionary;

BOOST_AUTO_TEST_CASE(an_element_is_found_in_every_form)
{
    for(auto const & entry :
        {public_dictionary.at(Tag(0x0010, 0x0010)),
         public_dictionary.at("PatientName"),
         public_dictionary.at(std::string("PatientName")),
         public_dictionary.at("00100010")})
    {
        BOOST_TEST(entry.name == "Patient's Name");
        BOOST_TEST(entry.keyword == "PatientName");
        BOOST_TEST(entry.vr == "PN");
        BOOST_TEST(entry.vm == "1");
        BOOST_TEST(!entry.retired);
    }
}

BOOST_AUTO_TEST_CASE(a_repeating_group_is_found_in_every_form)
{
    for(auto const & position :
        {public_dictionary.find("60xx3000"),
         public_dictionary.find("60XX3000"),
         public_dictionary.find("OverlayData"),
         public_dictionary.find(Tag(0x6004, 0x3000)),
         public_dictionary.find("60043000"),
         find(public_dictionary, Tag(0x6004, 0x3000)),
         registry::find(public_dictionary, Tag(0x6004, 0x3000))})
    {
        BOOST_REQUIRE(position != public_dictionary.end());
        BOOST_TEST(!position->first.is_tag());
        BOOST_TEST(std::string(position->first) == "60xx3000");
        BOOST_TEST(Tag(position->first) == Tag(0x6000, 0x3000));
        BOOST_TEST(position->second.vr == "OB or OW");
    }
    BOOST_CHECK(public_dictionary.find("x0xx3000") == public_dictionary.end());
}

BOOST_AUTO_TEST_CASE(the_text_of_an_entry_is_a_string)
{
    std::string const name = public_dictionary.at("Rows").name;
    BOOST_TEST(name == "Rows");
    BOOST_CHECK(as_vr(public_dictionary.at("Rows").vr) == VR::US);
}

BOOST_AUTO_TEST_CASE(what_is_retired_says_so)
{
    BOOST_TEST(public_dictionary.at("StudyStatusID").retired);
    BOOST_TEST(!public_dictionary.at("StudyID").retired);
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_named_in_the_error)
{
    auto const says = [](std::string const & message)
    { return [=](Exception const & e) { return e.what() == message; }; };
    BOOST_CHECK_EXCEPTION(
        public_dictionary.at(Tag(0x0010, 0xfff0)),
        Exception,
        says("(0010,FFF0) is not in the public dictionary"));
    BOOST_CHECK_EXCEPTION(
        public_dictionary.at("Nothing"),
        Exception,
        says("'Nothing' is not in the public dictionary"));
    BOOST_CHECK(public_dictionary.find("") == public_dictionary.end());
    BOOST_CHECK(
        registry::find(public_dictionary, Tag(0x0009, 0x0010))
        == public_dictionary.end());
    BOOST_TEST(public_dictionary.count("Nothing") == 0);
    BOOST_TEST(public_dictionary.count("Rows") == 1);
}

BOOST_AUTO_TEST_CASE(every_row_is_visited_and_found_by_its_key)
{
    std::size_t rows = 0;
    for(auto const & [key, entry] : public_dictionary)
    {
        ++rows;
        for(auto const & position :
            {public_dictionary.find(key),
             public_dictionary.find(std::string(key))})
        {
            BOOST_REQUIRE(position != public_dictionary.end());
            BOOST_CHECK(position->second.keyword == entry.keyword);
        }
        BOOST_CHECK(Tag(key).as_word() >> 16U == 0xfffe || !entry.vr.empty());
    }
    BOOST_TEST(rows == public_dictionary.size());
}

BOOST_AUTO_TEST_CASE(what_was_found_can_be_looked_up_again)
{
    auto const entry = public_dictionary.at("Rows");
    BOOST_TEST(public_dictionary.at(entry.keyword).name == entry.name);
}

BOOST_AUTO_TEST_SUITE_END()
