#include "odil/DirectoryStore.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "directory.h"
#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/StoreCallback.h"
#include "odil/VR.h"
#include "odil/message/Response.h"
#include "odil/uid.h"

using namespace odil::test::directory;
using odil::DirectoryStore;
using odil::message::Response;
using Existing = DirectoryStore::Existing;
namespace fs = std::filesystem;
namespace registry = odil::registry;

namespace
{

std::string const explicit_le = registry::ExplicitVRLittleEndian;

// Not a data set, and longer than a buffer.
std::string make_noise(std::size_t size = 300'001)
{
    std::string bytes(size, '\0');
    for(std::size_t i = 0; i != size; ++i)
    {
        bytes[i] = char((i * i) >> 3U);
    }
    return bytes;
}

}

BOOST_AUTO_TEST_SUITE(services_DirectoryStore)

BOOST_AUTO_TEST_CASE(bytes_are_stored_as_they_come)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    std::string const syntax = "1.9.8"; // need not be known
    for(std::size_t const size : {0U, 1U, 65536U, 300'001U, 600'001U})
    {
        auto const uid = "1.2." + std::to_string(size);
        auto const noise = make_noise(size);
        BOOST_TEST(store(it, noise, uid, syntax) == Response::Success);

        std::ifstream stream(
            folder.path / (uid + ".dcm"), std::ios_base::binary);
        auto const header = odil::Reader::read_meta_information(stream);
        BOOST_TEST(
            header.as_string("MediaStorageSOPClassUID", 0)
            == std::string(registry::RawDataStorage));
        BOOST_TEST(header.as_string("MediaStorageSOPInstanceUID", 0) == uid);
        BOOST_TEST(header.as_string("TransferSyntaxUID", 0) == syntax);
        BOOST_TEST(
            header.as_string("ImplementationClassUID", 0)
            == std::string(odil::implementation_class_uid));
        BOOST_TEST(!header.has("SourceApplicationEntityTitle"));
        std::string const rest{std::istreambuf_iterator<char>(stream), {}};
        BOOST_TEST((rest == noise));
    }
    BOOST_TEST(folder.get_files().size() == 5U);
}

BOOST_AUTO_TEST_CASE(source_is_named_if_known)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path);
    it.set_source_ae_title("ME").set_synchronous(true);
    BOOST_TEST(store(it, "") == Response::Success);
    std::ifstream stream(folder.path / "1.2.3.dcm", std::ios_base::binary);
    auto const header = odil::Reader::read_meta_information(stream);
    BOOST_TEST(header.as_string("SourceApplicationEntityTitle", 0) == "ME");
}

BOOST_AUTO_TEST_CASE(it_is_a_callback_which_takes_a_stream)
{
    Folder const folder;
    odil::StoreCallback const callback{DirectoryStore(folder.path)};
    BOOST_TEST(callback.takes_stream());
    Source source("12");
    BOOST_TEST(
        callback(make_request(), explicit_le, source) == Response::Success);
    BOOST_TEST(fs::exists(folder.path / "1.2.3.dcm"));
}

BOOST_AUTO_TEST_CASE(path_of_each_file_is_told)
{
    Folder const folder;
    std::map<std::string, fs::path> paths;
    auto it = DirectoryStore(folder.path);
    it.set_file_callback(
        [&](fs::path const & path, auto const & request)
        {
            BOOST_TEST(fs::file_size(path) > 132U);
            paths[request.get_affected_sop_instance_uid()] = path;
        });
    store(it, "", "1.2");
    store(it, "", "1.3");
    store(it, "", "1.3");
    BOOST_TEST(paths.size() == 2U);
    BOOST_TEST(paths.at("1.3") == folder.path / "1.3.dcm");
}

BOOST_AUTO_TEST_CASE(existing_file_is_kept)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    BOOST_TEST(store(it, "first") == Response::Success);
    auto const first = read_file(folder.path / "1.2.3.dcm");
    BOOST_TEST(store(it, "other") == Response::DuplicateSOPInstance);
    BOOST_TEST((read_file(folder.path / "1.2.3.dcm") == first));
    BOOST_TEST(folder.get_files().size() == 1U);
}

// Found out at the end only: it was not there at the start.
BOOST_AUTO_TEST_CASE(file_which_appears_in_the_meantime_is_kept)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    std::string const unknown = "1.9.8"; // else it would be looked at
    Source slow("other", [&] { store(it, "first"); });
    BOOST_TEST(
        it(make_request(), unknown, slow) == Response::DuplicateSOPInstance);
    auto const file = read_file(folder.path / "1.2.3.dcm");
    BOOST_TEST(file.substr(file.size() - 5) == "first");
    BOOST_TEST(folder.get_files().size() == 1U);
}

BOOST_AUTO_TEST_CASE(existing_file_is_replaced_if_wanted)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path);
    it.set_existing(Existing::Replace);
    BOOST_TEST(store(it, "a longer, first") == Response::Success);
    auto const first = read_file(folder.path / "1.2.3.dcm");
    BOOST_TEST(store(it, "other") == Response::Success);
    auto const file = read_file(folder.path / "1.2.3.dcm");
    BOOST_TEST(file.size() > 300U);
    BOOST_TEST(file.size() == first.size() - 10);
    BOOST_TEST(file.substr(file.size() - 5) == "other");
    BOOST_TEST(folder.get_files().size() == 1U);
}

BOOST_AUTO_TEST_CASE(existing_file_is_a_success_if_wanted)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path);
    std::size_t told = 0;
    it.set_existing(Existing::Keep)
        .set_file_callback([&](auto const &, auto const &) { ++told; });
    BOOST_TEST(store(it, "first") == Response::Success);
    auto const first = read_file(folder.path / "1.2.3.dcm");
    BOOST_TEST(store(it, "other") == Response::Success);
    BOOST_TEST((read_file(folder.path / "1.2.3.dcm") == first));
    BOOST_TEST(told == 1U);

    // Found out at the end only.
    Source slow("other", [&] { store(it, "first", "1.2.4"); });
    BOOST_TEST(it(make_request("1.2.4"), "1.9.8", slow) == Response::Success);
    auto const file = read_file(folder.path / "1.2.4.dcm");
    BOOST_TEST(file.substr(file.size() - 5) == "first");
    BOOST_TEST(told == 2U);
    BOOST_TEST(folder.get_files().size() == 2U);

    fs::create_directory(folder.path / "1.2.5.dcm");
    BOOST_TEST(store(it, "", "1.2.5") == Response::DuplicateSOPInstance);
    fs::create_symlink("missing", folder.path / "1.2.6.dcm");
    BOOST_TEST(store(it, "", "1.2.6") == Response::DuplicateSOPInstance);
}

BOOST_AUTO_TEST_CASE(symbolic_links_are_not_followed)
{
    Folder const folder;
    Folder const elsewhere;
    auto const target = elsewhere.path / "target";
    std::ofstream(target) << "precious";
    for(auto const & to : {target, elsewhere.path / "missing"})
    {
        auto const link = folder.path / "1.2.3.dcm";
        fs::create_symlink(to, link);
        auto it = DirectoryStore(folder.path);
        BOOST_TEST(store(it, "12") == Response::DuplicateSOPInstance);
        BOOST_TEST(fs::is_symlink(link));
        it.set_existing(Existing::Replace);
        BOOST_TEST(store(it, "12") == Response::Success);
        BOOST_TEST(!fs::is_symlink(link));
        fs::remove(link);
    }
    BOOST_TEST(read_file(target) == "precious");
    BOOST_TEST(elsewhere.get_files().size() == 1U);
}

BOOST_AUTO_TEST_CASE(root_is_made_if_wanted)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path / "a" / "b");
    it.set_make_directories(true).set_synchronous(true);
    BOOST_TEST(store(it, "") == Response::Success);
    BOOST_TEST(fs::exists(folder.path / "a/b/1.2.3.dcm"));
}

BOOST_AUTO_TEST_CASE(names_stay_in_the_root)
{
    Folder const folder;
    auto const root = folder.path / "root";
    fs::create_directory(root);
    DirectoryStore const it(root);
    std::string const uids[] = {
        "..", "../x", "/etc/x", "a/b", std::string("a\0b", 3), ".odil-1.part"};
    for(auto const & uid : uids)
    {
        BOOST_TEST(store(it, "", uid) == Response::Success);
        BOOST_TEST(store(it, "", uid) == Response::DuplicateSOPInstance);
    }
    auto const files = folder.get_files();
    BOOST_TEST(files.size() == std::size(uids));
    for(auto const & file : files)
    {
        BOOST_TEST(file.parent_path() == fs::path("root"));
        BOOST_TEST(file.extension() == fs::path(".dcm"));
    }
}

BOOST_AUTO_TEST_CASE(of_several_at_once_one_wins)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    std::atomic<int> ready = 0;
    std::atomic<int> winner = -1;
    std::atomic<int> winners = 0;
    constexpr int count = 8;
    std::vector<std::thread> threads;
    for(int i = 0; i != count; ++i)
    {
        threads.emplace_back(
            [&, i]
            {
                // The files are complete at the same time.
                Source source(
                    std::string(100'000, char('a' + i)),
                    [&]
                    {
                        ++ready;
                        while(ready != count)
                        {
                            std::this_thread::yield();
                        }
                    });
                if(it(make_request(), explicit_le, source) == Response::Success)
                {
                    winner = i;
                    ++winners;
                }
            });
    }
    for(auto & thread : threads)
    {
        thread.join();
    }
    BOOST_TEST(winners == 1);
    auto const file = read_file(folder.path / "1.2.3.dcm");
    BOOST_TEST(
        (file.substr(file.size() - 100'000)
         == std::string(100'000, char('a' + winner))));
    BOOST_TEST(folder.get_files().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
