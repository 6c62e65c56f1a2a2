#include "odil/GetSCU.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <string>

#include "get.h"
#include "odil/ElementError.h"
#include "odil/NetworkError.h"
#include "odil/RetrieveError.h"
#include "odil/TimeoutError.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;
using Which = TimeoutError::Which;

namespace
{

// One instance and a response, then something else.
GetExchange::Script
one_instance_then(std::function<void(GetProvider &)> const & end)
{
    return [end](GetProvider & provider)
    {
        provider.receive_query();
        provider.store(1);
        provider.send_pending(2);
        end(provider);
    };
}

// The error, which has the first instance; the association is over.
template <typename Error> std::string get(GetExchange & exchange)
{
    auto const caught = catch_partial<Error>([&] { exchange.get(); });
    BOOST_TEST(!caught.is_empty());
    BOOST_TEST(caught.numbers == "1");
    BOOST_TEST(caught.result.received == 1U);
    BOOST_TEST((caught.result.remaining == 2));
    BOOST_TEST(!caught.result.status);
    BOOST_TEST(!caught.result.is_complete());
    BOOST_TEST(exchange.scu.get_result().received == 1U);
    BOOST_CHECK_THROW(exchange.scu.get_response(), Exception);
    BOOST_TEST(!exchange.association.is_associated());
    BOOST_CHECK_THROW(exchange.get(), Exception);
    return caught.what;
}

// What a message leads to which has no place in the exchange.
std::string send(Message const & message)
{
    GetExchange exchange(one_instance_then(
        [&](GetProvider & provider)
        {
            try
            {
                provider.send(message, image_class);
            }
            catch(ElementError const &)
            {
                // Our own side misses the field once the message has left.
            }
        }));
    auto const error = get<Partial<Exception>>(exchange);
    BOOST_TEST(exchange.peer.join() == "aborted");
    return error;
}

Message without(Message const & message, Tag tag)
{
    auto command_set = message.get_command_set();
    command_set.remove(tag);
    return message.has_data_set() ? Message(command_set, message.get_data_set())
                                  : Message(command_set);
}

void check_timeout(
    GetExchange & exchange, Which which, std::chrono::milliseconds value)
{
    auto const begin = Clock::now();
    try
    {
        exchange.get();
        BOOST_ERROR("no time-out");
    }
    catch(Partial<TimeoutError> const & e)
    {
        auto const elapsed = Clock::now() - begin;
        BOOST_TEST((elapsed >= value));
        BOOST_TEST((elapsed < value + 5s)); // busy machines
        BOOST_TEST((e.get_which() == which));
        BOOST_TEST((e.get_value() == value));
        BOOST_TEST(e.get_data_sets().size() == e.get_result().received);
        BOOST_TEST(e.get_result().received != 0U);
    }
    BOOST_TEST(!exchange.association.is_associated());
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU_faults)

BOOST_AUTO_TEST_CASE(what_is_no_part_of_the_exchange_aborts)
{
    BOOST_TEST(
        send(message::CGetResponse(2, Response::Pending))
        == "The response is to message 2, not to 1");
    BOOST_TEST(
        send(message::CEchoResponse(1, 0, verification))
        == "C-ECHO-RSP: C-GET-RSP was expected");
    BOOST_TEST(
        send(message::CEchoRequest(1, verification))
        == "C-ECHO-RQ: C-GET-RSP was expected");
    BOOST_TEST(
        send(message::Cancellation(1))
        == "C-CANCEL-RQ: C-GET-RSP was expected");
}

BOOST_AUTO_TEST_CASE(what_lacks_a_field_aborts)
{
    auto error = send(without(make_store_request(2), "MessageID"));
    BOOST_TEST(contains(error, "MessageID"));
    message::CGetResponse const response(1, Response::Pending);
    error = send(without(response, "Status"));
    BOOST_TEST(contains(error, "Status"));
}

BOOST_AUTO_TEST_CASE(identifier_which_cannot_be_read_is_forgotten)
{
    GetExchange exchange(
        [](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            auto response = provider.make_response(0xB000);
            response.set_number_of_failed_sub_operations(1);
            response.set_data_set({});
            provider.get_association().send_message(
                response,
                get_model,
                implicit,
                [](std::streambuf & bytes)
                { bytes.sputn("\x08\x00\x58\x00\xff\x00\x00\x00oops", 12); });
        });
    auto const caught = catch_partial<RetrieveError>([&] { exchange.get(); });
    BOOST_TEST(caught.numbers == "1");
    BOOST_TEST((caught.result.failed == 1));
    BOOST_TEST(caught.result.failed_sop_instances.empty());
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(identifier_may_have_nothing_in_it)
{
    GetExchange exchange(
        [](GetProvider & provider)
        {
            for(auto const * uid : {"", "a"})
            {
                provider.receive_query();
                auto response = provider.make_response(Response::Success);
                DataSet identifier;
                identifier.add("PatientName", {uid});
                identifier.add("FailedSOPInstanceUIDList");
                response.set_data_set(identifier);
                provider.send(response, get_model);
            }
        });
    BOOST_TEST(exchange.get().empty());
    BOOST_TEST(exchange.get().empty());
    BOOST_TEST(exchange.scu.get_result().is_complete());
}

BOOST_AUTO_TEST_CASE(peer_may_abort)
{
    GetExchange exchange(one_instance_then(
        [](GetProvider & provider) { provider.get_association().abort(); }));
    BOOST_TEST(
        get<Partial<AssociationAborted>>(exchange)
        == "Association aborted by the service user (A-ABORT from the peer)");
}

BOOST_AUTO_TEST_CASE(peer_may_release)
{
    GetExchange exchange(one_instance_then(
        [](GetProvider & provider) { provider.get_association().release(); }));
    BOOST_TEST(
        get<Partial<AssociationReleased>>(exchange)
        == "Association released by the peer");
}

BOOST_AUTO_TEST_CASE(errors_keep_their_usual_type)
{
    GetExchange exchange(one_instance_then(
        [](GetProvider & provider) { provider.get_association().abort(); }));
    BOOST_CHECK_THROW(exchange.get(), AssociationAborted);

    GetExchange silent(one_instance_then([](GetProvider &) {}));
    silent.association.set_message_timeout(50ms);
    BOOST_CHECK_THROW(silent.get(), TimeoutError);
}

BOOST_AUTO_TEST_CASE(peer_may_close_the_connection)
{
    for(auto const in_data_set : {false, true})
    {
        BOOST_TEST_CONTEXT(in_data_set)
        {
            Peer peer(
                [=](Association & association, dul::Transport & tcp)
                {
                    GetProvider provider(association);
                    provider.receive_query();
                    provider.store(1);
                    if(!in_data_set)
                    {
                        tcp.close();
                        return;
                    }
                    association.send_message(
                        make_store_request(2),
                        image_class,
                        implicit,
                        [&](std::streambuf & bytes)
                        {
                            bytes.sputn(
                                std::string(100000, 'x').data(), 100000);
                            tcp.close();
                        });
                });
            auto association = peer.associate(
                {{get_model, {implicit}, Context::Role::SCU},
                 {image_class, {implicit}, Context::Role::SCP}});
            GetSCU scu(association);
            scu.set_affected_sop_class(get_model);
            auto const caught = catch_partial<Partial<NetworkError>>(
                [&] { scu.get(make_query()); });
            BOOST_TEST_INFO(caught.what);
            BOOST_TEST(contains(caught.what, "closed the connection"));
            BOOST_TEST(caught.numbers == "1");
            BOOST_TEST(!association.is_associated());
        }
    }
}

BOOST_AUTO_TEST_CASE(messages_have_a_time_limit)
{
    GetExchange exchange(one_instance_then([](GetProvider &) {}));
    exchange.association.set_message_timeout(100ms);
    check_timeout(exchange, Which::Message, 100ms);
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(operation_has_a_time_limit)
{
    GetExchange exchange(
        [](GetProvider & provider)
        {
            provider.receive_query();
            for(auto n = 1U;; ++n)
            {
                provider.store(n);
                provider.send_pending(1);
            }
        });
    exchange.scu.set_operation_timeout(200ms);
    check_timeout(exchange, Which::Operation, 200ms);
}

BOOST_AUTO_TEST_CASE(cancellation_which_is_ignored_has_a_time_limit)
{
    GetExchange exchange(one_instance_then([](GetProvider &) {}));
    exchange.association.set_message_timeout(100ms);
    auto const get_and_cancel = [&]
    {
        exchange.scu.get(
            make_query(), [&](DataSet const &) { exchange.scu.cancel(); });
    };
    auto const caught = catch_partial<Partial<TimeoutError>>(get_and_cancel);
    BOOST_TEST(caught.result.received == 1U);
    BOOST_TEST(!exchange.association.is_associated());
}

BOOST_AUTO_TEST_CASE(callback_may_end_the_association)
{
    GetExchange exchange(one_instance_then([](GetProvider &) {}));
    auto const get_and_abort = [&]
    {
        exchange.scu.get(
            make_query(),
            [&](DataSet const &) { exchange.association.abort(); });
    };
    auto const caught = catch_partial<Partial<Exception>>(get_and_abort);
    BOOST_TEST(
        caught.what
        == "Not associated any more: Association aborted by this side");
    BOOST_TEST(caught.result.received == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
