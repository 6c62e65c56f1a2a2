// The examples of docs/services/store.md and docs/presentation-contexts.md.

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "odil/EncapsulatedPixelData.h"
#include "odil/TransferSyntax.h"
#include "odil/presentation_contexts.h"
#include "store.h"

using odil::test::store::Exchange;
using odil::test::store::Folder;
using odil::test::store::Provider;

namespace
{

// An archive which stores all, several at a time.
struct StoreArchive : Exchange
{
    StoreArchive() : Exchange([](Provider & provider) { provider.serve(); }, 3)
    {
    }
};

}

BOOST_AUTO_TEST_SUITE(services_documentation_store)

BOOST_FIXTURE_TEST_CASE(storing, StoreArchive)
{
    auto const data_set = odil::test::store::make_instance(1);
    Folder const folder;
    auto const path = folder.write("image.dcm", data_set);

    odil::StoreSCU store_scu(association);
    auto const response = store_scu.store(data_set);
    if(response.is_warning())
    {
        std::cout << "stored, but changed\n";
    }
    store_scu.store_file(path);

    BOOST_TEST(response.is_success());
    BOOST_TEST(store_scu.get_response().is_success());
    association.release();
}

BOOST_FIXTURE_TEST_CASE(storing_files, StoreArchive)
{
    Folder const folder;
    std::vector<std::filesystem::path> const paths{
        folder.write("1.dcm", odil::test::store::make_instance(1)),
        folder / "missing.dcm"};

    auto failed = 0;
    odil::StoreSCU store_scu(association);
    for(auto const & outcome : store_scu.store_files(paths))
    {
        try
        {
            if(outcome.error)
            {
                std::rethrow_exception(outcome.error);
            }
        }
        catch(odil::Exception const & e)
        {
            ++failed;
            std::cerr << outcome.path << ": " << e.what() << "\n";
        }
    }

    BOOST_TEST(failed == 1);
    association.release();
}

BOOST_FIXTURE_TEST_CASE(storing_several, StoreArchive)
{
    std::vector<odil::DataSet> const data_sets{
        odil::test::store::make_instance(1),
        odil::test::store::make_instance(2)};

    std::vector<std::string> failed;
    odil::StoreSCU store_scu(association);
    store_scu.set_response_callback(
        [&](odil::message::CStoreResponse const & response,
            std::string const & sop_instance_uid)
        {
            if(response.is_failure())
            {
                failed.push_back(sop_instance_uid);
            }
        });
    for(auto const & data_set : data_sets)
    {
        store_scu.start(data_set);
    }
    store_scu.wait();

    BOOST_TEST(failed.empty());
    association.release();
}

BOOST_FIXTURE_TEST_CASE(lending_a_codec, StoreArchive)
{
    auto image = odil::test::store::make_instance(1);
    image.add("NumberOfFrames", {2});
    odil::EncapsulatedPixelData::encapsulate(image, {{1, 2}, {3, 4}});
    Folder const folder;
    auto const path = folder.write(
        "1.dcm",
        image,
        odil::registry::EncapsulatedUncompressedExplicitVRLittleEndian);

    odil::StoreSCU store_scu(association);
    namespace uids = odil::registry;
    store_scu.set_transcoder(
        [&](odil::DataSet const & instance,
            std::vector<std::string> const & accepted)
            -> std::optional<odil::DataSet>
        {
            auto const native = std::find_if(
                accepted.begin(),
                accepted.end(),
                odil::TransferSyntax::is_native);
            if(native == accepted.end()
               || instance.get_transfer_syntax()
                      != uids::EncapsulatedUncompressedExplicitVRLittleEndian)
            {
                return std::nullopt; // the exception says so
            }
            std::vector<std::uint8_t> pixels;
            odil::EncapsulatedPixelData const frames(instance);
            for(std::size_t i = 0; i != frames.size(); ++i)
            {
                auto const frame = frames.copy_frame(i); // no padding
                pixels.insert(pixels.end(), frame.begin(), frame.end());
            }
            odil::DataSet converted(*native);
            for(auto const & [tag, element] : instance)
            {
                if(tag != odil::registry::PixelData)
                {
                    converted.add(tag, element);
                }
            }
            converted.add("PixelData", {pixels}, odil::VR::OW);
            return converted;
        });
    store_scu.store_file(path);

    BOOST_TEST(store_scu.get_response().is_success());
    association.release();
}

BOOST_AUTO_TEST_CASE(proposing_for_files)
{
    Folder const folder;
    std::vector<std::filesystem::path> const paths{
        folder.write("1.dcm", odil::test::store::make_instance(1))};

    odil::AssociationParameters parameters;
    parameters
        .set_presentation_contexts(odil::make_store_contexts(
            paths, {odil::registry::ImplicitVRLittleEndian}))
        .set_maximum_number_operations_invoked(16);

    BOOST_TEST(parameters.get_presentation_contexts().size() == 1U);
}

BOOST_AUTO_TEST_CASE(proposing_for_retrieval)
{
    odil::DataSet study;
    study.add("SOPClassesInStudy", {odil::registry::CTImageStorage});
    std::vector<odil::DataSet> const studies{study};

    odil::PresentationContexts const model{
        {odil::registry::StudyRootQueryRetrieveInformationModelGet,
         {odil::registry::ExplicitVRLittleEndian}}};
    auto const groups = odil::split_contexts(
        odil::make_retrieve_contexts(
            studies, {odil::registry::ExplicitVRLittleEndian}),
        model);

    BOOST_TEST(groups.size() == 1U);
    BOOST_TEST(groups[0].size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
