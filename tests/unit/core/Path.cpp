#include "odil/Path.h"

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/ElementError.h"
#include "odil/Exception.h"

using odil::DataSet;
using odil::Element;
using odil::ElementError;
using odil::Path;
using odil::Tag;
using odil::VR;

namespace
{

struct Bad
{
    std::string text;
    std::string position;
    std::string expected;
};

auto has_text(std::string const & wanted)
{
    return [wanted](odil::Exception const & e)
    {
        BOOST_TEST_CONTEXT(e.what())
        {
            BOOST_TEST(std::string(e.what()) == wanted);
        }
        return e.what() == wanted;
    };
}

// Two items; a private sequence in the second one.
DataSet make_data_set()
{
    DataSet inner;
    inner.add("PatientID", {"inner"});
    DataSet first;
    first.add("StudyInstanceUID", {"1.2"});
    DataSet second;
    second.add("StudyInstanceUID", {"1.3"});
    second.add(Tag(0x0009, 0x1001), {inner}, VR::SQ);
    DataSet data_set;
    data_set.add("PatientID", {"outer"});
    data_set.add("ReferencedStudySequence", {first, second});
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(core_Path)

BOOST_AUTO_TEST_CASE(text_gives_tags_and_positions)
{
    Path const path("ReferencedStudySequence[0].StudyInstanceUID");
    BOOST_TEST_REQUIRE(path.get_steps().size() == 2);
    BOOST_TEST(path.get_steps()[0].tag == Tag(0x0008, 0x1110));
    BOOST_TEST((path.get_steps()[0].item == std::size_t{0}));
    BOOST_TEST(path.get_steps()[1].tag == Tag(0x0020, 0x000d));
    BOOST_TEST(!path.get_steps()[1].item.has_value());
    BOOST_TEST(path.is_element());
}

BOOST_AUTO_TEST_CASE(each_form_of_a_tag_gives_the_same_path)
{
    Path const path("ReferencedStudySequence[12].StudyInstanceUID");
    for(auto const * const text :
        {"00081110[12].0020000D",
         "00081110[12].0020000d",
         "(0008,1110)[12].(0020,000D)",
         "(0008,1110)[012].StudyInstanceUID"})
    {
        BOOST_TEST(Path(text) == path);
    }
}

BOOST_AUTO_TEST_CASE(the_text_is_the_inverse)
{
    for(std::string const text :
        {"",
         "PatientID",
         "ReferencedStudySequence[0]",
         "ReferencedStudySequence[3].StudyInstanceUID",
         "(0009,1001)[18446744073709551615].(0009,1002)[0].(FFFE,E0FF)",
         "OverlayData",
         "(6002,3000)"})
    {
        BOOST_TEST(Path(text).to_text() == text);
        BOOST_TEST(Path(Path(text).to_text()) == Path(text));
    }
    std::ostringstream stream;
    stream << Path("00081110[1].00100020");
    BOOST_TEST(stream.str() == "ReferencedStudySequence[1].PatientID");
}

BOOST_AUTO_TEST_CASE(bad_text_is_refused_with_its_position)
{
    std::string const tag = "a keyword, 8 hexadecimal digits or (gggg,eeee)";
    std::string const item = "the position of an item";
    std::vector<Bad> const texts{
        {"patientname", "0", tag},
        {" PatientName", "0", tag},
        {"PatientName ", "0", tag},
        {"0010001", "0", tag},
        {"001000100", "0", tag},
        {"60xx3000", "0", tag},
        {"(60xx,3000)", "0", tag},
        {"(0010,0010", "0", tag},
        {"[0010,0010]", "0", tag},
        {"[0]", "0", tag},
        {".", "0", tag},
        {"PatientName.", "11", "'['"},
        {"PatientName.PatientID", "11", "'['"},
        {"PatientName[0].", "15", tag},
        {"PatientName[0]..PatientID", "15", tag},
        {"PatientName[0].x", "15", tag},
        {"PatientName[]", "12", item},
        {"PatientName[", "12", item},
        {"PatientName[x]", "12", item},
        {"PatientName[-1]", "12", item},
        {"PatientName[+1]", "12", item},
        {"PatientName[ 1]", "12", item},
        {"PatientName[18446744073709551616]", "12", item},
        {"PatientName[1 ]", "13", "']'"},
        {"PatientName[1", "13", "']'"},
        {"PatientName[1.PatientID", "13", "']'"},
        {"PatientName[1]PatientID", "14", "'.'"},
        {"PatientName[1][2]", "14", "'.'"}};
    for(auto const & [text, position, expected] : texts)
    {
        std::string message("path \"");
        message += text + "\": " + expected + " expected at position ";
        BOOST_CHECK_EXCEPTION(
            Path{text}, odil::Exception, has_text(message + position));
        BOOST_TEST(!Path::try_parse(text).has_value());
    }
    BOOST_TEST((Path::try_parse("PatientID") == Path("PatientID")));
}

BOOST_AUTO_TEST_CASE(a_path_is_made_of_steps)
{
    Path path;
    BOOST_TEST(path.empty());
    BOOST_TEST(!path.is_element());
    path.append("ReferencedStudySequence", 1);
    BOOST_TEST(!path.is_element());
    path.append("PatientID");
    BOOST_TEST(path.is_element());
    BOOST_TEST(path == Path("ReferencedStudySequence[1].PatientID"));
    BOOST_TEST(path != Path("ReferencedStudySequence[0].PatientID"));
    BOOST_TEST(path.get_parent() == Path("ReferencedStudySequence[1]"));
    BOOST_TEST(path.get_parent().get_parent() == Path());
    BOOST_TEST(Path().get_parent() == Path());
    BOOST_TEST(Path(Tag("PatientID")) == Path("PatientID"));
}

BOOST_AUTO_TEST_CASE(an_element_without_an_item_has_nothing_in_it)
{
    BOOST_CHECK_EXCEPTION(
        Path("PatientID").append("PatientName"),
        odil::Exception,
        has_text("path \"PatientID\" designates no item: (0010,0010) "
                 "PatientName cannot be in it"));
    BOOST_CHECK_THROW(
        Path("PatientID").append("PatientName", 1), odil::Exception);
}

BOOST_AUTO_TEST_CASE(paths_are_in_the_order_of_writing)
{
    std::vector<Path> const paths{
        "",
        "00080005",
        "00081110",
        "00081110[0]",
        "00081110[0].00080005",
        "00081110[0].00081110[0]",
        "00081110[1]",
        "00081110[10]",
        "00081111"};
    for(std::size_t i = 0; i != paths.size(); ++i)
    {
        for(std::size_t j = 0; j != paths.size(); ++j)
        {
            BOOST_TEST((paths[i] < paths[j]) == (i < j));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_element_is_found)
{
    auto data_set = make_data_set();
    auto const & constant = data_set;
    BOOST_TEST(get(constant, "PatientID").as_string()[0] == "outer");
    BOOST_TEST(
        get(constant, "ReferencedStudySequence[1].(0009,1001)[0].PatientID")
            .as_string()[0]
        == "inner");
    BOOST_TEST(
        find(constant, "ReferencedStudySequence")
        == &data_set["ReferencedStudySequence"]);

    get(data_set, "00081110[0].0020000D").as_string()[0] = "1.4";
    find(data_set, "00081110[1].0020000D")->as_string()[0] = "1.5";
    auto const & items = constant.as_data_set("ReferencedStudySequence");
    BOOST_TEST(items[0].as_string("StudyInstanceUID", 0) == "1.4");
    BOOST_TEST(items[1].as_string("StudyInstanceUID", 0) == "1.5");
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_null_or_an_error_with_its_place)
{
    auto data_set = make_data_set();
    std::vector<std::vector<std::string>> const rows{
        {"PatientName", "(0010,0010) PatientName: no such element"},
        {"PatientName[0].PatientID",
         "(0010,0010) PatientName: no such element"},
        {"PatientID[0].PatientName", "(0010,0020) PatientID: not a sequence"},
        {"ReferencedStudySequence[2].PatientID",
         "(0008,1110) ReferencedStudySequence: no item at position 2 of 2"},
        {"ReferencedStudySequence[18446744073709551615].PatientID",
         "(0008,1110) ReferencedStudySequence: no item at position "
         "18446744073709551615 of 2"},
        {"ReferencedStudySequence[0].PatientID",
         "(0010,0020) PatientID: no such element in "
         "ReferencedStudySequence[0]"},
        {"ReferencedStudySequence[1].(0009,1001)[0].(0009,1001)[0].PatientID",
         "(0009,1001): no such element in "
         "ReferencedStudySequence[1].(0009,1001)[0]"}};
    for(auto const & row : rows)
    {
        BOOST_TEST(find(data_set, row[0]) == nullptr);
        BOOST_CHECK_EXCEPTION(
            get(data_set, row[0]), ElementError, has_text(row[1]));
    }
    try
    {
        get(data_set, "ReferencedStudySequence[0].PatientID");
        BOOST_ERROR("no exception");
    }
    catch(ElementError const & e)
    {
        BOOST_TEST(e.get_tag() == Tag("PatientID"));
    }
}

BOOST_AUTO_TEST_CASE(an_item_is_found)
{
    auto data_set = make_data_set();
    auto const & constant = data_set;
    auto & items = data_set.as_data_set("ReferencedStudySequence");
    BOOST_TEST(find_data_set(constant, "") == &data_set);
    BOOST_TEST(&get_data_set(data_set, Path()) == &data_set);
    BOOST_TEST(
        find_data_set(data_set, "ReferencedStudySequence[1]") == &items[1]);
    BOOST_TEST(
        &get_data_set(constant, "ReferencedStudySequence[0]") == &items[0]);
    BOOST_TEST(
        find_data_set(data_set, "ReferencedStudySequence[2]") == nullptr);
    BOOST_CHECK_EXCEPTION(
        get_data_set(constant, "ReferencedStudySequence[2]"),
        ElementError,
        has_text(
            "(0008,1110) ReferencedStudySequence: no item at position 2 of 2"));
}

BOOST_AUTO_TEST_CASE(a_path_of_the_other_kind_is_refused)
{
    auto data_set = make_data_set();
    for(auto const * const text : {"", "ReferencedStudySequence[0]"})
    {
        BOOST_CHECK_THROW(find(data_set, text), odil::Exception);
        BOOST_CHECK_THROW(get(data_set, text), odil::Exception);
        BOOST_CHECK_THROW(set(data_set, text, Element()), odil::Exception);
    }
    BOOST_CHECK_EXCEPTION(
        find_data_set(data_set, "PatientID"),
        odil::Exception,
        has_text("path \"PatientID\" designates an element, not an item"));
    BOOST_CHECK_THROW(get_data_set(data_set, "PatientID"), odil::Exception);
}

BOOST_AUTO_TEST_CASE(setting_makes_sequences_and_items)
{
    DataSet data_set;
    auto const vr = set(data_set,
                        "ReferencedStudySequence[0].(0009,1001)[0].PatientID",
                        Element({"1"}))
                        .vr;
    BOOST_TEST((vr == VR::LO));
    BOOST_TEST(
        data_set.as_data_set("ReferencedStudySequence", 0)
            .as_data_set(Tag(0x0009, 0x1001), 0)
            .as_string("PatientID", 0)
        == "1");

    set(data_set, "ReferencedStudySequence[1].PatientID", Element({"2"}));
    set(data_set, "ReferencedStudySequence[1].PatientName", Element({"3"}));
    set(data_set, "ReferencedStudySequence[1].PatientID", Element({"4"}));
    set(data_set, "PatientID", Element({"5"}));

    auto const & items = data_set.as_data_set("ReferencedStudySequence");
    BOOST_TEST_REQUIRE(items.size() == 2);
    BOOST_TEST(items[1].size() == 2);
    BOOST_TEST(items[1].as_string("PatientID", 0) == "4");
    BOOST_TEST(data_set.as_string("PatientID", 0) == "5");
}

BOOST_AUTO_TEST_CASE(an_empty_sequence_gets_its_first_item)
{
    DataSet data_set;
    data_set.add("ReferencedStudySequence");
    set(data_set, "ReferencedStudySequence[0].PatientID", Element({"1"}));
    BOOST_TEST(data_set.size("ReferencedStudySequence") == 1);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_set_leaves_the_data_set_unchanged)
{
    auto data_set = make_data_set();
    std::vector<std::vector<std::string>> const rows{
        {"PatientID[0].PatientName", "(0010,0020) PatientID: not a sequence"},
        {"PatientName[0].PatientID", "(0010,0010) PatientName: not a sequence"},
        {"ReferencedStudySequence[3].PatientID",
         "(0008,1110) ReferencedStudySequence: no item at position 3 of 2"},
        {"ReferencedImageSequence[4000000000].PatientID",
         "(0008,1140) ReferencedImageSequence: no item at position 4000000000 "
         "of 0"},
        {"ReferencedStudySequence[2].ReferencedImageSequence[1].PatientID",
         "(0008,1140) ReferencedImageSequence: no item at position 1 of 0 in "
         "ReferencedStudySequence[2]"},
        {"ReferencedStudySequence[2].PatientName[0].PatientID",
         "(0010,0010) PatientName: not a sequence in "
         "ReferencedStudySequence[2]"},
        {"ReferencedStudySequence[0].(0009,1001)", // the VR is not known
         "(0009,1001): the VR has to be stated"}};
    for(auto const & row : rows)
    {
        BOOST_CHECK_EXCEPTION(
            set(data_set, row[0], Element({"1"})),
            ElementError,
            has_text(row[1]));
        BOOST_TEST((data_set == make_data_set()));
    }
}

BOOST_AUTO_TEST_CASE(data_sets_are_not_nested_without_end)
{
    Path path;
    for(auto i = 0; i != 1023; ++i)
    {
        path.append("ContentSequence", 0);
    }
    auto longer = path;
    longer.append("ContentSequence", 0).append("PatientID");
    path.append("PatientID");

    DataSet data_set;
    BOOST_CHECK_THROW(set(data_set, longer, Element({"1"})), odil::Exception);
    BOOST_TEST(data_set.empty());
    set(data_set, path, Element({"1"}));
    BOOST_TEST(get(data_set, path).as_string()[0] == "1");
    BOOST_TEST(find(data_set, longer) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
