// What is on the server: tests/data/README.md.

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

#include "odil/FindSCU.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

using Values = std::multiset<std::string>;

// The keys of the scheduled procedure step are in the item of a sequence.
DataSet make_worklist_query(std::string const & modality)
{
    DataSet step;
    step.add("Modality", {modality});
    step.add("ScheduledStationAETitle");
    step.add("ScheduledProcedureStepStartDate", {"20240101-20240103"});
    DataSet query;
    query.add("AccessionNumber");
    query.add("PatientName");
    query.add("ScheduledProcedureStepSequence", {step});
    return query;
}

}

BOOST_AUTO_TEST_SUITE(integration_Worklist)

BOOST_AUTO_TEST_CASE(keys_in_a_sequence_match)
{
    auto const entries = find(worklist, make_worklist_query("CT"));
    BOOST_TEST_REQUIRE(entries.size() == 1U);
    BOOST_TEST(entries[0].as_string("AccessionNumber", 0) == "ACC12");
    auto const & steps =
        entries[0].as_data_set("ScheduledProcedureStepSequence");
    BOOST_TEST_REQUIRE(steps.size() == 1U);
    BOOST_TEST(steps[0].as_string("Modality", 0) == "CT");
    BOOST_TEST(steps[0].as_string("ScheduledStationAETitle", 0) == "MODALITY2");
    BOOST_TEST(
        steps[0].as_string("ScheduledProcedureStepStartDate", 0) == "20240103");

    BOOST_TEST(find(worklist, make_worklist_query("US")).empty());
    auto const all = find(worklist, make_worklist_query(""));
    BOOST_TEST(
        (get_values(all, "AccessionNumber") == Values{"ACC11", "ACC12"}));
}

BOOST_AUTO_TEST_CASE(unsupported_keys_are_reported_with_all_matches)
{
    Finder finder(worklist);
    auto query = make_worklist_query("");
    BOOST_TEST(finder.scu.find(query).size() == 2U);
    BOOST_TEST(!finder.scu.has_unsupported_keys());
    query.add("SOPClassesInStudy");
    BOOST_TEST(finder.scu.find(query).size() == 2U);
    BOOST_TEST(finder.scu.has_unsupported_keys());
    BOOST_TEST(finder.scu.get_response().is_success());
    finder.association.release();
}

BOOST_AUTO_TEST_SUITE_END()
