#include "odil/DirectoryStore.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/syscall.h>
#include <unistd.h>

#include "directory.h"
#include "odil/message/Response.h"

using namespace odil::test::directory;
using odil::DirectoryStore;
using odil::message::Response;
namespace fs = std::filesystem;

namespace
{

using Paths = std::vector<fs::path>;

// Whose contents, or names, are put on the disk; null if nobody wants to know.
Paths *& get_record()
{
    static Paths * record = nullptr;
    return record;
}

// While it is there, record what is put on the disk.
struct Record
{
    Paths paths;

    Record() { get_record() = &paths; }
    Record(Record const &) = delete;
    Record & operator=(Record const &) = delete;
    ~Record() { get_record() = nullptr; }

    bool has(fs::path const & path) const
    {
        return std::find(paths.begin(), paths.end(), path) != paths.end();
    }
};

}

// In the place of that of the system.
extern "C" int fsync(int descriptor)
{
    if(auto * const record = get_record())
    {
        record->push_back(
            fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor)));
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

BOOST_AUTO_TEST_SUITE(services_DirectoryStore_synchronous)

BOOST_AUTO_TEST_CASE(folders_which_are_made_are_on_the_disk)
{
    for(auto const layout :
        {DirectoryStore::Layout::Flat, DirectoryStore::Layout::Tree})
    {
        Folder const folder;
        auto it = DirectoryStore(folder.path / "a" / "b", layout);
        it.set_make_directories(true).set_synchronous(true);
        Record const record;
        BOOST_TEST(store(it, "") == Response::Success);
        std::vector<std::string> names{"", "a", "a/b"};
        if(layout == DirectoryStore::Layout::Tree)
        {
            names.insert(names.end(), {"a/b/%", "a/b/%/%", "a/b/%/%/%"});
        }
        for(auto const & name : names)
        {
            auto const path = name.empty() ? folder.path : folder.path / name;
            BOOST_TEST(record.has(path), path);
        }
        BOOST_TEST(!record.has(folder.path.parent_path())); // was there
    }
}

// Its name at that time is one which it no longer has.
BOOST_AUTO_TEST_CASE(file_is_on_the_disk_before_it_has_its_final_name)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path);
    it.set_synchronous(true);
    Record const record;
    BOOST_TEST(store(it, "") == Response::Success);
    auto const is_temporary = [&](fs::path const & path)
    { return path.parent_path() == folder.path && !fs::exists(path); };
    BOOST_REQUIRE(record.paths.size() == 2U);
    BOOST_TEST(is_temporary(record.paths[0]));
    BOOST_TEST(record.paths[1] == folder.path); // which has the new name
}

BOOST_AUTO_TEST_CASE(relative_root_is_on_the_disk)
{
    Folder const folder;
    auto const before = fs::current_path();
    fs::current_path(folder.path);
    auto it = DirectoryStore("a");
    it.set_make_directories(true).set_synchronous(true);
    {
        Record const record;
        BOOST_TEST(store(it, "") == Response::Success);
        BOOST_TEST(record.has(folder.path));
        BOOST_TEST(record.has(folder.path / "a"));
    }
    fs::current_path(before);
}

BOOST_AUTO_TEST_CASE(otherwise_nobody_waits_for_the_disk)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path / "a", DirectoryStore::Layout::Tree);
    it.set_make_directories(true);
    Record const record;
    BOOST_TEST(store(it, "") == Response::Success);
    BOOST_TEST(record.paths.empty());
}

BOOST_AUTO_TEST_SUITE_END()
