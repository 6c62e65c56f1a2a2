#include "odil/Writer.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

#include "codec.h"
#include "odil/Element.h"
#include "odil/EncodeError.h"
#include "odil/Tag.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::VR;
using Binary = odil::Value::Binary;
using DataSets = odil::Value::DataSets;
using Integers = odil::Value::Integers;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

DataSet make_simple_data_set()
{
    DataSet data_set;
    data_set.add(registry::PatientName, Strings{"Doe^Joe"}, VR::PN);
    data_set.add(registry::Rows, Integers{256}, VR::US);
    data_set.add(registry::FrameIncrementPointer, Strings{"00181063"}, VR::AT);
    data_set.add(registry::PixelData, Binary{{0x01, 0x02}}, VR::OW);
    return data_set;
}

DataSet make_sequence()
{
    DataSet item;
    item.add(registry::ReferencedSOPInstanceUID, Strings{"1.2"}, VR::UI);
    DataSet data_set;
    data_set.add(
        registry::ReferencedImageSequence, DataSets{item, DataSet()}, VR::SQ);
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(codec_Writer)

BOOST_AUTO_TEST_CASE(implicit_vr_little_endian_matches_the_standard)
{
    auto const expected = bytes("\x10\x00\x10\x00\x08\x00\x00\x00"
                                "Doe^Joe "
                                "\x28\x00\x09\x00\x04\x00\x00\x00"
                                "\x18\x00\x63\x10"
                                "\x28\x00\x10\x00\x02\x00\x00\x00"
                                "\x00\x01"
                                "\xE0\x7F\x10\x00\x02\x00\x00\x00"
                                "\x01\x02");
    BOOST_TEST((write(make_simple_data_set(), implicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(explicit_vr_little_endian_matches_the_standard)
{
    auto const expected = bytes("\x10\x00\x10\x00PN\x08\x00"
                                "Doe^Joe "
                                "\x28\x00\x09\x00"
                                "AT\x04\x00"
                                "\x18\x00\x63\x10"
                                "\x28\x00\x10\x00US\x02\x00"
                                "\x00\x01"
                                "\xE0\x7F\x10\x00OW\x00\x00\x02\x00\x00\x00"
                                "\x01\x02");
    BOOST_TEST((write(make_simple_data_set(), explicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(explicit_vr_big_endian_matches_the_standard)
{
    auto const expected = bytes("\x00\x10\x00\x10PN\x00\x08"
                                "Doe^Joe "
                                "\x00\x28\x00\x09"
                                "AT\x00\x04"
                                "\x00\x18\x10\x63"
                                "\x00\x28\x00\x10US\x00\x02"
                                "\x01\x00"
                                "\x7F\xE0\x00\x10OW\x00\x00\x00\x00\x00\x02"
                                "\x02\x01");
    BOOST_TEST((write(make_simple_data_set(), explicit_be) == expected));
}

BOOST_AUTO_TEST_CASE(sequences_of_defined_length_match_the_standard)
{
    auto const expected = bytes("\x08\x00\x40\x11SQ\x00\x00\x1C\x00\x00\x00"
                                "\xFE\xFF\x00\xE0\x0C\x00\x00\x00"
                                "\x08\x00\x55\x11UI\x04\x00"
                                "1.2\0"
                                "\xFE\xFF\x00\xE0\x00\x00\x00\x00");
    BOOST_TEST((write(make_sequence(), explicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(sequences_of_undefined_length_match_the_standard)
{
    auto const expected = bytes("\x08\x00\x40\x11\xFF\xFF\xFF\xFF"
                                "\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"
                                "\x08\x00\x55\x11\x04\x00\x00\x00"
                                "1.2\0"
                                "\xFE\xFF\x0D\xE0\x00\x00\x00\x00"
                                "\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"
                                "\xFE\xFF\x0D\xE0\x00\x00\x00\x00"
                                "\xFE\xFF\xDD\xE0\x00\x00\x00\x00");
    BOOST_TEST((write(make_sequence(), implicit_le, undefined) == expected));
}

BOOST_AUTO_TEST_CASE(fragments_match_the_standard)
{
    DataSet data_set;
    data_set.add(registry::PixelData, Binary{{}, {1, 2, 3}, {4, 5}}, VR::OW);
    auto const expected = bytes("\xE0\x7F\x10\x00OB\x00\x00\xFF\xFF\xFF\xFF"
                                "\xFE\xFF\x00\xE0\x00\x00\x00\x00"
                                "\xFE\xFF\x00\xE0\x04\x00\x00\x00"
                                "\x01\x02\x03\x00"
                                "\xFE\xFF\x00\xE0\x02\x00\x00\x00"
                                "\x04\x05"
                                "\xFE\xFF\xDD\xE0\x00\x00\x00\x00");
    BOOST_TEST((write(data_set, jpeg) == expected));
}

BOOST_AUTO_TEST_CASE(values_of_odd_length_are_padded)
{
    DataSet data_set;
    data_set.add(registry::SOPClassUID, Strings{"1"}, VR::UI);
    data_set.add(odil::Tag(0x0009, 0x0010), Strings{"a"}, VR::LO);
    data_set.add(odil::Tag(0x0009, 0x1001), Binary{{1}}, VR::UN);
    data_set.add(odil::Tag(0x0009, 0x1002), Binary{{2}}, VR::OB);
    auto const expected = bytes("\x08\x00\x16\x00UI\x02\x00"
                                "1\0"
                                "\x09\x00\x10\x00LO\x02\x00"
                                "a "
                                "\x09\x00\x01\x10UN\x00\x00\x02\x00\x00\x00"
                                "\x01\x00"
                                "\x09\x00\x02\x10OB\x00\x00\x02\x00\x00\x00"
                                "\x02\x00");
    BOOST_TEST((write(data_set, explicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(large_values_are_padded_and_counted)
{
    constexpr std::size_t size = 0x1001;
    std::string const text(size, 't');
    DataSet item;
    item.add(registry::TextValue, Strings{text}, VR::UT);
    item.add(
        registry::EncapsulatedDocument,
        Binary{Binary::value_type(size, 'b')},
        VR::OB);
    DataSet data_set;
    data_set.add(registry::ContentSequence, DataSets{item}, VR::SQ);
    auto const expected = bytes("\x40\x00\x30\xA7\x1C\x20\x00\x00"
                                "\xFE\xFF\x00\xE0\x14\x20\x00\x00"
                                "\x40\x00\x60\xA1\x02\x10\x00\x00")
                          + text
                          + bytes(" "
                                  "\x42\x00\x11\x00\x02\x10\x00\x00")
                          + std::string(size, 'b') + '\0';
    BOOST_TEST((write(data_set, implicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(group_lengths_are_made_in_groups_0000_and_0002)
{
    DataSet data_set;
    data_set.add(registry::MessageID, Integers{1}, VR::US);
    data_set.add(registry::TransferSyntaxUID, Strings{"1.2"}, VR::UI);
    data_set.add(registry::Rows, Integers{1}, VR::US);
    auto const expected = bytes("\x00\x00\x00\x00\x04\x00\x00\x00"
                                "\x0A\x00\x00\x00"
                                "\x00\x00\x10\x01\x02\x00\x00\x00"
                                "\x01\x00"
                                "\x02\x00\x00\x00\x04\x00\x00\x00"
                                "\x0C\x00\x00\x00"
                                "\x02\x00\x10\x00\x04\x00\x00\x00"
                                "1.2\0"
                                "\x28\x00\x10\x00\x02\x00\x00\x00"
                                "\x01\x00");
    BOOST_TEST((write(data_set, implicit_le) == expected));
}

BOOST_AUTO_TEST_CASE(group_lengths_are_always_right)
{
    DataSet data_set;
    data_set.add(odil::Tag(0x0028, 0x0000), Integers{12345}, VR::UL);
    data_set.add(registry::Rows, Integers{1}, VR::US);
    auto const expected = bytes("\x28\x00\x00\x00UL\x04\x00"
                                "\x0A\x00\x00\x00"
                                "\x28\x00\x10\x00US\x02\x00"
                                "\x01\x00");
    BOOST_TEST((write(data_set, explicit_le) == expected));
    data_set.remove(odil::Tag(0x0028, 0x0000));
    BOOST_TEST((write(data_set, explicit_le, defined, true) == expected));
}

BOOST_AUTO_TEST_CASE(group_lengths_count_sequences_and_their_group_lengths)
{
    for(auto const item_encoding : {defined, undefined})
    {
        auto const data =
            write(make_sequence(), explicit_le, item_encoding, true);
        auto const data_set = read(data, explicit_le, true);
        BOOST_TEST(
            data_set.as_int(odil::Tag(0x0008, 0x0000), 0)
            == odil::Value::Integer(data.size() - 12));
        auto const & item =
            data_set.as_data_set(registry::ReferencedImageSequence, 0);
        BOOST_TEST(item.as_int(odil::Tag(0x0008, 0x0000), 0) == 12);
    }
}

BOOST_AUTO_TEST_CASE(parts_of_an_element_can_be_written_one_by_one)
{
    std::ostringstream stream;
    odil::Writer writer(stream, explicit_le);
    odil::Element const element(Integers{1}, VR::US);
    writer.write_tag(registry::Rows);
    writer.write_element(element);
    writer.write_element(registry::Columns, element);
    auto const expected = bytes("\x28\x00\x10\x00US\x02\x00"
                                "\x01\x00"
                                "\x28\x00\x11\x00US\x02\x00"
                                "\x01\x00");
    BOOST_TEST((stream.str() == expected));
}

BOOST_AUTO_TEST_CASE(lengths_count_large_values)
{
    using odil::Value;
    using Bytes = Binary::value_type;
    DataSet item;
    item.add("RedPaletteColorLookupTableData", Binary{Bytes(5000, 7)}, VR::OW);
    item.add("FloatPixelData", Binary{Bytes(12000, 7)}, VR::OF);
    item.add("SelectorFLValue", Value::Reals(3000, 1.5), VR::FL);
    DataSet data_set;
    data_set.add("ReferencedImageSequence", DataSets{item, item});
    for(auto const & syntax : syntaxes)
    {
        for(auto const item_encoding : {defined, undefined})
        {
            auto const data = write(data_set, syntax, item_encoding, true);
            auto const again = read(data, syntax, true);
            BOOST_TEST(
                again.as_int(odil::Tag(0x0008, 0x0000), 0)
                == Value::Integer(data.size() - 12));
            BOOST_TEST((read(data, syntax) == data_set));
        }
    }
}

// One value, several ones, numbers, and a text which is kept beside its number.
BOOST_AUTO_TEST_CASE(texts_of_any_size_are_written_whole)
{
    using odil::Value;
    for(std::size_t const size :
        {1U, 2U, 2047U, 2048U, 2049U, 0xFFFDU, 0xFFFEU, 0xFFFFU, 0x10001U})
    {
        std::string const text(size, 'x');
        DataSet item;
        item.add(registry::OtherPatientIDs, Strings{text, text}, VR::LO);
        item.add(registry::ImageComments, Strings{text}, VR::LT);
        item.add(registry::ContourData, Value::Reals(size, 0.5), VR::DS);
        auto const kept = "1" + std::string(size, ' ');
        item.add(registry::ROIVolume, odil::Element::from_text(kept, VR::DS));
        DataSet data_set;
        data_set.add(registry::ReferencedImageSequence, DataSets{item});
        for(auto const & syntax : syntaxes)
        {
            auto const data = write(data_set, syntax, defined, true);
            auto const again = read(data, syntax);
            BOOST_TEST((again == data_set));
            BOOST_TEST((write(again, syntax, defined, true) == data));
            BOOST_TEST(data.find(kept) != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(large_parts_can_be_written_one_by_one)
{
    odil::Element const element(Integers(3000, 1), VR::US);
    DataSet data_set;
    data_set.add(registry::Rows, element);
    std::ostringstream stream;
    odil::Writer writer(stream, explicit_le);
    writer.write_tag(registry::Rows);
    writer.write_element(element);
    BOOST_TEST((stream.str() == write(data_set, explicit_le)));
}

BOOST_AUTO_TEST_CASE(what_is_refused_leaves_no_trace)
{
    DataSet item;
    item.add(registry::Columns, Integers{70000}, VR::US);
    DataSet bad;
    bad.add(
        registry::ReferencedImageSequence, odil::Element::from_unknown({item}));
    DataSet good;
    good.add(registry::Rows, Integers{1}, VR::US);
    std::ostringstream stream;
    odil::Writer writer(stream, explicit_le);
    BOOST_CHECK_THROW(writer.write_data_set(bad), odil::EncodeError);
    writer.write_data_set(good);
    BOOST_TEST((stream.str() == write(good, explicit_le)));
}

BOOST_AUTO_TEST_SUITE_END()
