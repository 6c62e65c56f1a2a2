#include "services/MoveListener.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>

#include "move.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(services_MoveListener)

// That the server keeps to them is shown by Server_limits.
BOOST_AUTO_TEST_CASE(time_outs_are_those_of_the_association)
{
    services::MoveReceiver const receiver;
    Association association;
    association.set_association_timeout(2s);
    association.set_message_timeout(3s);
    auto const make = [&]
    { return services::make_parameters(receiver, association, 11112); };
    auto parameters = make();
    BOOST_TEST(parameters.get_port() == 11112);
    BOOST_TEST((parameters.get_association_timeout() == 2s));
    BOOST_TEST((parameters.get_message_timeout() == 3s));
    BOOST_TEST((parameters.get_idle_timeout() == 10min));

    association.set_message_timeout(20min);
    BOOST_TEST((make().get_idle_timeout() == 20min));
}

BOOST_AUTO_TEST_CASE(who_waits_for_ever_leaves_them_open)
{
    services::MoveReceiver const receiver;
    Association association;
    association.set_association_timeout(std::nullopt);
    association.set_message_timeout(std::nullopt);
    auto const parameters = services::make_parameters(receiver, association, 0);
    BOOST_TEST(!parameters.get_association_timeout());
    BOOST_TEST(!parameters.get_message_timeout());
    BOOST_TEST(!parameters.get_idle_timeout());
}

BOOST_AUTO_TEST_CASE(associations_left_open_end_with_the_port)
{
    auto is_over = false;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            provider.receive_request();
            auto other = provider.associate();
            provider.store(other, 1);
            provider.send_final();
            try
            {
                other.receive_message();
            }
            catch(Exception const &) // aborted or, in the middle of it, cut
            {
                is_over = !other.is_associated();
            }
            provider.receive_request();
            provider.send_final();
        });
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1");
    exchange.scu.set_incoming_port(0);
    BOOST_TEST(exchange.move().empty());
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(is_over);
}

BOOST_AUTO_TEST_CASE(instance_without_data_set_is_refused)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            auto other = provider.associate();
            Message bare(make_store_request(1).get_command_set());
            bare.delete_data_set();
            other.send_message(bare, image_class);
            auto const response = provider.receive_answer(other);
            expect(
                response.get_status() == Response::MistypedArgument, "status");
            expect(provider.store(other, 2).is_success(), "the next");
            other.release();
            provider.send_final(0xB000);
        });
    auto const caught = catch_partial<RetrieveError>([&] { exchange.move(); });
    BOOST_TEST(caught.numbers == "2");
    BOOST_TEST((caught.result.failed == 1));
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_SUITE_END()
