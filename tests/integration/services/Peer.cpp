// Nothing is assumed about the content of the server, nor that it has queries,
// and nothing is stored on it.

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <future>
#include <memory>
#include <string>

#include "odil/EchoSCU.h"
#include "odil/FindSCU.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

// A query for studies, if the server has studies.
std::unique_ptr<Finder> make_finder()
{
    auto finder = std::make_unique<Finder>(study_root);
    auto const & contexts = finder->association.get_negotiated_parameters()
                                .get_presentation_contexts();
    auto const is_accepted = [](Context const & context)
    {
        return context.abstract_syntax == study_root
               && context.result == Context::Result::Acceptance;
    };
    if(std::any_of(contexts.begin(), contexts.end(), is_accepted))
    {
        return finder;
    }
    BOOST_TEST_MESSAGE("The server has no study root model");
    BOOST_TEST(contains(
        get_error<Exception>([&] { finder->scu.find(make_query("STUDY")); }),
        "The peer does not accept Study Root"));
    finder->association.release();
    return nullptr;
}

DataSet all_studies()
{
    auto query = make_query("STUDY");
    query.add("PatientName", {"*"});
    query.add("StudyInstanceUID");
    query.add("StudyDate");
    return query;
}

}

BOOST_AUTO_TEST_SUITE(integration_Peer)

BOOST_AUTO_TEST_CASE(server_is_alive)
{
    auto association = associate(propose(verification));
    EchoSCU scu(association);
    scu.echo();
    scu.echo();
    BOOST_TEST(scu.get_response().is_success());
    association.release();
    BOOST_TEST(!association.is_associated());
}

BOOST_AUTO_TEST_CASE(number_of_results_is_limited)
{
    if(auto finder = make_finder())
    {
        for(auto const maximum : {0U, 1U, 2U})
        {
            finder->scu.set_maximum_results(maximum);
            auto const matches = finder->scu.find(all_studies());
            BOOST_TEST(matches.size() <= maximum);
            for(auto const & match : matches)
            {
                BOOST_TEST(match.has("StudyInstanceUID"));
            }
        }
        finder->association.release();
    }
}

BOOST_AUTO_TEST_CASE(there_may_be_no_match)
{
    if(auto finder = make_finder())
    {
        auto query = make_query("STUDY");
        query.add("StudyInstanceUID", {"1.2.840.99999.1.2.3.4.5.6"});
        BOOST_TEST(finder->scu.find(query).empty());
        BOOST_TEST(finder->scu.is_complete());
        finder->association.release();
    }
}

BOOST_AUTO_TEST_CASE(query_is_cancelled)
{
    if(auto finder = make_finder())
    {
        auto & scu = finder->scu;
        auto count = 0;
        scu.find(
            all_studies(),
            [&](DataSet const &)
            {
                ++count;
                std::async(std::launch::async, [&] { scu.cancel(); }).get();
            });
        BOOST_TEST(count <= 1);

        // The association can still be used, also by a peer which reads the
        // cancellation after its last answer.
        scu.set_maximum_results(1);
        BOOST_TEST(scu.find(all_studies()).size() <= 1U);
        finder->association.release();
    }
}

BOOST_AUTO_TEST_SUITE_END()
