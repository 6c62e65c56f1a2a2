#include "odil/NormalizedSCU.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>
#include <vector>

#include "normalized.h"
#include "odil/NActionSCU.h"
#include "odil/NSetSCU.h"
#include "odil/StatusError.h"
#include "odil/message/NActionRequest.h"
#include "odil/message/NSetResponse.h"

using namespace odil;
using namespace odil::test;
using message::NActionResponse;

namespace
{

// What an action on 1.2.3 of type 1 leads to, if its response is changed.
struct Action
{
    Provider provider;
    NActionSCU scu{provider.association};

    explicit Action(
        std::function<void(NActionResponse & response)> const & change)
        : provider(
            [change](Message const & request)
            {
                NActionResponse response(
                    message::NActionRequest(request).get_message_id(),
                    Response::Success);
                change(response);
                return response;
            })
    {
        scu.set_affected_sop_class(film_session);
    }

    std::string run()
    {
        return get_error<Exception>([&] { scu.act("1.2.3", 1); });
    }
};

// The same for a response which is about something else.
std::string
misunderstand(std::function<void(NActionResponse & response)> const & change)
{
    Action action(change);
    auto const error = action.run();
    BOOST_CHECK_THROW(action.scu.get_response(), Exception);
    BOOST_TEST(action.provider.peer.join() == "aborted");
    return error;
}

}

BOOST_AUTO_TEST_SUITE(services_NormalizedSCU)

BOOST_AUTO_TEST_CASE(response_may_repeat_the_request)
{
    Action action(
        [](NActionResponse & response)
        {
            response.set_affected_sop_class_uid(film_session);
            response.set_affected_sop_instance_uid("1.2.3");
            response.set_action_type_id(1);
        });
    BOOST_TEST(action.run() == "");
    BOOST_TEST(action.scu.get_response().is_success());
    BOOST_TEST(
        action.scu.get_response().get_affected_sop_instance_uid() == "1.2.3");
    action.provider.association.release();
    BOOST_TEST(action.provider.peer.join() == "released");
}

BOOST_AUTO_TEST_CASE(response_about_something_else_aborts)
{
    BOOST_TEST(
        misunderstand([](auto & it)
                      { it.set_affected_sop_class_uid(verification); })
        == "N-ACTION-RSP: AffectedSOPClassUID is not that of the request");
    BOOST_TEST(
        misunderstand([](auto & it)
                      { it.set_affected_sop_instance_uid("1.2.4"); })
        == "N-ACTION-RSP: AffectedSOPInstanceUID is not that of the request");
    BOOST_TEST(
        misunderstand([](auto & it) { it.set_action_type_id(2); })
        == "N-ACTION-RSP: ActionTypeID is not that of the request");
    BOOST_TEST(
        misunderstand([](auto & it) { it.set_status(Response::Pending); })
        == "The response says that others follow; it has to be the only one");
}

BOOST_AUTO_TEST_CASE(failure_is_an_error_whatever_it_is_about)
{
    auto count = 0;
    Action action(
        [&](NActionResponse & response)
        {
            if(count++ == 0)
            {
                response.set_status(Response::NoSuchSOPInstance);
                response.set_error_comment("never heard of");
                response.set_affected_sop_instance_uid("1.2.4");
            }
        });
    auto const error =
        get_error<StatusError>([&] { action.scu.act("1.2.3", 1); });
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "no such SOP instance"));
    BOOST_TEST(contains(error, "never heard of"));
    BOOST_TEST(
        action.scu.get_response().get_status() == Response::NoSuchSOPInstance);
    BOOST_TEST(action.run() == "");
}

BOOST_AUTO_TEST_CASE(warnings_are_results)
{
    for(auto const status : {0x0001, 0x0107, 0x0116, 0xB600})
    {
        Action action([&](auto & it) { it.set_status(status); });
        BOOST_TEST(action.scu.act("1.2.3", 1).get_status() == status);
        BOOST_TEST(action.scu.get_response().is_warning());
    }
}

BOOST_AUTO_TEST_CASE(response_of_another_service_aborts)
{
    Provider provider([](Message const &)
                      { return message::NSetResponse(1, 0); });
    NActionSCU scu(provider.association);
    scu.set_affected_sop_class(film_session);
    BOOST_TEST(
        get_error<Exception>([&] { scu.act("1.2.3", 1); })
        == "N-SET-RSP: N-ACTION-RSP was expected");
    BOOST_TEST(provider.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(abstract_syntax_may_be_that_of_a_meta_class)
{
    std::string const meta = registry::BasicGrayscalePrintManagementMeta;
    Provider provider(
        [](Message const & request)
        {
            return message::NSetResponse(
                message::Request(request).get_message_id(), 0);
        },
        propose(meta));
    NSetSCU scu(provider.association);
    scu.set_affected_sop_class(film_session);
    BOOST_TEST(scu.get_abstract_syntax() == film_session);
    BOOST_TEST(contains(
        get_error<Exception>([&] { scu.set("1.2.3", make_attributes("")); }),
        "Basic Film Session"));

    scu.set_abstract_syntax(meta);
    BOOST_TEST(scu.get_abstract_syntax() == meta);
    scu.set("1.2.3", make_attributes(""));
    provider.association.release();
    BOOST_TEST(provider.peer.join() == "released");
    BOOST_TEST_REQUIRE(provider.requests.size() == 1U);
    auto const & command_set = provider.requests[0].get_command_set();
    BOOST_TEST(
        command_set.as_string("RequestedSOPClassUID", 0) == film_session);

    scu.set_abstract_syntax("");
    BOOST_TEST(scu.get_abstract_syntax() == film_session);
}

BOOST_AUTO_TEST_SUITE_END()
