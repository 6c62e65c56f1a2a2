// Nothing is assumed about the content of the server, nor that it has queries,
// and nothing is stored on it.

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cctype>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "odil/EchoSCU.h"
#include "odil/FindSCU.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

// A query of a model, if the server has it.
std::unique_ptr<Finder> make_finder(std::string const & model = study_root)
{
    auto finder = std::make_unique<Finder>(model);
    auto const & contexts = finder->association.get_negotiated_parameters()
                                .get_presentation_contexts();
    auto const is_accepted = [&](Context const & context)
    {
        return context.abstract_syntax == model
               && context.result == Context::Result::Acceptance;
    };
    if(std::any_of(contexts.begin(), contexts.end(), is_accepted))
    {
        return finder;
    }
    BOOST_TEST_MESSAGE("The server does not have " << model);
    auto const error =
        get_error<Exception>([&] { finder->scu.find(make_query("STUDY")); });
    BOOST_TEST(contains(error, "The peer does not accept"));
    BOOST_TEST(contains(error, model));
    finder->association.release();
    return nullptr;
}

// A few matches are enough.
std::vector<DataSet> find_some(Finder & finder, DataSet const & query)
{
    finder.scu.set_maximum_results(3);
    return finder.scu.find(query);
}

struct Level
{
    char const * name;
    char const * key;
};
using Levels = std::vector<Level>;

// From the first match of a level to those of the next one.
void descend(std::string const & model, Levels const & levels)
{
    auto const finder = make_finder(model);
    if(!finder)
    {
        return;
    }
    DataSet query;
    for(auto const & [name, key] : levels)
    {
        query.add("QueryRetrieveLevel", {std::string(name)});
        query.add(key);
        auto const matches = find_some(*finder, query);
        for(auto const & match : matches)
        {
            BOOST_TEST(match.has(key));
        }
        if(matches.empty() || matches[0].empty(key))
        {
            break;
        }
        query.add(key, {matches[0].as_string(key, 0)});
    }
    finder->association.release();
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

BOOST_AUTO_TEST_CASE(there_may_be_128_contexts)
{
    std::vector<std::string> const syntaxes{
        registry::ExplicitVRLittleEndian, registry::ImplicitVRLittleEndian};
    std::vector<Context> contexts;
    for(auto i = 0; i < 127; ++i)
    {
        contexts.emplace_back(root + ".99." + std::to_string(i), syntaxes);
    }
    contexts.emplace_back(verification, syntaxes);
    auto association = associate(contexts);

    // The order of the answers is up to the server.
    auto answers =
        association.get_negotiated_parameters().get_presentation_contexts();
    BOOST_TEST(answers.size() == 128U);
    auto const is_echo = [](Context const & context)
    { return context.abstract_syntax == verification; };
    auto const it = std::find_if(answers.begin(), answers.end(), is_echo);
    BOOST_TEST_REQUIRE((it != answers.end()));
    BOOST_TEST(int(it->id) == 255);
    BOOST_TEST((it->result == Context::Result::Acceptance));
    EchoSCU(association).echo();
    association.release();
}

BOOST_AUTO_TEST_CASE(each_level_of_each_model_is_found)
{
    Levels levels{
        {"PATIENT", "PatientID"},
        {"STUDY", "StudyInstanceUID"},
        {"SERIES", "SeriesInstanceUID"},
        {"IMAGE", "SOPInstanceUID"}};
    descend(patient_root, levels);
    levels.erase(levels.begin());
    descend(study_root, levels);
}

BOOST_AUTO_TEST_CASE(wildcards_match)
{
    if(auto finder = make_finder())
    {
        auto query = all_studies();
        auto const studies = find_some(*finder, query);
        auto const name = studies.empty()
                              ? std::nullopt
                              : studies[0].find_string("PatientName");
        if(name && std::isalpha(static_cast<unsigned char>((*name)[0])) != 0)
        {
            query.add("PatientName", {name->substr(0, 1) + "*"});
            BOOST_TEST(!find_some(*finder, query).empty());
        }
        finder->association.release();
    }
}

BOOST_AUTO_TEST_CASE(worklist_is_found)
{
    if(auto finder = make_finder(worklist))
    {
        DataSet step;
        step.add("Modality");
        step.add("ScheduledProcedureStepStartDate");
        DataSet query;
        query.add("PatientName");
        query.add("ScheduledProcedureStepSequence", {step});
        for(auto const & match : find_some(*finder, query))
        {
            BOOST_TEST(match.has("ScheduledProcedureStepSequence"));
        }
        finder->association.release();
    }
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
