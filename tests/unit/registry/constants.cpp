#include <string>
#include <type_traits>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/registry.h"

#include "constants_elsewhere.h"

BOOST_AUTO_TEST_SUITE(registry_constants)

using namespace odil;

// Known when the program is compiled, hence no code at start-up.
static_assert(registry::PatientName == Tag(0x0010, 0x0010));
static_assert(registry::CommandGroupLength == Tag(0x0000, 0x0000));
static_assert(registry::TransferSyntaxUID == Tag(0x0002, 0x0010));
static_assert(registry::DirectoryRecordSequence == Tag(0x0004, 0x1220));
static_assert(registry::Item == Tag(0xfffe, 0xe000));
static_assert(registry::ItemDelimitationItem == Tag(0xfffe, 0xe00d));
static_assert(registry::SequenceDelimitationItem == Tag(0xfffe, 0xe0dd));
static_assert(registry::Verification == "1.2.840.10008.1.1");
static_assert(
    registry::StudyRootQueryRetrieveInformationModelFind
    == "1.2.840.10008.5.1.4.1.2.2.1");
static_assert(registry::ExplicitVRLittleEndian == "1.2.840.10008.1.2.1");
static_assert(registry::CTImageStorage == "1.2.840.10008.5.1.4.1.1.2");

// Added to the standard in the last years.
static_assert(
    registry::EncapsulatedPixelDataValueTotalLength == Tag(0x7fe0, 0x0003));
static_assert(registry::InventoryPurpose == Tag(0x0008, 0x0401));
static_assert(registry::GenderIdentitySequence == Tag(0x0010, 0x0041));
static_assert(registry::HTJ2K == "1.2.840.10008.1.2.4.203");
static_assert(registry::JPEGXL == "1.2.840.10008.1.2.4.112");
static_assert(
    registry::DeflatedImageFrameCompression == "1.2.840.10008.1.2.8.1");
static_assert(
    registry::LabelMapSegmentationStorage == "1.2.840.10008.5.1.4.1.1.66.7");

// Repeating groups: the first tag which has no meaning of its own.
static_assert(registry::OverlayData == Tag(0x6000, 0x3000));
static_assert(registry::CurveDimensions == Tag(0x5000, 0x0005));
static_assert(registry::SourceImageIDs == Tag(0x0020, 0x3100));
static_assert(registry::RowsForNthOrderCoefficients == Tag(0x0028, 0x0410));
static_assert(registry::EscapeTriplet == Tag(0x1000, 0x0010));

static_assert(std::is_trivially_destructible_v<registry::StaticString>);
static_assert(std::is_trivially_destructible_v<Tag>);

namespace
{

// In the form of the presentation contexts of an association.
struct Context
{
    enum class Role
    {
        SCU,
        SCP
    };

    std::string abstract_syntax;
    std::vector<std::string> transfer_syntaxes;
    Role role;

    Context(std::string abstract, std::vector<std::string> transfer, Role role_)
        : abstract_syntax(std::move(abstract)),
          transfer_syntaxes(std::move(transfer)), role(role_)
    {
    }
    Context(
        unsigned char,
        std::string abstract,
        std::vector<std::string> transfer,
        Role role_)
        : Context(std::move(abstract), std::move(transfer), role_)
    {
    }
};

std::vector<Context> set_contexts(std::vector<Context> contexts)
{
    return contexts;
}

}

BOOST_AUTO_TEST_CASE(they_are_of_use_before_main_in_another_file)
{
    BOOST_TEST(transfer_syntaxes.size() == 2);
    BOOST_TEST(transfer_syntaxes[1] == "1.2.840.10008.1.2.1");
    BOOST_TEST(query.at(Tag(0x0010, 0x0010)) == "*");
    BOOST_TEST(query.at(Tag(0x0008, 0x0016)) == registry::CTImageStorage);
    BOOST_TEST(sop_class_name == "Verification SOP Class");
}

BOOST_AUTO_TEST_CASE(they_stand_for_strings_in_nested_braces)
{
    auto const model = registry::StudyRootQueryRetrieveInformationModelFind;
    auto const contexts = set_contexts(
        {{model, {registry::ExplicitVRLittleEndian}, Context::Role::SCU},
         {registry::Verification,
          {registry::ExplicitVRLittleEndian, registry::ImplicitVRLittleEndian},
          Context::Role::SCP}});
    BOOST_TEST(contexts.size() == 2);
    BOOST_TEST(contexts[0].abstract_syntax == model);
    BOOST_TEST(contexts[0].transfer_syntaxes.size() == 1);
    BOOST_TEST(contexts[1].transfer_syntaxes[1] == "1.2.840.10008.1.2");
}

BOOST_AUTO_TEST_CASE(the_keyword_of_a_constant_leads_back_to_it)
{
    BOOST_TEST(registry::OverlayData.get_name() == "OverlayData");
    BOOST_TEST(
        registry::RowsForNthOrderCoefficients.get_name()
        == "RowsForNthOrderCoefficients");
    BOOST_TEST(registry::ZonalMap.get_name() == "ZonalMap");
}

BOOST_AUTO_TEST_SUITE_END()
