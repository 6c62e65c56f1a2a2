#include "odil/PrivateDictionary.h" // first: the header stands on its own

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <ios>
#include <sstream>
#include <streambuf>
#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "support/TemporaryFolder.h"

using odil::DataSet;
using odil::Exception;
using odil::PrivateDictionary;
using odil::Tag;
using odil::VR;

namespace
{

constexpr auto wrong_form = R"(a tag has the form (gggg,"CREATOR",ee))";

PrivateDictionary load(std::string const & text)
{
    PrivateDictionary dictionary;
    std::istringstream stream(text);
    dictionary.load(stream);
    return dictionary;
}

std::string
get_vr(PrivateDictionary const & dictionary, char const * creator, Tag tag)
{
    auto const * const entry = dictionary.find(creator, tag);
    return entry != nullptr ? entry->vr : "none";
}

// What is wrong with the text.
std::string get_error(std::string const & text)
{
    PrivateDictionary dictionary;
    dictionary.add("ACME", 0x0009, 0x01, {"Dose", "DS", "1"});
    std::istringstream stream(text);
    try
    {
        dictionary.load(stream);
    }
    catch(Exception const & e)
    {
        // Nothing is kept of a text which is not good.
        return dictionary.size() == 1 ? e.what() : "the dictionary is changed";
    }
    return "";
}

std::string get_add_error(
    std::string const & creator,
    std::uint16_t group,
    std::uint16_t element,
    std::string const & vr)
{
    PrivateDictionary dictionary;
    try
    {
        dictionary.add(creator, group, element, {"Dose", vr, "1"});
    }
    catch(Exception const & e)
    {
        return dictionary.empty() ? e.what() : "the dictionary is changed";
    }
    return "";
}

DataSet with_creator(odil::Element const & creator)
{
    DataSet data_set;
    data_set.add(Tag(0x0009, 0x0011), creator);
    return data_set;
}

class FailingBuffer : public std::streambuf
{
protected:
    int_type underflow() override { throw std::ios_base::failure("gone"); }
};

}

BOOST_AUTO_TEST_SUITE(core_PrivateDictionary)

BOOST_AUTO_TEST_CASE(a_line_has_tag_vr_name_and_multiplicity)
{
    auto const dictionary = load(
        "# comment\n"
        "\n"
        "  \t\n"
        "(0019,\"SIEMENS CT VA0  COAD\",a0)\tFL\tBeam's Angle\t1-n\tPrivate\n"
        "(7FE1,\"ACME\",01)\tOB\tRaw\t1\r\n"
        "(0009,\"a \"b\",c\",02)\tLO\t\t1");
    BOOST_TEST(dictionary.size() == 3U);
    auto const * const entry =
        dictionary.find("SIEMENS CT VA0  COAD", Tag(0x0019, 0x12A0));
    BOOST_REQUIRE(entry != nullptr);
    BOOST_TEST(entry->name == "Beam's Angle");
    BOOST_TEST(entry->vr == "FL");
    BOOST_TEST(entry->vm == "1-n");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x7FE1, 0x1001}) == "OB");
    BOOST_TEST(get_vr(dictionary, "a \"b\",c", {0x0009, 0x1002}) == "LO");
}

BOOST_AUTO_TEST_CASE(an_element_is_found_in_whichever_block)
{
    auto const dictionary = load("(0009,\"ACME\",01)\tLO\tDose\t1\n");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1001}) == "LO");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0xFF01}) == "LO");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1002}) == "none");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x000B, 0x1001}) == "none");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x0001}) == "none");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x0F01}) == "none");
    BOOST_TEST(get_vr(dictionary, "Acme", {0x0009, 0x1001}) == "none");
    BOOST_TEST(get_vr(dictionary, "", {0x0009, 0x1001}) == "none");
}

BOOST_AUTO_TEST_CASE(an_element_of_one_block_is_found_there_only)
{
    auto const dictionary = load("(0019,\"ACME\",1001)\tUS\tHere\t1\n"
                                 "(0019,\"ACME\",01)\tSS\tElsewhere\t1\n"
                                 "(0019,\"ACME\",1102)\tUL\tHere\t1\n");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0019, 0x1001}) == "US");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0019, 0x1101}) == "SS");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0019, 0x1102}) == "UL");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0019, 0x1002}) == "none");
}

BOOST_AUTO_TEST_CASE(spaces_around_a_creator_are_not_significant)
{
    auto const dictionary = load("(0009,\" ACME 1 \",01)\tLO\tDose\t1\n");
    for(auto const * const creator : {"ACME 1", "ACME 1  ", "  ACME 1"})
    {
        BOOST_TEST(get_vr(dictionary, creator, {0x0009, 0x1001}) == "LO");
    }
    BOOST_TEST(get_vr(dictionary, "ACME1", {0x0009, 0x1001}) == "none");
}

BOOST_AUTO_TEST_CASE(ranges_stand_for_all_of_their_private_elements)
{
    auto const dictionary =
        load("(6001-o-60ff,\"ODD\",10)\tUS\tRows\t1\n"
             "(6000-u-6003,\"ALL\",10-u-12)\tUS\tRows\t1\n"
             "(6001,\"EVEN\",10-13)\tUS\tRows\t1\n"
             "(FFFD-u-FFFF,\"END\",FFFE-o-FFFF)\tUS\tRows\t1\n");
    BOOST_TEST(dictionary.size() == 0x80U + 2 * 3 + 2 + 2);
    BOOST_TEST(get_vr(dictionary, "ODD", {0x6001, 0x1010}) == "US");
    BOOST_TEST(get_vr(dictionary, "ODD", {0x60FF, 0x1010}) == "US");
    BOOST_TEST(get_vr(dictionary, "ODD", {0x6101, 0x1010}) == "none");
    BOOST_TEST(get_vr(dictionary, "ALL", {0x6003, 0x1011}) == "US");
    BOOST_TEST(get_vr(dictionary, "EVEN", {0x6001, 0x1012}) == "US");
    BOOST_TEST(get_vr(dictionary, "EVEN", {0x6001, 0x1011}) == "none");
    BOOST_TEST(get_vr(dictionary, "END", {0xFFFF, 0xFFFF}) == "US");
}

BOOST_AUTO_TEST_CASE(short_forms_stand_for_several_vrs)
{
    auto const dictionary = load(
        "(0009,\"ACME\",01)\tox\tA\t1\n(0009,\"ACME\",02)\tpx\tA\t1\n"
        "(0009,\"ACME\",03)\txs\tA\t1\n(0009,\"ACME\",04)\tlt\tA\t1\n"
        "(0009,\"ACME\",05)\tup\tA\t1\n(0009,\"ACME\",06)\tSS or OW\tA\t1\n");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1001}) == "OB or OW");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1002}) == "OB or OW");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1003}) == "US or SS");
    BOOST_TEST(
        get_vr(dictionary, "ACME", {0x0009, 0x1004}) == "US or SS or OW");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1005}) == "UL");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1006}) == "SS or OW");
}

BOOST_AUTO_TEST_CASE(later_entries_replace_earlier_ones)
{
    auto dictionary = load(
        "(0009,\"ACME\",01)\tLO\tDose\t1\n(0009,\"ACME\",01)\tDS\tDose\t1\n");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1001}) == "DS");
    std::istringstream second(
        "(0009,\"ACME\",01)\tIS\tDose\t1\n(0009,\"ACME\",02)\tIS\tDose\t1\n");
    dictionary.load(second);
    dictionary.add("ACME ", 0x0009, 0x02, {"Dose", "SH", "1"});
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1001}) == "IS");
    BOOST_TEST(get_vr(dictionary, "ACME", {0x0009, 0x1002}) == "SH");
    BOOST_TEST(dictionary.size() == 2U);
}

BOOST_AUTO_TEST_CASE(errors_name_the_line)
{
    std::string const good = "(0009,\"ACME\",02)\tLO\tDose\t1\n#\n";
    for(auto const * const bad :
        {"0009,\"ACME\",02\tLO\tDose\t1",
         "(0009,ACME,02)\tLO\tDose\t1",
         "(0009,\",02)\tLO\tDose\t1",
         "(0009,\"ACME\",02\tLO\tDose\t1",
         "(0009)\tLO\tDose\t1",
         "()",
         "text"})
    {
        BOOST_TEST(
            get_error(good + bad) == std::string("line 3: ") + wrong_form);
    }
    for(auto const * const bad :
        {"(00009,\"ACME\",02)\tLO\tDose\t1",
         "(,\"ACME\",02)\tLO\tDose\t1",
         "(0009,\"ACME\",)\tLO\tDose\t1",
         "(0009,\"ACME\",-2)\tLO\tDose\t1",
         "(0009,\"ACME\",02-)\tLO\tDose\t1",
         "(0009,\"ACME\",02-x-04)\tLO\tDose\t1",
         "(0009,\"ACME\",0g)\tLO\tDose\t1"})
    {
        BOOST_TEST(
            get_error(good + bad)
            == "line 3: the numbers of a tag have up to 4 hexadecimal digits");
    }
    BOOST_TEST(
        get_error(good + "(0009,\"ACME\",02)\tLO\tDose")
        == "line 3: the VM is none, such as 1 or 1-n");
    BOOST_TEST(
        get_error(good + "(0009,\"ACME\",02)\tLO\tDose\tone")
        == "line 3: the VM is none, such as 1 or 1-n");
    BOOST_TEST(
        get_error("(0009-0010,\"ACME\",02)\tLO\tDose\t1")
        == "line 1: no private element is in the range");
}

BOOST_AUTO_TEST_CASE(what_is_added_is_checked)
{
    BOOST_TEST(get_add_error("ACME", 0x0009, 0x0002, "US or SS") == "");
    BOOST_TEST(
        get_add_error("ACME", 0x0008, 0x0002, "LO")
        == "the group of a private element is odd");
    for(auto const element : {std::uint16_t{0x0100}, std::uint16_t{0x0FFF}})
    {
        BOOST_TEST(
            get_add_error("ACME", 0x0009, element, "LO")
            == "an element is up to 00FF, or from 1000");
    }
    for(auto const & creator :
        {std::string(), std::string("  "), std::string(65, 'x')})
    {
        BOOST_TEST(
            get_add_error(creator, 0x0009, 0x0002, "LO")
            == "a private creator has 1 to 64 characters");
    }
    for(std::string const vr :
        {"",
         "U",
         "USA",
         "QQ",
         "US or",
         "US or ",
         "US or QQ",
         "US,SS",
         "QQ or US"})
    {
        BOOST_TEST(get_add_error("ACME", 0x0009, 0x0002, vr) != "", vr);
    }
}

BOOST_AUTO_TEST_CASE(a_text_cannot_take_all_memory)
{
    BOOST_TEST(
        get_error("#\n#" + std::string(PrivateDictionary::maximum_line, 'x'))
        == "line 2: longer than 4096 bytes");
    BOOST_TEST(
        get_error("#" + std::string(PrivateDictionary::maximum_line - 1, 'x'))
        == "");
    BOOST_TEST(
        get_error("(0001-o-FFFF,\"ACME\",00-u-FF)\tLO\tDose\t1\n")
        == "line 1: more than 100000 elements");
}

BOOST_AUTO_TEST_CASE(a_stream_which_cannot_be_read_is_an_error)
{
    PrivateDictionary dictionary;
    FailingBuffer buffer;
    std::istream stream(&buffer);
    BOOST_CHECK_THROW(dictionary.load(stream), Exception);
    std::istringstream failed("#");
    failed.setstate(std::ios_base::failbit);
    BOOST_CHECK_THROW(dictionary.load(failed), Exception);
    std::istream none(nullptr);
    BOOST_CHECK_THROW(dictionary.load(none), Exception);
}

BOOST_AUTO_TEST_CASE(files_are_loaded_and_named_in_errors)
{
    odil::test::TemporaryFolder const folder;
    auto const path = folder.path / "private.dic";
    std::ofstream(path) << "(0009,\"ACME\",01)\tLO\tDose\t1\nbad\n";
    PrivateDictionary dictionary;
    BOOST_CHECK_EXCEPTION(
        dictionary.load(path),
        Exception,
        [&](auto const & e)
        { return e.what() == path.string() + ": line 2: " + wrong_form; });
    std::ofstream(path) << "(0009,\"ACME\",01)\tLO\tDose\t1\n";
    dictionary.load(path);
    BOOST_TEST(dictionary.size() == 1U);
    BOOST_CHECK_THROW(dictionary.load(folder.path), Exception);
    std::filesystem::remove(path);
    BOOST_CHECK_THROW(dictionary.load(path), Exception);
}

BOOST_AUTO_TEST_CASE(the_creator_of_a_block_is_found)
{
    auto const data_set = with_creator({{"ACME 1 "}, VR::LO});
    BOOST_TEST(
        odil::find_private_creator(data_set, {0x0009, 0x1100}) == "ACME 1");
    BOOST_TEST(
        odil::find_private_creator(data_set, {0x0009, 0x11FF}) == "ACME 1");
    for(auto const tag :
        {Tag(0x0009, 0x1000),
         Tag(0x0009, 0x0011),
         Tag(0x0009, 0x0000),
         Tag(0x000B, 0x1100),
         Tag(0x0008, 0x1100)})
    {
        BOOST_TEST(odil::find_private_creator(data_set, tag).empty());
    }
}

BOOST_AUTO_TEST_CASE(the_creator_may_be_of_another_vr)
{
    Tag const tag(0x0009, 0x1100);
    auto const bytes = with_creator({{{'A', 'C', 'M', 'E', ' ', 0}}, VR::UN});
    BOOST_TEST(odil::find_private_creator(bytes, tag) == "ACME");
    for(auto const vr : {VR::LO, VR::UN, VR::US})
    {
        auto const empty = with_creator(odil::Element(vr));
        BOOST_TEST(odil::find_private_creator(empty, tag).empty());
    }
    auto const number = with_creator({{1}, VR::US});
    BOOST_TEST(odil::find_private_creator(number, tag).empty());
}

BOOST_AUTO_TEST_CASE(elements_have_names)
{
    auto const data_set = with_creator({{"ACME"}, VR::LO});
    auto const dictionary = load("(0009,\"ACME\",01)\tLO\tthe dose\t1\n");
    auto const get_name = [&](Tag tag)
    { return odil::get_name(data_set, tag, &dictionary); };
    BOOST_TEST(get_name("PatientName") == "PatientName");
    BOOST_TEST(get_name({0x6002, 0x3000}) == "OverlayData");
    BOOST_TEST(get_name({0x0000, 0x0000}) == "CommandGroupLength");
    BOOST_TEST(get_name({0x0009, 0x0000}) == "GroupLength");
    BOOST_TEST(get_name({0x0010, 0x0000}) == "GroupLength");
    BOOST_TEST(get_name({0x0009, 0x0011}) == "PrivateCreator");
    BOOST_TEST(get_name({0x0009, 0x1101}) == "the dose");
    BOOST_TEST(get_name({0x0009, 0x1102}) == "private element of ACME");
    BOOST_TEST(get_name({0x0009, 0x1001}) == "");
    BOOST_TEST(get_name({0x0009, 0x0001}) == "");
    BOOST_TEST(get_name({0x0010, 0x0001}) == "");
    BOOST_TEST(
        odil::get_name(data_set, {0x0009, 0x1101})
        == "private element of ACME");
}

BOOST_AUTO_TEST_SUITE_END()
