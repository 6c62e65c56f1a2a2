#include "odil/ModalityPerformedProcedureStepSCU.h" // first: stands on its own

#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <string>
#include <utility>

#include "odil/NCreateSCP.h"
#include "odil/NSetSCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/StatusError.h"
#include "odil/message/NCreateRequest.h"
#include "odil/message/NSetRequest.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

using StepSCU = ModalityPerformedProcedureStepSCU;
using State = StepSCU::State;

std::string const mpps = registry::ModalityPerformedProcedureStep;

// Attributes of each step that the peer knows, to be read after its end.
using Steps = std::map<std::string, DataSet>;

void change(DataSet & step, DataSet const & modifications)
{
    if(step.as_string("PerformedProcedureStepStatus", 0) != "IN PROGRESS")
    {
        throw SCP::Exception(Response::ProcessingFailure, "it is over");
    }
    for(auto const & [tag, element] : modifications)
    {
        step.add(tag, element);
    }
}

// An information system, and a modality.
struct Exchange
{
    Steps steps;
    Peer peer;
    Association association = peer.associate(propose(mpps));
    StepSCU scu{association};

    Exchange()
        : peer([this](Association & other, dul::Transport &) { serve(other); })
    {
    }

    void serve(Association & other)
    {
        SCPDispatcher dispatcher(other);
        dispatcher.add_scp<NCreateSCP>(
            Message::Command::N_CREATE_RQ,
            [&](message::NCreateRequest const & request)
            {
                auto const is_new = steps.emplace(
                    request.get_affected_sop_instance_uid(),
                    request.get_data_set());
                return is_new.second ? Response::Success
                                     : Response::DuplicateSOPInstance;
            });
        dispatcher.add_scp<NSetSCP>(
            Message::Command::N_SET_RQ,
            [&](message::NSetRequest const & request)
            {
                change(
                    steps.at(request.get_requested_sop_instance_uid()),
                    request.get_data_set());
                return Response::Success;
            });
        while(dispatcher.dispatch())
        {
        }
    }

    // The only step, once all is over.
    DataSet get_step()
    {
        association.release();
        peer.join();
        BOOST_TEST_REQUIRE(steps.size() == 1U);
        BOOST_TEST(steps.begin()->first == scu.get_sop_instance_uid());
        return steps.begin()->second;
    }
};

DataSet make_worklist_entry()
{
    DataSet step;
    step.add("Modality", {"CT"});
    step.add("ScheduledProcedureStepID", {"SPS1"});
    DataSet entry;
    entry.add("SpecificCharacterSet", {"ISO_IR 100"});
    entry.add("PatientName", {"Doe^Jane"});
    entry.add("PatientID", {"ODIL-1"});
    entry.add("AccessionNumber", {"ACC1"});
    entry.add("StudyInstanceUID", {"1.2.3"});
    entry.add("RequestedProcedurePriority", {"LOW"});
    entry.add("ScheduledProcedureStepSequence", {step});
    return entry;
}

DataSet make_attributes()
{
    auto attributes = StepSCU::make_attributes(make_worklist_entry());
    attributes.add("PerformedProcedureStepID", {"PPS1"});
    attributes.add("PerformedStationAETitle", {"CT1"});
    attributes.add("PerformedProcedureStepStartDate", {"20240102"});
    attributes.add("PerformedProcedureStepStartTime", {"090000"});
    return attributes;
}

DataSet make_end()
{
    DataSet series;
    series.add("SeriesInstanceUID", {"1.2.3.1"});
    DataSet end;
    end.add("PerformedProcedureStepEndDate", {"20240102"});
    end.add("PerformedProcedureStepEndTime", {"091000"});
    end.add("PerformedSeriesSequence", {series});
    return end;
}

std::string get_status(DataSet const & step)
{
    return step.as_string("PerformedProcedureStepStatus", 0);
}

}

BOOST_AUTO_TEST_SUITE(services_ModalityPerformedProcedureStepSCU)

BOOST_AUTO_TEST_CASE(attributes_come_from_the_worklist)
{
    auto const attributes = StepSCU::make_attributes(make_worklist_entry());
    BOOST_TEST(attributes.as_string("PatientName", 0) == "Doe^Jane");
    BOOST_TEST(attributes.as_string("SpecificCharacterSet", 0) == "ISO_IR 100");
    BOOST_TEST(attributes.as_string("Modality", 0) == "CT");
    BOOST_TEST(attributes.has("PatientSex"));
    BOOST_TEST(attributes.empty("PatientSex"));
    BOOST_TEST(attributes.empty("PerformedSeriesSequence"));
    BOOST_TEST(!attributes.has("PerformedProcedureStepID"));
    BOOST_TEST(!attributes.has("RequestedProcedurePriority"));
    auto const & item =
        attributes.as_data_set("ScheduledStepAttributesSequence", 0);
    BOOST_TEST(item.as_string("StudyInstanceUID", 0) == "1.2.3");
    BOOST_TEST(item.as_string("AccessionNumber", 0) == "ACC1");
    BOOST_TEST(item.as_string("ScheduledProcedureStepID", 0) == "SPS1");
    BOOST_TEST(item.empty("RequestedProcedureID"));
}

BOOST_AUTO_TEST_CASE(step_may_be_unscheduled)
{
    auto const attributes = StepSCU::make_attributes();
    BOOST_TEST(attributes.empty("PatientName"));
    BOOST_TEST(!attributes.has("SpecificCharacterSet"));
    BOOST_TEST(!attributes.has("Modality"));
    auto const & item =
        attributes.as_data_set("ScheduledStepAttributesSequence", 0);
    BOOST_TEST(item.empty("AccessionNumber"));
    BOOST_TEST(!item.has("StudyInstanceUID"));
}

BOOST_AUTO_TEST_CASE(step_is_created_changed_and_completed)
{
    Exchange exchange;
    auto & scu = exchange.scu;
    BOOST_TEST((scu.get_state() == State::None));
    BOOST_TEST(scu.get_sop_instance_uid() == "");

    auto const response = scu.create(make_attributes(), "1.2.4");
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.4");
    BOOST_TEST((scu.get_state() == State::InProgress));

    DataSet modifications;
    modifications.add("PerformedProcedureStepDescription", {"Chest"});
    scu.update(modifications);
    BOOST_TEST((scu.get_state() == State::InProgress));

    scu.complete(make_end());
    BOOST_TEST((scu.get_state() == State::Completed));

    auto const step = exchange.get_step();
    BOOST_TEST(get_status(step) == "COMPLETED");
    BOOST_TEST(
        step.as_string("PerformedProcedureStepDescription", 0) == "Chest");
    BOOST_TEST(step.as_string("PerformedProcedureStepEndTime", 0) == "091000");
    BOOST_TEST(step.as_string("PatientName", 0) == "Doe^Jane");
}

BOOST_AUTO_TEST_CASE(step_is_discontinued)
{
    Exchange exchange;
    exchange.scu.create(make_attributes());
    BOOST_TEST(exchange.scu.get_sop_instance_uid().size() > 4U);
    auto end = make_end();
    end.add("PerformedProcedureStepStatus", {"DISCONTINUED"});
    exchange.scu.discontinue(end);
    BOOST_TEST((exchange.scu.get_state() == State::Discontinued));
    BOOST_TEST(get_status(exchange.get_step()) == "DISCONTINUED");
}

BOOST_AUTO_TEST_CASE(end_may_be_known_piece_by_piece)
{
    Exchange exchange;
    exchange.scu.create(make_attributes());
    auto part = make_end();
    part.remove("PerformedProcedureStepEndDate");
    exchange.scu.update(part);
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.complete({}); })
        == "Modality performed procedure step: at its end it needs "
           "PerformedProcedureStepEndDate");
    DataSet rest;
    rest.add("PerformedProcedureStepEndDate", {"20240102"});
    exchange.scu.complete(rest);
    BOOST_TEST(get_status(exchange.get_step()) == "COMPLETED");
}

BOOST_AUTO_TEST_CASE(end_must_have_values)
{
    Exchange exchange;
    exchange.scu.create(make_attributes());
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.discontinue({}); })
        == "Modality performed procedure step: at its end it needs "
           "PerformedProcedureStepEndDate, PerformedProcedureStepEndTime, "
           "PerformedSeriesSequence");
    BOOST_TEST((exchange.scu.get_state() == State::InProgress));
    BOOST_TEST(get_status(exchange.get_step()) == "IN PROGRESS");
}

BOOST_AUTO_TEST_CASE(what_is_missing_at_the_beginning_is_named)
{
    Exchange exchange;
    auto attributes = make_attributes();
    attributes.remove("PatientID");
    attributes.clear("PerformedStationAETitle");
    auto & item = attributes.as_data_set("ScheduledStepAttributesSequence")[0];
    item.remove("StudyInstanceUID");
    item.remove("AccessionNumber");
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.create(attributes); })
        == "Modality performed procedure step: missing are PatientID, "
           "PerformedStationAETitle, StudyInstanceUID, AccessionNumber (in "
           "ScheduledStepAttributesSequence)");
    BOOST_TEST((exchange.scu.get_state() == State::None));
    attributes = make_attributes();
    attributes.clear("ScheduledStepAttributesSequence");
    BOOST_TEST(contains(
        get_error<Exception>([&] { exchange.scu.create(attributes); }),
        "missing are ScheduledStepAttributesSequence"));
    exchange.association.release();
    exchange.peer.join();
    BOOST_TEST(exchange.steps.empty());
}

BOOST_AUTO_TEST_CASE(step_begins_in_progress)
{
    Exchange exchange;
    auto attributes = make_attributes();
    attributes.add("PerformedProcedureStepStatus", {"COMPLETED"});
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.create(attributes); })
        == "Modality performed procedure step: the status is to be IN "
           "PROGRESS, not COMPLETED");
    attributes.add("PerformedProcedureStepStatus", {"IN PROGRESS"});
    exchange.scu.create(attributes);
    BOOST_TEST(get_status(exchange.get_step()) == "IN PROGRESS");
}

BOOST_AUTO_TEST_CASE(update_does_not_end_the_step)
{
    Exchange exchange;
    exchange.scu.create(make_attributes());
    auto end = make_end();
    end.add("PerformedProcedureStepStatus", {"COMPLETED"});
    BOOST_CHECK_THROW(exchange.scu.update(end), Exception);
    BOOST_CHECK_THROW(exchange.scu.discontinue(end), Exception);
    BOOST_TEST((exchange.scu.get_state() == State::InProgress));
    BOOST_TEST(get_status(exchange.get_step()) == "IN PROGRESS");
}

BOOST_AUTO_TEST_CASE(some_attributes_cannot_be_changed)
{
    Exchange exchange;
    exchange.scu.create(make_attributes());
    DataSet modifications;
    modifications.add("PatientName", {"Doe^John"});
    modifications.add("Modality", {"MR"});
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.update(modifications); })
        == "Modality performed procedure step: once it was created there is "
           "no change of PatientName, Modality");
}

BOOST_AUTO_TEST_CASE(order_is_kept)
{
    Exchange exchange;
    auto & scu = exchange.scu;
    BOOST_TEST(
        get_error<Exception>([&] { scu.update({}); })
        == "Modality performed procedure step: it is not created, and would "
           "have to be IN PROGRESS");
    scu.create(make_attributes());
    BOOST_CHECK_THROW(scu.create(make_attributes()), Exception);
    scu.complete(make_end());
    BOOST_TEST(
        get_error<Exception>([&] { scu.update({}); })
        == "Modality performed procedure step: it is COMPLETED, and would "
           "have to be IN PROGRESS");
    BOOST_CHECK_THROW(scu.complete(make_end()), Exception);
    BOOST_CHECK_THROW(scu.discontinue(make_end()), Exception);
    BOOST_CHECK_THROW(scu.create(make_attributes()), Exception);
    BOOST_TEST(exchange.association.is_associated());
}

BOOST_AUTO_TEST_CASE(step_of_another_association_goes_on)
{
    Exchange exchange;
    exchange.scu.create(make_attributes());
    StepSCU other(exchange.association, exchange.scu.get_sop_instance_uid());
    BOOST_TEST((other.get_state() == State::InProgress));
    other.update(make_end());
    other.complete({});
    BOOST_TEST((other.get_state() == State::Completed));
    BOOST_TEST(get_status(exchange.get_step()) == "COMPLETED");
}

BOOST_AUTO_TEST_CASE(refusal_of_the_peer_changes_nothing)
{
    Exchange exchange;
    auto & scu = exchange.scu;
    scu.create(make_attributes());
    auto const uid = scu.get_sop_instance_uid();

    StepSCU duplicate(exchange.association);
    BOOST_CHECK_THROW(duplicate.create(make_attributes(), uid), StatusError);
    BOOST_TEST((duplicate.get_state() == State::None));
    BOOST_TEST(duplicate.get_sop_instance_uid() == "");

    StepSCU other(exchange.association, uid);
    other.complete(make_end());
    BOOST_TEST(contains(
        get_error<StatusError>([&] { scu.discontinue(make_end()); }),
        "it is over"));
    BOOST_TEST((scu.get_state() == State::InProgress));
    BOOST_TEST(get_status(exchange.get_step()) == "COMPLETED");
}

BOOST_AUTO_TEST_SUITE_END()
