#include "odil/GetSCU.h"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <streambuf>
#include <string>
#include <vector>

#include "get.h"
#include "odil/RetrieveError.h"

// Requests of the provider which are not those of the standard.

using namespace odil;
using namespace odil::test;

namespace
{

using Answers = std::vector<message::CStoreResponse>;

// Send three instances, the second one changed; keep the answers.
GetExchange::Script send_second_changed(
    Answers & answers, std::function<Message(Message)> const & change)
{
    return [&answers, change](GetProvider & provider)
    {
        provider.receive_query();
        answers.push_back(provider.store(1));
        provider.get_association().send_message(
            change(make_store_request(2)), image_class);
        answers.emplace_back(provider.receive());
        answers.push_back(provider.store(3));
        provider.send_final(0xB000, {make_instance_uid(2)});
    };
}

Message without_data_set(Message message)
{
    message.delete_data_set();
    return message;
}

Message with_field(Message const & message, Tag tag, Element const & element)
{
    auto command = message.get_command_set();
    command.add(tag, element);
    return {std::move(command), message.get_data_set()};
}

// Refused, and the others come.
void check(
    std::function<Message(Message)> const & change, std::string const & why)
{
    Answers answers;
    GetExchange exchange(send_second_changed(answers, change));
    auto const caught = catch_partial<RetrieveError>([&] { exchange.get(); });
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(caught.numbers == "1 3");
    BOOST_TEST_REQUIRE(caught.result.refused.size() == 1U);
    auto const & refused = caught.result.refused[0];
    BOOST_TEST(refused.sop_class_uid == image_class);
    BOOST_TEST(refused.status == Response::MistypedArgument);
    BOOST_TEST(contains(refused.why, why), refused.why);
    BOOST_TEST_REQUIRE(answers.size() == 3U);
    BOOST_TEST(answers[1].get_status() == Response::MistypedArgument);
    BOOST_TEST(answers[1].get_message_id_being_responded_to() == 102);
    BOOST_TEST(contains(answers[1].get_error_comment(), why));
    BOOST_TEST(answers[2].is_success());
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU_malformed)

BOOST_AUTO_TEST_CASE(instance_without_data_set_is_refused)
{
    check(without_data_set, "the data set is missing");
}

BOOST_AUTO_TEST_CASE(instance_without_its_fields_is_refused)
{
    auto const no_instance = [](Message const & message)
    {
        return with_field(
            message,
            registry::AffectedSOPInstanceUID,
            Element(Value::Strings{}, VR::UI));
    };
    check(no_instance, "AffectedSOPInstanceUID");
    auto const no_priority = [](Message const & message)
    {
        return with_field(
            message, registry::Priority, Element(Value::Integers{3}, VR::US));
    };
    check(no_priority, "Priority");
}

BOOST_AUTO_TEST_CASE(stream_callback_is_not_called)
{
    Answers answers;
    GetExchange exchange(send_second_changed(answers, without_data_set));
    std::string log;
    auto const result = exchange.scu.get(
        make_query(),
        [&](message::CStoreRequest const & request,
            std::string const &,
            std::streambuf &)
        { log += request.get_affected_sop_instance_uid() + ' '; });
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(log == "1.2.1 1.2.3 ");
    BOOST_TEST(result.received == 2U);
    BOOST_TEST_REQUIRE(result.refused.size() == 1U);
    BOOST_TEST(result.refused[0].sop_instance_uid == make_instance_uid(2));
    BOOST_TEST(answers.at(1).get_status() == Response::MistypedArgument);
}

BOOST_AUTO_TEST_CASE(after_a_cancellation_all_are_refused_alike)
{
    Answers answers;
    GetExchange exchange(send_second_changed(answers, without_data_set));
    exchange.scu.get(
        make_query(), [&](DataSet const &) { exchange.scu.cancel(); });
    BOOST_TEST(exchange.release() == "released");
    BOOST_TEST(answers.at(0).is_success());
    BOOST_TEST(answers.at(1).get_status() == 0xA700);
    BOOST_TEST(answers.at(2).get_status() == 0xA700);
}

BOOST_AUTO_TEST_SUITE_END()
