// Text of whole data sets.

#include "odil/unicode.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "odil/registry.h"

using namespace odil;
using Sets = Value::Strings;

namespace
{

DataSet make(Sets const & sets, std::string const & name)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, sets);
    data_set.add(registry::PatientName, {name});
    return data_set;
}

Sets get_sets(DataSet const & data_set)
{
    Tag const tag = registry::SpecificCharacterSet;
    return data_set.has(tag) ? data_set.as_string(tag) : Sets{"none"};
}

template <typename F> std::string get_error(F && f)
{
    try
    {
        f();
    }
    catch(Exception const & e)
    {
        return e.what();
    }
    return "none";
}

Sets const utf8_set{"ISO_IR 192"};

}

BOOST_AUTO_TEST_SUITE(codec_unicode_data_set)

BOOST_AUTO_TEST_CASE(text_of_all_vrs_is_converted)
{
    DataSet data_set;
    data_set.add(registry::SpecificCharacterSet, {"ISO_IR 100"});
    auto group = 1;
    for(auto const vr :
        {VR::LO, VR::LT, VR::PN, VR::SH, VR::ST, VR::UC, VR::UT})
    {
        Tag const tag(0x0009, std::uint16_t(0x1000 + group++));
        data_set.add(tag, Element({"\xE9"}, vr));
    }
    auto const converted = as_utf8(data_set);
    BOOST_TEST(get_sets(converted) == utf8_set);
    for(auto const & [tag, element] : converted)
    {
        if(tag.group == 0x0009)
        {
            BOOST_TEST_INFO(as_string(element.vr));
            BOOST_TEST(element.as_string()[0] == "\u00E9");
        }
    }
    BOOST_TEST(
        (as_specific_character_set(converted, {"ISO_IR 100"}) == data_set));
}

BOOST_AUTO_TEST_CASE(all_else_stays)
{
    auto data_set = make({"ISO_IR 100"}, "J\xE9r");
    data_set.add(registry::Modality, Element({"\xE9"}, VR::CS));
    data_set.add(registry::RetrieveURI, Element({"\xE9"}, VR::UR));
    data_set.add(registry::PatientWeight, Element::from_text("70.50", VR::DS));
    data_set.add(registry::PixelData, {{0xE9, 0x00}}, VR::OW);
    data_set.add(registry::PatientID, Element::from_text("A   ", VR::LO));
    data_set.add(
        registry::OtherPatientNames,
        Element::from_text("A\\ \\\xE9  ", VR::PN));
    data_set.set_transfer_syntax("1.2");
    auto expected = data_set;
    expected.as_string(registry::SpecificCharacterSet, 0) = "ISO_IR 192";
    expected.as_string(registry::PatientName, 0) = "J\u00E9r";
    expected.as_string(registry::OtherPatientNames, 2) = "\u00E9";

    auto const converted = as_utf8(data_set);
    BOOST_TEST((converted == expected));
    BOOST_TEST(converted.get_transfer_syntax() == "1.2");
    BOOST_TEST(converted[registry::PatientWeight].to_text() == "70.50");
    BOOST_TEST(converted[registry::PatientID].to_text() == "A   ");
    BOOST_TEST(
        converted[registry::OtherPatientNames].to_text("ISO_IR 192")
        == "A\\\\\u00E9");
}

BOOST_AUTO_TEST_CASE(items_have_their_own_set_or_that_around_them)
{
    auto const add = [](DataSet & to, DataSet const & item)
    { to.add(registry::ReferencedPatientSequence, {item}); };

    DataSet inner;
    inner.add(registry::PatientName, {"\xC4"});
    auto greek = make({"ISO_IR 126"}, "\xC4");
    add(greek, inner);
    DataSet silent;
    add(silent, greek);
    auto outer = make({"ISO_IR 100"}, "\xC4");
    add(outer, silent);

    auto const converted = as_utf8(outer);
    BOOST_TEST(converted.as_string(registry::PatientName, 0) == "\u00C4");
    auto const & item =
        converted.as_data_set(registry::ReferencedPatientSequence, 0);
    BOOST_TEST(item.size() == 1U);
    auto const & second =
        item.as_data_set(registry::ReferencedPatientSequence, 0);
    BOOST_TEST(get_sets(second) == utf8_set);
    BOOST_TEST(second.as_string(registry::PatientName, 0) == "\u0394");
    auto const & third =
        second.as_data_set(registry::ReferencedPatientSequence, 0);
    BOOST_TEST(third.as_string(registry::PatientName, 0) == "\u0394");
    BOOST_TEST(third.size() == 1U);

    Sets const both{"ISO 2022 IR 100", "ISO 2022 IR 126"};
    auto const mixed = as_specific_character_set(outer, both);
    BOOST_TEST(get_sets(mixed) == both);
    BOOST_TEST((as_utf8(mixed) == converted));
}

BOOST_AUTO_TEST_CASE(set_is_added_where_it_is_needed)
{
    DataSet ascii;
    ascii.add(registry::PatientName, {"Doe"});
    BOOST_TEST((as_utf8(ascii) == ascii));
    BOOST_TEST((as_specific_character_set(ascii, {"ISO_IR 100"}) == ascii));

    DataSet wrong;
    wrong.add(registry::PatientName, {"J\xE9r"});
    auto const replaced = as_utf8(wrong, TextErrors::Replace);
    BOOST_TEST(get_sets(replaced) == utf8_set);
    BOOST_TEST(replaced.as_string(registry::PatientName, 0) == "J\uFFFDr");

    // In an item, without a set around it.
    DataSet outer;
    outer.add(registry::ReferencedPatientSequence, {wrong});
    BOOST_TEST(get_sets(as_utf8(outer, TextErrors::Replace)) == utf8_set);
    DataSet directory; // as those of a DICOMDIR
    directory.add(
        registry::DirectoryRecordSequence, {make({"ISO_IR 100"}, "J\xE9r")});
    BOOST_TEST(get_sets(as_utf8(directory)) == Sets{"none"});

    for(Sets const & none : {Sets{}, Sets{""}})
    {
        auto const plain =
            as_specific_character_set(make({"ISO_IR 100"}, "Doe"), none);
        BOOST_TEST((plain == ascii));
    }
}

BOOST_AUTO_TEST_CASE(errors_name_the_element)
{
    auto const bad = make({"ISO_IR 126"}, "ab\xD2");
    try
    {
        as_utf8(bad);
        BOOST_ERROR("nothing thrown");
    }
    catch(DecodeError const & e)
    {
        std::string const what = e.what();
        BOOST_TEST_INFO(what);
        BOOST_TEST(what.find("(0010,0010) PatientName: ") == 0U);
        BOOST_TEST(what.find("(at byte") == what.rfind("(at byte"));
        BOOST_TEST(e.get_offset() == 2U);
    }
    auto const encoding = get_error(
        [&] {
            as_specific_character_set(
                make({"ISO_IR 126"}, "\xC4"), {"ISO_IR 100"});
        });
    BOOST_TEST(encoding.find("(0010,0010) PatientName: U+0394") == 0U);
    auto const unknown = get_error([&] { as_utf8(make({"Klingon"}, "Doe")); });
    BOOST_TEST(unknown.find("\"Klingon\" is not a defined term") != 0U);
    BOOST_CHECK_THROW(
        as_specific_character_set(DataSet(), {"Klingon"}), Exception);
    BOOST_CHECK_NO_THROW(
        as_utf8(make({"Klingon"}, "Doe"), TextErrors::Replace));
}

// In LT, ST and UT it is not a delimiter (PS3.5, 6.2).
BOOST_AUTO_TEST_CASE(backslash_of_single_texts_does_not_end_the_state)
{
    auto data_set = make({"ISO 2022 IR 100", "ISO 2022 IR 126"}, "Doe");
    data_set.add(registry::AdditionalPatientHistory, {"\x1b-F\xC4\\\xC4"});
    BOOST_TEST(
        as_utf8(data_set).as_string(registry::AdditionalPatientHistory, 0)
        == "\u0394\\\u0394");
}

BOOST_AUTO_TEST_CASE(bytes_are_the_same_after_both_conversions)
{
    Sets const sets{"ISO 2022 IR 13", "ISO 2022 IR 87"};
    auto data_set = make(
        sets,
        "\xD4\xCF\xC0\xDE^\xC0\xDB\xB3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J");
    DataSet item;
    item.add(registry::PatientComments, {"\x1b$B@\\\x1b(J\r\n\xD4"});
    data_set.add(registry::ReferencedPatientSequence, {item, DataSet()});
    auto const bytes = codec::write(data_set, codec::explicit_le);
    auto const utf8 = as_utf8(codec::read(bytes, codec::explicit_le));
    BOOST_TEST((as_utf8(utf8) == utf8));
    auto const again = as_specific_character_set(utf8, sets);
    BOOST_TEST((codec::write(again, codec::explicit_le) == bytes));
}

BOOST_AUTO_TEST_CASE(writer_knows_the_character_set)
{
    auto const write = [](DataSet const & data_set)
    { return codec::write(data_set, codec::explicit_le); };

    // The second half of a character in GBK, but not elsewhere.
    auto const chinese = make({"GBK"}, "\x81\\");
    BOOST_TEST((codec::read(write(chinese), codec::explicit_le) == chinese));
    for(auto const * set : {"ISO_IR 100", "ISO_IR 192"})
    {
        BOOST_CHECK_THROW(write(make({set}, "\x81\\")), EncodeError);
    }
    DataSet silent;
    silent.add(registry::PatientName, {"\x81\\"});
    BOOST_CHECK_THROW(write(silent), EncodeError);

    // That around an item, and its own.
    auto outer = make({"GB18030"}, "\x81\\");
    outer.add(
        registry::ReferencedPatientSequence,
        {silent, make({"ISO_IR 100"}, "\xE9"), silent});
    BOOST_TEST((codec::read(write(outer), codec::explicit_le) == outer));
    outer.add(
        registry::ReferencedPatientSequence, {make({"ISO_IR 100"}, "\x81\\")});
    BOOST_CHECK_THROW(write(outer), EncodeError);

    // It is not known of an element alone.
    std::ostringstream stream;
    Writer(stream, codec::explicit_le)
        .write_element(registry::PatientName, Element({"\x81\\"}, VR::PN));
    BOOST_TEST((stream.str() == codec::bytes("\x10\0\x10\0PN\x02\0\x81\\")));
}

BOOST_AUTO_TEST_SUITE_END()
