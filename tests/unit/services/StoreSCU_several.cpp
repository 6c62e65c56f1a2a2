#include "odil/StoreSCU.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "odil/StoreError.h"
#include "store.h"

using namespace odil;
using namespace odil::test::store;
using odil::message::Response;
using odil::test::get_error;

namespace
{

using Requests = std::vector<message::CStoreRequest>;
using UIDs = std::vector<std::string>;

// Numbers of the instances whose responses a callback gets.
struct Responses
{
    std::string numbers;
    std::size_t count = 0;

    explicit Responses(StoreSCU & scu)
    {
        scu.set_response_callback(
            [this](auto const &, std::string const & uid)
            {
                numbers += (numbers.empty() ? "" : " ") + uid.substr(4);
                ++count;
            });
    }
};

void start(StoreSCU & scu, unsigned int first, unsigned int last)
{
    for(auto n = first; n <= last; ++n)
    {
        scu.start(make_instance(n));
    }
}

// Receive so many requests, of which none has been answered.
Requests receive(Provider & provider, std::size_t count)
{
    Requests requests;
    while(requests.size() != count)
    {
        requests.push_back(provider.receive());
    }
    return requests;
}

void require_silence(Provider & provider)
{
    if(!provider.is_silent())
    {
        throw std::logic_error("there are more requests than allowed");
    }
}

// Three requests are outstanding, then the middle one is answered, and the next
// one comes, up to the tenth.
void answer_the_middle_of_three(Provider & provider)
{
    auto requests = receive(provider, 3);
    for(auto n = 4; n <= 10; ++n)
    {
        require_silence(provider);
        provider.answer(requests[1]);
        requests.erase(requests.begin() + 1);
        requests.push_back(provider.receive());
    }
    require_silence(provider);
    std::reverse(requests.begin(), requests.end());
    for(auto const & request : requests)
    {
        provider.answer(request);
    }
}

}

BOOST_AUTO_TEST_SUITE(services_StoreSCU_several)

BOOST_AUTO_TEST_CASE(window_is_used_but_not_exceeded)
{
    Exchange exchange(answer_the_middle_of_three, 3);
    Responses const responses(exchange.scu);
    start(exchange.scu, 1, 10);
    BOOST_TEST(exchange.scu.get_unanswered().size() == 3U);
    BOOST_TEST(responses.numbers == "2 3 4 5 6 7 8");
    exchange.scu.wait();
    BOOST_TEST(responses.numbers == "2 3 4 5 6 7 8 10 9 1");
    BOOST_TEST(exchange.scu.get_unanswered().empty());
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(window_of_zero_has_no_limit)
{
    constexpr std::size_t count = 1000;
    Exchange exchange(
        [](Provider & provider)
        {
            auto requests = receive(provider, count);
            // In an order which is neither that of sending nor its reverse.
            for(std::size_t i = 0; i != count; ++i)
            {
                provider.answer(requests[i * 7 % count]);
            }
        },
        0);
    Responses const responses(exchange.scu);
    start(exchange.scu, 1, count);
    auto const unanswered = exchange.scu.get_unanswered();
    BOOST_TEST(unanswered.size() == count);
    BOOST_TEST((unanswered.back() == make_uid(count)));
    exchange.scu.wait();
    BOOST_TEST(responses.count == count);
    BOOST_TEST(responses.numbers.substr(0, 12) == "1 8 15 22 29");
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(without_window_there_is_one_at_a_time)
{
    Exchange exchange(
        [](Provider & provider)
        {
            for(auto n = 1; n <= 4; ++n)
            {
                auto const request = provider.receive();
                require_silence(provider);
                provider.answer(request);
            }
        });
    Responses const responses(exchange.scu);
    start(exchange.scu, 1, 4);
    BOOST_TEST(responses.numbers == "1 2 3");
    exchange.scu.wait();
    BOOST_TEST(responses.numbers == "1 2 3 4");
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(acceptor_has_the_other_half_of_the_window)
{
    // The peer requests the association, and gets what this side stores.

    std::vector<std::size_t> outstanding;
    test::Peer peer(
        [&](Association & association, dul::Transport &)
        {
            StoreSCU scu(association);
            for(unsigned int n = 1; n <= 4; ++n)
            {
                scu.start(make_instance(n));
                outstanding.push_back(scu.get_unanswered().size());
            }
            scu.wait();
        },
        [](AssociationParameters const & proposed)
        {
            return default_association_acceptor(proposed)
                .set_maximum_number_operations_invoked(7)
                .set_maximum_number_operations_performed(2);
        });
    auto association = peer.make_association(
        {{sop_class, {implicit}, test::Context::Role::Both}});
    association.update_parameters()
        .set_maximum_number_operations_invoked(7)
        .set_maximum_number_operations_performed(2);
    association.associate();
    Provider provider(association);
    auto requests = receive(provider, 2);
    require_silence(provider);
    for(auto i = 0; i != 2; ++i)
    {
        provider.answer(requests[std::size_t(i)]);
        requests.push_back(provider.receive());
    }
    provider.answer(requests[2]);
    provider.answer(requests[3]);
    association.release();
    BOOST_TEST(peer.join() == "released");
    BOOST_TEST((outstanding == std::vector<std::size_t>{1, 2, 2, 2}));
}

BOOST_AUTO_TEST_CASE(failures_are_told_when_nothing_is_outstanding)
{
    Exchange exchange(
        [](Provider & provider)
        {
            auto const requests = receive(provider, 3);
            provider.answer(requests[2], 0xA700);
            provider.answer(requests[1]);
            provider.answer(requests[0], 0xC001);
            provider.serve();
        },
        3);
    start(exchange.scu, 1, 3);
    try
    {
        start(exchange.scu, 4, 4);
        BOOST_ERROR("no error");
    }
    catch(StoreError const & e)
    {
        BOOST_TEST(e.get_status() == 0xA700);
        BOOST_TEST_REQUIRE(e.get_failures().size() == 2U);
        BOOST_TEST(e.get_failures()[0].sop_instance_uid == "1.2.3");
        BOOST_TEST(e.get_failures()[1].sop_instance_uid == "1.2.1");
        BOOST_TEST(e.get_failures()[1].response.get_status() == 0xC001);
        BOOST_TEST(test::contains(e.what(), "instance 1.2.3"));
    }
    BOOST_TEST(exchange.scu.get_unanswered().empty());
    BOOST_TEST(exchange.scu.get_failures().empty());
    exchange.scu.wait(); // told once
    start(exchange.scu, 5, 5);
    exchange.scu.wait();
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(failures_are_for_the_callback_if_there_is_one)
{
    Exchange exchange(
        [](Provider & provider)
        {
            for(auto const status : {0xA700, 0xB000, 0})
            {
                provider.answer(provider.receive(), status);
            }
        },
        2);
    std::vector<Value::Integer> statuses;
    exchange.scu.set_response_callback(
        [&](message::CStoreResponse const & response, std::string const &)
        { statuses.push_back(response.get_status()); });
    start(exchange.scu, 1, 3);
    exchange.scu.wait();
    BOOST_TEST((statuses == std::vector<Value::Integer>{0xA700, 0xB000, 0}));
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(callback_which_throws_leaves_the_others_outstanding)
{
    Exchange exchange(
        [](Provider & provider)
        {
            for(auto const & request : receive(provider, 3))
            {
                provider.answer(request);
            }
        },
        3);
    exchange.scu.set_response_callback([](auto &, auto &)
                                       { throw std::domain_error("mine"); });
    start(exchange.scu, 1, 3);
    BOOST_CHECK_THROW(exchange.scu.wait(), std::domain_error);
    BOOST_TEST((exchange.scu.get_unanswered() == UIDs{"1.2.2", "1.2.3"}));
    Responses const responses(exchange.scu);
    exchange.scu.wait();
    BOOST_TEST(responses.numbers == "2 3");
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(store_waits_for_those_which_were_started)
{
    Exchange exchange(
        [](Provider & provider)
        {
            for(auto const & request : receive(provider, 2))
            {
                require_silence(provider);
                provider.answer(request);
            }
            provider.answer(provider.receive(), 0xB000);
        },
        3);
    Responses const responses(exchange.scu);
    start(exchange.scu, 1, 2);
    BOOST_TEST(exchange.scu.store(make_instance(3)).is_warning());
    BOOST_TEST(responses.numbers == "1 2"); // and not the result
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(responses_are_taken_before_more_is_sent)
{
    Exchange exchange(
        [](Provider & provider)
        {
            provider.answer(provider.receive());
            provider.serve();
        },
        0);
    Responses const responses(exchange.scu);
    start(exchange.scu, 1, 1);
    exchange.association.wait_for_message();
    start(exchange.scu, 2, 2);
    BOOST_TEST(responses.numbers == "1");
    exchange.scu.wait();
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(message_ids_in_use_are_not_used_again)
{
    std::vector<Value::Integer> ids;
    Exchange exchange(
        [&](Provider & provider)
        {
            auto const first = provider.receive();
            auto const second = provider.receive();
            provider.answer(second);
            provider.answer(first);
            ids = {first.get_message_id(), second.get_message_id()};
        },
        2);
    auto const first = exchange.scu.start(make_instance(1));
    for(auto i = 1; i < 65535; ++i)
    {
        exchange.association.next_message_id();
    }
    auto const second = exchange.scu.start(make_instance(2));
    BOOST_TEST(first == 1);
    BOOST_TEST(second == 2);
    exchange.scu.wait();
    BOOST_TEST(exchange.end() == "released");
    BOOST_TEST((ids == std::vector<Value::Integer>{first, second}));
}

BOOST_AUTO_TEST_CASE(second_response_to_a_request_aborts)
{
    Exchange exchange(
        [](Provider & provider)
        {
            auto const requests = receive(provider, 2);
            provider.answer(requests[1]);
            provider.send(message::CStoreResponse(
                requests[1].get_message_id(), Response::Success));
        },
        2);
    start(exchange.scu, 1, 2);
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.wait(); })
        == "The response is to message 2, which is not outstanding");
    BOOST_TEST(!exchange.association.is_associated());
    BOOST_TEST((exchange.scu.get_unanswered() == UIDs{"1.2.1"}));
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(end_of_the_association_tells_what_was_not_answered)
{
    Exchange exchange(
        [](Provider & provider)
        {
            auto const requests = receive(provider, 4);
            provider.answer(requests[1], 0xA700);
            provider.get_association().abort();
        },
        0);
    start(exchange.scu, 1, 4);
    BOOST_CHECK_THROW(exchange.scu.wait(), AssociationAborted);
    BOOST_TEST(
        (exchange.scu.get_unanswered() == UIDs{"1.2.1", "1.2.3", "1.2.4"}));
    BOOST_TEST_REQUIRE(exchange.scu.get_failures().size() == 1U);
    BOOST_TEST(exchange.scu.get_failures()[0].sop_instance_uid == make_uid(2));
    BOOST_CHECK_THROW(exchange.scu.wait(), Exception);
    BOOST_CHECK_THROW(exchange.scu.start(make_instance(5)), Exception);
    BOOST_TEST(exchange.scu.get_unanswered().size() == 3U);
}

BOOST_AUTO_TEST_CASE(store_error_needs_a_failure)
{
    BOOST_CHECK_THROW(StoreError({}), Exception);
}

BOOST_AUTO_TEST_SUITE_END()
