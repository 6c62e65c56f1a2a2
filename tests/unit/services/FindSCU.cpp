#include "odil/FindSCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <vector>

#include "odil/EchoSCU.h"
#include "odil/EncodeError.h"
#include "odil/FindError.h"
#include "odil/message/status.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

// Each query has this many matches.
FindExchange::Script answer_with(unsigned int count)
{
    return [count](FindProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            for(unsigned int n = 1; n <= count; ++n)
            {
                provider.send_match(n);
            }
            provider.send_final();
        }
    };
}

struct ThreeMatches : FindExchange
{
    ThreeMatches() : FindExchange(answer_with(3)) {}
};

}

BOOST_AUTO_TEST_SUITE(services_FindSCU)

BOOST_FIXTURE_TEST_CASE(matches_are_returned, ThreeMatches)
{
    auto const matches = find();
    BOOST_TEST(get_numbers(matches) == "1 2 3");
    BOOST_TEST(
        matches[0].get_transfer_syntax()
        == std::string(registry::ImplicitVRLittleEndian));
    BOOST_TEST(scu.is_complete());
    BOOST_TEST(!scu.has_unsupported_keys());
    BOOST_TEST(scu.get_response().get_status() == Response::Success);
    association.release();
    BOOST_TEST(peer.join() == "released");
}

BOOST_AUTO_TEST_CASE(query_is_sent_as_it_is)
{
    DataSet query;
    std::string sop_class;
    Message::Priority priority{};
    FindExchange exchange(
        [&](FindProvider & provider)
        {
            auto request = provider.receive_query();
            query = std::move(request.update_data_set());
            sop_class = request.get_affected_sop_class_uid();
            priority = request.get_priority();
            provider.send_final();
        });
    BOOST_TEST(exchange.find().empty());
    exchange.association.release();
    exchange.peer.join();
    query.set_transfer_syntax("");
    BOOST_TEST((query == make_query()));
    BOOST_TEST(sop_class == model);
    BOOST_TEST((priority == Message::Priority::MEDIUM));
}

BOOST_FIXTURE_TEST_CASE(
    several_queries_have_their_own_message_ids, ThreeMatches)
{
    BOOST_TEST(get_numbers(find()) == "1 2 3");
    auto const first = scu.get_response().get_message_id_being_responded_to();
    BOOST_TEST(get_numbers(find()) == "1 2 3");
    BOOST_TEST(scu.get_response().get_message_id_being_responded_to() != first);
}

BOOST_FIXTURE_TEST_CASE(two_users_share_an_association, ThreeMatches)
{
    FindSCU other(association);
    other.set_affected_sop_class(model);
    other.set_maximum_results(2);
    BOOST_TEST(get_numbers(find()) == "1 2 3");
    BOOST_TEST(get_numbers(other.find(make_query())) == "1 2");
    BOOST_TEST(get_numbers(find()) == "1 2 3");
}

BOOST_FIXTURE_TEST_CASE(callbacks_take_what_they_want, ThreeMatches)
{
    std::vector<DataSet> by_reference;
    std::vector<DataSet> moved;
    std::vector<DataSet> by_value;
    auto const query = make_query();
    scu.find(query, [&](DataSet const & m) { by_reference.push_back(m); });
    scu.find(query, [&](DataSet && m) { moved.push_back(std::move(m)); });
    scu.find(
        query, [&](DataSet m) mutable { by_value.push_back(std::move(m)); });
    BOOST_TEST(get_numbers(by_reference) == "1 2 3");
    BOOST_TEST((moved == by_reference));
    BOOST_TEST((by_value == by_reference));
}

BOOST_FIXTURE_TEST_CASE(results_other_than_bool_mean_nothing, ThreeMatches)
{
    auto count = 0;
    scu.find(make_query(), [&](DataSet const &) { return 0 * ++count; });
    BOOST_TEST(count == 3);
    std::function<bool(DataSet const &)> const function = [&](DataSet const &)
    { return ++count == 4; };
    scu.find(make_query(), function);
    BOOST_TEST(count == 5);
}

BOOST_AUTO_TEST_CASE(pending_with_warning_is_a_match)
{
    FindExchange exchange(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
            provider.send_match(2, Response::PendingWithWarning);
            provider.send_match(3);
            provider.send_final();
            provider.receive_query();
            provider.send_final();
        });
    BOOST_TEST(get_numbers(exchange.find()) == "1 2 3");
    BOOST_TEST(exchange.scu.has_unsupported_keys());
    BOOST_TEST(exchange.scu.is_complete());
    BOOST_TEST(exchange.find().empty());
    BOOST_TEST(!exchange.scu.has_unsupported_keys());
}

BOOST_AUTO_TEST_CASE(final_warning_reaches_the_caller)
{
    for(auto const status : {0x0001, 0x0107, 0x0116, 0xB000, 0xBFFF})
    {
        FindExchange exchange(
            [status](FindProvider & provider)
            {
                provider.receive_query();
                provider.send_match(1);
                provider.send_final(status);
            });
        BOOST_TEST(get_numbers(exchange.find()) == "1");
        BOOST_TEST(exchange.scu.get_response().get_status() == status);
        BOOST_TEST(exchange.scu.get_response().is_warning());
        BOOST_TEST(exchange.scu.is_complete());
    }
}

BOOST_AUTO_TEST_CASE(failures_carry_status_comment_elements_and_matches)
{
    auto const statuses = {
        0xA700,
        0xA900,
        0xC000,
        0xC123,
        0xCFFF,
        0x0110,
        0x0122,
        0x0124,
        0x0211,
        0x0212,
        0x0213,
        0xD000,
        0xFF02,
        0x1234};
    FindExchange exchange(
        [&](FindProvider & provider)
        {
            for(auto const status : statuses)
            {
                auto const id = provider.receive_query().get_message_id();
                provider.send_match(1);
                message::CFindResponse response(id, status);
                response.set_error_comment("no idea");
                response.set_offending_element({"00100010", "00080052"});
                provider.send(response);
            }
        });
    for(auto const status : statuses)
    {
        BOOST_TEST_CONTEXT(status)
        {
            try
            {
                exchange.find();
                BOOST_ERROR("not an error");
            }
            catch(FindError const & e)
            {
                BOOST_TEST(e.get_status() == status);
                BOOST_TEST(
                    e.get_meaning()
                    == message::describe(status, Message::Command::C_FIND_RSP));
                BOOST_TEST(e.get_error_comment() == "no idea");
                BOOST_TEST(
                    (e.get_offending_elements()
                     == std::vector<Tag>{"PatientName", "QueryRetrieveLevel"}));
                BOOST_TEST(get_numbers(e.get_matches()) == "1");
                BOOST_TEST(contains(e.what(), "no idea"));
            }
            BOOST_TEST(exchange.scu.get_response().get_status() == status);
            BOOST_TEST(!exchange.scu.is_complete());
            BOOST_TEST(exchange.association.is_associated());
        }
    }
}

BOOST_AUTO_TEST_CASE(failure_with_a_callback_is_a_status_error)
{
    FindExchange exchange(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
            provider.send_final(0xA700);
        });
    auto count = 0;
    auto const error = get_error<StatusError>(
        [&] { exchange.scu.find(make_query(), [&](DataSet &&) { ++count; }); });
    BOOST_TEST(
        error == "C-FIND failed with status A700H (refused: out of resources)");
    BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_CASE(final_response_may_have_a_data_set)
{
    FindExchange exchange(
        [](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
            provider.send_match(2, Response::Success);
            provider.receive_query();
            provider.send_match(3);
            provider.send_final();
        });
    BOOST_TEST(get_numbers(exchange.find()) == "1");
    BOOST_TEST(get_numbers(exchange.find()) == "3");
}

BOOST_FIXTURE_TEST_CASE(query_which_cannot_be_sent_does_no_harm, ThreeMatches)
{
    DataSet query;
    query.add("Rows", Value::Integers{1 << 20}, VR::US);
    BOOST_CHECK_THROW(scu.find(query), EncodeError);
    BOOST_TEST(!scu.is_complete());
    BOOST_CHECK_THROW(scu.get_response(), Exception);
    BOOST_TEST(get_numbers(find()) == "1 2 3");
}

BOOST_AUTO_TEST_CASE(long_queries_and_matches_travel_in_small_pieces)
{
    std::string const text(60000, 'x');
    DataSet large;
    large.add("TextValue", {text});
    DataSet query;
    FindExchange exchange(
        [&](FindProvider & provider)
        {
            query = provider.receive_query().get_data_set();
            provider.send(message::CFindResponse(
                provider.get_id(), Response::Pending, large));
            provider.send_final();
        });
    auto const matches = exchange.scu.find(large);
    exchange.association.release();
    exchange.peer.join();
    BOOST_TEST((query.as_string("TextValue") == Value::Strings{text}));
    BOOST_TEST_REQUIRE(matches.size() == 1U);
    BOOST_TEST((matches[0].as_string("TextValue") == Value::Strings{text}));
}

BOOST_AUTO_TEST_SUITE_END()
