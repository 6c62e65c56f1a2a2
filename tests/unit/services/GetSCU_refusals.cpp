#include "odil/GetSCU.h"

#include <boost/test/unit_test.hpp>

#include <new>
#include <optional>
#include <string>
#include <vector>

#include "get.h"
#include "odil/DecodeError.h"
#include "odil/RetrieveError.h"
#include "odil/SCP.h"

using namespace odil;
using namespace odil::test;

namespace
{

using Answers = std::vector<message::CStoreResponse>;

// Three instances, for all queries; keep how they were answered.
GetExchange::Script send_three(Answers & answers)
{
    return [&](GetProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            for(auto const n : {1U, 2U, 3U})
            {
                answers.push_back(provider.store(n));
            }
            provider.send_final(0xB000);
        }
    };
}

struct ThreeInstances : GetExchange
{
    Answers answers;

    ThreeInstances() : GetExchange(send_three(answers)) {}

    // Statuses that the peer was told, once it has gone.
    std::vector<Value::Integer> get_statuses()
    {
        BOOST_TEST(release() == "released");
        std::vector<Value::Integer> statuses;
        for(auto const & answer : answers)
        {
            statuses.push_back(answer.get_status());
        }
        return statuses;
    }

    std::string get_comment(std::size_t n) const
    {
        return answers.at(n).has_error_comment()
                   ? answers[n].get_error_comment()
                   : "";
    }
};

using Statuses = std::vector<Value::Integer>;

// A function which throws at the second instance.
template <typename Function> auto at_second(Function const & function)
{
    return [function, count = 0](DataSet const &) mutable
    {
        if(++count == 2)
        {
            function();
        }
    };
}

// The second of three data sets is not one.
GetExchange::Script send_unreadable(std::optional<message::CStoreResponse> & it)
{
    return [&](GetProvider & provider)
    {
        provider.receive_query();
        provider.store(1);
        it = provider.store(
            2, std::string("\x10\x00\x10\x00\xff\x00\x00\x00oops", 12));
        provider.store(3);
        provider.send_final(0xB000, {make_instance_uid(2)});
    };
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU_refusals)

BOOST_FIXTURE_TEST_CASE(failure_status_is_told_and_others_come, ThreeInstances)
{
    auto count = 0;
    auto const result = scu.get(
        make_query(),
        [&](DataSet const &) { return ++count == 2 ? 0xA700 : 0x0000; });
    BOOST_TEST(count == 3);
    BOOST_TEST(!result.is_complete());
    BOOST_TEST(result.received == 2U);
    BOOST_TEST_REQUIRE(result.refused.size() == 1U);
    BOOST_TEST(result.refused[0].sop_class_uid == image_class);
    BOOST_TEST(result.refused[0].sop_instance_uid == make_instance_uid(2));
    BOOST_TEST(result.refused[0].status == 0xA700);
    BOOST_TEST(result.refused[0].why == "refused: out of resources");
    BOOST_TEST((get_statuses() == Statuses{0, 0xA700, 0}));
    BOOST_TEST(get_comment(0).empty());
    BOOST_TEST(get_comment(1) == "refused: out of resources");
}

BOOST_FIXTURE_TEST_CASE(exception_refuses_and_cancels, ThreeInstances)
{
    auto const error = get_error<Mine>(
        [&]
        {
            scu.get(
                make_query(),
                at_second([] { throw Mine("the \\disk\nis f\xC3\xBCll"); }));
        });
    BOOST_TEST(contains(error, "disk"));
    auto const & result = scu.get_result();
    BOOST_TEST(result.received == 1U);
    BOOST_TEST_REQUIRE(result.refused.size() == 2U);
    BOOST_TEST(result.refused[0].why == error);
    BOOST_TEST(result.refused[1].sop_instance_uid == make_instance_uid(3));
    BOOST_TEST(result.refused[1].status == 0xA700);
    BOOST_TEST((result.failed == 2));

    // The association is ready for more.
    scu.get(make_query(), [](DataSet const &) {});
    BOOST_TEST((get_statuses() == Statuses{0, 0x0110, 0xA700, 0, 0, 0}));
    BOOST_TEST(get_comment(1) == "the ?disk?is f??ll");
    BOOST_TEST(get_comment(2) == "The retrieve was cancelled");
}

BOOST_AUTO_TEST_CASE(kind_of_exception_says_what_the_peer_is_told)
{
    auto const get_status = [](auto const & function)
    {
        ThreeInstances exchange;
        try
        {
            exchange.scu.get(make_query(), at_second(function));
        }
        catch(...)
        {
            return exchange.get_statuses().at(1);
        }
        return Value::Integer(-1);
    };
    BOOST_TEST(
        get_status([] { throw SCP::Exception(0x0124, "not you"); }) == 0x0124);
    BOOST_TEST(get_status([] { throw DecodeError("what?", 3); }) == 0xC000);
    BOOST_TEST(get_status([] { throw Exception("odil"); }) == 0x0110);
    BOOST_TEST(get_status([] { throw std::bad_alloc(); }) == 0x0110);
    BOOST_TEST(get_status([] { throw 42; }) == 0x0110);
}

BOOST_FIXTURE_TEST_CASE(error_comments_are_short, ThreeInstances)
{
    BOOST_CHECK_THROW(
        scu.get(
            make_query(),
            at_second([] { throw Mine(std::string(1000, 'x')); })),
        Mine);
    release();
    BOOST_TEST(get_comment(1) == std::string(64, 'x'));
}

BOOST_AUTO_TEST_CASE(numbers_which_are_no_status_are_errors)
{
    for(auto const status : {-1, 0x10000, 0xFF00, 0xFF01})
    {
        ThreeInstances exchange;
        auto const error = get_error<Exception>(
            [&] {
                exchange.scu.get(
                    make_query(), [&](DataSet const &) { return status; });
            });
        BOOST_TEST(contains(error, std::to_string(status)));
        BOOST_TEST(
            (exchange.get_statuses() == Statuses{0x0110, 0xA700, 0xA700}));
    }
}

BOOST_FIXTURE_TEST_CASE(stream_callback_may_throw_halfway, ThreeInstances)
{
    auto count = 0;
    auto const fail = [&](message::CStoreRequest const &,
                          std::string const &,
                          std::streambuf & bytes)
    {
        ++count;
        bytes.sbumpc();
        throw Mine("halfway");
    };
    BOOST_TEST(
        get_error<Mine>([&] { scu.get(make_query(), fail); }) == "halfway");
    BOOST_TEST(count == 1);
    BOOST_TEST(scu.get_result().refused.size() == 3U);
    BOOST_TEST((get_statuses() == Statuses{0x0110, 0xA700, 0xA700}));
}

BOOST_FIXTURE_TEST_CASE(stream_callback_may_be_unable_to_decode, ThreeInstances)
{
    auto count = 0;
    auto const fail = [&](message::CStoreRequest const &,
                          std::string const &,
                          std::streambuf &)
    {
        if(++count == 2)
        {
            throw DecodeError("what?", 3);
        }
    };
    auto const result = scu.get(make_query(), fail);
    BOOST_TEST(count == 3);
    BOOST_TEST(result.received == 2U);
    BOOST_TEST(result.refused.size() == 1U);
    BOOST_TEST((get_statuses() == Statuses{0, 0xC000, 0}));
}

BOOST_FIXTURE_TEST_CASE(stream_callback_may_return_a_failure, ThreeInstances)
{
    auto const refuse = [](message::CStoreRequest const &,
                           std::string const &,
                           std::streambuf &) { return 0xA700; };
    auto const result = scu.get(make_query(), refuse);
    BOOST_TEST(result.received == 0U);
    BOOST_TEST(result.refused.size() == 3U);
    BOOST_TEST((get_statuses() == Statuses{0xA700, 0xA700, 0xA700}));
}

BOOST_FIXTURE_TEST_CASE(response_callback_may_throw, ThreeInstances)
{
    auto count = 0;
    auto const get = [&]
    {
        scu.get(
            make_query(),
            [](DataSet const &) {},
            [&](message::CGetResponse const &)
            {
                ++count;
                throw Mine("no progress");
            });
    };
    BOOST_TEST(get_error<Mine>(get) == "no progress");
    BOOST_TEST(count == 1);
    BOOST_TEST(scu.get_result().received == 3U);
    BOOST_TEST(association.is_associated());
}

BOOST_AUTO_TEST_CASE(exception_wins_over_what_happens_later)
{
    auto const get_and_throw = [](GetExchange & exchange)
    {
        return get_error<Mine>(
            [&]
            {
                exchange.scu.get(
                    make_query(), [](DataSet const &) { throw Mine("mine"); });
            });
    };
    GetExchange failure(
        [](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            provider.send_final(0xA702);
        });
    BOOST_TEST(get_and_throw(failure) == "mine");
    BOOST_TEST((failure.scu.get_result().status == 0xA702));
    BOOST_TEST(failure.association.is_associated());

    GetExchange end(
        [](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            provider.get_association().abort();
        });
    BOOST_TEST(get_and_throw(end) == "mine");
    BOOST_TEST(!end.association.is_associated());
    BOOST_TEST(!end.scu.get_result().status);
}

BOOST_AUTO_TEST_CASE(unreadable_data_set_is_refused_and_others_come)
{
    std::optional<message::CStoreResponse> answer;
    GetExchange exchange(send_unreadable(answer));
    auto const caught = catch_partial<RetrieveError>([&] { exchange.get(); });
    exchange.release();
    BOOST_TEST(caught.numbers == "1 3");
    BOOST_TEST_REQUIRE(caught.result.refused.size() == 1U);
    auto const & refused = caught.result.refused[0];
    BOOST_TEST(refused.status == 0xC000);
    BOOST_TEST(refused.sop_instance_uid == make_instance_uid(2));
    BOOST_TEST(!refused.why.empty());
    BOOST_TEST(contains(caught.what, refused.why));
    BOOST_TEST_REQUIRE(bool(answer));
    BOOST_TEST(answer->get_status() == 0xC000);
    BOOST_TEST(answer->get_error_comment() == refused.why.substr(0, 64));

    GetExchange other(send_unreadable(answer));
    auto const result = other.scu.get(make_query(), [](DataSet const &) {});
    BOOST_TEST(result.received == 2U);
    BOOST_TEST(result.refused.size() == 1U);
}

BOOST_AUTO_TEST_CASE(data_set_must_be_the_one_that_was_announced)
{
    Answers answers;
    GetExchange exchange(
        [&](GetProvider & provider)
        {
            provider.receive_query();
            auto request = make_store_request(1);
            request.update_data_set().add(
                "SOPClassUID", {registry::MRImageStorage});
            answers.push_back(provider.store(request));
            request = make_store_request(2);
            request.update_data_set().add("SOPInstanceUID", {"1.2.3.4"});
            answers.push_back(provider.store(request));
            request = make_store_request(3);
            request.update_data_set().remove("SOPClassUID");
            answers.push_back(provider.store(request));
            provider.send_final(0xB000);
        });
    auto const result = exchange.scu.get(make_query(), [](DataSet const &) {});
    exchange.release();
    BOOST_TEST(result.received == 1U);
    BOOST_TEST(result.refused.size() == 2U);
    BOOST_TEST(answers.at(0).get_status() == 0xA900);
    BOOST_TEST(contains(answers[0].get_error_comment(), "SOP class"));
    BOOST_TEST(answers.at(1).get_status() == 0xA900);
    BOOST_TEST(contains(answers[1].get_error_comment(), "SOP instance"));
    BOOST_TEST(answers.at(2).is_success());
}

BOOST_AUTO_TEST_CASE(instance_in_the_context_of_something_else_is_refused)
{
    std::optional<message::CStoreResponse> answer;
    GetExchange exchange(
        [&](GetProvider & provider)
        {
            provider.receive_query();
            provider.send(make_store_request(1), get_model);
            answer = message::CStoreResponse(provider.receive());
            provider.store(2);
            provider.send_final(0xB000, {make_instance_uid(1)});
        });
    auto const result = exchange.scu.get(make_query(), [](DataSet const &) {});
    exchange.release();
    BOOST_TEST(result.received == 1U);
    BOOST_TEST(result.refused.size() == 1U);
    BOOST_TEST_REQUIRE(bool(answer));
    BOOST_TEST(answer->get_status() == Response::SOPClassNotSupported);
}

BOOST_AUTO_TEST_CASE(instance_of_a_class_which_is_not_received_is_refused)
{
    std::optional<message::CStoreResponse> answer;
    Peer peer(
        [&](Association & association, dul::Transport &)
        {
            GetProvider provider(association);
            provider.receive_query();
            answer = provider.store(1);
            provider.send_final(0xA702, {make_instance_uid(1)});
        });
    auto association = peer.associate(
        {{get_model, {implicit}, Context::Role::SCU},
         {image_class, {implicit}, Context::Role::SCU}});
    GetSCU scu(association);
    scu.set_affected_sop_class(get_model);
    auto const caught =
        catch_partial<RetrieveError>([&] { scu.get(make_query()); });
    association.release();
    peer.join();
    BOOST_TEST(caught.result.refused.size() == 1U);
    BOOST_TEST(caught.result.received == 0U);
    BOOST_TEST_REQUIRE(bool(answer));
    BOOST_TEST(answer->get_status() == Response::SOPClassNotSupported);
}

BOOST_AUTO_TEST_SUITE_END()
