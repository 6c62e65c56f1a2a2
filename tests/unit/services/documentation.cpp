// Examples of README.md and docs/services.

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <vector>

#include "odil/EchoSCU.h"
#include "odil/FindSCU.h"
#include "services.h"

using namespace odil::test;

namespace
{

// Each query has twelve matches.
struct Archive : FindExchange
{
    Archive()
        : FindExchange(
            [](FindProvider & provider)
            {
                for(;;)
                {
                    provider.receive_query();
                    for(unsigned int n = 1; n <= 12; ++n)
                    {
                        provider.send_match(n);
                    }
                    provider.send_final();
                }
            })
    {
    }
};

// Compiled only: they call a host which there is not.
[[maybe_unused]] void echo()
{
    odil::Association association;
    association.set_peer_host("pacs.example.org");
    association.set_peer_port(104);
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title("PACS")
        .set_calling_ae_title("WORKSTATION")
        .set_presentation_contexts(
            {{odil::registry::Verification,
              {odil::registry::ImplicitVRLittleEndian}}});

    association.associate();
    odil::EchoSCU(association).echo();
    association.release();
}

[[maybe_unused]] void read_me()
{
    odil::Association association;
    association.set_peer_host("pacs.example.org");
    association.set_peer_port(104);
    association.update_parameters()
        .set_calling_ae_title("WORKSTATION")
        .set_called_ae_title("PACS")
        .set_presentation_contexts(
            {{odil::registry::Verification,
              {odil::registry::ExplicitVRLittleEndian},
              odil::AssociationParameters::PresentationContext::Role::SCU}});
    association.associate();
    odil::EchoSCU(association)
        .echo(); // throws unless the peer answers: success
}

}

BOOST_AUTO_TEST_SUITE(services_documentation)

BOOST_FIXTURE_TEST_CASE(finding, Archive)
{
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelFind;

    odil::DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("PatientName", {"Doe*"});
    query.add("StudyInstanceUID"); // empty: wanted in the answer
    query.add("StudyDate");

    odil::FindSCU find_scu(association);
    find_scu.set_affected_sop_class(model);
    std::vector<odil::DataSet> const studies = find_scu.find(query);

    BOOST_TEST(studies.size() == 12U);
    BOOST_TEST(query.size() == 4U);
}

BOOST_FIXTURE_TEST_CASE(finding_in_a_worklist, Archive)
{
    odil::DataSet step;
    step.add("Modality", {"CT"});
    step.add("ScheduledProcedureStepStartDate", {"20240101-20240103"});

    odil::DataSet query;
    query.add("AccessionNumber");
    query.add("PatientName");
    query.add("ScheduledProcedureStepSequence", {step});

    BOOST_TEST(scu.find(query).size() == 12U);
    BOOST_TEST(
        (query.as_data_set("ScheduledProcedureStepSequence", 0) == step));
}

BOOST_FIXTURE_TEST_CASE(stopping, Archive)
{
    auto const query = make_query();
    auto & find_scu = scu;

    auto count = 0;
    find_scu.find(query, [&](odil::DataSet const &) { return ++count < 10; });

    BOOST_TEST(count == 10);
    BOOST_TEST(!find_scu.is_complete());
}

BOOST_FIXTURE_TEST_CASE(finding_in_utf8, Archive)
{
    odil::DataSet query;
    auto & find_scu = scu;

    find_scu.set_utf8(odil::FindSCU::Utf8());
    query.add("PatientName", {"山田*"});
    auto const matches = find_scu.find(query);
    BOOST_TEST(matches.size() == 12U);

    odil::FindSCU::Utf8 utf8;
    utf8.query_character_set = {"ISO 2022 IR 6", "ISO 2022 IR 87"};
    utf8.fallback_character_set = {"ISO_IR 100"};
    utf8.errors = odil::TextErrors::Replace;
    find_scu.set_utf8(utf8);
    BOOST_TEST(find_scu.find(query).size() == 12U);
}

BOOST_AUTO_TEST_SUITE_END()
