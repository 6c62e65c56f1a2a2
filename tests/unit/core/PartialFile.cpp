#include "core/PartialFile.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include <boost/test/unit_test.hpp>

#include "support/TemporaryFolder.h"

using odil::detail::FileError;
using odil::detail::PartialFile;
using std::filesystem::path;

namespace
{

std::string read(path const & file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

path get_only_file(path const & folder)
{
    std::filesystem::directory_iterator const it(folder);
    BOOST_REQUIRE(it != std::filesystem::directory_iterator());
    BOOST_TEST(std::distance(it, {}) == 1);
    return std::filesystem::directory_iterator(folder)->path();
}

}

BOOST_AUTO_TEST_SUITE(core_PartialFile)

BOOST_AUTO_TEST_CASE(has_its_name_when_it_is_whole)
{
    odil::test::TemporaryFolder const folder;
    auto const final_path = folder.path / "final";
    PartialFile file(folder.path);
    file.append("one");
    file.append("two");
    BOOST_TEST(file.size() == 6U);
    BOOST_TEST(!std::filesystem::exists(final_path));
    BOOST_TEST(
        PartialFile::is_name(get_only_file(folder.path).filename().string()));
    file.close(true);
    BOOST_TEST(file.rename(final_path, false));
    BOOST_TEST(get_only_file(folder.path) == final_path);
    BOOST_TEST(read(final_path) == "onetwo");
}

BOOST_AUTO_TEST_CASE(what_is_written_can_be_replaced)
{
    odil::test::TemporaryFolder const folder;
    PartialFile file(folder.path);
    file.append("abcdef");
    file.replace(2, "XY");
    file.append("g");
    BOOST_TEST(file.size() == 7U);
    BOOST_TEST(read(get_only_file(folder.path)) == "abXYefg");
}

BOOST_AUTO_TEST_CASE(is_removed_without_a_name)
{
    odil::test::TemporaryFolder const folder;
    PartialFile(folder.path).append("x");
    BOOST_TEST(std::filesystem::is_empty(folder.path));
}

BOOST_AUTO_TEST_CASE(replaces_a_file_only_where_wanted)
{
    odil::test::TemporaryFolder const folder;
    auto const final_path = folder.path / "final";
    for(std::string const text : {"old", "kept out", "new"})
    {
        PartialFile file(folder.path);
        file.append(text);
        file.close(false);
        auto const replaces = text == "new";
        BOOST_TEST(file.rename(final_path, replaces) == (text != "kept out"));
    }
    BOOST_TEST(read(final_path) == "new");
    BOOST_TEST(get_only_file(folder.path) == final_path);
}

BOOST_AUTO_TEST_CASE(errors_have_path_and_reason)
{
    odil::test::TemporaryFolder const folder;
    auto const missing = folder.path / "missing";
    BOOST_CHECK_EXCEPTION(
        PartialFile{missing},
        FileError,
        [&](FileError const & e)
        {
            return e.get_code() == std::errc::no_such_file_or_directory
                   && e.get_path().parent_path() == missing
                   && std::string(e.what()).find(missing.string()) == 0;
        });
    PartialFile file(folder.path);
    file.close(false);
    BOOST_CHECK_THROW(file.rename(missing / "x", true), FileError);
    BOOST_CHECK_THROW(odil::detail::synchronize(missing), FileError);
}

BOOST_AUTO_TEST_CASE(other_files_have_other_names)
{
    for(auto const * const name :
        {"", ".odil-.part", ".odil-0123", "0123.part", "x.odil-0123.part"})
    {
        BOOST_TEST(!PartialFile::is_name(name), name);
    }
}

BOOST_AUTO_TEST_CASE(folders_are_made_where_missing)
{
    odil::test::TemporaryFolder const folder;
    auto const inner = folder.path / "a" / "b";
    odil::detail::make_folders(inner, true);
    odil::detail::make_folders(inner, false);
    BOOST_TEST(std::filesystem::is_directory(inner));
    std::ofstream(folder.path / "file") << "x";
    BOOST_CHECK_THROW(
        odil::detail::make_folders(folder.path / "file" / "c", false),
        FileError);
}

BOOST_AUTO_TEST_SUITE_END()
