#include "association/contexts.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/registry.h"

using namespace odil::association;
using odil::AssociationParameters;
using odil::DataSet;
using Result = PresentationContext::Result;
using Role = PresentationContext::Role;
namespace registry = odil::registry;

namespace
{

std::string const ct = registry::CTImageStorage;
std::string const implicit = registry::ImplicitVRLittleEndian;
std::string const explicit_ = registry::ExplicitVRLittleEndian;
std::string const jpeg = registry::JPEGBaseline8Bit;

PresentationContext make_context(
    std::uint8_t id,
    std::vector<std::string> transfer_syntaxes,
    Result result = Result::Acceptance)
{
    return {id, ct, std::move(transfer_syntaxes), Role::Unspecified, result};
}

AssociationParameters agree_on(std::vector<PresentationContext> contexts)
{
    return AssociationParameters().set_presentation_contexts(
        std::move(contexts));
}

DataSet make_encapsulated(std::string const & transfer_syntax)
{
    DataSet data_set(transfer_syntax);
    data_set.add(
        "PixelData", odil::Value::Binary{{}, {1, 2}, {3, 4}}, odil::VR::OB);
    return data_set;
}

template <typename Function> std::string get_error(Function const & function)
{
    try
    {
        function();
    }
    catch(odil::Exception const & e)
    {
        return e.what();
    }
    return "";
}

bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

}

BOOST_AUTO_TEST_SUITE(association_contexts)

BOOST_AUTO_TEST_CASE(context_is_found_by_id_if_accepted)
{
    auto const agreed = agree_on(
        {make_context(1, {implicit}, Result::NoReason),
         make_context(3, {implicit})});
    BOOST_TEST(find_context(agreed, 1) == nullptr);
    BOOST_TEST(find_context(agreed, 5) == nullptr);
    BOOST_TEST(find_context(agreed, 3)->id == 3);
}

BOOST_AUTO_TEST_CASE(message_without_data_set_takes_any_accepted_context)
{
    auto const agreed = agree_on(
        {make_context(1, {implicit}, Result::UserRejection),
         make_context(3, {jpeg})});
    BOOST_TEST(choose_context(agreed, ct).id == 3);
}

BOOST_AUTO_TEST_CASE(data_set_goes_where_its_transfer_syntax_is)
{
    // In any order.
    auto const agreed = agree_on(
        {make_context(1, {jpeg}),
         make_context(3, {implicit}),
         make_context(5, {explicit_})});
    BOOST_TEST(choose_context(agreed, ct, DataSet(explicit_)).id == 5);
    BOOST_TEST(choose_context(agreed, ct, DataSet(implicit)).id == 3);
    BOOST_TEST(choose_context(agreed, ct, make_encapsulated(jpeg)).id == 1);
    BOOST_TEST(choose_context(agreed, ct, explicit_).id == 5);
    BOOST_TEST(choose_context(agreed, ct, jpeg).id == 1);
}

BOOST_AUTO_TEST_CASE(data_set_which_is_not_compressed_can_be_written_otherwise)
{
    auto const agreed =
        agree_on({make_context(1, {jpeg}), make_context(3, {implicit})});
    BOOST_TEST(choose_context(agreed, ct, DataSet()).id == 3);
    BOOST_TEST(choose_context(agreed, ct, DataSet(explicit_)).id == 3);
    // The transfer syntax from which it came says nothing without pixel data.
    BOOST_TEST(
        choose_context(
            agreed, ct, DataSet(registry::JPEG2000.operator std::string()))
            .id
        == 3);
}

BOOST_AUTO_TEST_CASE(compressed_data_needs_its_own_context)
{
    auto const agreed = agree_on(
        {make_context(1, {implicit}),
         make_context(
             3, {jpeg, explicit_}, Result::TransferSyntaxesNotSupported)});
    auto const error =
        get_error([&] { choose_context(agreed, ct, make_encapsulated(jpeg)); });
    for(auto const & part : std::vector<std::string>{
            ct,
            jpeg,
            "JPEG Baseline",
            "CT Image Storage",
            "proposed in Implicit VR Little Endian: Default Transfer Syntax "
            "for "
            "DICOM (1.2.840.10008.1.2): accepted",
            "Explicit VR Little Endian (1.2.840.10008.1.2.1): transfer "
            "syntaxes "
            "not supported"})
    {
        BOOST_TEST(contains(error, part), error << " has no " << part);
    }
    BOOST_TEST(contains(
        get_error([&] { choose_context(agreed, ct, make_encapsulated("")); }),
        "set_transfer_syntax"));
}

BOOST_AUTO_TEST_CASE(data_set_is_not_written_in_an_encapsulated_syntax)
{
    auto const agreed = agree_on({make_context(1, {jpeg})});
    auto const error =
        get_error([&] { choose_context(agreed, ct, DataSet(implicit)); });
    BOOST_TEST(contains(error, "can be written"), error);
    BOOST_TEST(contains(error, jpeg), error);
}

// JPIP and SMPTE ST 2110: there is no pixel data in the data set.
BOOST_AUTO_TEST_CASE(data_set_of_which_a_part_is_elsewhere_keeps_its_syntax)
{
    for(std::string const syntax :
        {"1.2.840.10008.1.2.4.94",
         "1.2.840.10008.1.2.4.205",
         "1.2.840.10008.1.2.7.1",
         "1.2.840.10008.1.20"})
    {
        auto const both =
            agree_on({make_context(1, {implicit}), make_context(3, {syntax})});
        BOOST_TEST(choose_context(both, ct, DataSet(syntax)).id == 3);
        auto const other = agree_on({make_context(1, {implicit})});
        BOOST_TEST(contains(
            get_error([&] { choose_context(other, ct, DataSet(syntax)); }),
            syntax));
        auto const own = agree_on({make_context(3, {syntax})});
        BOOST_TEST(contains(
            get_error([&] { choose_context(own, ct, DataSet(implicit)); }),
            "can be written"));
    }
}

BOOST_AUTO_TEST_CASE(error_says_what_was_rejected_and_why)
{
    auto const agreed = agree_on(
        {make_context(1, {implicit}, Result::AbstractSyntaxNotSupported),
         make_context(3, {explicit_}, Result::UserRejection)});
    for(auto const & error :
        {get_error([&] { choose_context(agreed, ct); }),
         get_error([&] { choose_context(agreed, ct, implicit); }),
         get_error([&] { choose_context(agreed, ct, DataSet()); })})
    {
        BOOST_TEST(contains(error, "abstract syntax not supported"), error);
        BOOST_TEST(contains(error, "; proposed in Explicit VR"), error);
        BOOST_TEST(contains(error, "rejected by the user"), error);
    }
}

BOOST_AUTO_TEST_CASE(error_says_that_nothing_was_proposed)
{
    auto const agreed = agree_on({make_context(1, {implicit})});
    BOOST_TEST(
        get_error([&] { choose_context(agreed, "1.2.3"); })
        == "The peer does not accept 1.2.3 on this association: it was not "
           "proposed");
}

BOOST_AUTO_TEST_SUITE_END()
