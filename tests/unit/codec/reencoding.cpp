#include "odil/Writer.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "codec.h"
#include "odil/Exception.h"
#include "odil/TransferSyntax.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::Tag;
using odil::TransferSyntax;
using odil::VR;
using Binary = odil::Value::Binary;
using DataSets = odil::Value::DataSets;
using Integers = odil::Value::Integers;
using Reals = odil::Value::Reals;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

std::vector<std::string> const native{
    implicit_le, explicit_le, explicit_be, "1.2.840.10008.1.2.1.99"};

std::string convert(
    std::string const & data,
    std::string const & from,
    std::string const & to,
    odil::ItemEncoding item_encoding)
{
    return write(read(data, from), to, item_encoding);
}

// The value of an element, in explicit VR.
std::string
get_value(odil::Element const & element, std::string const & syntax, Tag tag)
{
    DataSet data_set;
    data_set.add(tag, element);
    auto const data = write(data_set, syntax);
    auto const is_long = data.substr(4, 1) == "O" || element.vr == VR::UN
                         || element.vr == VR::SV || element.vr == VR::UV;
    return data.substr(is_long ? 12 : 8);
}

// UIDs of all transfer syntaxes of the registry.
std::vector<std::string> get_all()
{
    std::vector<std::string> all;
    for(auto const & [uid, entry] : registry::uids_dictionary)
    {
        if(entry.type == "Transfer Syntax")
        {
            all.emplace_back(uid);
        }
    }
    return all;
}

// What is allowed in a transfer syntax (PS3.5, annex A).
DataSet make_data_set(TransferSyntax syntax)
{
    DataSet icon, data_set;
    icon.add(registry::PixelData, Binary{{1, 2}}, VR::OW);
    data_set.add(registry::PatientName, {"Doe^John"});
    data_set.add(registry::Rows, {2});
    data_set.add(registry::IconImageSequence, {icon});
    if(syntax.is_encapsulated())
    {
        data_set.add(
            registry::PixelData, Binary{{}, {1, 2, 3, 4}, {5, 6}}, VR::OB);
    }
    else if(TransferSyntax::is_native(syntax.get_uid()))
    {
        data_set.add(registry::PixelData, Binary{{1, 2, 3, 4}}, VR::OW);
    }
    else // A.6, A.7: it is elsewhere
    {
        data_set.add(
            registry::PixelDataProviderURL, {"http://server/jpip?target=1"});
    }
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(codec_reencoding)

BOOST_AUTO_TEST_CASE(every_pair_of_native_syntaxes_there_and_back)
{
    auto const data_set = make_rich_data_set();
    for(auto const item_encoding : {defined, undefined})
    {
        for(auto const & from : native)
        {
            auto const data = write(data_set, from, item_encoding);
            for(auto const & to : native)
            {
                BOOST_TEST_CONTEXT(from << " to " << to)
                {
                    auto const there = convert(data, from, to, item_encoding);
                    BOOST_TEST((there == write(data_set, to, item_encoding)));
                    BOOST_TEST((read(there, to) == data_set));
                    BOOST_TEST(
                        (convert(there, to, from, item_encoding) == data));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_pair_of_item_encodings)
{
    auto const data_set = make_rich_data_set();
    for(auto const & syntax : native)
    {
        auto const first = write(data_set, syntax, defined);
        auto const second = write(data_set, syntax, undefined);
        BOOST_TEST((convert(first, syntax, syntax, undefined) == second));
        BOOST_TEST((convert(second, syntax, syntax, defined) == first));
    }
}

BOOST_AUTO_TEST_CASE(every_transfer_syntax_there_and_back)
{
    std::size_t count = 0;
    for(auto const & uid : get_all())
    {
        BOOST_TEST_CONTEXT(uid)
        {
            if(!TransferSyntax::can_decode(uid))
            {
                BOOST_CHECK_THROW(write({}, uid), odil::Exception);
                BOOST_CHECK_THROW(read("", uid), odil::Exception);
                continue;
            }
            auto const data_set = make_data_set(TransferSyntax(uid));
            for(auto const item_encoding : {defined, undefined})
            {
                auto const data = write(data_set, uid, item_encoding);
                auto const again = read(data, uid);
                BOOST_TEST((again == data_set));
                BOOST_TEST(again.get_transfer_syntax() == uid);
                BOOST_TEST((write(again, uid, item_encoding) == data));
            }
            ++count;
        }
    }
    BOOST_TEST(count == get_all().size() - 2); // MIME, XML
}

// PS3.5, 7.3
BOOST_AUTO_TEST_CASE(each_vr_has_its_bytes_in_either_order)
{
    struct Row
    {
        VR vr;
        odil::Value value;
        std::string little;
        std::string big;
    };
    auto const data = Binary{{1, 2, 3, 4, 5, 6, 7, 8}};
    auto const same = bytes("\x01\x02\x03\x04\x05\x06\x07\x08");
    std::vector<Row> const rows{
        {VR::OB, data, same, same},
        {VR::UN, data, same, same},
        {VR::OW, data, same, bytes("\x02\x01\x04\x03\x06\x05\x08\x07")},
        {VR::OL, data, same, bytes("\x04\x03\x02\x01\x08\x07\x06\x05")},
        {VR::OF, data, same, bytes("\x04\x03\x02\x01\x08\x07\x06\x05")},
        {VR::OD, data, same, bytes("\x08\x07\x06\x05\x04\x03\x02\x01")},
        {VR::OV, data, same, bytes("\x08\x07\x06\x05\x04\x03\x02\x01")},
        {VR::AT,
         Strings{"00281063"},
         bytes("\x28\x00\x63\x10"),
         bytes("\x00\x28\x10\x63")},
        {VR::US, Integers{0x0102}, "\x02\x01", "\x01\x02"},
        {VR::SS, Integers{-2}, "\xFE\xFF", "\xFF\xFE"},
        {VR::UL, Integers{0x01020304}, "\x04\x03\x02\x01", "\x01\x02\x03\x04"},
        {VR::SL, Integers{-2}, "\xFE\xFF\xFF\xFF", "\xFF\xFF\xFF\xFE"},
        {VR::UV,
         Integers{0x0807060504030201},
         same,
         bytes("\x08\x07\x06\x05\x04\x03\x02\x01")},
        {VR::SV,
         Integers{0x0807060504030201},
         same,
         bytes("\x08\x07\x06\x05\x04\x03\x02\x01")},
        {VR::FL,
         Reals{1.5},
         bytes("\x00\x00\xC0\x3F"),
         bytes("\x3F\xC0\x00\x00")},
        {VR::FD,
         Reals{1.5},
         bytes("\x00\x00\x00\x00\x00\x00\xF8\x3F"),
         bytes("\x3F\xF8\x00\x00\x00\x00\x00\x00")}};
    Tag const tag(0x0009, 0x1001);
    for(auto const & row : rows)
    {
        BOOST_TEST_CONTEXT(odil::as_string(row.vr))
        {
            odil::Element const element(row.value, row.vr);
            BOOST_TEST((get_value(element, explicit_le, tag) == row.little));
            BOOST_TEST((get_value(element, explicit_be, tag) == row.big));
            DataSet data_set;
            data_set.add(tag, element);
            BOOST_TEST(
                (read(write(data_set, explicit_be), explicit_be) == data_set));
        }
    }
}

// The order of the bytes is that of all of the data set (PS3.5, 7.3), apart
// from what is in UN (6.2.2).
BOOST_AUTO_TEST_CASE(words_of_items_are_swapped)
{
    auto const little = bytes("\x09\x00\x01\x10OL\0\0\x04\0\0\0\1\2\3\4"
                              "\x28\x00\x09\x00"
                              "AT\x04\x00\x28\x00\x63\x10");
    auto const big = bytes("\x00\x09\x10\x01OL\0\0\0\0\0\x04\4\3\2\1"
                           "\x00\x28\x00\x09"
                           "AT\x00\x04\x00\x28\x10\x63");
    auto const implicit = bytes("\x09\x00\x01\x10\x04\0\0\0\1\2\3\4"
                                "\x28\x00\x09\x00\x04\0\0\0\x28\x00\x63\x10");
    DataSet item;
    item.add(Tag(0x0009, 0x1001), Binary{{1, 2, 3, 4}}, VR::OL);
    item.add(registry::FrameIncrementPointer, {"00281063"}, VR::AT);
    DataSet middle, known, unknown;
    middle.add(registry::ReferencedImageSequence, {item});
    known.add(registry::ReferencedStudySequence, {middle});
    unknown.add(Tag(0x0009, 0x1005), odil::Element::from_unknown({middle}));
    auto const has = [](DataSet const & data_set,
                        std::string const & syntax,
                        std::string const & part)
    { return write(data_set, syntax).find(part) != std::string::npos; };
    BOOST_TEST(has(known, explicit_le, little));
    BOOST_TEST(has(known, explicit_be, big));
    BOOST_TEST(has(unknown, explicit_le, implicit));
    BOOST_TEST(has(unknown, explicit_be, implicit));
    BOOST_TEST((read(write(known, explicit_be), explicit_be) == known));
}

// PS3.5, 8.1.1 and annex D: the first pixel is in the lower half of a word of
// OW, whatever is the order of its bytes; it is the first byte of OB.
BOOST_AUTO_TEST_CASE(pixels_of_8_bits_keep_their_order)
{
    auto const header = bytes("\x7F\xE0\x00\x10");
    auto const length = bytes("\x00\x00\x00\x00\x00\x04");
    for(auto const & [vr, big] :
        {std::pair(VR::OW, "\x02\x01\x04\x03"),
         std::pair(VR::OB, "\x01\x02\x03\x04")})
    {
        auto const data = header + odil::as_string(vr) + length + big;
        auto const data_set = read(data, explicit_be);
        BOOST_TEST(
            (data_set.as_binary(registry::PixelData) == Binary{{1, 2, 3, 4}}));
        BOOST_TEST((write(data_set, explicit_be) == data));
        auto const implicit = write(data_set, implicit_le);
        BOOST_TEST((implicit.substr(8) == "\x01\x02\x03\x04"));
        BOOST_TEST(
            (write(read(implicit, implicit_le), explicit_be).substr(12)
             == "\x02\x01\x04\x03")); // A.1: OW
    }
}

BOOST_AUTO_TEST_CASE(implicit_vr_becomes_that_of_the_dictionary)
{
    DataSet data_set;
    data_set.add(registry::PatientName, {"Doe^John"}, VR::LO);
    data_set.add(registry::PixelRepresentation, {1});
    data_set.add(registry::SmallestImagePixelValue, {-1}, VR::SS);
    data_set.add(Tag(0x0009, 0x0010), {"ODIL"}, VR::SH);
    data_set.add(Tag(0x0009, 0x1001), {"ab"}, VR::LO);
    data_set.add(registry::PixelData, Binary{{1, 2}}, VR::OB);
    auto const again = read(
        convert(
            write(data_set, implicit_le), implicit_le, explicit_be, defined),
        explicit_be);
    BOOST_TEST((again.get_vr(registry::PatientName) == VR::PN));
    BOOST_TEST((again.get_vr(registry::SmallestImagePixelValue) == VR::SS));
    BOOST_TEST((again.get_vr(Tag(0x0009, 0x0010)) == VR::LO));
    BOOST_TEST((again.get_vr(Tag(0x0009, 0x1001)) == VR::UN));
    BOOST_TEST((again.get_vr(registry::PixelData) == VR::OW));
}

// What is not in the dictionary is a sequence if it has a delimiter.
BOOST_AUTO_TEST_CASE(private_sequences_of_implicit_vr)
{
    Tag const tag(0x0009, 0x1001);
    DataSet item, data_set;
    item.add(registry::Rows, {256});
    data_set.add(tag, DataSets{item}, VR::SQ);
    auto const delimited = write(data_set, implicit_le, undefined);
    BOOST_TEST((read(delimited, implicit_le) == data_set));
    auto const data = write(data_set, implicit_le, defined);
    auto const bytes_only = read(data, implicit_le);
    BOOST_TEST((bytes_only.get_vr(tag) == VR::UN));
    BOOST_TEST((write(bytes_only, implicit_le) == data));
}

// PS3.5, 6.2.2: the value is in Implicit VR Little Endian wherever it is.
BOOST_AUTO_TEST_CASE(sequence_in_un_keeps_its_bytes)
{
    auto const value = bytes("\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"
                             "\x28\x00\x10\x00\x02\x00\x00\x00"
                             "\x00\x01"
                             "\xFE\xFF\x0D\xE0\x00\x00\x00\x00"
                             "\xFE\xFF\xDD\xE0\x00\x00\x00\x00");
    auto const length = bytes("\xFF\xFF\xFF\xFF");
    auto const un = bytes("UN\x00\x00") + length + value;
    auto const big = bytes("\x00\x09\x10\x01") + un;
    auto const little = bytes("\x09\x00\x01\x10") + un;
    auto const implicit = bytes("\x09\x00\x01\x10") + length + value;
    auto const go = [](auto const & data, auto const & from, auto const & to)
    { return convert(data, from, to, undefined); };
    BOOST_TEST((go(big, explicit_be, explicit_le) == little));
    BOOST_TEST((go(little, explicit_le, explicit_be) == big));
    BOOST_TEST((go(big, explicit_be, implicit_le) == implicit));

    DataSet item, expected;
    item.add(registry::Rows, {256});
    expected.add(Tag(0x0009, 0x1001), DataSets{item}, VR::SQ);
    for(auto const & to : native)
    {
        BOOST_TEST((read(go(big, explicit_be, to), to) == expected));
    }
}

BOOST_AUTO_TEST_SUITE_END()
