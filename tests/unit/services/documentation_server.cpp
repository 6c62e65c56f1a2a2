// The examples of docs/services/server.md.

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "generators.h"
#include "odil/EchoSCU.h"
#include "odil/FindSCP.h"
#include "odil/MoveSCP.h"
#include "odil/StoreSCP.h"
#include "odil/StoreSCU.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CStoreRequest.h"
#include "provider.h"
#include "with_server.h"

using namespace odil::test;

namespace
{

class Patients : public odil::SCP::DataSetGenerator
{
public:
    void initialize(odil::message::Request const & request) override
    {
        odil::message::CFindRequest const find(request);
        if(!find.get_data_set().has("QueryRetrieveLevel"))
        {
            throw odil::SCP::Exception(0xA900, "QueryRetrieveLevel is missing");
        }
        names_ = {"Doe^Jane", "Doe^John"};
    }
    bool done() const override { return names_.empty(); }
    void next() override { names_.pop_back(); }
    odil::DataSet get() const override
    {
        odil::DataSet match;
        match.add("PatientName", {names_.back()});
        return match;
    }

private:
    std::vector<std::string> names_;
};

class Moved : public Counted<odil::MoveSCP::DataSetGenerator>
{
public:
    using Counted::Counted;

    odil::Association
    get_association(odil::message::CMoveRequest const & request) const override
    {
        if(request.get_move_destination() != "WORKSTATION")
        {
            throw odil::SCP::Exception(0xA801, "Unknown destination");
        }
        odil::Association association;
        association.set_peer_host("workstation.example.org");
        association.set_peer_port(11112);
        association.update_parameters()
            .set_calling_ae_title("ARCHIVE")
            .set_called_ae_title("WORKSTATION")
            .set_presentation_contexts(
                {{odil::registry::CTImageStorage,
                  {odil::registry::ExplicitVRLittleEndian}}});
        return association;
    }
};

bool is_known(odil::DataSet const & instance)
{
    return instance.as_string("PatientID", 0) == "known";
}

}

BOOST_AUTO_TEST_SUITE(services_documentation_server)

BOOST_AUTO_TEST_CASE(serving)
{
    constexpr std::uint16_t port = 0;
    Log log;
    auto const keep = [&](odil::DataSet && instance)
    { log.add(instance.as_string("SOPInstanceUID", 0)); };

    odil::Server server(
        odil::ServerParameters().set_port(port).set_ae_title("STORE"),
        [&](odil::SCPDispatcher & dispatcher)
        {
            using Command = odil::message::Message::Command;
            dispatcher.add_scp<odil::EchoSCP>(Command::C_ECHO_RQ);
            dispatcher.add_scp<odil::StoreSCP>(
                Command::C_STORE_RQ,
                [&](odil::DataSet && instance) { keep(std::move(instance)); });
        },
        [](std::string const & peer, std::exception const & error)
        { std::cerr << peer + ": " + error.what() + '\n'; });

    auto association =
        make_caller(server, propose(odil::registry::RawDataStorage));
    association.update_parameters().set_called_ae_title("STORE");
    association.associate();
    odil::StoreSCU(association).store(make_stored(1));
    association.release();
    BOOST_TEST((log.get() == std::vector<std::string>{"1.2.1"}));
}

BOOST_AUTO_TEST_CASE(accepting)
{
    auto const parameters =
        odil::ServerParameters().set_acceptor(odil::make_association_acceptor(
            {odil::registry::Verification, odil::registry::CTImageStorage},
            {odil::registry::ExplicitVRLittleEndian,
             odil::registry::ImplicitVRLittleEndian}));
    WithServer const it(parameters);
    auto association = call(it.server);
    odil::EchoSCU(association).echo();
    association.release();
    BOOST_TEST(it.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(dispatching)
{
    WithUser user({verification});
    auto & association = user.association;
    user.send(odil::message::CEchoRequest(1, verification));
    user.release();

    odil::SCPDispatcher dispatcher(association);
    dispatcher.add_scp<odil::EchoSCP>(
        odil::message::Message::Command::C_ECHO_RQ);
    while(dispatcher.dispatch())
    {
    }

    BOOST_TEST(user.receive_response().is_success());
}

BOOST_AUTO_TEST_CASE(storing)
{
    WithUser user({odil::registry::RawDataStorage});
    auto & association = user.association;
    odil::StoreSCP scp(
        association,
        [&](odil::DataSet const & instance) -> odil::Value::Integer
        {
            if(!instance.has("PatientID"))
            {
                throw odil::SCP::Exception(0xA900, "PatientID is missing");
            }
            return is_known(instance) ? 0x0111
                                      : odil::message::Response::Success;
        });

    auto instance = make_stored(1);
    auto const store = [&]
    {
        user.send(odil::message::CStoreRequest(
            1,
            odil::registry::RawDataStorage,
            "1.2.1",
            Message::Priority::MEDIUM,
            instance));
        scp.receive_and_process();
        return user.receive_response().get_status();
    };
    BOOST_TEST(store() == 0xA900);
    instance.add("PatientID", {"known"});
    BOOST_TEST(store() == 0x0111);
    instance.add("PatientID", {"new"});
    BOOST_TEST(store() == 0);
}

BOOST_AUTO_TEST_CASE(generating)
{
    WithUser user({model});
    odil::SCPDispatcher dispatcher(user.association);
    dispatcher.add_scp<odil::FindSCP>(
        odil::message::Message::Command::C_FIND_RQ,
        std::make_shared<Patients>());

    user.send(odil::message::CFindRequest(
        1, model, Message::Priority::MEDIUM, make_query()));
    dispatcher.dispatch();
    BOOST_TEST(user.receive().size() == 3U);

    Moved const moved(make_all_stored(1));
    odil::message::CMoveRequest const request(
        1, model, Message::Priority::MEDIUM, "WORKSTATION", make_query());
    BOOST_TEST(
        moved.get_association(request).get_peer_host()
        == "workstation.example.org");
}

BOOST_AUTO_TEST_SUITE_END()
