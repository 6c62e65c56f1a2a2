#include "odil/SCPDispatcher.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <vector>

#include "odil/EchoSCP.h"
#include "odil/StoreSCP.h"
#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/pdu/AAbort.h"
#include "provider.h"
#include "services.h"

using namespace odil;
using namespace odil::test;
using Command = Message::Command;

namespace
{

struct Exchange : WithUser
{
    SCPDispatcher dispatcher{association};
    std::vector<std::string> errors;

    Exchange() : WithUser({verification, registry::RawDataStorage})
    {
        dispatcher.set_error_callback([this](std::exception const & e)
                                      { errors.emplace_back(e.what()); });
    }

    Response echo()
    {
        send(message::CEchoRequest(1, verification));
        BOOST_TEST(dispatcher.dispatch());
        return receive_response();
    }

    Response store()
    {
        DataSet instance;
        instance.add("PatientID", {"1"});
        send(
            message::CStoreRequest(
                2,
                registry::RawDataStorage,
                "1.2.3",
                Message::Priority::MEDIUM,
                instance),
            3);
        BOOST_TEST(dispatcher.dispatch());
        return receive_response();
    }
};

}

BOOST_AUTO_TEST_SUITE(services_SCPDispatcher)

BOOST_AUTO_TEST_CASE(providers_are_chosen_by_command)
{
    Exchange it;
    auto & dispatcher = it.dispatcher;
    BOOST_TEST((&dispatcher.get_association() == &it.association));
    BOOST_TEST(!dispatcher.has_scp(Command::C_ECHO_RQ));
    BOOST_CHECK_THROW(dispatcher.get_scp(Command::C_ECHO_RQ), Exception);
    auto const scp = std::make_shared<EchoSCP>(it.association);
    dispatcher.set_scp(Command::C_ECHO_RQ, scp);
    BOOST_TEST(dispatcher.has_scp(Command::C_ECHO_RQ));
    BOOST_TEST((dispatcher.get_scp(Command::C_ECHO_RQ) == scp));
    dispatcher.set_scp(Command::C_ECHO_RQ, nullptr);
    BOOST_TEST(!dispatcher.has_scp(Command::C_ECHO_RQ));
}

BOOST_AUTO_TEST_CASE(each_request_goes_to_its_provider)
{
    Exchange it;
    auto count = 0;
    it.dispatcher.add_scp<EchoSCP>(Command::C_ECHO_RQ);
    it.dispatcher.add_scp<StoreSCP>(
        Command::C_STORE_RQ, [&](DataSet const &) { ++count; });
    BOOST_TEST(it.echo().is_success());
    BOOST_TEST(it.store().is_success());
    BOOST_TEST(count == 1);
    BOOST_TEST(it.echo().is_success());
    BOOST_TEST(it.errors.empty());
}

BOOST_AUTO_TEST_CASE(bytes_are_read_while_they_arrive)
{
    Exchange it;
    auto count = 0;
    it.dispatcher.add_scp<StoreSCP>(
        Command::C_STORE_RQ,
        [&](message::CStoreRequest const &,
            std::string const &,
            std::streambuf & bytes)
        {
            while(bytes.sbumpc() != std::char_traits<char>::eof())
            {
                ++count;
            }
        });
    BOOST_TEST(it.store().is_success());
    BOOST_TEST(count == 10); // one element
}

BOOST_AUTO_TEST_CASE(request_without_a_provider_is_not_recognized)
{
    Exchange it;
    auto const response = it.store();
    BOOST_TEST(response.get_status() == 0x0211);
    BOOST_TEST((response.get_command_field() == Command::C_STORE_RSP));
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST(it.echo().get_status() == 0x0211);
    BOOST_TEST(
        (it.errors
         == std::vector<std::string>{
             "There is no provider for C-STORE-RQ",
             "There is no provider for C-ECHO-RQ"}));
    it.dispatcher.add_scp<EchoSCP>(Command::C_ECHO_RQ);
    BOOST_TEST(it.echo().is_success());
}

BOOST_AUTO_TEST_CASE(unknown_command_is_not_recognized)
{
    Exchange it;
    auto command = message::CEchoRequest(1, verification).get_command_set();
    command.add("CommandField", {0x7000});
    it.send(Message(command));
    it.dispatcher.dispatch();
    auto const response = it.receive_response();
    BOOST_TEST(response.get_status() == 0x0211);
    BOOST_TEST(int(response.get_command_field()) == 0xF000);
}

BOOST_AUTO_TEST_CASE(cancellation_of_nothing_is_ignored)
{
    Exchange it;
    it.send(message::Cancellation(1));
    BOOST_TEST(it.dispatcher.dispatch());
    BOOST_TEST(it.receive().empty());
    BOOST_TEST(it.errors.empty());
}

BOOST_AUTO_TEST_CASE(errors_of_providers_are_told)
{
    Exchange it;
    it.dispatcher.add_scp<StoreSCP>(
        Command::C_STORE_RQ, [](DataSet const &) { throw Exception("full"); });
    it.store();
    BOOST_TEST((it.errors == std::vector<std::string>{"full"}));
}

BOOST_AUTO_TEST_CASE(provider_may_be_replaced_while_it_works)
{
    Exchange it;
    auto const replace = [&](DataSet const &)
    { it.dispatcher.set_scp(Command::C_STORE_RQ, nullptr); };
    it.dispatcher.add_scp<StoreSCP>(Command::C_STORE_RQ, replace);
    BOOST_TEST(it.store().is_success());
    BOOST_TEST(it.store().get_status() == 0x0211);
}

BOOST_AUTO_TEST_CASE(release_is_the_end_and_no_error)
{
    Exchange it;
    it.release();
    BOOST_TEST(!it.dispatcher.dispatch());
    BOOST_TEST(!it.association.is_associated());
    BOOST_CHECK_THROW(it.dispatcher.dispatch(), Exception);
}

BOOST_AUTO_TEST_CASE(other_ends_are_errors)
{
    Exchange aborted;
    aborted.feed(pdu::AAbort{});
    BOOST_CHECK_THROW(aborted.dispatcher.dispatch(), AssociationAborted);

    Exchange response;
    response.send(message::CEchoResponse(1, 0, verification));
    BOOST_CHECK_THROW(response.dispatcher.dispatch(), Exception);
    BOOST_TEST(!response.association.is_associated());
}

BOOST_AUTO_TEST_SUITE_END()
