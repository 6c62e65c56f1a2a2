// The example of docs/services/directory-store.md.

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <filesystem>
#include <iostream>
#include <string>

#include "directory.h"
#include "odil/Association.h"
#include "odil/DirectoryStore.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "odil/StoreSCP.h"
#include "odil/StoreSCU.h"
#include "odil/registry.h"

using odil::test::directory::Folder;

namespace
{

void send(odil::DataSet const & data_set, std::uint16_t port)
{
    odil::Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(port);
    association.set_parameters(
        odil::AssociationParameters()
            .set_calling_ae_title("USER")
            .set_called_ae_title("STORE")
            .set_presentation_contexts(
                {{odil::registry::RawDataStorage,
                  {odil::registry::ImplicitVRLittleEndian}}}));
    association.associate();
    odil::StoreSCU(association).store(data_set);
    association.release();
}

}

BOOST_AUTO_TEST_SUITE(services_documentation_directory)

BOOST_AUTO_TEST_CASE(storing_in_a_folder)
{
    Folder const folder;
    auto const root = folder.path / "root";
    std::uint16_t const port = 0;

    auto store = odil::DirectoryStore(root, odil::DirectoryStore::Layout::Tree);
    store.set_make_directories(true)
        .set_source_ae_title("STORE")
        .set_file_callback([&](std::filesystem::path const & path, auto const &)
                           { std::cout << path.string() + '\n'; });
    odil::Server server(
        odil::ServerParameters().set_port(port),
        [&](odil::SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<odil::StoreSCP>(
                odil::message::Message::Command::C_STORE_RQ, store);
        });

    odil::DataSet data_set;
    data_set.add("SOPClassUID", {std::string(odil::registry::RawDataStorage)});
    data_set.add("SOPInstanceUID", {"1.2"});
    data_set.add("PatientID", {"P"});
    send(data_set, server.get_port());
    BOOST_TEST(std::filesystem::exists(root / "P/%/%/1.2.dcm"));
}

BOOST_AUTO_TEST_SUITE_END()
