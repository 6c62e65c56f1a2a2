#include <sstream>
#include <string>
#include <unordered_set>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"
#include "odil/Tag.h"

BOOST_AUTO_TEST_SUITE(core_Tag)

using odil::Tag;

static_assert(Tag(0x0010, 0x0020) == Tag(std::uint32_t(0x00100020)));
static_assert(Tag(0x7fe0, 0x0010).as_word() == 0x7fe00010);
static_assert(Tag() == Tag(0, 0));

BOOST_AUTO_TEST_CASE(a_keyword_gives_its_tag)
{
    BOOST_TEST(Tag("PatientName") == Tag(0x0010, 0x0010));
    BOOST_TEST(Tag(std::string("PixelData")) == Tag(0x7fe0, 0x0010));
    BOOST_TEST(Tag("CommandField") == Tag(0x0000, 0x0100));
    BOOST_TEST(Tag("dBdt") == Tag(0x0018, 0x1318));
    BOOST_TEST(Tag("OverlayData") == Tag(0x6000, 0x3000));
}

BOOST_AUTO_TEST_CASE(hexadecimal_digits_give_a_tag)
{
    BOOST_TEST(Tag("7fe00010") == Tag(0x7fe0, 0x0010));
    BOOST_TEST(Tag(std::string("7FE00010")) == Tag(0x7fe0, 0x0010));
    BOOST_TEST(Tag("00091002") == Tag(0x0009, 0x1002));
}

BOOST_AUTO_TEST_CASE(other_text_is_refused_by_name)
{
    for(auto const * const name :
        {"",
         "patientname",
         "PatientNames",
         "0010001",
         "001000100",
         "0010001g",
         "60xx3000",
         "(0010,0010)",
         " PatientName"})
    {
        BOOST_CHECK_EXCEPTION(
            Tag{name},
            odil::Exception,
            [&](auto const & e)
            {
                return std::string(e.what()).find("'" + std::string(name) + "'")
                       != std::string::npos;
            });
    }
}

BOOST_AUTO_TEST_CASE(the_name_is_the_keyword)
{
    BOOST_TEST(Tag(0x0010, 0x0010).get_name() == "PatientName");
    BOOST_TEST(Tag(0x6002, 0x3000).get_name() == "OverlayData");
    BOOST_TEST(Tag(0xfffe, 0xe000).get_name() == "Item");
}

BOOST_AUTO_TEST_CASE(a_tag_without_keyword_has_no_name)
{
    // Unknown, private, private in a group which looks repeated, withdrawn.
    for(Tag const tag :
        {Tag(0x0010, 0xfff0),
         Tag(0x0009, 0x0010),
         Tag(0x6001, 0x3000),
         Tag(0x0018, 0x0061)})
    {
        BOOST_CHECK_THROW(tag.get_name(), odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(text_is_8_lower_case_digits)
{
    BOOST_TEST(std::string(Tag(0x7fe0, 0x0010)) == "7fe00010");
    std::ostringstream stream;
    stream << Tag(0xfffe, 0xe00d);
    BOOST_TEST(stream.str() == "fffee00d");
    BOOST_TEST(Tag(std::string(Tag(0xfffe, 0xe00d))) == Tag(0xfffe, 0xe00d));
}

BOOST_AUTO_TEST_CASE(description_is_as_in_the_standard)
{
    BOOST_TEST(describe(Tag(0x0010, 0x0010)) == "(0010,0010) PatientName");
    BOOST_TEST(describe(Tag(0x7fe0, 0x0010)) == "(7FE0,0010) PixelData");
    BOOST_TEST(describe(Tag(0x0009, 0x1001)) == "(0009,1001)");
}

BOOST_AUTO_TEST_CASE(odd_groups_are_private)
{
    BOOST_TEST(Tag(0x0009, 0x0010).is_private());
    BOOST_TEST(!Tag(0x0008, 0x0011).is_private());
}

BOOST_AUTO_TEST_CASE(the_group_comes_first_in_the_order)
{
    Tag const first(0x0008, 0xffff);
    Tag const second(0x0010, 0x0000);
    BOOST_TEST((first < second && first <= second && first != second));
    BOOST_TEST((second > first && second >= first && !(first == second)));
    BOOST_TEST((first <= first && first >= first && !(first < first)));
}

BOOST_AUTO_TEST_CASE(a_tag_is_a_key_of_an_unordered_container)
{
    std::unordered_set<Tag> const tags{"PatientName", "PatientID", "00100010"};
    BOOST_TEST(tags.size() == 2);
    BOOST_TEST(tags.count(Tag(0x0010, 0x0020)) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
