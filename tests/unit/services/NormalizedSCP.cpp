#include "odil/NormalizedSCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>
#include <vector>

#include "normalized.h"
#include "odil/NActionSCP.h"
#include "odil/NActionSCU.h"
#include "odil/NCreateSCP.h"
#include "odil/NCreateSCU.h"
#include "odil/NDeleteSCP.h"
#include "odil/NDeleteSCU.h"
#include "odil/NEventReportSCP.h"
#include "odil/NEventReportSCU.h"
#include "odil/NGetSCP.h"
#include "odil/NGetSCU.h"
#include "odil/NSetSCP.h"
#include "odil/NSetSCU.h"
#include "odil/StatusError.h"

using namespace odil;
using namespace odil::test;

namespace
{

// A provider which processes what it receives, and a user.
template <typename SCP, typename SCU> struct Service
{
    Peer peer;
    Association association;
    SCU scu{association};

    template <typename Callback>
    explicit Service(Callback callback)
        : peer(
            [callback](Association & other, dul::Transport &)
            {
                SCP scp(other, callback);
                for(;;)
                {
                    scp.receive_and_process();
                }
            }),
          association(peer.associate(
              {{film_session, {registry::ImplicitVRLittleEndian}, get_role()}}))
    {
        scu.set_affected_sop_class(film_session);
    }

    // Of the requestor, which is the user of the DIMSE service.
    static Context::Role get_role()
    {
        return std::is_same_v<SCP, NEventReportSCP> ? Context::Role::SCP
                                                    : Context::Role::SCU;
    }
};

}

BOOST_AUTO_TEST_SUITE(services_NormalizedSCP)

BOOST_AUTO_TEST_CASE(callback_chooses_the_status)
{
    Service<NSetSCP, NSetSCU> service(
        [](message::NSetRequest const & request)
        {
            auto const & uid = request.get_requested_sop_instance_uid();
            return uid == "1.2.3"
                           && request.get_data_set() == make_attributes("mine")
                       ? Response::Success
                       : Response::NoSuchSOPInstance;
        });
    auto const response = service.scu.set("1.2.3", make_attributes("mine"));
    BOOST_TEST(response.is_success());
    BOOST_TEST(!response.has_data_set());
    BOOST_TEST(response.get_affected_sop_class_uid() == film_session);
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.3");
    BOOST_CHECK_THROW(
        service.scu.set("1.2.4", make_attributes("mine")), StatusError);
    BOOST_TEST(
        service.scu.get_response().get_status() == Response::NoSuchSOPInstance);
    service.association.release();
    BOOST_TEST(service.peer.join() == "released");
}

BOOST_AUTO_TEST_CASE(callback_may_answer_with_more)
{
    Service<NGetSCP, NGetSCU> service(
        [](message::NGetRequest const & request,
           message::NGetResponse & response)
        {
            response.set_data_set(make_attributes("theirs"));
            response.set_attribute_identifier_list(
                request.get_attribute_identifier_list());
            return Response::AttributeListError;
        });
    auto const response =
        service.scu.get("1.2.3", {registry::FilmSessionLabel});
    BOOST_TEST(response.get_status() == Response::AttributeListError);
    BOOST_TEST((response.get_data_set() == make_attributes("theirs")));
    BOOST_TEST(
        (response.get_attribute_identifier_list()
         == Value::Strings{"20000050"}));
}

BOOST_AUTO_TEST_CASE(callback_may_throw)
{
    Service<NDeleteSCP, NDeleteSCU> service(
        [](message::NDeleteRequest const & request) -> Value::Integer
        {
            if(request.get_requested_sop_instance_uid() == "1.2.3")
            {
                throw SCP::Exception(Response::NotAuthorized, "not yours");
            }
            throw std::logic_error("oops");
        });
    auto const remove = [&](std::string const & uid)
    { return get_error<StatusError>([&] { service.scu.remove(uid); }); };
    BOOST_TEST(contains(remove("1.2.3"), "not yours"));
    BOOST_TEST(
        service.scu.get_response().get_status() == Response::NotAuthorized);
    BOOST_TEST(contains(remove("1.2.4"), "oops"));
    BOOST_TEST(
        service.scu.get_response().get_status() == Response::ProcessingFailure);
}

BOOST_AUTO_TEST_CASE(instance_gets_the_uid_that_the_peer_wants)
{
    Service<NCreateSCP, NCreateSCU> service(
        [](message::NCreateRequest const & request)
        {
            return request.get_affected_sop_instance_uid() == "1.2.3"
                       ? Response::Success
                       : Response::ProcessingFailure;
        });
    auto const response = service.scu.create(make_attributes("mine"), "1.2.3");
    BOOST_TEST(response.get_affected_sop_instance_uid() == "1.2.3");
}

BOOST_AUTO_TEST_CASE(instance_gets_a_new_uid_if_the_peer_wants_none)
{
    Service<NCreateSCP, NCreateSCU> service(
        [](message::NCreateRequest const & request,
           message::NCreateResponse & response)
        {
            DataSet attributes;
            attributes.add(
                "FilmSessionLabel", {request.get_affected_sop_instance_uid()});
            response.set_data_set(attributes);
            return Response::Success;
        });
    auto const response = service.scu.create();
    auto const uid = response.get_affected_sop_instance_uid();
    BOOST_TEST(uid.size() > 4U);
    BOOST_TEST(response.get_data_set().as_string("FilmSessionLabel", 0) == uid);
    BOOST_TEST(service.scu.create().get_affected_sop_instance_uid() != uid);
}

BOOST_AUTO_TEST_CASE(types_of_actions_and_events_are_repeated)
{
    Service<NActionSCP, NActionSCU> action(
        [](message::NActionRequest const & request)
        {
            return request.get_action_type_id() == 7
                       ? Response::Success
                       : Response::NoSuchActionType;
        });
    BOOST_TEST(action.scu.act("1.2.3", 7).get_action_type_id() == 7);
    BOOST_CHECK_THROW(action.scu.act("1.2.3", 8), StatusError);

    Service<NEventReportSCP, NEventReportSCU> event(
        [](message::NEventReportRequest const & request)
        {
            return request.get_event_type_id() == 2 ? Response::Success
                                                    : Response::NoSuchEventType;
        });
    BOOST_TEST(event.scu.report("1.2.3", 2).get_event_type_id() == 2);
    BOOST_CHECK_THROW(event.scu.report("1.2.3", 3), StatusError);
}

BOOST_AUTO_TEST_CASE(callback_may_be_changed)
{
    Peer peer(
        [](Association & other, dul::Transport &)
        {
            NDeleteSCP scp(
                other,
                [](message::NDeleteRequest const &)
                { return Response::Success; });
            scp.receive_and_process();
            scp.set_callback([](message::NDeleteRequest const &)
                             { return Response::NoSuchSOPInstance; });
            scp.receive_and_process();
        });
    auto association = peer.associate(propose(film_session));
    NDeleteSCU scu(association);
    scu.set_affected_sop_class(film_session);
    BOOST_TEST(scu.remove("1.2.3").is_success());
    BOOST_CHECK_THROW(scu.remove("1.2.3"), StatusError);
}

BOOST_AUTO_TEST_CASE(other_requests_are_refused)
{
    Service<NSetSCP, NDeleteSCU> service([](message::NSetRequest const &)
                                         { return Response::Success; });
    BOOST_CHECK_THROW(service.scu.remove("1.2.3"), StatusError);
    BOOST_TEST(
        service.scu.get_response().get_status() == Response::MistypedArgument);
}

BOOST_AUTO_TEST_SUITE_END()
