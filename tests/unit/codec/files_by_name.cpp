#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/registry.h"
#include "support/TemporaryFolder.h"

using namespace codec;
using odil::DataSet;
using odil::Reader;
namespace registry = odil::registry;

namespace
{

struct Fixture
{
    odil::test::TemporaryFolder folder;
    std::filesystem::path path = folder.path / "image.dcm";

    Fixture()
    {
        DataSet data_set;
        data_set.add(registry::SOPClassUID, {"1.2"});
        data_set.add(registry::SOPInstanceUID, {"1.2.3"});
        data_set.add(registry::PatientID, {"1234"});
        std::ofstream stream(path, std::ios_base::binary);
        odil::Writer::write_file(data_set, stream, {}, explicit_le);
    }

    void append(std::string const & bytes) const
    {
        std::ofstream(path, std::ios_base::binary | std::ios_base::app)
            << bytes;
    }

    auto fails_with(std::string const & what) const
    {
        return [what, this](odil::Exception const & e)
        {
            BOOST_TEST(e.what() == path.string() + ": " + what);
            return true;
        };
    }
};

}

BOOST_FIXTURE_TEST_SUITE(codec_files_by_name, Fixture)

BOOST_AUTO_TEST_CASE(file_is_the_same_as_from_a_stream)
{
    std::ifstream stream(path, std::ios_base::binary);
    auto const by_stream = Reader::read_file(stream);
    auto const by_name = Reader::read_file(path);
    BOOST_TEST((by_name == by_stream));
    BOOST_TEST(by_name.second.as_string("PatientID", 0) == "1234");
    BOOST_TEST(by_name.second.get_transfer_syntax() == explicit_le);
    BOOST_TEST((Reader::read_file(path.string()) == by_stream));
    BOOST_TEST((Reader::read_file(path.c_str()) == by_stream));
}

BOOST_AUTO_TEST_CASE(options_are_followed)
{
    Reader::Options options;
    options.halt_condition = [](odil::Tag tag)
    { return tag == registry::PatientID; };
    auto const data_set = Reader::read_file(path, options).second;
    BOOST_TEST(data_set.has(registry::SOPInstanceUID));
    BOOST_TEST(!data_set.has(registry::PatientID));
}

BOOST_AUTO_TEST_CASE(errors_of_the_bytes_name_the_file_and_the_position)
{
    auto const position = std::filesystem::file_size(path);
    append("\x10\x00");
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(path),
        odil::DecodeError,
        [&](odil::DecodeError const & e)
        {
            BOOST_TEST(e.get_offset() >= position);
            return std::string(e.what()).rfind(path.string() + ": ", 0) == 0;
        });
}

BOOST_AUTO_TEST_CASE(errors_of_the_file_name_it)
{
    path = folder.path / "missing";
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(path),
        odil::Exception,
        fails_with("the file cannot be opened: No such file or directory"));
    path = folder.path;
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(path), odil::Exception, fails_with("it is a folder"));
}

BOOST_AUTO_TEST_CASE(what_functions_throw_passes)
{
    struct Own : odil::Exception
    {
        using Exception::Exception;
    };
    Reader::Options options;
    options.halt_condition = [](odil::Tag) -> bool { throw Own("mine"); };
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(path, options),
        Own,
        [](Own const & e) { return e.what() == std::string("mine"); });
    struct OwnDecodeError : odil::DecodeError
    {
        using DecodeError::DecodeError;
    };
    options.halt_condition = [](odil::Tag) -> bool
    { throw OwnDecodeError("mine", 1); };
    BOOST_CHECK_THROW(Reader::read_file(path, options), OwnDecodeError);
    options.halt_condition = [](odil::Tag) -> bool
    { throw std::runtime_error("mine"); };
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(path, options),
        std::runtime_error,
        [](auto const & e) { return e.what() == std::string("mine"); });
}

BOOST_AUTO_TEST_SUITE_END()
