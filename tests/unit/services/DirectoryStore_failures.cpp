#include "odil/DirectoryStore.h"

#include <boost/test/unit_test.hpp>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "directory.h"
#include "odil/DataSet.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/SCP.h"
#include "odil/VR.h"
#include "odil/message/Response.h"

using namespace odil::test::directory;
using odil::DataSet;
using odil::DirectoryStore;
using odil::message::Response;
namespace fs = std::filesystem;

namespace
{

struct Broken // not even a std::exception
{
};

// No file may be longer, as if the disk were full.
class SmallDisk
{
public:
    explicit SmallDisk(::rlim_t size) : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        auto limit = before_;
        limit.rlim_cur = size;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    SmallDisk(SmallDisk const &) = delete;
    SmallDisk & operator=(SmallDisk const &) = delete;
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    ::rlimit before_{};
};

bool is_out_of_resources(odil::SCP::Exception const & e)
{
    return e.get_status() == 0xA700;
}

}

BOOST_AUTO_TEST_SUITE(services_DirectoryStore_failures)

BOOST_AUTO_TEST_CASE(transfer_which_breaks_off_leaves_nothing)
{
    Folder const folder;
    DataSet data_set;
    data_set.add(
        odil::Tag(0x0009, 0x1001),
        {odil::Value::Binary::value_type(300'000)},
        odil::VR::OB);
    auto const bytes = encode(data_set);
    for(auto const layout :
        {DirectoryStore::Layout::Flat, DirectoryStore::Layout::Tree})
    {
        for(std::size_t const size : {0U, 1U, 20U, 65536U, 200'000U})
        {
            DirectoryStore const it(folder.path, layout);
            Source source(bytes.substr(0, size), [] { throw Broken(); });
            BOOST_CHECK_THROW(
                it(make_request(),
                   odil::registry::ExplicitVRLittleEndian,
                   source),
                Broken);
            BOOST_TEST(folder.get_files().empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(full_disk_is_told_with_the_reason)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    for(::rlim_t const size : {0U, 200U, 100'000U})
    {
        SmallDisk const disk(size);
        BOOST_CHECK_EXCEPTION(
            store(it, std::string(200'000, 'x')),
            odil::SCP::Exception,
            [](auto const & e)
            {
                return is_out_of_resources(e)
                       && std::string(e.what()).find("File too large") == 0;
            });
        BOOST_TEST(folder.get_files().empty());
    }
    BOOST_TEST(store(it, std::string(200'000, 'x')) == Response::Success);
}

BOOST_AUTO_TEST_CASE(root_must_be_a_folder)
{
    Folder const folder;
    BOOST_CHECK_EXCEPTION(
        store(DirectoryStore(folder.path / "missing"), ""),
        odil::SCP::Exception,
        is_out_of_resources);
    auto const file = folder.path / "file";
    std::ofstream(file) << "precious";
    for(bool const makes : {false, true})
    {
        auto it = DirectoryStore(file);
        it.set_make_directories(makes);
        BOOST_CHECK_EXCEPTION(
            store(it, ""), odil::SCP::Exception, is_out_of_resources);
        BOOST_CHECK_EXCEPTION(
            store(DirectoryStore(file / "in").set_make_directories(makes), ""),
            odil::SCP::Exception,
            is_out_of_resources);
    }
    BOOST_TEST(read_file(file) == "precious");
}

BOOST_AUTO_TEST_CASE(folder_of_the_name_of_the_file_is_kept)
{
    Folder const folder;
    fs::create_directory(folder.path / "1.2.3.dcm");
    auto it = DirectoryStore(folder.path);
    BOOST_TEST(store(it, "") == Response::DuplicateSOPInstance);
    it.set_existing(DirectoryStore::Existing::Replace);
    BOOST_CHECK_EXCEPTION(
        store(it, ""), odil::SCP::Exception, is_out_of_resources);
    BOOST_TEST(folder.get_files().empty());
    BOOST_TEST(fs::is_directory(folder.path / "1.2.3.dcm"));
}

BOOST_AUTO_TEST_CASE(instance_must_have_what_meta_information_needs)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    BOOST_CHECK_THROW(store(it, "", "1.2", ""), odil::EncodeError);
    BOOST_TEST(folder.get_files().empty());
}

BOOST_AUTO_TEST_CASE(instance_of_bad_uid_is_refused_and_others_may_come)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    for(auto const & uid : {std::string(), std::string(197, '1')})
    {
        BOOST_TEST(store(it, "", uid) == Response::InvalidSOPInstance);
    }
    BOOST_TEST(folder.get_files().empty());
}

BOOST_AUTO_TEST_CASE(exception_of_the_file_callback_passes_and_the_file_stays)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path);
    it.set_file_callback([](auto const &, auto const &) { throw Broken(); });
    BOOST_CHECK_THROW(store(it, ""), Broken);
    BOOST_TEST(fs::exists(folder.path / "1.2.3.dcm"));
}

BOOST_AUTO_TEST_CASE(program_which_is_killed_leaves_no_final_name)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    auto const child = ::fork();
    if(child == 0)
    {
        Source source(
            std::string(200'000, 'x'), [] { ::kill(::getpid(), SIGKILL); });
        it(make_request(), odil::registry::ExplicitVRLittleEndian, source);
        ::_exit(1);
    }
    int status = 0;
    BOOST_TEST_REQUIRE(::waitpid(child, &status, 0) == child);
    BOOST_TEST(WIFSIGNALED(status));
    auto const files = folder.get_files();
    BOOST_TEST_REQUIRE(files.size() == 1U);
    BOOST_TEST(files[0].extension() == fs::path(".part"));

    store(it, "whole");
    std::ofstream(folder.path / ".odil-") << "other";
    std::ofstream(folder.path / "a.part") << "other";
    BOOST_TEST(it.remove_partial_files() == 1U);
    BOOST_TEST(it.remove_partial_files() == 0U);
    BOOST_TEST(folder.get_files().size() == 3U);
    BOOST_CHECK_THROW(
        DirectoryStore(folder.path / "missing").remove_partial_files(),
        odil::Exception);
}

BOOST_AUTO_TEST_SUITE_END()
