#include "odil/presentation_contexts.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "store.h"

using namespace odil;
using namespace odil::test::store;
using odil::test::contains;
using odil::test::get_error;
using Context = AssociationParameters::PresentationContext;
using Role = Context::Role;
using UIDs = std::vector<std::string>;

namespace
{

std::string const ct = registry::CTImageStorage;
std::string const mr = registry::MRImageStorage;
std::string const get_model =
    registry::StudyRootQueryRetrieveInformationModelGet;

// So many contexts of different classes.
PresentationContexts make_many(std::size_t count)
{
    PresentationContexts contexts;
    for(std::size_t i = 0; i != count; ++i)
    {
        contexts.emplace_back("1.2." + std::to_string(i), UIDs{implicit});
    }
    return contexts;
}

std::vector<std::size_t>
get_sizes(std::vector<PresentationContexts> const & groups)
{
    std::vector<std::size_t> sizes;
    for(auto const & group : groups)
    {
        sizes.push_back(group.size());
        AssociationParameters().set_presentation_contexts(group); // throws
    }
    return sizes;
}

using Sizes = std::vector<std::size_t>;

}

BOOST_AUTO_TEST_SUITE(services_presentation_contexts)

BOOST_AUTO_TEST_CASE(storage_classes_are_the_current_ones_of_the_standard)
{
    auto const classes = get_storage_sop_classes();
    std::set<std::string> const set(classes.begin(), classes.end());
    BOOST_TEST(set.size() == classes.size());
    // The rule: every UID of the registry is there, or has a reason not to be.
    for(auto const & [uid, entry] : registry::uids_dictionary)
    {
        std::string const text = uid;
        std::string const name = entry.name;
        auto const is_one = entry.type == "SOP Class" && !entry.retired
                            && contains(name, " Storage")
                            && text != "1.2.840.10008.1.3.10";
        BOOST_TEST_CONTEXT(text << " " << name)
        {
            BOOST_TEST(set.count(text) == (is_one ? 1U : 0U));
        }
    }
    for(std::string const & uid :
        {ct,
         mr,
         std::string(registry::DigitalXRayImageStorageForPresentation),
         std::string(registry::EncapsulatedPDFStorage),
         std::string(registry::RTPlanStorage),
         std::string(registry::HangingProtocolStorage)})
    {
        BOOST_TEST(set.count(uid) == 1U);
    }
    for(std::string const & uid :
        {std::string(registry::StorageCommitmentPushModel),
         std::string(registry::MediaStorageDirectoryStorage),
         std::string(registry::Verification),
         std::string(registry::UltrasoundImageStorageRetired),
         get_model})
    {
        BOOST_TEST(set.count(uid) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(class_has_all_transfer_syntaxes_or_one_context_each)
{
    BOOST_TEST(
        (make_contexts({ct, mr, ct}, {explicit_, implicit, explicit_})
         == PresentationContexts{
             {ct, {explicit_, implicit}}, {mr, {explicit_, implicit}}}));
    BOOST_TEST(
        (make_contexts(
             {mr, ct},
             {explicit_, implicit},
             Role::Both,
             ContextLayout::TransferSyntax)
         == PresentationContexts{
             {mr, {explicit_}, Role::Both},
             {mr, {implicit}, Role::Both},
             {ct, {explicit_}, Role::Both},
             {ct, {implicit}, Role::Both}}));
    BOOST_TEST(make_contexts({}, {implicit}).empty());
    BOOST_CHECK_THROW(make_contexts({ct}, {}), Exception);
}

BOOST_AUTO_TEST_CASE(all_storage_classes_have_contexts)
{
    auto const contexts = make_storage_contexts({implicit}, Role::SCP);
    auto const classes = get_storage_sop_classes();
    BOOST_TEST_REQUIRE(contexts.size() == classes.size());
    for(std::size_t i = 0; i != classes.size(); ++i)
    {
        BOOST_TEST((contexts[i] == Context(classes[i], {implicit}, Role::SCP)));
    }
}

BOOST_AUTO_TEST_CASE(contexts_are_made_of_what_was_found)
{
    DataSet first;
    first.add("SOPClassesInStudy", {ct, mr});
    DataSet second;
    second.add("SOPClassesInStudy", {mr, sop_class});
    DataSet image;
    image.add("SOPClassUID", {ct});
    PresentationContexts const expected{
        {ct, {explicit_}, Role::SCP},
        {mr, {explicit_}, Role::SCP},
        {sop_class, {explicit_}, Role::SCP}};
    BOOST_TEST(
        (make_retrieve_contexts({first, second, image}, {explicit_})
         == expected));
    BOOST_TEST(
        (make_retrieve_contexts({image, image}, {explicit_})
         == PresentationContexts{{ct, {explicit_}, Role::SCP}}));
    BOOST_TEST(
        make_retrieve_contexts(
            {first}, {implicit, explicit_}, ContextLayout::TransferSyntax)
            .size()
        == 4U);
    BOOST_TEST(make_retrieve_contexts({}, {explicit_}).empty());
}

BOOST_AUTO_TEST_CASE(match_without_class_is_an_error)
{
    DataSet match;
    match.add("StudyInstanceUID", {"1.2"});
    auto const get_error_with = [&]
    {
        return get_error<Exception>(
            [&] { make_retrieve_contexts({match}, {implicit}); });
    };
    BOOST_TEST(contains(get_error_with(), "SOPClassesInStudy"));
    BOOST_TEST(contains(get_error_with(), "SOPClassUID"));
    match.add("SOPClassesInStudy");
    BOOST_TEST(contains(get_error_with(), "SOPClassesInStudy"));
}

BOOST_AUTO_TEST_CASE(files_are_proposed_as_they_are)
{
    Folder const folder;
    auto other = make_instance(2);
    other.add("SOPClassUID", {ct});
    std::vector<std::filesystem::path> const paths{
        folder.write("1", make_instance(1), explicit_),
        folder.write("2", other, big_endian),
        folder.write("3", make_compressed_instance(), jpeg),
        folder.write("4", make_instance(4), explicit_)};
    BOOST_TEST(
        (make_store_contexts(paths)
         == PresentationContexts{
             {sop_class, {explicit_}},
             {sop_class, {jpeg}},
             {ct, {big_endian}}}));
    BOOST_TEST(
        (make_store_contexts(paths, {explicit_, implicit})
         == PresentationContexts{
             {sop_class, {explicit_}},
             {sop_class, {jpeg}},
             {sop_class, {implicit}},
             {ct, {big_endian}},
             {ct, {explicit_}},
             {ct, {implicit}}}));
    BOOST_TEST(make_store_contexts({}, {implicit}).empty());
}

BOOST_AUTO_TEST_CASE(unreadable_file_is_an_error_or_left_out)
{
    Folder const folder;
    std::vector<std::filesystem::path> const paths{
        folder.write("bad", "text"), folder.write("good", make_instance(1))};
    auto const error =
        get_error<Exception>([&] { make_store_contexts(paths); });
    BOOST_TEST(contains(error, paths[0].string()));

    std::string reported;
    auto const contexts = make_store_contexts(
        paths,
        {},
        [&](std::filesystem::path const & path, Exception const & e)
        {
            BOOST_TEST(path == paths[0]);
            reported = e.what();
        });
    BOOST_TEST(reported == error);
    BOOST_TEST((contexts == PresentationContexts{{sop_class, {implicit}}}));
}

BOOST_AUTO_TEST_CASE(contexts_are_divided_among_associations)
{
    PresentationContexts const leading{{get_model, {implicit}}};
    BOOST_TEST(split_contexts({}, leading).empty());
    BOOST_TEST((get_sizes(split_contexts(make_many(128))) == Sizes{128}));
    BOOST_TEST((get_sizes(split_contexts(make_many(129))) == Sizes{128, 1}));
    BOOST_TEST(
        (get_sizes(split_contexts(make_many(128), leading)) == Sizes{128, 2}));
    BOOST_TEST((
        get_sizes(split_contexts(make_many(5), leading, 3)) == Sizes{3, 3, 2}));
    BOOST_TEST(
        (get_sizes(split_contexts(make_many(300), {}, 1000))
         == Sizes{128, 128, 44}));

    // Nothing is lost, nothing comes twice.
    auto const contexts = make_storage_contexts({implicit}, Role::SCP);
    PresentationContexts all;
    for(auto const & group : split_contexts(contexts, leading))
    {
        BOOST_TEST((group[0] == leading[0]));
        all.insert(all.end(), group.begin() + 1, group.end());
    }
    BOOST_TEST((all == contexts));
    BOOST_CHECK_THROW(split_contexts(contexts, leading, 1), Exception);
    BOOST_CHECK_THROW(split_contexts(contexts, make_many(128)), Exception);
}

BOOST_AUTO_TEST_CASE(contexts_of_a_class_stay_together)
{
    auto const contexts = make_contexts(
        {"1.2.1", "1.2.2", "1.2.3"},
        {implicit, explicit_},
        Role::Unspecified,
        ContextLayout::TransferSyntax);
    BOOST_TEST((get_sizes(split_contexts(contexts, {}, 5)) == Sizes{4, 2}));
    BOOST_TEST((
        get_sizes(split_contexts(contexts, {}, 1)) == Sizes{1, 1, 1, 1, 1, 1}));

    // As those of files, of which one class is found again later.
    auto mixed = contexts;
    std::swap(mixed[1], mixed[4]);
    auto const groups = split_contexts(mixed, {}, 2);
    BOOST_TEST_REQUIRE(groups.size() == 3U);
    for(auto const & group : groups)
    {
        BOOST_TEST(group.size() == 2U);
        BOOST_TEST(group[0].abstract_syntax == group[1].abstract_syntax);
    }
}

BOOST_AUTO_TEST_CASE(ids_are_assigned_anew)
{
    auto contexts = make_many(2);
    contexts[0].id = 1;
    contexts[1].id = 1;
    auto const groups = split_contexts(contexts);
    BOOST_TEST((get_sizes(groups) == Sizes{2}));
    BOOST_TEST(int(groups[0][0].id) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
