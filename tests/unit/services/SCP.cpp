#include "odil/SCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "odil/DecodeError.h"
#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/CFindRequest.h"
#include "odil/message/CGetRequest.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "odil/message/NDeleteRequest.h"
#include "provider.h"
#include "services.h"

using namespace odil;
using namespace odil::test;
using Command = Message::Command;
using Failure = MemoryTransport::Failure;

namespace
{

// Does with each request what the test says.
class Scripted final : public SCP
{
public:
    using Script =
        std::function<void(Scripted & self, Message const & request)>;

    std::vector<std::string> errors;

    Scripted(Association & association, Script script)
        : SCP(association), script_(std::move(script))
    {
        set_error_callback([this](std::exception const & e)
                           { errors.emplace_back(e.what()); });
    }

    void operator()(Message message) override { script_(*this, message); }

    using SCP::as_request;
    using SCP::is_cancelled;
    using SCP::send;

private:
    Script script_;
};

struct Exchange : WithUser
{
    Scripted scp;

    explicit Exchange(Scripted::Script script)
        : WithUser({verification, registry::RawDataStorage}),
          scp(association, std::move(script))
    {
    }

    void ask(Value::Integer id = 1)
    {
        send(message::CEchoRequest(id, verification));
        scp.receive_and_process();
    }
};

Scripted::Script throw_it(std::function<void()> const & thrower)
{
    return [thrower](auto &, auto const &) { thrower(); };
}

// Texts of the responses, as one line each.
std::string get_status(Response const & response)
{
    return std::to_string(response.get_status()) + ' '
           + (response.has_error_comment() ? response.get_error_comment() : "");
}

DataSet make_instance()
{
    DataSet instance;
    instance.add("PatientID", {"1"});
    return instance;
}

}

BOOST_AUTO_TEST_SUITE(services_SCP)

BOOST_AUTO_TEST_CASE(response_goes_in_the_context_of_the_request)
{
    Exchange it(
        [](auto & self, auto const & request)
        {
            auto const store =
                Scripted::as_request<message::CStoreRequest>(Message(request));
            BOOST_TEST((store.get_data_set() == make_instance()));
            self.send(message::CStoreResponse(store.get_message_id(), 0));
        });
    it.send(
        message::CStoreRequest(
            1,
            registry::RawDataStorage,
            "1.2.3",
            Message::Priority::MEDIUM,
            make_instance()),
        3);
    it.scp.receive_and_process();
    BOOST_TEST((get_context_ids(it.transport->sent) == std::set<int>{3}));
    BOOST_TEST(it.receive_response().is_success());
    BOOST_TEST(it.scp.errors.empty());
}

BOOST_AUTO_TEST_CASE(refusal_is_what_the_peer_is_told)
{
    DataSet fields;
    fields.add("OffendingElement", {"00100020"}, VR::AT);
    fields.add("MessageIDBeingRespondedTo", {12});
    fields.add("PatientID", {"1"});
    Exchange it(
        throw_it([&] { throw SCP::Exception(0xA700, "full", fields); }));
    it.ask(7);
    auto const response = it.receive_response();
    BOOST_TEST(get_status(response) == "42752 full");
    BOOST_TEST((response.get_command_field() == Command::C_ECHO_RSP));
    BOOST_TEST(response.get_message_id_being_responded_to() == 7);
    BOOST_TEST(response.get_affected_sop_class_uid() == verification);
    BOOST_TEST(
        (response.get_offending_element() == Value::Strings{"00100020"}));
    BOOST_TEST(!response.get_command_set().has("PatientID"));
    BOOST_TEST((it.scp.errors == std::vector<std::string>{"full"}));
    it.ask();
    BOOST_TEST(it.receive().size() == 1U);
}

BOOST_AUTO_TEST_CASE(empty_sop_class_does_not_prevent_the_answer)
{
    Exchange it(throw_it([] { throw SCP::Exception(0xA700, "full"); }));
    auto command = message::CEchoRequest(1, verification).get_command_set();
    command.add("AffectedSOPClassUID", Value::Strings{}, VR::UI);
    it.send(Message(command));
    it.scp.receive_and_process();
    BOOST_TEST(get_status(it.receive_response()) == "42752 full");
}

BOOST_AUTO_TEST_CASE(every_exception_is_answered)
{
    struct Case
    {
        std::function<void()> thrower;
        std::string status;
    };
    for(auto const & [thrower, status] :
        std::vector<Case>{
            {[] { throw DecodeError("bad", 0); }, "49152 bad (at byte 0)"},
            {[] { throw Exception("worse"); }, "272 worse"},
            {[] { throw std::runtime_error("foreign"); }, "272 foreign"},
            {[] { throw 1; }, "272 An exception of unknown type"},
            {[] { throw Exception("a\\b\n\xE9" + std::string(100, 'x')); },
             "272 a?b??" + std::string(59, 'x')},
            {[] { throw SCP::Exception(0xFF00, "pending"); },
             "272 The callback returned 65280, which is not the status of a "
             "final"}})
    {
        Exchange it(throw_it(thrower));
        it.ask();
        BOOST_TEST(
            get_status(it.receive_response()).substr(0, 68)
            == status.substr(0, 68));
        BOOST_TEST(it.scp.errors.size() == 1U);
        BOOST_TEST(it.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(normalized_services_have_no_status_for_unreadable_data)
{
    Exchange it(throw_it([] { throw DecodeError("bad", 0); }));
    it.send(message::NDeleteRequest(1, verification, "1.2.3"));
    it.scp.receive_and_process();
    auto const response = it.receive_response();
    BOOST_TEST(get_status(response) == "272 bad (at byte 0)");
    BOOST_TEST((response.get_command_field() == Command::N_DELETE_RSP));
    BOOST_TEST(response.get_affected_sop_class_uid() == verification);
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.3");
}

BOOST_AUTO_TEST_CASE(error_callback_may_not_matter)
{
    Exchange it(throw_it([] { throw Exception("bad"); }));
    it.scp.set_error_callback([](auto const &) { throw Exception("worse"); });
    it.ask();
    it.scp.set_error_callback(nullptr);
    it.ask();
    BOOST_TEST(it.receive().size() == 2U);
}

BOOST_AUTO_TEST_CASE(message_of_another_service_is_mistyped)
{
    Exchange it(
        [](auto &, auto const & request)
        { Scripted::as_request<message::CStoreRequest>(Message(request)); });
    it.ask();
    BOOST_TEST(it.receive_response().get_status() == 0x0212);
}

BOOST_AUTO_TEST_CASE(data_set_which_cannot_be_read_is_answered)
{
    Exchange it(throw_it([] { throw Exception("not called"); }));
    DataSet command_set =
        message::CEchoRequest(1, verification).get_command_set();
    command_set.add("CommandDataSetType", {0});
    auto bytes = as_bytes(Message(command_set));
    auto const header = pdu::PDataTF::make_header({1, false, true, 3});
    bytes.insert(bytes.end(), header.begin(), header.end());
    bytes.insert(bytes.end(), {1, 2, 3});
    it.transport->feed(bytes);
    it.scp.receive_and_process();
    BOOST_TEST(it.receive_response().get_status() == 0xC000);
    BOOST_TEST(it.scp.errors.size() == 1U);
}

BOOST_AUTO_TEST_CASE(cancellation_of_nothing_is_skipped)
{
    Exchange it([](auto & self, auto const &)
                { self.send(message::CEchoResponse(2, 0, verification)); });
    it.send(message::Cancellation(1));
    it.ask(2);
    BOOST_TEST(it.receive().size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_is_not_a_request_ends_the_association)
{
    for(auto const & message :
        {Message(message::CEchoResponse(1, 0, verification)),
         Message(message::Cancellation(1))})
    {
        auto const is_response =
            message.get_command_field() == Command::C_ECHO_RSP;
        Exchange it(throw_it([] { throw Exception("not called"); }));
        it.send(message);
        auto const error = get_error<Exception>(
            [&]
            {
                is_response ? it.scp.receive_and_process()
                            : it.scp.process(message, nullptr);
            });
        BOOST_TEST(contains(error, "A request was expected"), error);
        BOOST_TEST(!it.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(end_of_the_association_goes_on_to_the_caller)
{
    Exchange it(throw_it([] {}));
    it.release();
    BOOST_CHECK_THROW(it.scp.receive_and_process(), AssociationReleased);

    Exchange other(throw_it(
        [&]
        {
            other.association.abort();
            throw 1;
        }));
    BOOST_CHECK_THROW(other.ask(), int);
}

BOOST_AUTO_TEST_CASE(cancellation_is_seen_during_the_operation)
{
    std::string seen;
    Exchange it(
        [&](auto & self, auto const & message)
        {
            auto const request =
                Scripted::as_request<message::CEchoRequest>(Message(message));
            seen += std::to_string(self.is_cancelled(request));
            it.send(message::Cancellation(3)); // of another
            seen += std::to_string(self.is_cancelled(request));
            it.send(message::Cancellation(3));
            it.send(message::Cancellation(4));
            seen += std::to_string(self.is_cancelled(request));
            self.send(message::CEchoResponse(4, 0xFE00, verification));
        });
    it.ask(4);
    BOOST_TEST(seen == "001");
    BOOST_TEST(it.receive_response().is_cancel());
}

BOOST_AUTO_TEST_CASE(second_request_in_an_operation_is_refused)
{
    auto const instance = make_instance();
    using Priority = Message::Priority;
    std::string const uid = registry::RawDataStorage;
    std::vector<std::pair<Message, Value::Integer>> const requests = {
        {message::CEchoRequest(5, verification), 0x0213},
        {message::NDeleteRequest(5, uid, "1.2.3"), 0x0213},
        {message::CStoreRequest(5, uid, "1.2", Priority::LOW, instance),
         0xA700},
        {message::CFindRequest(5, uid, Priority::LOW, instance), 0xA700},
        {message::CGetRequest(5, uid, Priority::LOW, instance), 0xA702},
        {message::CMoveRequest(5, uid, Priority::LOW, "ME", instance), 0xA702},
    };
    for(auto const & [request, status] : requests)
    {
        Exchange it(
            [&, &other = request](auto & self, auto const & message)
            {
                auto const echo = Scripted::as_request<message::CEchoRequest>(
                    Message(message));
                it.send(other, 3);
                BOOST_TEST(!self.is_cancelled(echo));
                it.send(message::Cancellation(4));
                BOOST_TEST(self.is_cancelled(echo));
                self.send(message::CEchoResponse(4, 0, verification));
            });
        it.ask(4);
        BOOST_TEST(
            (get_context_ids(it.transport->sent) == std::set<int>{1, 3}));
        auto const messages = it.receive();
        BOOST_TEST_REQUIRE(messages.size() == 2U);
        Response const refusal(messages[0]);
        BOOST_TEST(refusal.get_message_id_being_responded_to() == 5);
        BOOST_TEST(refusal.get_status() == status);
        BOOST_TEST(
            refusal.get_error_comment() == "Another operation is under way");
        BOOST_TEST(Response(messages[1]).is_success());
        BOOST_TEST_REQUIRE(it.scp.errors.size() == 1U);
        auto const & error = it.scp.errors.front();
        BOOST_TEST(contains(error, "before it had the final response"), error);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_other_request_ends_the_association)
{
    std::vector<Message> const messages = {
        message::CEchoRequest(4, verification), // answers would be the same
        message::CEchoResponse(5, 0, verification)};
    for(auto const & sent : messages)
    {
        Exchange it(
            [&](auto & self, auto const & message)
            {
                it.send(sent);
                self.is_cancelled(Scripted::as_request<message::CEchoRequest>(
                    Message(message)));
            });
        auto const error = get_error<Exception>([&] { it.ask(4); });
        BOOST_TEST(contains(error, "The peer sent C-ECHO-R"), error);
        BOOST_TEST(!it.association.is_associated());
        BOOST_TEST(it.receive().empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
