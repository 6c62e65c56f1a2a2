// A study of 500 instances goes from the archive into a folder.

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <utility>

#include "archive.h"
#include "files.h"
#include "odil/DirectoryStore.h"
#include "odil/Reader.h"
#include "odil/RetrieveError.h"
#include "odil/StoreSCU.h"
#include "odil/message/CGetResponse.h"

using namespace odil;
using namespace odil::test;

namespace
{

constexpr unsigned int count = 500;
auto const study = root + ".53";

void store_once()
{
    static bool is_stored = false;
    if(std::exchange(is_stored, true))
    {
        return;
    }
    auto association = associate(
        make_contexts(get_sop_classes(), {registry::ExplicitVRLittleEndian}));
    StoreSCU scu(association);
    for(unsigned int number = 1; number <= count; ++number)
    {
        scu.start(make_instance(number, study));
    }
    scu.wait();
    association.release();
}

using GetPath = std::function<std::filesystem::path(DataSet const & instance)>;

// There are these files and no others, and each is as it was stored.
void check_all(std::filesystem::path const & folder, GetPath const & get_path)
{
    auto files = 0U;
    for(auto const & entry :
        std::filesystem::recursive_directory_iterator(folder))
    {
        files += entry.is_regular_file() ? 1 : 0;
    }
    BOOST_TEST(files == count);
    for(unsigned int number = 1; number <= count; ++number)
    {
        auto const expected = make_instance(number, study);
        std::ifstream stream(folder / get_path(expected), std::ios::binary);
        auto const [meta, data_set] = Reader::read_file(stream);
        BOOST_TEST_REQUIRE((data_set == expected), number);
    }
}

}

BOOST_AUTO_TEST_SUITE(integration_Directory)

BOOST_AUTO_TEST_CASE(study_is_got_into_a_folder)
{
    store_once();
    Folder folder;
    DirectoryStore store(folder.get_path());
    Getter getter;
    Value::Integer most = 0;
    auto const result = getter.scu.get(
        make_study_query(study),
        store,
        [&](message::CGetResponse const & response)
        {
            if(response.has_number_of_completed_sub_operations())
            {
                most = response.get_number_of_completed_sub_operations();
            }
        });
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == count);
    BOOST_TEST(most == count);
    getter.association.release();
    check_all(
        folder.get_path(),
        [](DataSet const & instance)
        { return instance.as_string("SOPInstanceUID", 0) + ".dcm"; });

    // What is there stays, and the archive is told.
    Getter again;
    BOOST_CHECK_THROW(
        again.scu.get(make_study_query(study), store), RetrieveError);
    auto const & refused = again.scu.get_result();
    BOOST_TEST(refused.received == 0U);
    BOOST_TEST(refused.refused.size() == count);
    BOOST_TEST(refused.failed.value_or(0) == count);
    again.association.release();
}

BOOST_AUTO_TEST_CASE(study_is_moved_into_a_tree)
{
    store_once();
    Folder folder;
    DirectoryStore store(folder.get_path(), DirectoryStore::Layout::Tree);
    store.set_make_directories(true);
    Mover mover(get_environment("ODIL_CLIENT_AET"));
    mover.scu.set_incoming_port(static_cast<unsigned int>(
        std::stoul(get_environment("ODIL_CLIENT_PORT"))));
    auto const result = mover.scu.move(make_study_query(study), store);
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == count);
    mover.association.release();
    check_all(
        folder.get_path(),
        [](DataSet const & instance)
        {
            return std::filesystem::path(instance.as_string("PatientID", 0))
                   / instance.as_string("StudyInstanceUID", 0)
                   / instance.as_string("SeriesInstanceUID", 0)
                   / (instance.as_string("SOPInstanceUID", 0) + ".dcm");
        });
}

BOOST_AUTO_TEST_SUITE_END()
