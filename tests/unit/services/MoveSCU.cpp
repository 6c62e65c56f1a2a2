#include "odil/MoveSCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <functional>
#include <mutex>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "move.h"
#include "support/Remote.h"

using namespace odil;
using namespace odil::test;
using boost::asio::ip::tcp;

namespace
{

struct ThreeInstances : MoveExchange
{
    ThreeInstances() : MoveExchange(move_instances(3)) {}
};

struct WithIPv6
{
    boost::test_tools::assertion_result
    operator()(boost::unit_test::test_unit_id) const
    try
    {
        return dul::TcpListener({tcp::v6(), std::uint16_t(0)}).get_port() != 0;
    }
    catch(NetworkError const &)
    {
        return false;
    }
};

}

BOOST_AUTO_TEST_SUITE(services_MoveSCU)

BOOST_FIXTURE_TEST_CASE(data_sets_are_returned, ThreeInstances)
{
    auto const data_sets = move();
    BOOST_TEST(get_instance_numbers(data_sets) == "1 2 3");
    auto expected = make_instance(3);
    expected.set_transfer_syntax(implicit);
    BOOST_TEST((data_sets.at(2) == expected));

    auto const & result = scu.get_result();
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 3U);
    BOOST_TEST((result.status == Response::Success));
    BOOST_TEST((result.completed == 3));
    BOOST_TEST(result.missing == 0U);
    BOOST_TEST(result.refused.empty());
    BOOST_TEST(scu.get_response().is_success());
    BOOST_TEST(get_instance_numbers(move()) == "1 2 3");
    BOOST_TEST(release() == "released");
}

BOOST_AUTO_TEST_CASE(query_and_destination_are_sent)
{
    DataSet query;
    std::string title;
    std::string sop_class;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            auto request = provider.receive_request();
            query = std::move(request.update_data_set());
            title = request.get_move_destination();
            sop_class = request.get_affected_sop_class_uid();
            provider.send_final();
        });
    exchange.scu.set_move_destination("  ANYBODY ");
    BOOST_TEST(exchange.scu.get_move_destination() == "ANYBODY");
    BOOST_TEST(exchange.move().empty());
    exchange.release();
    query.set_transfer_syntax("");
    BOOST_TEST((query == make_query()));
    BOOST_TEST(title == "ANYBODY");
    BOOST_TEST(sop_class == move_model);
}

BOOST_AUTO_TEST_CASE(nothing_may_match)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            provider.send_final();
        });
    BOOST_TEST(exchange.move().empty());
    BOOST_TEST(exchange.scu.get_result().is_complete());
    BOOST_TEST(exchange.release() == "released");
}

BOOST_FIXTURE_TEST_CASE(callbacks_take_what_they_want, ThreeInstances)
{
    std::vector<DataSet> by_reference;
    std::vector<DataSet> moved;
    std::vector<DataSet> of_requests;
    auto responses = 0;
    auto const query = make_query();
    scu.move(query, [&](DataSet const & d) { by_reference.push_back(d); });
    scu.move(query, [&](DataSet && d) { moved.push_back(std::move(d)); });
    scu.move(
        query,
        [&](message::CStoreRequest const & request)
        { of_requests.push_back(request.get_data_set()); });
    auto const result = scu.move(
        query,
        StoreCallback([](DataSet const &) {}),
        [&](message::CMoveResponse const & response)
        {
            ++responses;
            BOOST_TEST(response.is_pending() == (responses < 4));
        });
    BOOST_TEST(get_instance_numbers(by_reference) == "1 2 3");
    BOOST_TEST(get_instance_numbers(moved) == "1 2 3");
    BOOST_TEST(get_instance_numbers(of_requests) == "1 2 3");
    BOOST_TEST(responses == 4);
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 3U);
}

BOOST_FIXTURE_TEST_CASE(callbacks_may_be_borrowed, ThreeInstances)
{
    struct Counter
    {
        int instances = 0;
        int responses = 0;
        void operator()(DataSet const &) { ++instances; }
        void operator()(message::CMoveResponse const &) { ++responses; }
    };
    Counter counter;
    scu.move(make_query(), counter); // of a data set in the first place
    scu.move(make_query(), counter, std::ref(counter));
    BOOST_TEST(counter.instances == 6);
    BOOST_TEST(counter.responses == 4);
}

BOOST_FIXTURE_TEST_CASE(
    data_sets_are_for_the_thread_which_calls, ThreeInstances)
{
    std::set<std::thread::id> threads;
    auto const note = [&](auto const &)
    { threads.insert(std::this_thread::get_id()); };
    scu.move(
        make_query(),
        [&](DataSet const & data_set) { note(data_set); },
        [&](message::CMoveResponse const & response) { note(response); });
    BOOST_TEST((threads == std::set{std::this_thread::get_id()}));
}

BOOST_FIXTURE_TEST_CASE(streams_are_for_threads_of_the_library, ThreeInstances)
{
    std::mutex mutex;
    std::set<std::thread::id> threads;
    std::size_t size = 0;
    auto const result = scu.move(
        make_query(),
        [&](message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            std::lock_guard const lock(mutex);
            BOOST_TEST(request.get_affected_sop_class_uid() == image_class);
            BOOST_TEST(transfer_syntax == implicit);
            std::ostringstream stream;
            stream << &bytes;
            size += stream.str().size();
            threads.insert(std::this_thread::get_id());
        });
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 3U);
    BOOST_TEST(threads.size() == 1U);
    BOOST_TEST(threads.count(std::this_thread::get_id()) == 0U);
    BOOST_TEST(size > 3U * 64U);
}

BOOST_AUTO_TEST_CASE(associations_come_one_after_the_other_or_side_by_side)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            provider.store_all(1);
            auto first = provider.associate();
            auto second = provider.associate();
            provider.store(first, 2);
            provider.store(second, 3);
            provider.send_instance(first, 4);
            provider.store(second, 5);
            provider.receive_answer(first);
            second.release();
            provider.send_final(); // the first one is still there
        });
    BOOST_TEST(exchange.move().size() == 5U);
    BOOST_TEST(exchange.scu.get_result().is_complete());
    exchange.release();
}

BOOST_AUTO_TEST_CASE(
    associations_come_from_any_address_family,
    *boost::unit_test::precondition(WithIPv6()))
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            auto first = provider.associate("127.0.0.1");
            auto second = provider.associate("::1");
            provider.store(first, 1);
            provider.store(second, 2);
            provider.send_final();
        });
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1 2");
}

BOOST_AUTO_TEST_CASE(port_may_be_chosen)
{
    MoveExchange exchange(move_instances(2));
    auto const closed = exchange.port.load();
    exchange.port = find_port(tcp::v4());
    exchange.scu.set_incoming_port(exchange.port);
    BOOST_TEST(exchange.scu.get_incoming_port() == exchange.port);
    for(auto i = 0; i < 2; ++i)
    {
        BOOST_TEST(exchange.move().size() == 2U);
        for(auto const port : {closed, exchange.port.load()})
        {
            dul::TcpTransport transport;
            BOOST_CHECK_THROW(
                transport.connect("127.0.0.1", port, soon()), NetworkError);
        }
    }
}

BOOST_AUTO_TEST_CASE(port_in_use_is_an_error_before_anything_is_sent)
{
    auto is_asked = false;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            provider.receive_request();
            is_asked = true;
        });
    MoveSCU scu(exchange.association);
    scu.set_affected_sop_class(move_model);
    scu.set_move_destination(destination);
    scu.set_incoming_port(exchange.port);
    BOOST_CHECK_THROW(scu.move(make_query()), NetworkError);
    BOOST_TEST(exchange.association.is_associated());
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(!is_asked);
}

BOOST_AUTO_TEST_CASE(instances_may_go_to_somebody_else)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            for(;;)
            {
                auto const id = provider.receive_request().get_message_id();
                message::CMoveResponse response(id, Response::Pending);
                response.set_number_of_completed_sub_operations(1);
                provider.send(response);
                response.set_status(Response::Success);
                response.set_number_of_completed_sub_operations(2);
                provider.send(response);
            }
        });
    exchange.scu.set_incoming_port(0);
    BOOST_TEST(exchange.move().empty());
    BOOST_TEST(exchange.scu.get_result().is_complete());
    BOOST_TEST((exchange.scu.get_result().completed == 2));
    BOOST_TEST(exchange.scu.get_result().missing == 0U);

    std::vector<Value::Integer> statuses;
    auto const result = exchange.scu.move(
        make_query(),
        [&](message::CMoveResponse const & response)
        { statuses.push_back(response.get_status()); });
    BOOST_TEST(
        (statuses
         == std::vector<Value::Integer>{Response::Pending, Response::Success}));
    BOOST_TEST(result.is_complete());
    exchange.release();
}

BOOST_FIXTURE_TEST_CASE(nonsense_is_an_error, ThreeInstances)
{
    MoveSCU other(association);
    BOOST_TEST(other.get_incoming_port() == 0);
    BOOST_TEST(other.get_move_destination() == "");
    other.set_affected_sop_class(move_model);
    BOOST_TEST(
        get_error<Exception>([&] { other.move(make_query()); })
        == "There is no destination: see set_move_destination()");
    BOOST_CHECK_THROW(other.set_move_destination(""), Exception);
    BOOST_CHECK_THROW(
        other.set_move_destination("LONGER THAN SIXTEEN"), Exception);
    BOOST_CHECK_THROW(other.set_incoming_port(65536), Exception);
    auto const ignore = [](message::CMoveResponse const &) {};
    BOOST_TEST(
        get_error<Exception>([&] { scu.move(make_query(), ignore); })
        == "There is an incoming port, but no function for the instances");
    BOOST_TEST(get_instance_numbers(move()) == "1 2 3");
}

BOOST_AUTO_TEST_CASE(failure_is_an_error_with_what_came)
{
    for(auto const status : {0xA701, 0xA702, 0xA801, 0xA900, 0xC000})
    {
        MoveExchange exchange(
            [&](MoveProvider & provider)
            {
                provider.receive_request();
                provider.store_all(2);
                auto response = provider.make_response(status);
                response.set_error_comment("no more");
                provider.send(response);
            });
        auto const caught =
            catch_partial<RetrieveError>([&] { exchange.move(); });
        BOOST_TEST_INFO(caught.what);
        BOOST_TEST(contains(caught.what, "no more"));
        BOOST_TEST((caught.result.status == status));
        BOOST_TEST((caught.result.completed == 2));
        BOOST_TEST(caught.numbers == "1 2");
        BOOST_TEST(exchange.release() == "released");
    }
}

BOOST_AUTO_TEST_CASE(instances_which_do_not_come_are_missing)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            for(;;)
            {
                provider.receive_request();
                provider.store_all(1);
                auto response = provider.make_response(Response::Success);
                response.set_number_of_completed_sub_operations(3);
                provider.send(response);
            }
        });
    auto const caught = catch_partial<RetrieveError>([&] { exchange.move(); });
    BOOST_TEST(caught.result.missing == 2U);
    BOOST_TEST(caught.numbers == "1");
    auto const result = exchange.scu.move(make_query(), [](DataSet const &) {});
    BOOST_TEST(result.missing == 2U);
    BOOST_TEST(!result.is_complete());
    exchange.scu.set_accept_partial(true);
    BOOST_TEST(exchange.move().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
