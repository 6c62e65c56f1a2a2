#include "odil/print.h" // first: the header stands on its own

#include <cstddef>
#include <cstdint>
#include <iomanip>
#include <limits>
#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/Path.h"
#include "odil/PrivateDictionary.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/difference.h"

using odil::DataSet;
using odil::Element;
using odil::PrintOptions;
using odil::Tag;
using odil::Value;
using odil::VR;

namespace
{

std::string print(DataSet const & data_set, PrintOptions const & options = {})
{
    std::ostringstream stream;
    odil::print(stream, data_set, options);
    return stream.str();
}

// What is shown of a value.
std::string
print_value(Element const & element, PrintOptions const & options = {})
{
    DataSet data_set;
    data_set.add(Tag(0x0009, 0x1001), element);
    auto const line = print(data_set, options);
    auto const start = std::string("(0009,1001) ??: ").size();
    return line.substr(start, line.size() - start - 1);
}

std::string print_text(std::string const & text)
{
    DataSet data_set;
    data_set.add("SpecificCharacterSet", {"ISO_IR 192"});
    data_set.add("PatientComments", {text});
    auto const lines = print(data_set);
    auto const name = std::string("PatientComments: ");
    auto const start = lines.find(name) + name.size();
    return lines.substr(start, lines.size() - start - 1);
}

}

BOOST_AUTO_TEST_SUITE(convert_print)

BOOST_AUTO_TEST_CASE(an_element_is_a_line)
{
    DataSet data_set;
    data_set.add("SOPClassUID", {"1.2.840.10008.5.1.4.1.1.2"});
    data_set.add("PatientName", {"Doe^John"});
    data_set.add("PatientID");
    data_set.add("Rows", {256});
    data_set.add("PixelSpacing", {0.5, 0.25});
    data_set.add("PixelData", {{0x00, 0xAB, 0xFF, 0x10}}, VR::OB);
    std::ostringstream stream;
    stream << data_set;
    BOOST_TEST(
        stream.str()
        == "(0008,0016) UI SOPClassUID: \"1.2.840.10008.5.1.4.1.1.2\""
           " =CTImageStorage\n"
           "(0010,0010) PN PatientName: \"Doe^John\"\n"
           "(0010,0020) LO PatientID: (empty)\n"
           "(0028,0010) US Rows: 256\n"
           "(0028,0030) DS PixelSpacing: 0.5, 0.25\n"
           "(7FE0,0010) OB PixelData: 4 bytes: 00 AB FF 10\n");
    BOOST_TEST(print({}) == "");
}

BOOST_AUTO_TEST_CASE(items_are_indented)
{
    DataSet inner;
    inner.add("PatientID", {"1"});
    DataSet outer;
    outer.add("ReferencedStudySequence", {inner, DataSet()});
    outer.add("OtherPatientIDsSequence", Value::DataSets());
    DataSet data_set;
    data_set.add("ReferencedStudySequence", {outer});
    BOOST_TEST(
        print(data_set)
        == "(0008,1110) SQ ReferencedStudySequence: 1 item\n"
           "  [0]\n"
           "    (0008,1110) SQ ReferencedStudySequence: 2 items\n"
           "      [0]\n"
           "        (0010,0020) LO PatientID: \"1\"\n"
           "      [1]\n"
           "    (0010,1002) SQ OtherPatientIDsSequence: 0 items\n");
}

BOOST_AUTO_TEST_CASE(values_need_not_be_shown)
{
    DataSet item;
    item.add("PatientName", {"Doe^John"});
    DataSet data_set;
    data_set.add("ReferencedStudySequence", {item});
    PrintOptions options;
    options.with_values = false;
    BOOST_TEST(
        print(data_set, options)
        == "(0008,1110) SQ ReferencedStudySequence\n"
           "  [0]\n"
           "    (0010,0010) PN PatientName\n");
}

BOOST_AUTO_TEST_CASE(private_elements_have_names)
{
    DataSet data_set;
    data_set.add(Tag(0x0009, 0x0000), {4});
    data_set.add(Tag(0x0009, 0x0010), {"ACME\n1"});
    data_set.add(Tag(0x0009, 0x1001), {1.5}, VR::DS);
    data_set.add(Tag(0x0009, 0x1002), {1.5}, VR::DS);
    data_set.add(Tag(0x0009, 0x1101), {1}, VR::US);
    data_set[Tag(0x0009, 0x1101)].vr = VR::INVALID;
    odil::PrivateDictionary dictionary;
    dictionary.add("ACME\n1", 0x0009, 0x01, {"the \x1B dose", "DS", "1"});
    PrintOptions options;
    options.private_dictionary = &dictionary;
    BOOST_TEST(
        print(data_set, options)
        == "(0009,0000) UL GroupLength: 4\n"
           "(0009,0010) LO PrivateCreator: \"ACME\\n1\"\n"
           "(0009,1001) DS the \\x1B dose: 1.5\n"
           "(0009,1002) DS private element of ACME\\n1: 1.5\n"
           "(0009,1101) ??: 1\n");
}

BOOST_AUTO_TEST_CASE(numbers_are_shown_as_those_of_their_vr)
{
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    auto const infinite = std::numeric_limits<double>::infinity();
    BOOST_TEST(print_value({{-1, 2}, VR::SS}) == "-1, 2");
    BOOST_TEST(print_value({{-1}, VR::UV}) == "18446744073709551615");
    BOOST_TEST(print_value({{-1}, VR::SV}) == "-1");
    BOOST_TEST(print_value({{double(0.1F)}, VR::FL}) == "0.1");
    BOOST_TEST(print_value({{0.1, 1e300}, VR::FD}) == "0.1, 1e+300");
    BOOST_TEST(
        print_value({{nan, infinite, -infinite}, VR::FD}) == "nan, inf, -inf");
    BOOST_TEST(print_value({{1., nan}, VR::DS}) == "1, \"\"");
    BOOST_TEST(print_value(Element::from_text("1,5", VR::DS)) == "\"1,5\"");
}

BOOST_AUTO_TEST_CASE(uids_and_tags_have_keywords)
{
    BOOST_TEST(
        print_value({{"1.2.840.10008.1.1", "1.2.3"}, VR::UI})
        == "\"1.2.840.10008.1.1\" =Verification, \"1.2.3\"");
    BOOST_TEST(
        print_value({{"00100010", "00090001"}, VR::AT})
        == "\"00100010\" =PatientName, \"00090001\"");
    BOOST_TEST(
        print_value({{"1.2.840.10008.1.1"}, VR::LO})
        == "\"1.2.840.10008.1.1\"");
}

BOOST_AUTO_TEST_CASE(fragments_have_sizes)
{
    Value::Binary const pixels = {{0, 0, 0, 0}, {1, 2}, {1, 2, 3, 4}};
    BOOST_TEST(
        print_value({pixels, VR::OB})
        == "offset table of 4 bytes, 2 fragments of 2, 4 bytes");
    BOOST_TEST(
        print_value({{{}, {}}, VR::OB}).rfind("offset table of 0", 0) == 0U);
    BOOST_TEST(print_value({Value::Binary{{}}, VR::OB}) == "0 bytes");
    Value::Binary const many(100000, {1});
    BOOST_TEST(
        print_value({many, VR::OB})
        == "offset table of 1 bytes, 99999 fragments of "
           "1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, "
           "1\u2026 bytes");
}

BOOST_AUTO_TEST_CASE(long_values_are_shortened)
{
    PrintOptions options;
    options.maximum_length = 5;
    std::string const large(10'000'000, 'x');
    BOOST_TEST(
        print_value({{"1234567"}, VR::LO}, options)
        == "\"1234\u2026 (7 bytes)");
    BOOST_TEST(print_value({{"123"}, VR::LO}, options) == "\"123\"");
    BOOST_TEST(
        print_value({{large}, VR::UT}, options)
        == "\"xxxx\u2026 (10000000 bytes)");
    BOOST_TEST(
        print_value({Value::Strings(1000, "a"), VR::LO}, options)
        == "\"a\", \u2026 (1000 values)");
    BOOST_TEST(
        print_value({Value::Integers(1000, 7), VR::US}, options)
        == "7, 7,\u2026 (1000 values)");
    BOOST_TEST(
        print_value(
            {Value::Binary(1, std::vector<std::uint8_t>(100)), VR::OB}, options)
        == "100 bytes: 00 00\u2026");
    options.maximum_length = std::numeric_limits<std::size_t>::max();
    BOOST_TEST(
        print_value({{large}, VR::UT}, options).size() == large.size() + 2);
    options.maximum_length = 0;
    BOOST_TEST(print_value({{"1"}, VR::LO}, options) == "\u2026 (1 bytes)");
}

BOOST_AUTO_TEST_CASE(long_names_are_shortened)
{
    DataSet data_set;
    data_set.add(Tag(0x0009, 0x0010), {std::string(100000, 'x')});
    data_set.add(Tag(0x0009, 0x1001), {1}, VR::US);
    BOOST_TEST(print(data_set).size() < 1000U);
}

BOOST_AUTO_TEST_CASE(text_is_shown_in_utf8)
{
    DataSet item;
    item.add("PatientName", {"\xC4neas"});
    DataSet other;
    other.add("SpecificCharacterSet", {"ISO_IR 192"});
    other.add("PatientName", {"\xC3\x84neas"});
    DataSet data_set;
    data_set.add("SpecificCharacterSet", {"ISO_IR 100"});
    data_set.add("ReferencedStudySequence", {item, other});
    data_set.add("PatientName", {"\xC4neas", "\xD6"});
    data_set.add("PatientSex", {"\xC4"}); // CS: not of this character set
    BOOST_TEST(
        print(data_set)
        == "(0008,0005) CS SpecificCharacterSet: \"ISO_IR 100\"\n"
           "(0008,1110) SQ ReferencedStudySequence: 2 items\n"
           "  [0]\n"
           "    (0010,0010) PN PatientName: \"\u00C4neas\"\n"
           "  [1]\n"
           "    (0008,0005) CS SpecificCharacterSet: \"ISO_IR 192\"\n"
           "    (0010,0010) PN PatientName: \"\u00C4neas\"\n"
           "(0010,0010) PN PatientName: \"\u00C4neas\", \"\u00D6\"\n"
           "(0010,0040) CS PatientSex: \"\uFFFD\"\n");
}

BOOST_AUTO_TEST_CASE(a_long_text_is_cut_between_characters)
{
    PrintOptions options;
    options.maximum_length = 3;
    DataSet data_set;
    data_set.add("SpecificCharacterSet", {"ISO_IR 192"});
    data_set.add("PatientName", {"\u00C4\u00D6\u00DC\U0001F600"});
    auto const text = print(data_set, options);
    BOOST_TEST(
        text.substr(text.find("PN"))
        == "PN PatientName: \"\u00C4\u00D6\u2026 (10 bytes)\n");
}

BOOST_AUTO_TEST_CASE(a_character_set_which_is_not_known_does_no_harm)
{
    std::vector<Element> const sets = {
        Element({"QQ"}, VR::CS),
        Element({1}, VR::US),
        Element(VR::CS),
        Element(Value::Strings(100000, "ISO 2022 IR 87"), VR::CS)};
    for(auto const & set : sets)
    {
        DataSet data_set;
        data_set.add("SpecificCharacterSet", set);
        data_set.add("PatientName", {"\xC4neas"});
        auto const text = print(data_set);
        BOOST_TEST(
            text.substr(text.find("PN")) == "PN PatientName: \"\uFFFDneas\"\n");
    }
}

BOOST_AUTO_TEST_CASE(text_cannot_forge_lines_or_command_a_terminal)
{
    BOOST_TEST(print_text("a\r\n(0010,0020)") == "\"a\\r\\n(0010,0020)\"");
    BOOST_TEST(print_text("\x1B[2J").find('\x1B') == std::string::npos);
    BOOST_TEST(print_text("\a\b\x7F\t") == R"("\x07\x08\x7F\t")");
    BOOST_TEST(print_text(std::string(1, '\0') + "1") == R"("\x001")");
    BOOST_TEST(print_text("\u009B2J") == R"("\u009B2J")"); // CSI in 8 bits
    BOOST_TEST(
        print_text("\u202Egnp\u2028\uFEFF") == R"("\u202Egnp\u2028\uFEFF")");
    BOOST_TEST(print_text("\U000E0041") == R"("\U000E0041")");
    BOOST_TEST(print_text(R"(a"\b)") == R"("a\"\\b")");
    BOOST_TEST(print_text("\xC3(\xFF") == "\"\uFFFD(\uFFFD\"");
}

BOOST_AUTO_TEST_CASE(the_stream_is_as_before)
{
    DataSet data_set;
    data_set.add("Rows", {255});
    std::ostringstream stream;
    stream << std::hex << std::setfill('*') << std::setw(40) << std::showbase;
    stream << data_set;
    BOOST_TEST(stream.str() == "(0028,0010) US Rows: 255\n");
    BOOST_TEST(stream.width() == 40);
    stream << std::setw(5) << 255;
    BOOST_TEST(stream.str() == "(0028,0010) US Rows: 255\n*0xff");
}

BOOST_AUTO_TEST_CASE(differences_are_shown_with_both_values)
{
    DataSet item;
    item.add("PatientName", {"\xC4"});
    DataSet left;
    left.add("SpecificCharacterSet", {"ISO_IR 100"});
    left.add("ReferencedStudySequence", {item, item});
    left.add("PatientID", {"1"});
    left.add("Rows", {1});
    auto right = left;
    right.as_data_set("ReferencedStudySequence").resize(1);
    right.as_data_set("ReferencedStudySequence", 0)
        .add("PatientName", {"\xD6"});
    right.remove("PatientID");
    right.add("Columns", {2});
    right.add("Rows", {1}, VR::SS);

    std::ostringstream stream;
    auto const differences = find_differences(left, right);
    odil::print(stream, differences, left, right);
    BOOST_TEST(
        stream.str()
        == "ReferencedStudySequence[0].PatientName\n"
           "- (0010,0010) PN PatientName: \"\u00C4\"\n"
           "+ (0010,0010) PN PatientName: \"\u00D6\"\n"
           "ReferencedStudySequence[1]\n"
           "- (0010,0010) PN PatientName: \"\u00C4\"\n"
           "PatientID\n"
           "- (0010,0020) LO PatientID: \"1\"\n"
           "Rows\n"
           "- (0028,0010) US Rows: 1\n"
           "+ (0028,0010) SS Rows: 1\n"
           "Columns\n"
           "+ (0028,0011) US Columns: 2\n");
    BOOST_CHECK_THROW(
        odil::print(stream, differences, DataSet(), right), odil::Exception);
}

BOOST_AUTO_TEST_SUITE_END()
