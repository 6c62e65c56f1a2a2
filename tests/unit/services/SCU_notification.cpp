#include "odil/SCU.h"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <streambuf>
#include <string>

#include "odil/EchoSCU.h"
#include "odil/GetSCU.h"
#include "odil/MoveSCU.h"
#include "odil/NGetSCU.h"
#include "odil/StoreSCU.h"
#include "odil/message/NEventReportRequest.h"
#include "services.h"

// The peer sends a notification before it answers (PS3.7, A.4).

using namespace odil;
using namespace odil::test;

namespace
{

std::string const commitment = registry::StorageCommitmentPushModel;
std::string const storage = registry::RawDataStorage;

message::NEventReportRequest make_event()
{
    DataSet event;
    event.add("TransactionUID", {"1.2.3"});
    return {
        7, commitment, registry::StorageCommitmentPushModelInstance, 1, event};
}

// Success, to any request.
Message make_answer(Message const & request)
{
    auto const & asked = request.get_command_set();
    constexpr Value::Integer response = 0x8000; // PS3.7, E.1
    DataSet fields;
    fields.add(
        "CommandField", {asked.as_int(registry::CommandField, 0) | response});
    fields.add("MessageIDBeingRespondedTo", asked.as_int(registry::MessageID));
    fields.add("CommandDataSetType", {0x0101});
    fields.add("Status", {0});
    return Message(fields);
}

// What it tells cannot be read.
void send_broken_event(Association & association)
{
    auto const fields = make_event().get_command_set();
    association.send_message(
        Message(fields),
        commitment,
        registry::ImplicitVRLittleEndian,
        [](std::streambuf & bytes) { bytes.sputn("0123456789", 10); });
}

void send_event(Association & association)
{
    association.send_message(make_event(), commitment);
}

// Whatever is done goes on; of the notification the peer is told.
void check(
    std::string const & sop_class,
    std::function<void(Association &)> const & operate,
    std::function<void(Association &)> const & send)
{
    std::string log;
    Peer peer(
        [&](Association & association, dul::Transport &)
        {
            auto const request = association.receive_message();
            send(association);
            Response const refusal(association.receive_message());
            log += std::to_string(refusal.get_message_id_being_responded_to())
                   + ' ' + std::to_string(refusal.get_status()) + ' '
                   + as_string(refusal.get_command_field());
            association.send_message(make_answer(request), sop_class);
        });
    auto association = peer.associate(
        {{sop_class, {registry::ImplicitVRLittleEndian}},
         {commitment, {registry::ImplicitVRLittleEndian}}});
    operate(association);
    BOOST_TEST(association.is_associated());
    association.release();
    BOOST_TEST(peer.join() == "released");
    BOOST_TEST(log == "7 531 N-EVENT-REPORT-RSP");
}

void check(
    std::string const & sop_class,
    std::function<void(Association &)> const & operate)
{
    check(sop_class, operate, send_event);
    check(sop_class, operate, send_broken_event);
}

}

BOOST_AUTO_TEST_SUITE(services_SCU_notification)

BOOST_AUTO_TEST_CASE(notification_is_refused_and_the_operation_goes_on)
{
    check(
        verification,
        [](Association & association) { EchoSCU(association).echo(); });
    check(
        model,
        [](Association & association)
        {
            FindSCU scu(association);
            scu.set_affected_sop_class(model);
            BOOST_TEST(scu.find(make_query()).empty());
        });
    std::string const get = registry::StudyRootQueryRetrieveInformationModelGet;
    check(
        get,
        [&](Association & association)
        {
            GetSCU scu(association);
            scu.set_affected_sop_class(get);
            BOOST_TEST(scu.get(make_query()).empty());
        });
    std::string const move =
        registry::StudyRootQueryRetrieveInformationModelMove;
    check(
        move,
        [&](Association & association)
        {
            MoveSCU scu(association);
            scu.set_affected_sop_class(move);
            scu.set_move_destination("OTHER");
            BOOST_TEST(scu.move(make_query()).empty());
        });
    check(
        storage,
        [](Association & association)
        {
            DataSet instance;
            instance.add("SOPClassUID", {storage});
            instance.add("SOPInstanceUID", {"1.2.3"});
            BOOST_TEST(StoreSCU(association).store(instance).is_success());
        });
    check(
        registry::Printer,
        [](Association & association)
        {
            NGetSCU scu(association);
            scu.set_affected_sop_class(registry::Printer);
            scu.get(registry::PrinterInstance, {});
        });
}

BOOST_AUTO_TEST_CASE(notification_which_cannot_be_answered_aborts)
{
    auto fields = make_event().get_command_set();
    fields.remove("MessageID");
    Peer peer(
        [&](Association & association, dul::Transport &)
        {
            association.receive_message();
            association.send_message(
                Message(fields, make_event().get_data_set()), commitment);
            association.receive_message();
        });
    auto association = peer.associate(
        {{verification, {registry::ImplicitVRLittleEndian}},
         {commitment, {registry::ImplicitVRLittleEndian}}});
    EchoSCU scu(association);
    BOOST_CHECK_THROW(scu.echo(), Exception);
    BOOST_TEST(!association.is_associated());
    BOOST_TEST(peer.join() == "aborted");
}

BOOST_AUTO_TEST_SUITE_END()
