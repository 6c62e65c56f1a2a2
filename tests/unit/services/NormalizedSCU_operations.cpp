#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>
#include <vector>

#include "normalized.h"
#include "odil/NActionSCU.h"
#include "odil/NCreateSCU.h"
#include "odil/NDeleteSCU.h"
#include "odil/NEventReportSCU.h"
#include "odil/NGetSCU.h"
#include "odil/NSetSCU.h"
#include "odil/message/NActionRequest.h"
#include "odil/message/NCreateRequest.h"
#include "odil/message/NDeleteRequest.h"
#include "odil/message/NEventReportRequest.h"
#include "odil/message/NGetRequest.h"
#include "odil/message/NSetRequest.h"

using namespace odil;
using namespace odil::test;

namespace
{

// A provider whose only response is of this kind, and a user.
template <typename SCU, typename Response> struct Exchange
{
    Provider provider;
    SCU scu{provider.association};

    explicit Exchange(
        std::optional<DataSet> data_set = std::nullopt,
        Value::Integer status = message::Response::Success,
        std::string const & sop_instance_uid = "",
        Context::Role role = Context::Role::Unspecified)
        : provider(
            [=](Message const & request)
            {
                auto const id = message::Request(request).get_message_id();
                auto response = make(id, status, data_set);
                if(!sop_instance_uid.empty())
                {
                    response.set_affected_sop_instance_uid(sop_instance_uid);
                }
                return response;
            },
            {{film_session, {registry::ImplicitVRLittleEndian}, role}})
    {
        scu.set_affected_sop_class(film_session);
    }

    // The only request that the peer has received.
    template <typename Request> Request get_request()
    {
        provider.association.release();
        BOOST_TEST(provider.peer.join() == "released");
        BOOST_TEST_REQUIRE(provider.requests.size() == 1U);
        return Request(provider.requests[0]);
    }

    static Response make(
        Value::Integer id,
        Value::Integer status,
        std::optional<DataSet> const & data_set)
    {
        if constexpr(std::is_same_v<Response, message::NDeleteResponse>)
        {
            return {id, status};
        }
        else
        {
            return {id, status, data_set};
        }
    }
};

using Creation = Exchange<NCreateSCU, message::NCreateResponse>;
using Change = Exchange<NSetSCU, message::NSetResponse>;
using Inquiry = Exchange<NGetSCU, message::NGetResponse>;
using Action = Exchange<NActionSCU, message::NActionResponse>;
using Event = Exchange<NEventReportSCU, message::NEventReportResponse>;
using Deletion = Exchange<NDeleteSCU, message::NDeleteResponse>;

}

BOOST_AUTO_TEST_SUITE(services_NormalizedSCU_operations)

BOOST_AUTO_TEST_CASE(instance_is_created)
{
    Creation exchange(make_attributes("theirs"), 0x0000, "1.2.3");
    auto const response = exchange.scu.create(make_attributes("mine"), "1.2.3");
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST((response.get_data_set() == make_attributes("theirs")));

    auto const request = exchange.get_request<message::NCreateRequest>();
    BOOST_TEST(request.get_affected_sop_class_uid() == film_session);
    BOOST_TEST(request.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST((request.get_data_set() == make_attributes("mine")));
}

BOOST_AUTO_TEST_CASE(peer_may_choose_the_uid_of_what_it_creates)
{
    Creation exchange(std::nullopt, 0x0000, "1.2.4");
    auto const response = exchange.scu.create();
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.4");
    BOOST_TEST(!response.has_data_set());

    auto const request = exchange.get_request<message::NCreateRequest>();
    BOOST_TEST(!request.has_affected_sop_instance_uid());
    BOOST_TEST(!request.has_data_set());
}

BOOST_AUTO_TEST_CASE(peer_need_not_repeat_the_uid_of_what_it_creates)
{
    Creation exchange;
    BOOST_TEST(
        exchange.scu.create(std::nullopt, "1.2.3")
            .get_affected_sop_instance_uid()
        == "1.2.3");
}

BOOST_AUTO_TEST_CASE(peer_must_tell_the_uid_that_it_has_chosen)
{
    Creation exchange;
    BOOST_TEST(
        get_error<Exception>([&] { exchange.scu.create(); })
        == "N-CREATE-RSP: the UID which the peer has chosen is missing");
    BOOST_TEST(exchange.provider.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(instance_is_changed)
{
    Change exchange(make_attributes("theirs"), 0x0116, "1.2.3");
    auto const response = exchange.scu.set("1.2.3", make_attributes("mine"));
    BOOST_TEST((response.get_data_set() == make_attributes("theirs")));
    BOOST_TEST(exchange.scu.get_response().is_warning());

    auto const request = exchange.get_request<message::NSetRequest>();
    BOOST_TEST(request.get_requested_sop_class_uid() == film_session);
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
    BOOST_TEST((request.get_data_set() == make_attributes("mine")));
}

BOOST_AUTO_TEST_CASE(instance_is_read)
{
    Inquiry exchange(DataSet{}, 0x0001);
    auto const response = exchange.scu.get(
        "1.2.3", {registry::FilmSessionLabel, registry::NumberOfCopies});
    BOOST_TEST_REQUIRE(response.has_data_set());
    BOOST_TEST(response.get_data_set().empty());
    BOOST_TEST(response.get_status() == 0x0001);

    auto const request = exchange.get_request<message::NGetRequest>();
    BOOST_TEST(request.get_requested_sop_class_uid() == film_session);
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
    BOOST_TEST(
        (request.get_attribute_identifier_list()
         == Value::Strings{"20000050", "20000010"}));
}

BOOST_AUTO_TEST_CASE(instance_is_read_whole)
{
    Inquiry exchange(make_attributes("theirs"));
    auto const response = exchange.scu.get("1.2.3");
    BOOST_TEST((response.get_data_set() == make_attributes("theirs")));
    auto const request = exchange.get_request<message::NGetRequest>();
    BOOST_TEST(!request.has_attribute_identifier_list());
}

BOOST_AUTO_TEST_CASE(action_is_done)
{
    Action exchange(make_attributes("theirs"));
    auto const response = exchange.scu.act("1.2.3", 7, make_attributes("mine"));
    BOOST_TEST((response.get_data_set() == make_attributes("theirs")));

    auto const request = exchange.get_request<message::NActionRequest>();
    BOOST_TEST(request.get_requested_sop_class_uid() == film_session);
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
    BOOST_TEST(request.get_action_type_id() == 7);
    BOOST_TEST((request.get_data_set() == make_attributes("mine")));
}

BOOST_AUTO_TEST_CASE(action_needs_no_data_sets)
{
    Action exchange;
    BOOST_TEST(!exchange.scu.act("1.2.3", 7).has_data_set());
    BOOST_TEST(!exchange.get_request<message::NActionRequest>().has_data_set());
}

BOOST_AUTO_TEST_CASE(event_is_reported_by_the_provider)
{
    Event exchange(make_attributes("theirs"), 0x0000, "", Context::Role::SCP);
    auto const response =
        exchange.scu.report("1.2.3", 2, make_attributes("mine"));
    BOOST_TEST((response.get_data_set() == make_attributes("theirs")));

    auto const request = exchange.get_request<message::NEventReportRequest>();
    BOOST_TEST(request.get_affected_sop_class_uid() == film_session);
    BOOST_TEST(request.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_TEST(request.get_event_type_id() == 2);
    BOOST_TEST((request.get_data_set() == make_attributes("mine")));
}

BOOST_AUTO_TEST_CASE(event_is_not_reported_by_the_user)
{
    Event exchange;
    BOOST_TEST(contains(
        get_error<Exception>([&] { exchange.scu.report("1.2.3", 2); }),
        "this side as user, not as provider"));
    BOOST_TEST(exchange.provider.association.is_associated());
}

BOOST_AUTO_TEST_CASE(instance_is_deleted)
{
    Deletion exchange;
    exchange.scu.remove("1.2.3");
    BOOST_TEST(exchange.scu.get_response().is_success());

    auto const request = exchange.get_request<message::NDeleteRequest>();
    BOOST_TEST(request.get_requested_sop_class_uid() == film_session);
    BOOST_TEST(request.get_requested_sop_instance_uid() == "1.2.3");
}

BOOST_AUTO_TEST_SUITE_END()
