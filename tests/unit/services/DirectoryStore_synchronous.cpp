#include "odil/DirectoryStore.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <sys/stat.h>
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

// A file or folder whose contents, or names, are put on the disk.
struct Synchronized
{
    struct ::stat status;
    bool has_final_name; // of the file which is watched

    bool is(fs::path const & path) const
    {
        struct ::stat other;
        return ::stat(path.c_str(), &other) == 0
               && other.st_dev == status.st_dev
               && other.st_ino == status.st_ino;
    }
};

// While it is there, record what is put on the disk.
struct Record
{
    std::vector<Synchronized> all{};
    fs::path watched;

    explicit Record(fs::path file = {}) : watched(std::move(file))
    {
        current() = this;
    }
    Record(Record const &) = delete;
    Record & operator=(Record const &) = delete;
    ~Record() { current() = nullptr; }

    bool has(fs::path const & path) const
    {
        return std::any_of(
            all.begin(), all.end(), [&](auto const & x) { return x.is(path); });
    }

    // Null if nobody wants to know.
    static Record *& current()
    {
        static Record * record = nullptr;
        return record;
    }
};

}

// In the place of that of the system.
extern "C" int fsync(int descriptor)
{
    if(auto * const record = Record::current())
    {
        Synchronized it{};
        BOOST_TEST(::fstat(descriptor, &it.status) == 0);
        it.has_final_name = fs::exists(record->watched);
        record->all.push_back(it);
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

BOOST_AUTO_TEST_CASE(file_is_on_the_disk_before_it_has_its_final_name)
{
    Folder const folder;
    auto it = DirectoryStore(folder.path);
    it.set_synchronous(true);
    auto const file = folder.path / "1.2.3.dcm";
    Record const record(file);
    BOOST_TEST(store(it, "", "1.2.3") == Response::Success);
    BOOST_REQUIRE(record.all.size() == 2U);
    BOOST_TEST(record.all[0].is(file));
    BOOST_TEST(!record.all[0].has_final_name);
    BOOST_TEST(record.all[1].is(folder.path)); // which has the new name
    BOOST_TEST(record.all[1].has_final_name);
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
    BOOST_TEST(record.all.empty());
}

BOOST_AUTO_TEST_SUITE_END()
