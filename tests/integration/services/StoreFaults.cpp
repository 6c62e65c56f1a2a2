// A storescp which is told to do wrong: its options are in the name of the test
// that runs (see CMakeLists.txt).

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "files.h"
#include "instances.h"
#include "odil/AssociationAborted.h"
#include "odil/AssociationRejected.h"
#include "odil/StoreSCU.h"
#include "odil/TimeoutError.h"
#include "odil/presentation_contexts.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;

namespace
{

bool has_option(std::string const & option)
{
    return contains(get_environment("ODIL_PEER_OPTIONS"), option);
}

std::vector<Context> make_contexts()
{
    return odil::make_contexts(
        {registry::CTImageStorage}, {registry::ExplicitVRLittleEndian});
}

// What storing an instance throws, and what is known of it then.
template <typename Error> void check_end()
{
    for(auto const is_file : {false, true})
    {
        Folder const folder;
        auto const path = folder.get_path() / "file";
        auto const instance = make_instance(1);
        write_file(path, instance);
        auto association = associate(make_contexts());
        association.set_message_timeout(500ms);
        StoreSCU scu(association);
        if(has_option("--sleep-after"))
        {
            scu.store(make_instance(6)); // it sleeps after its response
        }
        BOOST_CHECK_THROW(
            is_file ? scu.store_file(path) : scu.store(instance), Error);
        BOOST_TEST(!association.is_associated());
        BOOST_TEST(
            (scu.get_unanswered()
             == std::vector{instance.as_string("SOPInstanceUID", 0)}));
        BOOST_CHECK_THROW(scu.store(instance), Exception);
    }
}

}

BOOST_AUTO_TEST_SUITE(integration_StoreFaults)

BOOST_AUTO_TEST_CASE(server_which_does_wrong_is_a_clear_error)
{
    if(has_option("--refuse"))
    {
        BOOST_CHECK_THROW(associate(make_contexts()), AssociationRejected);
    }
    else if(has_option("--abort"))
    {
        check_end<AssociationAborted>();
    }
    else
    {
        BOOST_TEST_REQUIRE(has_option("--sleep"));
        check_end<TimeoutError>();
    }
}

BOOST_AUTO_TEST_CASE(outcome_of_each_file_is_known)
{
    if(!has_option("--abort"))
    {
        return;
    }
    Folder const folder;
    std::vector<std::filesystem::path> paths;
    for(auto const * name : {"1", "2", "3"})
    {
        paths.push_back(folder.get_path() / name);
        write_file(paths.back(), make_instance(1));
    }
    auto association = associate(make_contexts());
    StoreSCU scu(association);
    for(auto const & outcome : scu.store_files(paths))
    {
        BOOST_TEST(!outcome.is_stored());
        BOOST_CHECK_THROW(
            std::rethrow_exception(outcome.error), AssociationAborted);
    }
    BOOST_TEST(scu.get_unanswered().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
