// What is on the server: tests/data/README.md.

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <future>
#include <string>
#include <vector>

#include "odil/NEventReportSCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "odil/ServerParameters.h"
#include "odil/StorageCommitmentReport.h"
#include "odil/StorageCommitmentSCU.h"
#include "odil/message/NEventReportRequest.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

using Reference = StorageCommitmentRequest::Reference;

// Ask, wait for the report on the association which the server makes.
StorageCommitmentReport commit(std::vector<Reference> references)
{
    StorageCommitmentRequest const request(std::move(references));
    std::promise<StorageCommitmentReport> promise;
    auto reported = promise.get_future();
    Server const server(
        ServerParameters()
            .set_port(static_cast<std::uint16_t>(
                std::stoul(get_environment("ODIL_CLIENT_PORT"))))
            .set_loopback_only(true),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<NEventReportSCP>(
                message::Message::Command::N_EVENT_REPORT_RQ,
                [&](message::NEventReportRequest const & event)
                {
                    promise.set_value(
                        StorageCommitmentReport(event, {request}));
                    return message::Response::Success;
                });
        });

    // The server knows by the AE title whom to call.
    auto association =
        make_association(propose(registry::StorageCommitmentPushModel));
    association.update_parameters().set_calling_ae_title(
        get_environment("ODIL_CLIENT_AET"));
    association.associate();
    StorageCommitmentSCU(association).request(request);
    association.release();

    BOOST_TEST_REQUIRE(
        (reported.wait_for(std::chrono::seconds(60))
         == std::future_status::ready));
    auto report = reported.get();
    BOOST_TEST(report.transaction_uid == request.get_transaction_uid());
    return report;
}

// The n-th CT instance of the second study.
Reference make_reference(int n)
{
    return {registry::CTImageStorage, root + ".2.1." + std::to_string(n)};
}

}

BOOST_AUTO_TEST_SUITE(integration_StorageCommitment)

BOOST_AUTO_TEST_CASE(what_is_stored_is_committed)
{
    auto const report = commit({make_reference(1), make_reference(2)});
    BOOST_TEST(report.is_complete());
    BOOST_TEST_REQUIRE(report.committed.size() == 2U);
    BOOST_TEST(
        (report.committed[0].sop_instance_uid
         == make_reference(1).sop_instance_uid));
}

BOOST_AUTO_TEST_CASE(what_is_not_stored_is_not_committed)
{
    auto const report = commit({make_reference(1), make_reference(9)});
    BOOST_TEST(!report.is_complete());
    BOOST_TEST(report.has_failures);
    BOOST_TEST(report.missing.empty());
    BOOST_TEST(report.unasked.empty());
    BOOST_TEST_REQUIRE(report.committed.size() == 1U);
    BOOST_TEST_REQUIRE(report.failed.size() == 1U);
    BOOST_TEST(
        (report.failed[0].sop_instance_uid
         == make_reference(9).sop_instance_uid));
    BOOST_TEST(
        std::string(report.failed[0].get_meaning()) == "no such SOP instance");
}

BOOST_AUTO_TEST_CASE(class_and_instance_must_go_together)
{
    auto reference = make_reference(1);
    reference.sop_class_uid = registry::MRImageStorage;
    auto const report = commit({reference});
    BOOST_TEST_REQUIRE(report.failed.size() == 1U);
    BOOST_TEST(
        std::string(report.failed[0].get_meaning())
        == "class-instance conflict");
}

BOOST_AUTO_TEST_SUITE_END()
