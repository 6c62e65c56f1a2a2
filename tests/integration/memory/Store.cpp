#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

#include "odil/Association.h"
#include "odil/AssociationParameters.h"
#include "odil/DataSet.h"
#include "odil/DirectoryStore.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "odil/StoreSCP.h"
#include "odil/StoreSCU.h"
#include "odil/VR.h"
#include "odil/Writer.h"
#include "odil/registry.h"

// Both sides are in this program: its memory is that of both.

namespace fs = std::filesystem;
namespace registry = odil::registry;
using odil::DirectoryStore;

namespace
{

#ifdef ODIL_TESTS_SANITIZED
constexpr std::uint32_t large = 0x1000000;
#else
constexpr std::uint32_t large = 0x40000000; // 1 GiB
#endif
constexpr std::uint32_t small = 0x10000;

struct Folder
{
    fs::path path;

    Folder()
    {
        auto name = (fs::temp_directory_path() / "odil-XXXXXX").string();
        BOOST_REQUIRE(::mkdtemp(name.data()) != nullptr);
        path = name;
    }
    Folder(Folder const &) = delete;
    Folder & operator=(Folder const &) = delete;
    ~Folder()
    {
        std::error_code error;
        fs::remove_all(path, error);
    }
};

// Of this program, in KiB: VmRSS is now, VmHWM the most.
std::size_t read_status(std::string const & name)
{
    std::ifstream stream("/proc/self/status");
    std::string word;
    while(stream >> word && word != name + ":")
    {
    }
    std::size_t value = 0;
    stream >> value;
    BOOST_REQUIRE(value > 0U);
    return value;
}

// The most is what is used now.
void reset_most()
{
    std::ofstream("/proc/self/clear_refs") << "5" << std::flush;
}

// The data set of an image, up to the bytes of its pixels, which are a hole of
// the file but for the last ones.
void write_image(fs::path const & path, std::uint32_t size)
{
    odil::DataSet data_set;
    data_set.add(
        registry::SOPClassUID, {registry::RawDataStorage}, odil::VR::UI);
    data_set.add(
        registry::SOPInstanceUID,
        {"1.2." + std::to_string(size)},
        odil::VR::UI);
    data_set.add(registry::PatientID, {"1"}, odil::VR::LO);
    data_set.add(registry::StudyInstanceUID, {"1.3"}, odil::VR::UI);
    data_set.add(registry::SeriesInstanceUID, {"1.4"}, odil::VR::UI);
    {
        std::ofstream stream(path, std::ios_base::binary);
        odil::Writer::write_file(data_set, stream);
        odil::Writer writer(stream, registry::ExplicitVRLittleEndian);
        writer.write_tag(registry::PixelData);
        stream.write("OB\0\0", 4);
        for(auto rest = size, i = 0U; i != 4; ++i, rest >>= 8U)
        {
            stream.put(char(rest));
        }
    }
    fs::resize_file(path, fs::file_size(path) + size - 4);
    std::ofstream(path, std::ios_base::binary | std::ios_base::app) << "last";
}

// But for the meta information, of which no part is in the last bytes.
bool has_same_end(
    fs::path const & left, fs::path const & right, std::size_t size)
{
    constexpr std::size_t chunk_size = 0x100000;
    std::ifstream streams[2];
    std::vector<char> chunks[2];
    auto const * path = &left;
    for(auto & stream : streams)
    {
        stream.open(*path, std::ios_base::binary);
        stream.seekg(-std::streamoff(size), std::ios_base::end);
        path = &right;
    }
    for(auto rest = size; rest != 0;)
    {
        auto const count = std::min(rest, chunk_size);
        for(std::size_t i = 0; i != 2; ++i)
        {
            chunks[i].resize(count);
            streams[i].read(chunks[i].data(), std::streamsize(count));
            if(!streams[i])
            {
                return false;
            }
        }
        if(chunks[0] != chunks[1])
        {
            return false;
        }
        rest -= count;
    }
    return true;
}

void check_store(DirectoryStore::Layout layout, fs::path const & stored)
{
    Folder const folder;
    Folder const root;
    write_image(folder.path / "small.dcm", small);
    write_image(folder.path / "large.dcm", large);
    odil::Server server(
        odil::ServerParameters().set_loopback_only(true),
        [&](odil::SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<odil::StoreSCP>(
                odil::message::Message::Command::C_STORE_RQ,
                DirectoryStore(root.path, layout));
        });

    odil::Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(server.get_port());
    association.set_parameters(odil::AssociationParameters()
                                   .set_calling_ae_title("MEMORY")
                                   .set_called_ae_title("MEMORY")
                                   .set_presentation_contexts(
                                       {{registry::RawDataStorage,
                                         {registry::ExplicitVRLittleEndian}}}));
    association.associate();
    odil::StoreSCU scu(association);
    scu.store_file(folder.path / "small.dcm");

    auto const idle = read_status("VmRSS");
    reset_most();
    scu.store_file(folder.path / "large.dcm");
    auto const most = read_status("VmHWM");
    association.release();

#ifndef ODIL_TESTS_SANITIZED
    BOOST_TEST(most < idle + 16 * 1024);
    BOOST_TEST_MESSAGE("memory: " << idle << " kB, at most " << most << " kB");
#else
    BOOST_TEST(most > 0U);
    BOOST_TEST(idle > 0U);
#endif
    BOOST_TEST(has_same_end(
        folder.path / "large.dcm", root.path / stored, large + 100U));
}

}

BOOST_AUTO_TEST_SUITE(integration_memory)

BOOST_AUTO_TEST_CASE(large_file_is_stored_flat_in_little_memory)
{
    check_store(
        DirectoryStore::Layout::Flat, "1.2." + std::to_string(large) + ".dcm");
}

BOOST_AUTO_TEST_CASE(large_file_is_stored_in_a_tree_in_little_memory)
{
    check_store(
        DirectoryStore::Layout::Tree,
        "1/1.3/1.4/1.2." + std::to_string(large) + ".dcm");
}

BOOST_AUTO_TEST_SUITE_END()
