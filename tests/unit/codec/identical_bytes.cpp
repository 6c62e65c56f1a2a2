#include "odil/Writer.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "codec.h"
#include "odil/registry.h"
#include "tolerant.h"

using namespace codec;
using odil::DataSet;
using odil::Element;
using odil::Reader;
using odil::Tag;
using odil::VR;
using odil::Writer;
using Binary = odil::Value::Binary;
using DataSets = odil::Value::DataSets;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

// With what only the bytes tell: paddings, letters, UN.
DataSet make_data_set()
{
    auto data_set = make_rich_data_set();
    data_set.add(registry::SOPInstanceUID, Strings{"1.2.3"}, VR::UI);
    data_set.add(
        registry::Manufacturer, Element::from_text("A \\ B  ", VR::LO));
    data_set.add(
        registry::SeriesInstanceUID,
        Element::from_text(bytes("1.2\0\0\0"), VR::UI));
    data_set.add(
        registry::PatientWeight, Element::from_text(" +70.0 ", VR::DS));
    data_set.add(registry::SeriesNumber, Element::from_text("01  ", VR::IS));
    data_set.add(registry::PatientSex, Element::from_text("  ", VR::CS));
    data_set.add(
        Tag(0x0009, 0x1002), Element::from_letters("ZZ", Binary{{1, 2}}));
    data_set.add(Tag(0x0009, 0x1003), Element::from_letters("ZY", Binary{}));
    data_set.add(Tag(0x0009, 0x1004), Binary{}, VR::UN);

    DataSet item, outer;
    item.add(registry::Rows, {256}, VR::US);
    item.add(registry::ReferencedImageSequence, DataSets{DataSet()}, VR::SQ);
    data_set.add(
        Tag(0x0009, 0x1005), Element::from_unknown({item, DataSet(), item}));
    outer.add(Tag(0x0009, 0x1005), Element::from_unknown({item}));
    data_set.add(registry::ReferencedStudySequence, DataSets{outer}, VR::SQ);
    data_set.add(
        registry::DataSetTrailingPadding, Binary{{0, 0, 0, 0}}, VR::OB);
    return data_set;
}

DataSet make_meta_information()
{
    DataSet header;
    header.add(
        registry::ImplementationClassUID, Element::from_text("1.9 ", VR::UI));
    header.add(
        registry::SourceApplicationEntityTitle,
        Element::from_text("ME    ", VR::AE));
    header.add(registry::PrivateInformationCreatorUID, {"1.2.3"});
    header.add(registry::PrivateInformation, {{1, 2, 3, 4}});
    return header;
}

// One element of explicit VR.
std::string make_element(std::string const & vr, std::string const & value)
{
    auto const is_long = vr == "UC" || vr == "UR" || vr == "UT";
    return bytes("\x09\x00\x10\x10") + vr
           + (is_long ? std::string(2, '\0') : std::string())
           + char(value.size()) + std::string(is_long ? 3 : 1, '\0') + value;
}

}

BOOST_AUTO_TEST_SUITE(codec_identical_bytes)

BOOST_AUTO_TEST_CASE(files_come_out_as_they_came_in)
{
    auto const data_set = make_data_set();
    for(auto const & syntax : syntaxes)
    {
        for(auto const item_encoding : {defined, undefined})
        {
            for(auto const has_group_length : {true, false})
            {
                std::stringstream file;
                Writer::write_file(
                    data_set,
                    file,
                    make_meta_information(),
                    syntax,
                    item_encoding,
                    has_group_length);
                auto const [header, again] = Reader::read_file(file);
                BOOST_TEST(header.has(registry::PrivateInformation));
                std::ostringstream other;
                Writer::write_file(
                    again,
                    other,
                    header,
                    again.get_transfer_syntax(),
                    item_encoding,
                    has_group_length);
                BOOST_TEST((other.str() == file.str()));
            }
        }
    }
}

// Some pad UIDs with spaces.
BOOST_AUTO_TEST_CASE(padding_of_the_transfer_syntax_stays)
{
    std::ostringstream stream;
    Writer::write_file(make_data_set(), stream, make_meta_information());
    auto file = stream.str();
    auto const uid = explicit_le + '\0';
    file.replace(file.find(uid), uid.size(), explicit_le + ' ');
    std::istringstream input(file);
    auto const [header, data_set] = Reader::read_file(input);
    std::ostringstream again;
    Writer::write_file(data_set, again, header, data_set.get_transfer_syntax());
    BOOST_TEST((again.str() == file));

    std::ostringstream other;
    Writer::write_file(data_set, other, header, implicit_le);
    std::istringstream rest(other.str());
    BOOST_TEST(
        Reader::read_meta_information(rest).as_string("TransferSyntaxUID", 0)
        == implicit_le);
}

// Where the writer asks for none, the groups which had a length keep it.
BOOST_AUTO_TEST_CASE(group_lengths_stay_where_they_were)
{
    auto const group = bytes("\x10\x00\x00\x00UL\x04\x00\x0C\x00\x00\x00"
                             "\x10\x00\x20\x00LO\x04\x00"
                             "1234");
    auto const other = bytes("\x28\x00\x10\x00US\x02\x00\x00\x01");
    auto const data = group + other;
    BOOST_TEST((write(read(data, explicit_le, true), explicit_le) == data));

    // those of groups with sequences too
    for(auto const item_encoding : {defined, undefined})
    {
        auto const rich =
            write(make_data_set(), explicit_le, item_encoding, true);
        BOOST_TEST(
            (write(read(rich, explicit_le, true), explicit_le, item_encoding)
             == rich));
    }
}

// PS3.5, 6.2.2, with the bytes of the standard's table.
BOOST_AUTO_TEST_CASE(sequences_of_vr_un_stay_so)
{
    auto const inside = bytes("\xFE\xFF\x00\xE0\x0A\0\0\0"
                              "\x28\x00\x10\x00\x02\0\0\0\x00\x01"
                              "\xFE\xFF\xDD\xE0\0\0\0\0");
    auto const little =
        bytes("\x09\x00\x01\x10UN\0\0\xFF\xFF\xFF\xFF") + inside;
    auto const big = bytes("\x00\x09\x10\x01UN\0\0\xFF\xFF\xFF\xFF") + inside;
    auto const implicit = bytes("\x09\x00\x01\x10\x12\0\0\0") + inside;
    auto const data_set = read(little, explicit_le);
    BOOST_TEST((data_set.get_vr(Tag(0x0009, 0x1001)) == VR::SQ));
    BOOST_TEST((write(data_set, explicit_le) == little));
    BOOST_TEST((read(big, explicit_be) == data_set));
    BOOST_TEST((write(data_set, explicit_be) == big));
    BOOST_TEST((write(data_set, implicit_le) == implicit.substr(0, 26)));
}

BOOST_AUTO_TEST_CASE(sequences_without_items)
{
    auto const with_length = bytes("\x08\x00\x40\x11SQ\0\0\0\0\0\0");
    auto const with_delimiter = bytes("\x08\x00\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"
                                      "\xFE\xFF\xDD\xE0\0\0\0\0");
    for(auto const & data : {with_length, with_delimiter})
    {
        auto const data_set = read(data, explicit_le);
        BOOST_TEST((write(data_set, explicit_le, defined) == with_length));
        BOOST_TEST((write(data_set, explicit_le, undefined) == with_delimiter));
    }
}

BOOST_AUTO_TEST_CASE(numbers_keep_their_bits)
{
    // FL: not a number, of both kinds; infinite; less than the smallest; -0
    auto const floats = bytes("\x01\x00\x80\x7F\x23\x01\xC0\xFF"
                              "\x00\x00\x80\x7F\x01\x00\x00\x00"
                              "\x00\x00\x00\x80");
    auto const doubles = bytes("\x01\0\0\0\0\0\xF0\x7F\0\0\0\0\0\0\xF8\xFF"
                               "\0\0\0\0\0\0\0\x80");
    for(auto const & data :
        {make_element("FL", floats), make_element("FD", doubles)})
    {
        BOOST_TEST((write(read(data, explicit_le), explicit_le) == data));
    }
}

BOOST_AUTO_TEST_CASE(texts_keep_every_character)
{
    static constexpr char characters[] = " \0\\aB1.+-E^=~\x1b\xe9\n";
    // NOLINTNEXTLINE(cert-msc51-cpp): the same each time
    std::mt19937 random(1);
    std::uniform_int_distribution<std::size_t> any(0, sizeof(characters) - 1);
    std::uniform_int_distribution<std::size_t> half_size(0, 6);
    for(std::string const vr :
        {"AE",
         "AS",
         "CS",
         "DA",
         "DS",
         "DT",
         "IS",
         "LO",
         "LT",
         "PN",
         "SH",
         "ST",
         "TM",
         "UC",
         "UI",
         "UR",
         "UT"})
    {
        for(int i = 0; i != 2000; ++i)
        {
            std::string value(2 * half_size(random), ' ');
            for(auto & character : value)
            {
                character = characters[any(random)];
            }
            auto const data = make_element(vr, value);
            BOOST_TEST_REQUIRE(
                (write(read(data, explicit_le), explicit_le) == data));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
