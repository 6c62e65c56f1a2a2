#include "odil/Writer.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "codec.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::Element;
using odil::Tag;
using odil::VR;
using Binary = odil::Value::Binary;
using DataSets = odil::Value::DataSets;
using Integers = odil::Value::Integers;
using Reals = odil::Value::Reals;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

constexpr Tag tag(0x0009, 0x1001);

DataSet make_data_set(Tag element_tag, Element element)
{
    DataSet data_set;
    data_set.add(registry::Rows, Integers{1}, VR::US);
    data_set.add(element_tag, std::move(element));
    return data_set;
}

// The element is refused, at the top and in an item; the message names it and
// nothing is written.
void check_refused(
    Tag element_tag, Element const & element, std::string const & syntax)
{
    auto const data_set = make_data_set(element_tag, element);
    DataSet outer;
    outer.add(registry::ReferencedImageSequence, DataSets{data_set}, VR::SQ);
    for(auto const & it : {data_set, outer})
    {
        std::ostringstream stream;
        odil::Writer writer(stream, syntax);
        BOOST_CHECK_EXCEPTION(
            writer.write_data_set(it),
            odil::EncodeError,
            [&](auto const & e)
            {
                return std::string(e.what()).find(describe(element_tag))
                       != std::string::npos;
            });
        BOOST_TEST(stream.str().empty());
    }
}

template <typename Items> void check_range(VR vr, Items good, Items bad)
{
    for(auto const item : good)
    {
        auto const data_set = make_data_set(tag, Element(Items{item}, vr));
        auto const data = write(data_set, explicit_le);
        BOOST_TEST((read(data, explicit_le) == data_set));
    }
    for(auto const item : bad)
    {
        check_refused(tag, Element(Items{item}, vr), explicit_le);
    }
}

}

BOOST_AUTO_TEST_SUITE(codec_Writer_errors)

BOOST_AUTO_TEST_CASE(numbers_out_of_range_are_refused)
{
    check_range<Integers>(VR::US, {0, 65535}, {-1, 65536});
    check_range<Integers>(VR::SS, {-32768, 32767}, {-32769, 32768});
    check_range<Integers>(VR::UL, {0, 4294967295}, {-1, 4294967296});
    check_range<Integers>(
        VR::SL, {-2147483648, 2147483647}, {-2147483649, 2147483648});
    auto const minimum = std::numeric_limits<std::int64_t>::min();
    check_range<Integers>(VR::SV, {minimum, -1}, {});
    check_range<Integers>(VR::UV, {minimum, -1}, {});
    auto const infinity = std::numeric_limits<double>::infinity();
    check_range<Reals>(VR::FL, {0.5, 0x1p127, infinity}, {4e38, -4e38});
    check_range<Reals>(VR::FD, {1e308, -infinity}, {});
}

BOOST_AUTO_TEST_CASE(value_which_is_not_of_the_type_of_the_vr_is_refused)
{
    check_refused(tag, Element(Strings{"1"}, VR::US), explicit_le);
    check_refused(tag, Element(Reals{1}, VR::US), explicit_le);
    check_refused(tag, Element(Strings{"1"}, VR::FL), explicit_le);
    check_refused(tag, Element(Integers{1}, VR::LO), explicit_le);
    check_refused(tag, Element(Integers{1}, VR::SQ), explicit_le);
    check_refused(tag, Element(Strings{"1"}, VR::OB), explicit_le);
    check_refused(tag, Element(Binary{{1, 2}}, VR::UT), explicit_le);
    check_refused(tag, Element(Integers{1}, VR::AT), explicit_le);
    check_refused(tag, Element(Strings{"1"}, VR::SQ), implicit_le);
}

BOOST_AUTO_TEST_CASE(element_without_vr_is_refused)
{
    DataSet data_set;
    data_set.add(tag, Integers{1}, VR::US);
    for(auto const vr : {VR::UNKNOWN, VR::INVALID})
    {
        data_set[tag].vr = vr;
        BOOST_CHECK_THROW(write(data_set, implicit_le), odil::EncodeError);
    }
}

BOOST_AUTO_TEST_CASE(text_which_is_no_tag_is_refused)
{
    for(std::string const text :
        {"", "0018106", "001810631", "0018106x", "+0181063"})
    {
        check_refused(tag, Element(Strings{text}, VR::AT), explicit_le);
    }
}

BOOST_AUTO_TEST_CASE(words_must_be_whole)
{
    for(auto const vr : {VR::OW, VR::OL, VR::OF, VR::OD, VR::OV})
    {
        check_refused(tag, Element(Binary{{1, 2, 3}}, vr), explicit_le);
    }
}

BOOST_AUTO_TEST_CASE(pixel_data_must_fit_the_transfer_syntax)
{
    Element const encapsulated(Binary{{}, {1, 2}}, VR::OB);
    for(auto const & syntax : syntaxes)
    {
        check_refused(registry::PixelData, encapsulated, syntax);
    }
    auto const native =
        make_data_set(registry::PixelData, Element(Binary{{1, 2}}, VR::OB));
    BOOST_CHECK_THROW(write(native, jpeg), odil::EncodeError);

    // An icon may be native (PS3.5, A.4).
    DataSet outer;
    outer.add(registry::IconImageSequence, DataSets{native}, VR::SQ);
    BOOST_TEST((read(write(outer, jpeg), jpeg) == outer));
}

BOOST_AUTO_TEST_CASE(only_pixel_data_has_several_byte_strings)
{
    check_refused(tag, Element(Binary{{1, 2}, {3, 4}}, VR::OB), jpeg);
}

// PS3.5, 7.5: such an element would be read as the start or the end of an item.
BOOST_AUTO_TEST_CASE(items_and_delimiters_are_no_elements)
{
    for(auto const other :
        {Tag(0xFFFE, 0xE000), Tag(0xFFFE, 0xE00D), Tag(0xFFFE, 0xE0DD)})
    {
        check_refused(other, Element(Binary{{1, 2}}, VR::UN), explicit_le);
        check_refused(other, Element(VR::UN), implicit_le);
    }
}

BOOST_AUTO_TEST_CASE(transfer_syntax_which_is_not_supported_is_refused)
{
    std::ostringstream stream;
    for(std::string const uid : {"", "1.2.3", "1.2.840.10008.1.2.6.1"})
    {
        BOOST_CHECK_THROW(odil::Writer(stream, uid), odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(what_must_not_be_un_must_fit_a_short_length)
{
    Element const element(Strings{std::string(65535, 'x')}, VR::LO);
    BOOST_CHECK_THROW(
        write(make_data_set({0x0009, 0x0010}, element), explicit_le),
        odil::EncodeError);
    BOOST_CHECK_NO_THROW(
        write(make_data_set({0x0009, 0x0010}, element), implicit_le));
}

BOOST_AUTO_TEST_SUITE_END()
