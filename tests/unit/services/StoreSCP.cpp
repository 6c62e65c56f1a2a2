#include "odil/StoreSCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <istream>
#include <string>
#include <vector>

#include "odil/Reader.h"
#include "odil/message/CEchoRequest.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "odil/pdu/AAbort.h"
#include "provider.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

std::string const storage = registry::RawDataStorage;
std::string const implicit = registry::ImplicitVRLittleEndian;

message::CStoreRequest make_store(Value::Integer id = 1)
{
    DataSet instance;
    instance.add("SOPClassUID", {storage});
    instance.add("SOPInstanceUID", {"1.2.3"});
    instance.add("PatientID", {"1"});
    return {id, storage, "1.2.3", Message::Priority::MEDIUM, instance};
}

struct Exchange : WithUser
{
    StoreSCP scp;
    std::vector<std::string> errors;

    explicit Exchange(StoreCallback callback)
        : WithUser({storage}), scp(association, std::move(callback))
    {
        scp.set_error_callback([this](std::exception const & e)
                               { errors.emplace_back(e.what()); });
    }

    Response store(message::CStoreRequest const & request = make_store())
    {
        send(request);
        scp.receive_and_process();
        return receive_response();
    }
};

}

BOOST_AUTO_TEST_SUITE(services_StoreSCP)

BOOST_AUTO_TEST_CASE(instance_is_given_to_the_callback)
{
    std::vector<DataSet> instances;
    Exchange it([&](DataSet && instance)
                { instances.push_back(std::move(instance)); });
    message::CStoreResponse const response(it.store(make_store(7)));
    BOOST_TEST(response.is_success());
    BOOST_TEST(response.get_message_id_being_responded_to() == 7);
    BOOST_TEST(response.get_affected_sop_class_uid() == storage);
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST(it.store().is_success());
    BOOST_TEST(
        (instances == std::vector<DataSet>(2, make_store().get_data_set())));
    BOOST_TEST(it.errors.empty());
}

BOOST_AUTO_TEST_CASE(status_of_the_callback_is_what_the_peer_is_told)
{
    Value::Integer status = 0;
    Exchange it(
        [&](message::CStoreRequest const & request)
        {
            BOOST_TEST(request.has_data_set());
            return status;
        });
    for(auto const value : {0xB006, 0xA700, 0xC001})
    {
        status = value;
        BOOST_TEST(it.store().get_status() == value);
    }
    BOOST_TEST(it.errors.size() == 2U); // a warning is none
    status = 0xFF00;
    BOOST_TEST(it.store().get_status() == 0x0110);
}

BOOST_AUTO_TEST_CASE(exception_of_the_callback_is_answered)
{
    Exchange it([](DataSet const &) { throw Exception("disk is full"); });
    auto const response = it.store();
    BOOST_TEST(response.get_status() == 0x0110);
    BOOST_TEST(response.get_error_comment() == "disk is full");
    BOOST_TEST((it.errors == std::vector<std::string>{"disk is full"}));

    it.scp.set_callback([](DataSet const &)
                        { throw SCP::Exception(0xA900, "no image"); });
    BOOST_TEST(it.store().get_status() == 0xA900);
    it.scp.set_callback([](DataSet const &) {});
    BOOST_TEST(it.store().is_success());
}

BOOST_AUTO_TEST_CASE(bytes_are_read_by_the_callback)
{
    std::vector<DataSet> instances;
    Exchange it(
        [&](message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            BOOST_TEST(!request.has_data_set());
            BOOST_TEST(transfer_syntax == implicit);
            std::istream stream(&bytes);
            instances.push_back(
                Reader(stream, transfer_syntax).read_data_set());
            return 0xB000;
        });
    BOOST_TEST(it.store().get_status() == 0xB000);
    BOOST_TEST((instances == std::vector{make_store().get_data_set()}));
}

BOOST_AUTO_TEST_CASE(bytes_which_are_not_read_do_not_matter)
{
    auto count = 0;
    Exchange it(
        [&](message::CStoreRequest const &,
            std::string const &,
            std::streambuf & bytes)
        {
            bytes.sbumpc();
            if(++count == 1)
            {
                throw Exception("no more");
            }
        });
    BOOST_TEST(it.store().get_error_comment() == "no more");
    BOOST_TEST((it.errors == std::vector<std::string>{"no more"}));
    BOOST_TEST(it.store().is_success());

    // Nobody has read the bytes.
    it.send(make_store());
    it.scp(it.association.receive_message());
    BOOST_TEST(it.receive_response().get_status() == 0x0110);
}

BOOST_AUTO_TEST_CASE(unreadable_instance_is_not_understood)
{
    Exchange it([](DataSet const &) { throw Exception("not called"); });
    auto const command = make_store().get_command_set();
    it.transport->feed(as_bytes(Message(command)));
    auto const header = pdu::PDataTF::make_header({1, false, true, 3});
    it.transport->feed({header.begin(), header.end()});
    it.transport->feed({1, 2, 3});
    it.scp.receive_and_process();
    BOOST_TEST(it.receive_response().get_status() == 0xC000);
    BOOST_TEST(it.errors.size() == 1U);
    it.scp.set_callback([](DataSet const &) {});
    BOOST_TEST(it.store().is_success());
}

BOOST_AUTO_TEST_CASE(instance_must_be_what_was_announced)
{
    Exchange it([](DataSet const &) { throw Exception("not called"); });
    auto request = make_store();
    request.set_affected_sop_instance_uid("1.2.4");
    BOOST_TEST(it.store(request).get_status() == 0xA900);
}

// In contexts 1 and 3; nothing else allows to send instances.
BOOST_AUTO_TEST_CASE(instance_must_come_in_a_context_of_its_class)
{
    auto const is_refused = [](StoreCallback callback)
    {
        WithUser it({registry::Verification, storage});
        StoreSCP scp(it.association, std::move(callback));
        std::string error;
        scp.set_error_callback([&](std::exception const & e)
                               { error = e.what(); });
        it.send(make_store(), 1);
        scp.receive_and_process();
        BOOST_TEST(
            it.receive_response().get_status()
            == Response::SOPClassNotSupported);
        BOOST_TEST(error.find(storage) != std::string::npos);
        it.send(make_store(), 1);
        scp(it.association.receive_message());
        BOOST_TEST(
            it.receive_response().get_status()
            == Response::SOPClassNotSupported);
        scp.set_callback([](DataSet const &) {});
        it.send(make_store(), 3);
        scp.receive_and_process();
        BOOST_TEST(it.receive_response().is_success());
    };
    is_refused([](DataSet const &) { throw Exception("not called"); });
    is_refused([](message::CStoreRequest const &,
                  std::string const &,
                  std::streambuf &) { throw Exception("not called"); });
}

BOOST_AUTO_TEST_CASE(peer_must_have_the_role_of_the_user)
{
    WithUser it({storage}, false);
    StoreSCP scp(
        it.association, [](DataSet const &) { throw Exception("not called"); });
    it.send(make_store());
    scp.receive_and_process();
    BOOST_TEST(
        it.receive_response().get_status() == Response::SOPClassNotSupported);
}

BOOST_AUTO_TEST_CASE(request_must_be_whole)
{
    Exchange it([](DataSet const &) { throw Exception("not called"); });
    auto command = make_store().get_command_set();
    command.remove("AffectedSOPInstanceUID");
    it.send(Message(command, make_store().get_data_set()));
    it.scp.receive_and_process();
    BOOST_TEST(it.receive_response().get_status() == 0x0212);
    it.send(message::CEchoRequest(1, storage));
    it.scp.receive_and_process();
    BOOST_TEST(it.receive_response().get_status() == 0x0212);
}

BOOST_AUTO_TEST_CASE(end_of_the_association_in_the_data_set_goes_on)
{
    auto const request = as_bytes(make_store());
    for(auto const takes_stream : {false, true})
    {
        Exchange it([](DataSet const &) {});
        if(takes_stream)
        {
            it.scp.set_callback(
                [](message::CStoreRequest const &,
                   std::string const &,
                   std::streambuf & bytes)
                {
                    std::string all(std::size_t(1000), ' ');
                    bytes.sgetn(all.data(), 1000);
                });
        }
        it.transport->feed({request.begin(), request.end() - 5});
        it.transport->when_empty = MemoryTransport::Failure::NetworkError;
        BOOST_CHECK_THROW(it.scp.receive_and_process(), NetworkError);
        BOOST_TEST(!it.association.is_associated());
        BOOST_TEST(it.receive().empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
