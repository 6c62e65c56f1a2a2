// The examples of docs/services.

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <future>
#include <map>
#include <string>
#include <vector>

#include "odil/ModalityPerformedProcedureStepSCU.h"
#include "odil/NCreateSCP.h"
#include "odil/NCreateSCU.h"
#include "odil/NGetSCP.h"
#include "odil/NGetSCU.h"
#include "odil/NSetSCP.h"
#include "odil/NSetSCU.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "odil/ServerParameters.h"
#include "odil/StatusError.h"
#include "odil/StorageCommitmentSCU.h"
#include "storage_commitment.h"

using namespace odil::test;

namespace
{

using Films = std::map<std::string, odil::DataSet>;

// The first message.
void create(odil::Association & association, Films & films)
{
    odil::NCreateSCP(
        association,
        [&](odil::message::NCreateRequest const & request)
        {
            films[request.get_affected_sop_instance_uid()] =
                request.get_data_set();
            return odil::message::Response::Success;
        })
        .receive_and_process();
}

// The others.
void serve(odil::Association & association, Films & films)
{
    odil::SCPDispatcher dispatcher(association);
    dispatcher.add_scp<odil::NSetSCP>(
        odil::message::Message::Command::N_SET_RQ,
        [&](odil::message::NSetRequest const & request)
        {
            auto const it =
                films.find(request.get_requested_sop_instance_uid());
            if(it == films.end())
            {
                return odil::message::Response::NoSuchSOPInstance;
            }
            for(auto const & [tag, element] : request.get_data_set())
            {
                it->second.add(tag, element);
            }
            return odil::message::Response::Success;
        });
    dispatcher.add_scp<odil::NGetSCP>(
        odil::message::Message::Command::N_GET_RQ,
        [&](odil::message::NGetRequest const & request,
            odil::message::NGetResponse & response)
        {
            response.set_data_set(
                films.at(request.get_requested_sop_instance_uid()));
            return odil::message::Response::Success;
        });
    while(dispatcher.dispatch())
    {
    }
}

// A printer, or an information system.
struct Provider
{
    Films films;
    Peer peer;
    odil::Association association;

    explicit Provider(std::string const & abstract_syntax)
        : peer(
            [this](odil::Association & other, odil::dul::Transport &)
            {
                create(other, films);
                serve(other, films);
            }),
          association(peer.associate(propose(abstract_syntax)))
    {
    }
};

}

BOOST_AUTO_TEST_SUITE(services_documentation_normalized)

BOOST_AUTO_TEST_CASE(printing)
{
    Provider provider(odil::registry::BasicGrayscalePrintManagementMeta);
    provider.films[odil::registry::PrinterInstance].add(
        "PrinterStatus", {"NORMAL"});
    auto & association = provider.association;

    odil::DataSet attributes;
    attributes.add("NumberOfCopies", {2});
    attributes.add("MediumType", {"PAPER"});

    odil::NCreateSCU create_scu(association);
    create_scu.set_affected_sop_class(odil::registry::BasicFilmSession);
    create_scu.set_abstract_syntax(
        odil::registry::BasicGrayscalePrintManagementMeta);
    auto const created = create_scu.create(attributes);
    auto const uid = created.get_affected_sop_instance_uid();

    std::string status;
    odil::NGetSCU get_scu(association);
    get_scu.set_affected_sop_class(odil::registry::Printer);
    get_scu.set_abstract_syntax(
        odil::registry::BasicGrayscalePrintManagementMeta);
    auto const printer = get_scu.get(
        odil::registry::PrinterInstance, {odil::registry::PrinterStatus});
    if(printer.has_data_set())
    {
        status = printer.get_data_set().as_string("PrinterStatus", 0);
    }
    BOOST_TEST(status == "NORMAL");

    odil::NSetSCU set_scu(association);
    set_scu.set_affected_sop_class(odil::registry::BasicFilmSession);
    set_scu.set_abstract_syntax(
        odil::registry::BasicGrayscalePrintManagementMeta);
    odil::DataSet modifications;
    modifications.add("NumberOfCopies", {3});
    set_scu.set(uid, modifications);
    BOOST_CHECK_THROW(set_scu.set("1.2", modifications), odil::StatusError);

    association.release();
    provider.peer.join();
    BOOST_TEST(provider.films.at(uid).as_int("NumberOfCopies", 0) == 3);
    BOOST_TEST(provider.films.at(uid).as_string("MediumType", 0) == "PAPER");
}

BOOST_AUTO_TEST_CASE(committing)
{
    Peer peer(
        [](odil::Association & other, odil::dul::Transport &)
        {
            odil::message::NActionRequest const action(other.receive_message());
            other.send_message(
                odil::message::NActionResponse(action.get_message_id(), 0),
                commitment);
            odil::NEventReportSCU scu(other);
            scu.set_affected_sop_class(commitment);
            scu.report(
                well_known,
                1,
                odil::StorageCommitmentRequest(action).as_data_set());
        });
    auto association = peer.associate(propose(commitment));
    odil::DataSet data_set;
    data_set.add("SOPClassUID", {odil::registry::CTImageStorage});
    data_set.add("SOPInstanceUID", {"1.2.3.2"});
    auto can_be_deleted = false;

    odil::StorageCommitmentRequest const request(
        {{odil::registry::CTImageStorage, "1.2.3.1"},
         odil::StorageCommitmentRequest::make_reference(data_set)});

    odil::StorageCommitmentSCU scu(association);
    scu.request(request); // N-ACTION
    auto const report = scu.wait_for_report(std::chrono::minutes(1));
    if(report && report->is_complete())
    {
        can_be_deleted = true; // all of them
    }

    BOOST_TEST(can_be_deleted);
}

BOOST_AUTO_TEST_CASE(listening_for_commitments)
{
    auto const request = make_request("12");
    constexpr std::uint16_t port = 0;

    std::promise<odil::StorageCommitmentReport> promise;
    odil::Server server(
        odil::ServerParameters().set_port(port),
        [&](odil::SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<odil::NEventReportSCP>(
                odil::message::Message::Command::N_EVENT_REPORT_RQ,
                [&](odil::message::NEventReportRequest const & event)
                {
                    promise.set_value({event, {request}});
                    return odil::message::Response::Success;
                });
        });

    odil::Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(server.get_port());
    association.update_parameters()
        .set_called_ae_title("TEST")
        .set_calling_ae_title("PEER")
        .set_presentation_contexts(
            {{commitment,
              {odil::registry::ImplicitVRLittleEndian},
              Context::Role::SCP}});
    association.associate();
    odil::NEventReportSCU scu(association);
    scu.set_affected_sop_class(commitment);
    scu.report(well_known, 1, make_information("12"));
    association.release();
    BOOST_TEST(promise.get_future().get().is_complete());
}

BOOST_AUTO_TEST_CASE(performing)
{
    Provider provider(odil::registry::ModalityPerformedProcedureStep);
    auto & association = provider.association;
    odil::DataSet scheduled_step;
    scheduled_step.add("Modality", {"CT"});
    odil::DataSet worklist_entry;
    worklist_entry.add("StudyInstanceUID", {"1.2.3"});
    worklist_entry.add("ScheduledProcedureStepSequence", {scheduled_step});

    odil::ModalityPerformedProcedureStepSCU scu(association);

    auto attributes = odil::ModalityPerformedProcedureStepSCU::make_attributes(
        worklist_entry);
    attributes.add("PerformedProcedureStepID", {"PPS1"});
    attributes.add("PerformedStationAETitle", {"CT1"});
    attributes.add("PerformedProcedureStepStartDate", {"20240102"});
    attributes.add("PerformedProcedureStepStartTime", {"090000"});
    scu.create(attributes); // IN PROGRESS

    odil::DataSet series;
    series.add("SeriesInstanceUID", {"1.2.3.1"});
    series.add("ProtocolName", {"Chest"});
    odil::DataSet end;
    end.add("PerformedProcedureStepEndDate", {"20240102"});
    end.add("PerformedProcedureStepEndTime", {"091000"});
    end.add("PerformedSeriesSequence", {series});
    scu.complete(end); // COMPLETED

    association.release();
    provider.peer.join();
    BOOST_TEST(
        provider.films.at(scu.get_sop_instance_uid())
            .as_string("PerformedProcedureStepStatus", 0)
        == "COMPLETED");
}

BOOST_AUTO_TEST_SUITE_END()
