#include "odil/FindSCU.h"

#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

#include "odil/DecodeError.h"
#include "odil/ElementError.h"
#include "odil/FindError.h"
#include "services.h"

using namespace odil;
using namespace odil::test;

namespace
{

// A response that no class would make.
class RawResponse
{
public:
    explicit RawResponse(message::CFindResponse const & response)
        : command_set_(response.get_command_set())
    {
    }

    RawResponse & remove(Tag tag)
    {
        command_set_.remove(tag);
        return *this;
    }

    template <typename T> RawResponse & set(Tag tag, T const & value)
    {
        command_set_.add(tag, {value});
        return *this;
    }

    operator Message() const { return Message(command_set_); }

private:
    DataSet command_set_;
};

// Tell a peer to answer with a message, and the error to which that leads.
template <typename MakeMessage>
std::string answer(MakeMessage const & make_message)
{
    FindExchange exchange(
        [&](FindProvider & provider)
        {
            provider.receive_query();
            provider.send_match(1);
            try
            {
                provider.send(make_message(provider.get_id()));
            }
            catch(ElementError const &)
            {
                // Our own side misses the field once the message has left.
            }
        });
    auto const error = get_error<Exception>([&] { exchange.find(); });
    BOOST_TEST(!exchange.association.is_associated());
    BOOST_TEST(!exchange.scu.is_complete());
    BOOST_CHECK_THROW(exchange.scu.get_response(), Exception);
    BOOST_TEST(exchange.peer.join() == "aborted");
    BOOST_TEST(
        get_error<Exception>([&] { exchange.find(); })
        == "Not associated any more: Association aborted by this side");
    return error;
}

// Answers whose data sets are not data sets, on an association of its own.
struct BadDataSets
{
    Peer peer;
    Association association = peer.associate(propose(model));
    FindSCU scu{association};

    // The n-th of three matches, or the final response if n is 4.
    BadDataSets(unsigned int n, Value::Integer final_status)
        : peer(
            [=](Association & other, dul::Transport &)
            {
                FindProvider provider(other);
                for(;;)
                {
                    provider.receive_query();
                    for(unsigned int i = 1; i <= 3; ++i)
                    {
                        i == n ? send_bad(other, provider, Response::Pending)
                               : provider.send_match(i);
                    }
                    n == 4 ? send_bad(other, provider, final_status)
                           : provider.send_final(final_status);
                }
            })
    {
        scu.set_affected_sop_class(model);
    }

    static void send_bad(
        Association & association,
        FindProvider const & provider,
        Value::Integer status)
    {
        association.send_message(
            message::CFindResponse(provider.get_id(), status, DataSet()),
            model,
            registry::ImplicitVRLittleEndian,
            [](std::streambuf & bytes)
            { bytes.sputn("\x10\x00\x10\x00\xff\x00\x00\x00oops", 12); });
    }
};

}

BOOST_AUTO_TEST_SUITE(services_FindSCU_faults)

BOOST_AUTO_TEST_CASE(answer_to_another_message_aborts)
{
    auto const make_message = [](Value::Integer id) {
        return message::CFindResponse(id + 1, Response::Pending, make_match(2));
    };
    BOOST_TEST(
        answer(make_message) == "The response is to message 2, not to 1");
}

BOOST_AUTO_TEST_CASE(answer_to_another_command_aborts)
{
    auto const make_message = [](Value::Integer id)
    { return message::CEchoResponse(id, Response::Success, verification); };
    BOOST_TEST(answer(make_message) == "C-ECHO-RSP: C-FIND-RSP was expected");
}

BOOST_AUTO_TEST_CASE(request_instead_of_an_answer_aborts)
{
    auto const make_message = [](Value::Integer id)
    { return message::CFindRequest(id, model, Message::Priority::LOW, {}); };
    BOOST_TEST(answer(make_message) == "C-FIND-RQ: C-FIND-RSP was expected");
}

BOOST_AUTO_TEST_CASE(pending_without_data_set_aborts)
{
    auto const make_message = [](Value::Integer id)
    { return message::CFindResponse(id, Response::Pending); };
    BOOST_TEST(answer(make_message) == "C-FIND-RSP: the data set is missing");
}

BOOST_AUTO_TEST_CASE(answer_without_id_aborts)
{
    auto const make_message = [](Value::Integer id)
    {
        return RawResponse(message::CFindResponse(id, Response::Success))
            .remove(registry::MessageIDBeingRespondedTo);
    };
    auto const error = answer(make_message);
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "MessageIDBeingRespondedTo"));
    BOOST_TEST(contains(error, "is missing"));
}

BOOST_AUTO_TEST_CASE(answer_without_status_aborts)
{
    auto const make_message = [](Value::Integer id)
    {
        return RawResponse(message::CFindResponse(id, Response::Success))
            .remove(registry::Status);
    };
    auto const error = answer(make_message);
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "Status"));
    BOOST_TEST(contains(error, "is missing"));
}

BOOST_AUTO_TEST_CASE(unreadable_match_is_an_error_after_the_final_response)
{
    for(auto const n : {1U, 2U, 3U})
    {
        BOOST_TEST_CONTEXT(n)
        {
            BadDataSets exchange(n, Response::Success);
            for(auto i = 0; i < 2; ++i)
            {
                std::vector<DataSet> matches;
                auto const error = get_error<DecodeError>(
                    [&]
                    {
                        exchange.scu.find(
                            make_query(),
                            [&](DataSet && match)
                            { matches.push_back(std::move(match)); });
                    });
                BOOST_TEST(!error.empty());
                BOOST_TEST(matches.size() == n - 1);
                BOOST_TEST(!exchange.scu.is_complete());
                BOOST_TEST(exchange.scu.get_response().is_success());
                BOOST_TEST(exchange.association.is_associated());
            }
            exchange.association.release();
            BOOST_TEST(exchange.peer.join() == "released");
        }
    }
}

BOOST_AUTO_TEST_CASE(unreadable_match_which_nobody_wants_is_no_error)
{
    BadDataSets exchange(3, Response::Success);
    exchange.scu.set_maximum_results(2);
    BOOST_TEST(get_numbers(exchange.scu.find(make_query())) == "1 2");
    BOOST_TEST(!exchange.scu.is_complete());
}

BOOST_AUTO_TEST_CASE(final_response_with_unreadable_data_set_is_final)
{
    BadDataSets success(4, Response::Success);
    BOOST_TEST(get_numbers(success.scu.find(make_query())) == "1 2 3");
    BOOST_TEST(success.scu.is_complete());
    BOOST_TEST(get_numbers(success.scu.find(make_query())) == "1 2 3");

    BadDataSets failure(4, 0xA900);
    BOOST_CHECK_THROW(failure.scu.find(make_query()), FindError);
    BOOST_TEST(failure.scu.get_response().get_status() == 0xA900);
    BOOST_TEST(failure.association.is_associated());
}

BOOST_AUTO_TEST_SUITE_END()
