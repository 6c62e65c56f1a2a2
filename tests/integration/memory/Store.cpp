#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "memory.h"
#include "odil/DirectoryStore.h"
#include "odil/SCPDispatcher.h"
#include "odil/StoreSCP.h"
#include "odil/StoreSCU.h"

// Instances go from file to file.

namespace fs = std::filesystem;
using namespace odil;
using namespace odil::test;

namespace
{

constexpr std::uint32_t large = is_sanitized ? 0x1000000 : 0x40000000; // 1 GiB
constexpr std::uint32_t small = 0x10000;

// The pixels are a hole of the file but for the last ones.
void write_image(fs::path const & path, std::uint32_t size)
{
    {
        std::ofstream stream(path, std::ios_base::binary);
        Writer::write_file(
            make_instance("1.2." + std::to_string(size)), stream);
        write_pixel_header(stream, size);
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
    Server server(
        ServerParameters().set_loopback_only(true),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<StoreSCP>(
                message::Message::Command::C_STORE_RQ,
                DirectoryStore(root.path, layout));
        });

    auto association =
        call(server.get_port(), {propose(registry::RawDataStorage)});
    StoreSCU scu(association);
    scu.store_file(folder.path / "small.dcm");

    Memory const memory;
    scu.store_file(folder.path / "large.dcm");
    memory.check(0);
    association.release();
    BOOST_TEST(has_same_end(
        folder.path / "large.dcm", root.path / stored, large + 100U));
}

}

BOOST_AUTO_TEST_SUITE(integration_memory_Store)

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
