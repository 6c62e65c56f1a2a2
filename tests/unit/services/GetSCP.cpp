#include "odil/GetSCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "generators.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/CGetRequest.h"
#include "odil/message/CGetResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "provider.h"
#include "services.h"

using namespace odil;
using namespace odil::test;
using Command = Message::Command;

namespace
{

std::string const get_model =
    registry::StudyRootQueryRetrieveInformationModelGet;

using Generator = Counted<GetSCP::DataSetGenerator>;

// Answers to each instance with a status, in order; the last is for the rest.
struct Exchange : WithUser
{
    Generator generator;
    GetSCP scp{association, generator};
    std::vector<Value::Integer> statuses = {0};
    std::vector<std::string> errors;
    std::string log; // of the messages
    Value::Integer stores = 0;

    explicit Exchange(unsigned int count)
        : WithUser({get_model, registry::RawDataStorage}),
          generator(make_all_stored(count))
    {
        scp.set_error_callback([this](std::exception const & e)
                               { errors.emplace_back(e.what()); });
        transport->on_write = [this](auto &) { react(); };
    }

    std::string get()
    {
        log.clear();
        stores = 0;
        send(message::CGetRequest(
            7, get_model, Message::Priority::HIGH, make_query()));
        scp.receive_and_process();
        return log;
    }

    // To a message which is whole.
    void react()
    {
        auto const messages = get_messages(transport->sent);
        if(messages.empty()
           || messages.back().announces_data_set()
                  != messages.back().has_data_set())
        {
            return;
        }
        transport->sent.clear();
        messages.back().get_command_field() == Command::C_GET_RSP
            ? note(message::CGetResponse(messages.back()))
            : answer(message::CStoreRequest(messages.back()));
    }

    void answer(message::CStoreRequest const & store)
    {
        log += store.get_affected_sop_instance_uid() + ' ';
        on_store(++stores);
        auto const status =
            statuses.size() == 1 ? statuses.front() : statuses.at(0);
        if(statuses.size() != 1)
        {
            statuses.erase(statuses.begin());
        }
        message::CStoreResponse response(
            store.get_message_id() + id_offset, status);
        send(response, 3);
    }

    void note(message::CGetResponse const & response)
    {
        if(auto const id = response.get_message_id_being_responded_to();
           id != 7)
        {
            BOOST_TEST(response.get_status() == 0xA702);
            log += "refused " + std::to_string(id) + ' ';
            return;
        }
        BOOST_TEST(response.get_affected_sop_class_uid() == get_model);
        log += '(' + std::to_string(response.get_status());
        if(response.has_number_of_remaining_sub_operations())
        {
            log += " r"
                   + std::to_string(
                       response.get_number_of_remaining_sub_operations());
        }
        if(response.has_number_of_completed_sub_operations())
        {
            log +=
                ' '
                + std::to_string(
                    response.get_number_of_completed_sub_operations())
                + '/'
                + std::to_string(response.get_number_of_failed_sub_operations())
                + '/'
                + std::to_string(
                    response.get_number_of_warning_sub_operations());
        }
        if(response.has_data_set())
        {
            for(auto const & uid :
                response.get_data_set().as_string("FailedSOPInstanceUIDList"))
            {
                log += ' ' + uid;
            }
        }
        log += ") ";
    }

    std::function<void(Value::Integer)> on_store = [](Value::Integer) {};
    Value::Integer id_offset = 0;
};

}

BOOST_AUTO_TEST_SUITE(services_GetSCP)

BOOST_AUTO_TEST_CASE(instances_are_sent_with_counters_between_them)
{
    Exchange it(3);
    BOOST_TEST(
        it.get()
        == "1.2.1 (65280 r2 1/0/0) 1.2.2 (65280 r1 2/0/0) 1.2.3 (0 3/0/0) ");
    BOOST_TEST((it.generator.last_request->get_data_set() == make_query()));
    BOOST_TEST(it.errors.empty());
    BOOST_TEST(it.get().size() > 10U);
}

BOOST_AUTO_TEST_CASE(there_may_be_nothing_to_send)
{
    Exchange it(0);
    BOOST_TEST(it.get() == "(0 0/0/0) ");
}

BOOST_AUTO_TEST_CASE(failures_and_warnings_are_counted_and_listed)
{
    Exchange it(3);
    it.statuses = {0xA700, 0xB000, 0};
    BOOST_TEST(
        it.get()
        == "1.2.1 (65280 r2 0/1/0) 1.2.2 (65280 r1 0/1/1) 1.2.3 "
           "(45056 1/1/1 1.2.1) ");
    BOOST_TEST_REQUIRE(it.errors.size() == 1U);
    BOOST_TEST(
        it.errors.front()
        == "The instance 1.2.1 was refused: refused: out of resources");
    it.statuses = {0xB000};
    BOOST_TEST(contains(it.get(), "(45056 0/0/3) "));
}

BOOST_AUTO_TEST_CASE(nothing_can_be_stored)
{
    Exchange it(2);
    it.statuses = {0xC000};
    BOOST_TEST(contains(it.get(), "(42754 0/2/0 1.2.1 1.2.2) "));
}

BOOST_AUTO_TEST_CASE(instance_which_cannot_be_sent_is_a_failure)
{
    Exchange it(4);
    auto & instances = it.generator.data_sets;
    instances.at(0).add("SOPClassUID", {registry::CTImageStorage});
    instances.at(1).add("Rows", Element(Value::Integers{1 << 20}, VR::US));
    instances.at(2).remove("SOPInstanceUID");
    BOOST_TEST(
        it.get()
        == "(65280 r3 0/1/0) (65280 r2 0/2/0) (65280 r1 0/3/0) 1.2.4 "
           "(45056 1/3/0 1.2.1 1.2.2) ");
    BOOST_TEST_REQUIRE(it.errors.size() == 3U);
    BOOST_TEST(contains(it.errors.at(0), "CT Image Storage"), it.errors.at(0));
}

BOOST_AUTO_TEST_CASE(generator_may_fail_for_one_instance)
{
    Exchange it(2);
    it.generator.on_get = [](std::size_t position)
    {
        if(position == 0)
        {
            throw Exception("file is gone");
        }
    };
    BOOST_TEST(it.get() == "(65280 r1 0/1/0) 1.2.2 (45056 1/1/0) ");
    BOOST_TEST((it.errors == std::vector<std::string>{"file is gone"}));
}

BOOST_AUTO_TEST_CASE(generator_may_refuse_the_request)
{
    Exchange it(1);
    it.generator.on_initialize = []
    { throw SCP::Exception(0xA701, "too many"); };
    BOOST_TEST(it.get() == "(42753) ");
}

BOOST_AUTO_TEST_CASE(cancellation_before_or_after_the_answer_to_an_instance)
{
    Exchange before(4);
    before.on_store = [&](Value::Integer n)
    {
        if(n == 2)
        {
            before.send(message::Cancellation(6)); // of another
            before.send(message::Cancellation(7));
        }
    };
    auto const expected = "1.2.1 (65280 r3 1/0/0) 1.2.2 (65280 r2 2/0/0) "
                          "(65024 r2 2/0/0) ";
    BOOST_TEST(before.get() == expected);
    before.on_store = [](Value::Integer) {};
    BOOST_TEST(contains(before.get(), "(0 4/0/0) "));

    Exchange after(4);
    after.generator.on_get = [&](std::size_t position)
    {
        if(position == 1)
        {
            after.send(message::Cancellation(7));
        }
    };
    BOOST_TEST(after.get() == expected);
}

BOOST_AUTO_TEST_CASE(cancellation_lists_the_failures)
{
    Exchange it(3);
    it.statuses = {0xA700};
    it.on_store = [&](Value::Integer) { it.send(message::Cancellation(7)); };
    BOOST_TEST(contains(it.get(), "(65024 r2 0/1/0 1.2.1) "));
}

BOOST_AUTO_TEST_CASE(answer_to_something_else_ends_the_association)
{
    Exchange wrong_id(1);
    wrong_id.id_offset = 1;
    BOOST_CHECK_THROW(wrong_id.get(), Exception);
    BOOST_TEST(!wrong_id.association.is_associated());

    Exchange wrong_message(1);
    wrong_message.on_store = [&](Value::Integer)
    { wrong_message.send(message::CEchoResponse(7, 0, verification)); };
    BOOST_CHECK_THROW(wrong_message.get(), Exception);
    BOOST_TEST(!wrong_message.association.is_associated());
}

BOOST_AUTO_TEST_CASE(another_request_in_the_middle_is_refused)
{
    Exchange it(2);
    it.on_store = [&](Value::Integer n)
    {
        if(n == 1)
        {
            it.send(message::CGetRequest(
                8, get_model, Message::Priority::HIGH, make_query()));
        }
    };
    BOOST_TEST(it.get() == "1.2.1 refused 8 (65280 r1 1/0/0) 1.2.2 (0 2/0/0) ");
    BOOST_TEST_REQUIRE(it.errors.size() == 1U);
    BOOST_TEST(contains(it.errors.front(), "The peer sent C-GET-RQ before"));
}

BOOST_AUTO_TEST_CASE(connection_is_lost_at_any_operation)
{
    Exchange whole(2);
    auto const begin = whole.transport->operations;
    whole.get();
    auto const count = whole.transport->operations - begin;
    for(auto n = std::size_t(0); n != count; ++n)
    {
        Exchange it(2);
        it.transport->fail_at = it.transport->operations + n;
        BOOST_CHECK_THROW(it.get(), NetworkError);
        BOOST_TEST(!it.association.is_associated());
    }
}

BOOST_AUTO_TEST_SUITE_END()
