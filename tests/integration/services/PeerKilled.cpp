// An archive which is killed while it sends.

#include <boost/test/unit_test.hpp>

#include <signal.h> // NOLINT(modernize-deprecated-headers): POSIX

#include <string>

#include "archive.h"
#include "odil/RetrieveError.h"

using namespace odil;
using namespace odil::test;

namespace
{

void kill_peer()
{
    auto const pid = std::stoi(get_environment("ODIL_PEER_PID"));
    BOOST_TEST_REQUIRE(::kill(-pid, SIGKILL) == 0); // with its children
}

// The first instance has come, and the error says that it is not all.
template <typename Function>
void check_end(Association & association, Function const & retrieve)
{
    try
    {
        retrieve();
        BOOST_ERROR("no exception");
    }
    catch(Exception const & e)
    {
        BOOST_TEST_MESSAGE(e.what());
        BOOST_TEST(std::string(e.what()) != "");
        auto const * partial = dynamic_cast<PartialRetrieve const *>(&e);
        BOOST_TEST_REQUIRE(partial != nullptr);
        BOOST_TEST(partial->get_result().received >= 1U);
        BOOST_TEST(!partial->get_result().is_complete());
    }
    BOOST_TEST(!association.is_associated());
}

}

BOOST_AUTO_TEST_SUITE(integration_PeerKilled)

BOOST_AUTO_TEST_CASE(get_ends_with_what_has_come)
{
    Getter getter;
    check_end(
        getter.association,
        [&]
        {
            getter.scu.get(
                make_study_query(root + ".1"),
                [](DataSet const &) { kill_peer(); });
        });
}

BOOST_AUTO_TEST_CASE(move_ends_with_what_has_come)
{
    Mover mover(get_environment("ODIL_CLIENT_AET"));
    mover.scu.set_incoming_port(static_cast<unsigned int>(
        std::stoul(get_environment("ODIL_CLIENT_PORT"))));
    check_end(
        mover.association,
        [&]
        {
            mover.scu.move(
                make_study_query(root + ".1"),
                [](DataSet const &) { kill_peer(); });
        });
}

BOOST_AUTO_TEST_SUITE_END()
