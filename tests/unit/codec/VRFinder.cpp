#include "odil/VRFinder.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/PrivateDictionary.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/registry.h"

using odil::DataSet;
using odil::PrivateDictionary;
using odil::Tag;
using odil::VR;
using odil::VRFinder;
namespace registry = odil::registry;

namespace
{

DataSet with_pixel_representation(odil::Value::Integer value)
{
    DataSet data_set;
    data_set.add(registry::PixelRepresentation, {value}, VR::US);
    return data_set;
}

VR find(odil::Tag tag)
{
    DataSet const data_set;
    return VRFinder(data_set)(tag);
}

DataSet with_creator(char const * creator)
{
    DataSet data_set;
    data_set.add(Tag(0x0009, 0x0010), {creator});
    return data_set;
}

PrivateDictionary make_dictionary()
{
    PrivateDictionary dictionary;
    dictionary.add("ACME", 0x0009, 0x01, {"Dose", "DS", "1"});
    dictionary.add("ACME", 0x0009, 0x02, {"Offset", "US or SS", "1"});
    dictionary.add("ACME", 0x0009, 0x03, {"Table", "US or SS or OW", "1-n"});
    dictionary.add("ACME", 0x0009, 0x04, {"Comment", "LO or UT", "1"});
    return dictionary;
}

}

BOOST_AUTO_TEST_SUITE(codec_VRFinder)

BOOST_AUTO_TEST_CASE(public_elements_have_the_vr_of_the_dictionary)
{
    BOOST_TEST((find(registry::PatientName) == VR::PN));
    BOOST_TEST((find(registry::MessageID) == VR::US));
    BOOST_TEST((find(registry::TransferSyntaxUID) == VR::UI));
}

BOOST_AUTO_TEST_CASE(public_elements_which_are_not_in_the_dictionary_are_un)
{
    BOOST_TEST((find({0x0010, 0x0001}) == VR::UN));
    BOOST_TEST((find({0xFFFE, 0xE000}) == VR::UN));
}

BOOST_AUTO_TEST_CASE(repeating_groups_are_found)
{
    BOOST_TEST((find({0x6002, 0x0010}) == VR::US)); // Overlay Rows
    BOOST_TEST((find({0x6012, 0x3000}) == VR::OW)); // Overlay Data
}

BOOST_AUTO_TEST_CASE(group_lengths_are_ul)
{
    BOOST_TEST((find({0x0000, 0x0000}) == VR::UL));
    BOOST_TEST((find({0x0008, 0x0000}) == VR::UL));
    BOOST_TEST((find({0x0009, 0x0000}) == VR::UL));
}

BOOST_AUTO_TEST_CASE(private_elements_are_un_and_their_creators_lo)
{
    BOOST_TEST((find({0x0009, 0x0010}) == VR::LO));
    BOOST_TEST((find({0x0009, 0x00FF}) == VR::LO));
    BOOST_TEST((find({0x0009, 0x000F}) == VR::UN));
    BOOST_TEST((find({0x0009, 0x0100}) == VR::UN));
    BOOST_TEST((find({0x6001, 0x3000}) == VR::UN));
}

BOOST_AUTO_TEST_CASE(pixels_and_tables_are_ow)
{
    BOOST_TEST((find(registry::PixelData) == VR::OW));
    BOOST_TEST((find(registry::LUTData) == VR::OW));
    BOOST_TEST((find(registry::RedPaletteColorLookupTableData) == VR::OW));
    BOOST_TEST((find(registry::WaveformData) == VR::OW));
    BOOST_TEST((find({0x5000, 0x200C}) == VR::OW)); // Audio Sample Data
}

BOOST_AUTO_TEST_CASE(us_or_ss_follows_the_pixel_representation)
{
    auto const tag = registry::SmallestImagePixelValue;
    BOOST_TEST((find(tag) == VR::US));
    BOOST_TEST((VRFinder(with_pixel_representation(0))(tag) == VR::US));
    BOOST_TEST((VRFinder(with_pixel_representation(1))(tag) == VR::SS));
}

BOOST_AUTO_TEST_CASE(pixel_representation_is_taken_from_the_closest_data_set)
{
    auto const tag = registry::LUTDescriptor;
    auto const is_signed = with_pixel_representation(1);
    auto const is_unsigned = with_pixel_representation(0);
    DataSet const empty;

    VRFinder const outer(is_signed);
    VRFinder const inner(empty, &outer);
    BOOST_TEST((VRFinder(empty, &inner)(tag) == VR::SS));
    BOOST_TEST((VRFinder(is_unsigned, &inner)(tag) == VR::US));
}

BOOST_AUTO_TEST_CASE(unusable_pixel_representation_is_passed_over)
{
    DataSet empty, text;
    empty.add(registry::PixelRepresentation);
    text.add(registry::PixelRepresentation, {"1"}, VR::CS);
    auto const tag = registry::SmallestImagePixelValue;
    BOOST_TEST((VRFinder(empty)(tag) == VR::US));
    BOOST_TEST((VRFinder(text)(tag) == VR::US));
}

BOOST_AUTO_TEST_CASE(private_elements_have_the_vr_of_the_private_dictionary)
{
    auto const dictionary = make_dictionary();
    auto const data_set = with_creator("ACME  ");
    VRFinder const finder(data_set, nullptr, &dictionary);
    BOOST_TEST((finder({0x0009, 0x1001}) == VR::DS));
    BOOST_TEST((finder({0x0009, 0x1003}) == VR::OW));
    BOOST_TEST((finder({0x0009, 0x1004}) == VR::LO));
    BOOST_TEST((finder({0x0009, 0x1005}) == VR::UN)); // not in the dictionary
    BOOST_TEST((finder({0x0009, 0x1101}) == VR::UN)); // of no creator
    BOOST_TEST((finder({0x0009, 0x0011}) == VR::LO));
    BOOST_TEST((finder({0x0009, 0x0000}) == VR::UL));
    BOOST_TEST((finder(registry::PatientName) == VR::PN));
}

BOOST_AUTO_TEST_CASE(private_us_or_ss_follows_the_pixel_representation)
{
    auto const dictionary = make_dictionary();
    Tag const tag(0x0009, 0x1002);
    auto data_set = with_creator("ACME");
    VRFinder const finder(data_set, nullptr, &dictionary);
    BOOST_TEST((finder(tag) == VR::US));
    data_set.add(registry::PixelRepresentation, {1});
    BOOST_TEST((finder(tag) == VR::SS));
}

BOOST_AUTO_TEST_CASE(items_do_not_inherit_private_blocks)
{
    auto const dictionary = make_dictionary();
    Tag const tag(0x0009, 0x1001);
    auto const outer = with_creator("ACME");
    VRFinder const enclosing(outer, nullptr, &dictionary);
    DataSet const empty;
    BOOST_TEST((VRFinder(empty, &enclosing)(tag) == VR::UN));
    BOOST_TEST((VRFinder(outer, &enclosing)(tag) == VR::DS));
    auto const other = with_creator("OTHER");
    BOOST_TEST((VRFinder(other, &enclosing)(tag) == VR::UN));
}

BOOST_AUTO_TEST_SUITE_END()
