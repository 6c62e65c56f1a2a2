#include "odil/FindSCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "generators.h"
#include "odil/message/CEchoRequest.h"
#include "provider.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

using Generator = Listed<SCP::DataSetGenerator>;

struct Exchange : WithUser
{
    Generator generator{{make_match(1), make_match(2), make_match(3)}};
    FindSCP scp{association, generator};

    Exchange() : WithUser({model}) {}

    void ask()
    {
        send(message::CFindRequest(
            7, model, Message::Priority::MEDIUM, make_query()));
    }

    // Statuses and numbers of matches.
    std::string find()
    {
        ask();
        scp.receive_and_process();
        return get_responses();
    }

    std::string get_responses()
    {
        std::string text;
        for(auto const & message : receive())
        {
            message::CFindResponse const response(message);
            BOOST_TEST(response.get_message_id_being_responded_to() == 7);
            BOOST_TEST(response.get_affected_sop_class_uid() == model);
            text += std::to_string(response.get_status());
            if(response.has_data_set())
            {
                text += ':' + get_numbers({response.get_data_set()});
            }
            text += ' ';
        }
        return text;
    }
};

}

BOOST_AUTO_TEST_SUITE(services_FindSCP)

BOOST_AUTO_TEST_CASE(matches_are_sent_and_then_success)
{
    Exchange it;
    BOOST_TEST(it.find() == "65280:1 65280:2 65280:3 0 ");
    message::CFindRequest const request(Message(
        it.generator.last_request->get_command_set(),
        it.generator.last_request->get_data_set()));
    BOOST_TEST((request.get_data_set() == make_query()));
    BOOST_TEST(it.find() == "65280:1 65280:2 65280:3 0 ");
}

BOOST_AUTO_TEST_CASE(there_may_be_no_match)
{
    Exchange it;
    it.generator.data_sets.clear();
    BOOST_TEST(it.find() == "0 ");
}

BOOST_AUTO_TEST_CASE(generator_may_be_shared)
{
    WithUser user({model});
    auto generator =
        std::make_shared<Generator>(std::vector<DataSet>{make_match(1)});
    FindSCP scp(user.association, generator);
    user.send(message::CFindRequest(
        1, model, Message::Priority::MEDIUM, make_query()));
    scp.receive_and_process();
    BOOST_TEST(user.receive().size() == 2U);
    BOOST_TEST(generator->last_request.has_value());
}

BOOST_AUTO_TEST_CASE(cancellation_ends_the_query)
{
    Exchange it;
    it.generator.on_get = [&](std::size_t position)
    {
        if(position == 1)
        {
            it.send(message::Cancellation(7));
        }
    };
    BOOST_TEST(it.find() == "65280:1 65280:2 65024 ");
    it.generator.on_get = [](std::size_t) {};
    BOOST_TEST(it.find() == "65280:1 65280:2 65280:3 0 ");
}

BOOST_AUTO_TEST_CASE(cancellation_of_another_query_does_not_matter)
{
    Exchange it;
    it.generator.on_get = [&](std::size_t)
    { it.send(message::Cancellation(6)); };
    it.ask();
    it.scp.receive_and_process();
    BOOST_TEST(it.get_responses() == "65280:1 65280:2 65280:3 0 ");
}

BOOST_AUTO_TEST_CASE(refusal_of_the_generator_is_the_final_response)
{
    Exchange it;
    it.generator.on_initialize = []
    { throw SCP::Exception(0xA900, "no level"); };
    BOOST_TEST(it.find() == "43264 ");
    it.generator.on_initialize = [] {};
    it.generator.on_get = [](std::size_t position)
    {
        if(position == 2)
        {
            throw Exception("index is broken");
        }
    };
    BOOST_TEST(it.find() == "65280:1 65280:2 272 ");
}

BOOST_AUTO_TEST_CASE(match_which_cannot_be_written_is_a_failure)
{
    Exchange it;
    it.generator.data_sets.at(1).add(
        "Rows", Element(Value::Integers{1 << 20}, VR::US));
    BOOST_TEST(it.find() == "65280:1 272 ");
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(another_request_in_the_middle_is_refused)
{
    Exchange it;
    it.generator.on_get = [&](std::size_t position)
    {
        if(position == 1)
        {
            it.send(message::CFindRequest(
                8, model, Message::Priority::MEDIUM, make_query()));
        }
    };
    it.ask();
    it.scp.receive_and_process();
    std::string log;
    for(auto const & message : it.receive())
    {
        Response const response(message);
        log += std::to_string(response.get_message_id_being_responded_to())
               + ':' + std::to_string(response.get_status()) + ' ';
    }
    BOOST_TEST(log == "7:65280 7:65280 8:42752 7:65280 7:0 ");
    it.generator.on_get = [](std::size_t) {};
    BOOST_TEST(it.find() == "65280:1 65280:2 65280:3 0 ");
}

BOOST_AUTO_TEST_CASE(end_of_the_association_in_the_middle_goes_on)
{
    Exchange it;
    it.generator.on_get = [&](std::size_t) { it.release(); };
    it.ask();
    BOOST_CHECK_THROW(it.scp.receive_and_process(), AssociationReleased);

    for(auto n = 0U; n != 6; ++n)
    {
        Exchange lost;
        lost.ask();
        lost.transport->fail_at = lost.transport->operations + n;
        BOOST_CHECK_THROW(lost.scp.receive_and_process(), NetworkError);
        BOOST_TEST(!lost.association.is_associated());
    }
}

BOOST_AUTO_TEST_SUITE_END()
