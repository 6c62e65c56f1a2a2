#include "odil/GetSCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "get.h"
#include "odil/EncodeError.h"
#include "odil/Reader.h"

using namespace odil;
using namespace odil::test;

namespace
{

struct ThreeInstances : GetExchange
{
    ThreeInstances() : GetExchange(send_instances(3)) {}
};

std::string read_all(std::streambuf & bytes)
{
    std::ostringstream stream;
    stream << &bytes;
    return stream.str();
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU)

BOOST_FIXTURE_TEST_CASE(data_sets_are_returned, ThreeInstances)
{
    auto const data_sets = get();
    BOOST_TEST(get_instance_numbers(data_sets) == "1 2 3");
    BOOST_TEST(data_sets.at(0).get_transfer_syntax() == implicit);
    auto expected = make_instance(3);
    expected.set_transfer_syntax(implicit);
    BOOST_TEST((data_sets[2] == expected));

    auto const & result = scu.get_result();
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 3U);
    BOOST_TEST((result.status == Response::Success));
    BOOST_TEST((result.completed == 3));
    BOOST_TEST((result.failed == 0));
    BOOST_TEST((result.warning == 0));
    BOOST_TEST(!result.remaining);
    BOOST_TEST(result.missing == 0U);
    BOOST_TEST(result.refused.empty());
    BOOST_TEST(scu.get_response().is_success());
    BOOST_TEST(get_instance_numbers(get()) == "1 2 3");
    BOOST_TEST(release() == "released");
}

BOOST_AUTO_TEST_CASE(query_is_sent_as_it_is)
{
    DataSet query;
    std::string sop_class;
    Message::Priority priority{};
    GetExchange exchange(
        [&](GetProvider & provider)
        {
            auto request = provider.receive_query();
            query = std::move(request.update_data_set());
            sop_class = request.get_affected_sop_class_uid();
            priority = request.get_priority();
            provider.send_final();
        });
    BOOST_TEST(exchange.get().empty());
    exchange.release();
    query.set_transfer_syntax("");
    BOOST_TEST((query == make_query()));
    BOOST_TEST(sop_class == get_model);
    BOOST_TEST((priority == Message::Priority::MEDIUM));
}

BOOST_AUTO_TEST_CASE(instances_are_answered)
{
    std::optional<message::CStoreResponse> answer;
    GetExchange exchange(
        [&](GetProvider & provider)
        {
            provider.receive_query();
            answer = provider.store(1);
            provider.send_final();
        });
    BOOST_TEST(exchange.get().size() == 1U);
    exchange.release();
    BOOST_TEST_REQUIRE(bool(answer));
    BOOST_TEST(answer->is_success());
    BOOST_TEST(answer->get_affected_sop_class_uid() == image_class);
    BOOST_TEST(answer->get_affected_sop_instance_uid() == make_instance_uid(1));
    BOOST_TEST(!answer->has_error_comment());
    BOOST_TEST(!answer->announces_data_set());
}

BOOST_FIXTURE_TEST_CASE(callbacks_take_what_they_want, ThreeInstances)
{
    std::vector<DataSet> by_reference;
    std::vector<DataSet> moved;
    std::vector<DataSet> by_value;
    std::vector<DataSet> of_requests;
    auto const query = make_query();
    scu.get(query, [&](DataSet const & d) { by_reference.push_back(d); });
    scu.get(query, [&](DataSet && d) { moved.push_back(std::move(d)); });
    scu.get(query, [&](DataSet d) { by_value.push_back(std::move(d)); });
    auto const result = scu.get(
        query,
        [&](message::CStoreRequest const & request)
        {
            BOOST_TEST(request.get_affected_sop_class_uid() == image_class);
            of_requests.push_back(request.get_data_set());
        });
    BOOST_TEST(get_instance_numbers(by_reference) == "1 2 3");
    BOOST_TEST((moved == by_reference));
    BOOST_TEST((by_value == by_reference));
    BOOST_TEST((of_requests == by_reference));
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 3U);
}

BOOST_FIXTURE_TEST_CASE(callbacks_may_return_a_status, ThreeInstances)
{
    auto const query = make_query();
    auto count = 0;
    BOOST_TEST(scu.get(
                      query,
                      [&](DataSet const &)
                      {
                          ++count;
                          return Response::Success;
                      })
                   .is_complete());
    std::function<Value::Integer(DataSet &&)> const function =
        [&](DataSet &&) -> Value::Integer
    {
        ++count;
        return 0xB000;
    };
    auto const result = scu.get(query, function);
    BOOST_TEST(result.is_complete());
    BOOST_TEST((result.warning == 3));
    BOOST_TEST((result.completed == 0));
    BOOST_TEST(result.received == 3U);
    BOOST_TEST(count == 6);
}

BOOST_FIXTURE_TEST_CASE(bytes_are_given_out_while_they_arrive, ThreeInstances)
{
    std::vector<DataSet> data_sets;
    auto const result = scu.get(
        make_query(),
        [&](message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            BOOST_TEST(!request.has_data_set());
            std::istringstream stream(read_all(bytes));
            data_sets.push_back(
                Reader(stream, transfer_syntax).read_data_set());
        });
    BOOST_TEST(get_instance_numbers(data_sets) == "1 2 3");
    BOOST_TEST(result.received == 3U);
}

BOOST_FIXTURE_TEST_CASE(bytes_need_not_be_read, ThreeInstances)
{
    auto count = 0;
    StoreCallback const callback = [&](message::CStoreRequest const &,
                                       std::string const &,
                                       std::streambuf & bytes) -> Value::Integer
    {
        if(++count == 2)
        {
            bytes.sbumpc();
        }
        return 0;
    };
    BOOST_TEST(scu.get(make_query(), callback).is_complete());
    BOOST_TEST(count == 3);
}

BOOST_FIXTURE_TEST_CASE(functions_are_borrowed, ThreeInstances)
{
    struct Counter
    {
        int count = 0;
        void operator()(DataSet const &) { ++count; }
    };
    Counter counter;
    scu.get(make_query(), counter);
    BOOST_TEST(counter.count == 3);
}

BOOST_FIXTURE_TEST_CASE(responses_are_given_out, ThreeInstances)
{
    std::string counters;
    auto count = 0;
    scu.get(
        make_query(),
        [&](DataSet const &) { ++count; },
        [&](message::CGetResponse const & response)
        {
            auto const completed =
                response.get_number_of_completed_sub_operations();
            BOOST_TEST(completed == count);
            BOOST_TEST((scu.get_result().completed == completed));
            counters +=
                std::to_string(completed) + (response.is_pending() ? " " : ".");
        });
    BOOST_TEST(counters == "1 2 3 3.");
}

BOOST_FIXTURE_TEST_CASE(query_which_cannot_be_sent_does_no_harm, ThreeInstances)
{
    DataSet query;
    query.add("Rows", Value::Integers{1 << 20}, VR::US);
    BOOST_CHECK_THROW(scu.get(query), EncodeError);
    BOOST_TEST(!scu.get_result().is_complete());
    BOOST_CHECK_THROW(scu.get_response(), Exception);
    BOOST_TEST(get_instance_numbers(get()) == "1 2 3");
}

BOOST_AUTO_TEST_SUITE_END()
