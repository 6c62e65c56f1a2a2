#include "core/FileSource.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <string>

#include <sys/stat.h>

#include "odil/Exception.h"
#include "support/TemporaryFolder.h"

using odil::detail::FileSource;

namespace
{

std::string make_bytes(std::size_t size)
{
    std::string bytes(size, ' ');
    for(std::size_t i = 0; i != size; ++i)
    {
        bytes[i] = static_cast<char>(i % 251);
    }
    return bytes;
}

struct Fixture
{
    odil::test::TemporaryFolder folder;
    std::filesystem::path path = folder.path / "file";

    void write(std::string const & bytes) const
    {
        std::ofstream(path, std::ios_base::binary) << bytes;
    }
};

std::string read(FileSource & source, std::size_t size)
{
    std::string bytes(size, '\0');
    auto const count =
        source.sgetn(bytes.data(), static_cast<std::streamsize>(size));
    return bytes.substr(0, static_cast<std::size_t>(count));
}

auto fails_with(std::string const & why)
{
    return [why](odil::Exception const & e) { return e.what() == why; };
}

}

BOOST_FIXTURE_TEST_SUITE(core_FileSource, Fixture)

BOOST_AUTO_TEST_CASE(pieces_of_any_size_are_the_bytes_of_the_file)
{
    auto const bytes = make_bytes(50001);
    write(bytes);
    for(std::size_t const piece : {1U, 100U, 16383U, 16384U, 16385U, 60000U})
    {
        FileSource source(path);
        std::string all;
        for(auto some = read(source, piece); !some.empty();
            some = read(source, piece))
        {
            all += some;
            BOOST_TEST(source.get_remaining() == bytes.size() - all.size());
        }
        BOOST_TEST((all == bytes));
        BOOST_TEST(source.sgetc() == std::char_traits<char>::eof());
    }
}

BOOST_AUTO_TEST_CASE(large_and_small_pieces_alternate)
{
    auto const bytes = make_bytes(200000);
    write(bytes);
    FileSource source(path);
    std::string all;
    while(all.size() != bytes.size())
    {
        BOOST_TEST(source.sgetc() != std::char_traits<char>::eof());
        all += read(source, 10);
        all += read(source, 40000);
    }
    BOOST_TEST((all == bytes));
}

BOOST_AUTO_TEST_CASE(position_is_free)
{
    auto const bytes = make_bytes(40000);
    write(bytes);
    FileSource source(path);
    auto const end = source.pubseekoff(0, std::ios::end, std::ios::in);
    BOOST_TEST((end == std::streampos(40000)));
    BOOST_TEST(source.sgetc() == std::char_traits<char>::eof());
    for(int const position : {0, 39999, 5, 20000, 19990, 3})
    {
        BOOST_TEST(
            (source.pubseekpos(position, std::ios::in)
             == std::streampos(position)));
        auto const begin = static_cast<std::size_t>(position);
        BOOST_TEST((read(source, 10) == bytes.substr(begin, 10)));
        auto const back = source.pubseekoff(-1, std::ios::cur, std::ios::in);
        BOOST_TEST(
            source.sgetc()
            == static_cast<unsigned char>(
                bytes[static_cast<std::size_t>(back)]));
    }
    auto const nowhere = std::streampos(-1);
    BOOST_TEST((source.pubseekpos(-5, std::ios::in) == nowhere));
    BOOST_TEST((source.pubseekpos(5, std::ios::out) == nowhere));
}

BOOST_AUTO_TEST_CASE(bytes_can_be_put_back_wherever_they_are)
{
    auto const bytes = make_bytes(40000);
    write(bytes);
    FileSource source(path);
    auto const eof = std::char_traits<char>::eof();
    BOOST_TEST(source.sungetc() == eof);
    for(std::size_t const size : {16384U, 16384U, 10000U, 100U})
    {
        read(source, size);
        source.sgetc();
        for(auto i = 0; i != 3; ++i)
        {
            auto const back = source.pubseekoff(0, std::ios::cur, std::ios::in);
            auto const at = static_cast<std::size_t>(back) - 1;
            BOOST_TEST(
                source.sungetc() == static_cast<unsigned char>(bytes[at]));
            BOOST_TEST(source.sgetc() == static_cast<unsigned char>(bytes[at]));
        }
        BOOST_TEST(source.sputbackc('\xFF') == eof);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_file_is_refused)
{
    BOOST_CHECK_EXCEPTION(
        FileSource{path},
        odil::Exception,
        fails_with("the file cannot be opened: No such file or directory"));
    BOOST_CHECK_EXCEPTION(
        FileSource{folder.path}, odil::Exception, fails_with("it is a folder"));
    BOOST_REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    BOOST_CHECK_EXCEPTION(
        FileSource{path}, odil::Exception, fails_with("it is no file"));
    BOOST_CHECK_EXCEPTION(
        FileSource{"/dev/null"}, odil::Exception, fails_with("it is no file"));
}

BOOST_AUTO_TEST_SUITE_END()
