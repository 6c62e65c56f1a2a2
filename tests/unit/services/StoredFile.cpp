#include "services/StoredFile.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "directory.h"
#include "odil/Exception.h"
#include "odil/Writer.h"
#include "odil/registry.h"

using odil::DataSet;
using odil::services::StoredFile;
namespace registry = odil::registry;

namespace
{

constexpr std::size_t start_size = 132; // preamble and prefix

DataSet make_data_set()
{
    DataSet data_set;
    data_set.add(registry::SOPClassUID, {"1.2"});
    data_set.add(registry::SOPInstanceUID, {"1.2.3"});
    return data_set;
}

std::string make_file()
{
    std::ostringstream stream;
    odil::Writer::write_file(make_data_set(), stream);
    return stream.str();
}

struct Fixture
{
    odil::test::directory::Folder folder;
    std::filesystem::path path = folder.path / "file";

    void write(std::string const & bytes) const
    {
        std::ofstream(path, std::ios_base::binary) << bytes;
    }
};

}

BOOST_FIXTURE_TEST_SUITE(services_StoredFile, Fixture)

BOOST_AUTO_TEST_CASE(file_without_preamble_is_as_good_as_one_with_it)
{
    auto const bytes = make_file();
    for(auto const & file : {bytes, bytes.substr(start_size)})
    {
        write(file);
        StoredFile stored(path);
        BOOST_TEST(stored.get_sop_class_uid() == "1.2");
        BOOST_TEST(stored.get_sop_instance_uid() == "1.2.3");
        BOOST_TEST(
            stored.get_transfer_syntax() == registry::ExplicitVRLittleEndian);
        std::stringbuf copy;
        stored.copy(copy);
        BOOST_TEST((copy.str() == bytes.substr(bytes.size() - 26)));
        BOOST_TEST((StoredFile(path).read() == make_data_set()));
    }
}

// Its transfer syntax would have to be guessed.
BOOST_AUTO_TEST_CASE(file_without_meta_information_is_refused)
{
    auto const bytes = make_file();
    write(bytes.substr(bytes.size() - 26));
    BOOST_CHECK_EXCEPTION(
        StoredFile{path},
        odil::Exception,
        [&](auto const & e)
        {
            auto const what = std::string(e.what());
            return what.find(path.string()) == 0
                   && what.find("TransferSyntaxUID") != std::string::npos;
        });
}

BOOST_AUTO_TEST_SUITE_END()
