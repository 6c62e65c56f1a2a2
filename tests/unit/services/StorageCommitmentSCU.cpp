#include "odil/StorageCommitmentSCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <future>
#include <optional>
#include <string>

#include "odil/NActionSCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "odil/ServerParameters.h"
#include "odil/StatusError.h"
#include "odil/message/status.h"
#include "storage_commitment.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;
using message::NActionRequest;

namespace
{

constexpr auto soon_enough = 20s;

// The peer: answers requests with a status, and keeps the last of them.
struct Archive
{
    Association & association;
    std::optional<StorageCommitmentRequest> request;

    void answer(Value::Integer status = Response::Success)
    {
        NActionSCP scp(
            association,
            [&](NActionRequest const & action)
            {
                request.emplace(action);
                return status;
            });
        scp.receive_and_process();
    }

    // Status of the answer to a report.
    Value::Integer report(
        std::string const & committed,
        std::string const & failed = "",
        std::string const & transaction_uid = "1.2.9")
    {
        NEventReportSCU scu(association);
        scu.set_affected_sop_class(commitment);
        try
        {
            scu.report(
                well_known,
                failed.empty() ? 1 : 2,
                make_information(committed, failed, transaction_uid));
        }
        catch(StatusError const & e)
        {
            return e.get_status();
        }
        return Response::Success;
    }
};

struct Exchange
{
    Peer peer;
    Association association = peer.associate(propose(commitment));
    StorageCommitmentSCU scu{association};

    explicit Exchange(std::function<void(Archive & archive)> const & script)
        : peer(
            [script](Association & other, dul::Transport &)
            {
                Archive archive{other, {}};
                script(archive);
            })
    {
    }

    // The peer has seen its end.
    std::string release()
    {
        association.release();
        return peer.join();
    }
};

}

BOOST_AUTO_TEST_SUITE(services_StorageCommitmentSCU)

BOOST_AUTO_TEST_CASE(report_comes_on_the_same_association)
{
    std::optional<StorageCommitmentRequest> received;
    Value::Integer status = -1;
    Exchange exchange(
        [&](Archive & archive)
        {
            archive.answer();
            received = archive.request;
            status = archive.report("13", "2");
        });
    exchange.scu.request(make_request("123"));
    BOOST_TEST(exchange.scu.get_expected().size() == 1U);
    auto const report = exchange.scu.wait_for_report(soon_enough);
    BOOST_TEST_REQUIRE(report.has_value());
    BOOST_TEST(report->transaction_uid == "1.2.9");
    BOOST_TEST(get_numbers_of(report->committed) == "13");
    BOOST_TEST(get_numbers_of(report->failed) == "2");
    BOOST_TEST(exchange.scu.get_expected().empty());
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(status == Response::Success);
    BOOST_TEST_REQUIRE(received.has_value());
    BOOST_TEST((received->get_references() == make_references("123")));
}

BOOST_AUTO_TEST_CASE(report_may_not_have_come_yet)
{
    Exchange exchange(
        [](Archive & archive)
        {
            archive.answer();
            archive.answer();
            archive.report("1");
        });
    exchange.scu.request(make_request("1"));
    BOOST_TEST(!exchange.scu.wait_for_report(0ms));
    BOOST_TEST(!exchange.scu.wait_for_report(10ms));
    exchange.scu.request(make_request("2", "1.2.8"));
    auto const report = exchange.scu.wait_for_report(soon_enough);
    BOOST_TEST_REQUIRE(report.has_value());
    BOOST_TEST(report->is_complete());
    BOOST_TEST(exchange.scu.get_expected().size() == 1U);
}

BOOST_AUTO_TEST_CASE(reports_come_in_any_order)
{
    Exchange exchange(
        [](Archive & archive)
        {
            archive.answer();
            archive.answer();
            archive.report("2", "", "1.2.8");
            archive.report("1");
        });
    exchange.scu.request(make_request("1"));
    exchange.scu.request(make_request("2", "1.2.8"));
    auto const first = exchange.scu.wait_for_report(soon_enough);
    auto const second = exchange.scu.wait_for_report(soon_enough);
    BOOST_TEST_REQUIRE((first && second));
    BOOST_TEST(first->transaction_uid == "1.2.8");
    BOOST_TEST(first->is_complete());
    BOOST_TEST(second->transaction_uid == "1.2.9");
    BOOST_TEST(second->is_complete());
}

// The answer to the request waits for that to the report.
BOOST_AUTO_TEST_CASE(report_may_come_before_the_answer)
{
    Exchange exchange(
        [](Archive & archive)
        {
            NActionRequest const request(archive.association.receive_message());
            archive.report("1");
            archive.association.send_message(
                message::NActionResponse(request.get_message_id(), 0),
                commitment);
        });
    exchange.scu.request(make_request("1"));
    BOOST_TEST(exchange.scu.get_expected().empty());
    auto const report = exchange.scu.wait_for_report(0ms);
    BOOST_TEST_REQUIRE(report.has_value());
    BOOST_TEST(report->is_complete());
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(any_other_status_than_success_is_an_error)
{
    for(auto const status : {0x0110, 0x0001, 0xB000})
    {
        Exchange exchange([&](Archive & archive) { archive.answer(status); });
        BOOST_CHECK_THROW(exchange.scu.request(make_request("1")), StatusError);
        BOOST_TEST(exchange.scu.get_expected().empty());
        BOOST_TEST(exchange.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(report_on_another_transaction_is_refused)
{
    Value::Integer status = -1;
    Exchange exchange(
        [&](Archive & archive)
        {
            archive.answer();
            status = archive.report("1", "", "1.2.7");
            archive.report("1");
        });
    exchange.scu.request(make_request("1"));
    auto const wait = [&] { exchange.scu.wait_for_report(soon_enough); };
    BOOST_TEST(
        get_error<Exception>(wait)
        == "The peer did not send a report: No such transaction: 1.2.7");
    auto const report = exchange.scu.wait_for_report(soon_enough);
    BOOST_TEST((report && report->is_complete()));
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(status == Response::InvalidArgumentValue);
}

BOOST_AUTO_TEST_CASE(bad_event_before_the_answer_is_told_afterwards)
{
    Exchange exchange(
        [](Archive & archive)
        {
            NActionRequest const request(archive.association.receive_message());
            archive.report("1", "", "1.2.7");
            archive.association.send_message(
                message::NActionResponse(request.get_message_id(), 0),
                commitment);
        });
    exchange.scu.request(make_request("1"));
    BOOST_CHECK_THROW(exchange.scu.wait_for_report(0ms), Exception);
    BOOST_TEST(!exchange.scu.wait_for_report(0ms));
    BOOST_TEST(exchange.scu.get_expected().size() == 1U);
}

BOOST_AUTO_TEST_CASE(other_requests_of_the_peer_are_refused)
{
    Value::Integer status = -1;
    Exchange exchange(
        [&](Archive & archive)
        {
            archive.answer();
            archive.association.send_message(
                NActionRequest(7, commitment, well_known, 1), commitment);
            Response const response(archive.association.receive_message());
            status = response.get_status();
        });
    exchange.scu.request(make_request("1"));
    BOOST_CHECK_THROW(exchange.scu.wait_for_report(soon_enough), Exception);
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(message::is_failure(status));
}

BOOST_AUTO_TEST_CASE(another_answer_than_that_to_the_request_aborts)
{
    Exchange exchange(
        [](Archive & archive)
        {
            NActionRequest const request(archive.association.receive_message());
            message::NActionResponse response(request.get_message_id(), 0);
            response.set_action_type_id(2);
            archive.association.send_message(response, commitment);
        });
    BOOST_CHECK_THROW(exchange.scu.request(make_request("1")), Exception);
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(end_of_the_association_is_an_error)
{
    Exchange exchange(
        [](Archive & archive)
        {
            archive.answer();
            archive.association.release();
        });
    exchange.scu.request(make_request("1"));
    BOOST_CHECK_THROW(
        exchange.scu.wait_for_report(soon_enough), AssociationReleased);
    BOOST_TEST(exchange.scu.get_expected().size() == 1U);
}

// The peer knows where the user listens, and tells him there.
BOOST_AUTO_TEST_CASE(report_comes_on_another_association)
{
    auto const request = make_request("12");
    std::promise<StorageCommitmentReport> promise;
    Server const server(
        ServerParameters().set_loopback_only(true),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<NEventReportSCP>(
                Message::Command::N_EVENT_REPORT_RQ,
                [&](message::NEventReportRequest const & event)
                {
                    promise.set_value(
                        StorageCommitmentReport(event, {request}));
                    return Response::Success;
                });
        });
    Value::Integer status = -1;
    Exchange exchange(
        [&](Archive & archive)
        {
            archive.answer();
            Association reporting;
            reporting.set_peer_host("127.0.0.1");
            reporting.set_peer_port(server.get_port());
            reporting.update_parameters()
                .set_called_ae_title("TEST")
                .set_calling_ae_title("PEER")
                .set_presentation_contexts(
                    {{commitment,
                      {registry::ImplicitVRLittleEndian},
                      Context::Role::SCP}});
            reporting.associate();
            status = Archive{reporting, {}}.report("1", "2");
            reporting.release();
        });
    exchange.scu.request(request);
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(status == Response::Success);
    auto const report = promise.get_future().get();
    BOOST_TEST(get_numbers_of(report.committed) == "1");
    BOOST_TEST(get_numbers_of(report.failed) == "2");
}

// It was made on another association, which is over.
BOOST_AUTO_TEST_CASE(report_on_an_earlier_request_may_be_expected)
{
    Exchange exchange([](Archive & archive) { archive.report("1"); });
    exchange.scu.expect(make_request("1"));
    auto const report = exchange.scu.wait_for_report(soon_enough);
    BOOST_TEST((report && report->is_complete()));
}

BOOST_AUTO_TEST_SUITE_END()
