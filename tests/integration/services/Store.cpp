// What servers make of what they are sent.

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "archive.h"
#include "files.h"
#include "odil/EchoSCU.h"
#include "odil/EncapsulatedPixelData.h"
#include "odil/ItemEncoding.h"
#include "odil/StatusError.h"
#include "odil/StoreSCU.h"
#include "odil/presentation_contexts.h"

using namespace odil;
using namespace odil::test;
using Paths = std::vector<std::filesystem::path>;

namespace
{

std::string const explicit_ = registry::ExplicitVRLittleEndian;
std::string const implicit = registry::ImplicitVRLittleEndian;

auto const study = root + ".60";

Paths write_files(Folder const & folder, unsigned int count)
{
    Paths paths;
    for(unsigned int number = 1; number <= count; ++number)
    {
        paths.push_back(folder.get_path() / std::to_string(number));
        write_file(paths.back(), make_instance(number, study));
    }
    return paths;
}

// It does not say of which patient, study and series it is.
DataSet make_unwanted()
{
    DataSet instance(explicit_);
    instance.add("SOPClassUID", {registry::CTImageStorage});
    instance.add("SOPInstanceUID", {study + ".9.9"});
    return instance;
}

// By a program of DCMTK, in place; the SOP instance stays the same.
void convert(std::string const & program, std::filesystem::path const & path)
{
    auto const name = path.string();
    auto const command = program + " " + name + " " + name;
    BOOST_TEST_REQUIRE(std::system(command.c_str()) == 0, command);
}

}

BOOST_AUTO_TEST_SUITE(integration_Store)

BOOST_AUTO_TEST_CASE(files_and_data_sets_are_stored)
{
    Folder const folder;
    auto const paths = write_files(folder, 10);
    auto association = make_association(make_store_contexts(paths, {implicit}));
    association.update_parameters().set_maximum_number_operations_invoked(0);
    association.associate();
    // None of the servers has operations side by side.
    BOOST_TEST(
        association.get_negotiated_parameters()
            .get_maximum_number_operations_invoked()
        == 1);
    StoreSCU scu(association);
    std::size_t reported = 0;
    for(auto const & outcome :
        scu.store_files(paths, [&](auto const &) { ++reported; }))
    {
        BOOST_TEST(outcome.is_stored());
        BOOST_TEST(outcome.response->is_success());
    }
    BOOST_TEST(reported == paths.size());
    for(unsigned int number = 1; number <= 10; ++number)
    {
        scu.start(make_instance(number, study));
    }
    scu.wait();
    BOOST_TEST(scu.store_file(paths[0]).is_success());
    BOOST_TEST(scu.store(make_instance(1, study)).is_success());
    association.release();
}

BOOST_AUTO_TEST_CASE(what_the_server_does_not_accept_is_an_error)
{
    // Contexts are refused in part: one class is not known to any server, one
    // transfer syntax is not accepted by default.
    auto contexts = make_contexts(
        {registry::CTImageStorage},
        {registry::JPEG2000, explicit_},
        Context::Role::Unspecified,
        ContextLayout::TransferSyntax);
    contexts.push_back({root + ".99.1", {explicit_}});
    auto association = associate(contexts);
    StoreSCU scu(association);

    auto unknown = make_instance(1, study);
    unknown.add("SOPClassUID", {root + ".99.1"});
    auto const is_refused = get_kind() != "orthanc";
    auto const error = get_error<Exception>([&] { scu.store(unknown); });
    BOOST_TEST_INFO(error);
    BOOST_TEST((!is_refused || contains(error, "The peer does not accept")));

    auto compressed = make_instance(1, study);
    compressed.add("PixelData", Value::Binary{{}, {1, 2}}, VR::OB);
    compressed.set_transfer_syntax(registry::JPEGLSLossless);
    auto const other = get_error<Exception>([&] { scu.store(compressed); });
    BOOST_TEST_INFO(other);
    BOOST_TEST(contains(other, "JPEG-LS Lossless"));
    BOOST_TEST(contains(other, "Explicit VR Little Endian"));

    // The association goes on, also for data in another transfer syntax.
    auto instance = make_instance(1, study);
    instance.set_transfer_syntax(implicit);
    BOOST_TEST(scu.store(instance).is_success());
    association.release();
}

// The codec of the test has one frame in one fragment.
BOOST_AUTO_TEST_CASE(compressed_instance_goes_with_a_codec)
{
    auto association =
        associate(make_contexts({registry::CTImageStorage}, {explicit_}));
    StoreSCU scu(association);
    auto compressed = make_instance(1, study);
    compressed.add("PixelData", Value::Binary{{}, {1, 2, 3, 4}}, VR::OB);
    compressed.set_transfer_syntax(registry::RLELossless);
    Folder const folder;
    auto const path = folder.get_path() / "file";
    write_file(path, compressed, registry::RLELossless);
    BOOST_CHECK_THROW(scu.store_file(path), Exception);

    std::vector<std::string> accepted;
    scu.set_transcoder(
        [&](DataSet instance, std::vector<std::string> const & syntaxes)
        {
            accepted = syntaxes;
            auto const frame = EncapsulatedPixelData(instance).copy_frame(0);
            instance.add("PixelData", Value::Binary{frame}, VR::OW);
            instance.set_transfer_syntax(syntaxes[0]);
            return std::optional<DataSet>(std::move(instance));
        });
    BOOST_TEST(scu.store_file(path).is_success());
    BOOST_TEST(scu.store(compressed).is_success());
    BOOST_TEST((accepted == std::vector<std::string>{explicit_}));
    association.release();
}

BOOST_AUTO_TEST_CASE(status_of_the_server_reaches_the_caller)
{
    auto association =
        associate(make_contexts({registry::CTImageStorage}, {explicit_}));
    StoreSCU scu(association);
    auto const error =
        get_error<StatusError>([&] { scu.store(make_unwanted()); });
    auto const status = scu.get_response().get_status();
    auto const is_orthanc = get_kind() == "orthanc"; // the others take it
    BOOST_TEST(status == (is_orthanc ? 0xA700 : 0));
    BOOST_TEST(contains(error, "C-STORE failed") == is_orthanc);
    BOOST_TEST(scu.store(make_instance(1, study)).is_success());
    association.release();
}

BOOST_AUTO_TEST_CASE(bytes_stay_what_they_are)
{
    auto const options = get_environment("ODIL_PEER_OPTIONS");
    if(!contains(options, "+B")) // storescp, which writes what it receives
    {
        return;
    }
    Folder const folder;
    auto const path = folder.get_path();
    write_file(path / "implicit", make_instance(1, study), implicit);
    write_file(
        path / "big",
        make_instance(6, study),
        registry::ExplicitVRBigEndian,
        ItemEncoding::UndefinedLength,
        true);
    write_file(
        path / "deflated",
        make_instance(11, study),
        registry::DeflatedExplicitVRLittleEndian);
    write_file(path / "rle", make_instance(3, study));
    convert("dcmcrle", path / "rle");
    write_file(path / "jpeg", make_instance(8, study));
    convert("dcmcjpeg", path / "jpeg");

    Paths paths;
    for(auto const & entry : std::filesystem::directory_iterator(path))
    {
        paths.push_back(entry.path());
    }
    auto association = associate(make_store_contexts(paths));
    StoreSCU scu(association);
    for(auto const & outcome : scu.store_files(paths))
    {
        BOOST_TEST(outcome.is_stored());
    }
    association.release();
    auto stored = read_files(
        std::filesystem::path(get_environment("ODIL_PEER_FOLDER"))
        / "received");
    for(auto const & [uid, content] : read_files(path))
    {
        BOOST_TEST((stored[uid] == content), uid);
    }
}

BOOST_AUTO_TEST_CASE(all_storage_classes_take_two_associations)
{
    auto const groups = split_contexts(
        make_storage_contexts({explicit_}), propose(verification));
    BOOST_TEST(groups.size() == 2U);
    BOOST_TEST(groups.front().size() == 128U);
    std::size_t accepted = 0;
    for(auto const & group : groups)
    {
        auto association = associate(group);
        EchoSCU(association).echo();
        auto const & contexts =
            association.get_negotiated_parameters().get_presentation_contexts();
        accepted += std::size_t(std::count_if(
            contexts.begin(),
            contexts.end(),
            [](Context const & context)
            { return context.result == Context::Result::Acceptance; }));
        association.release();
    }
    BOOST_TEST(accepted > 100U);
}

BOOST_AUTO_TEST_SUITE_END()
