#include "odil/StoreSCU.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "odil/StatusError.h"
#include "store.h"

using namespace odil;
using namespace odil::test::store;
using odil::message::Message;
using odil::message::Response;
using odil::test::contains;
using odil::test::Context;
using odil::test::get_error;

namespace
{

using Requests = std::vector<message::CStoreRequest>;

// Call a function with a user whose peer stores all; what has come there.
template <typename Function>
Requests store(Function const & function, std::vector<Context> const & contexts)
{
    Requests requests;
    Exchange exchange(
        [&](Provider & provider)
        {
            for(;;)
            {
                requests.push_back(provider.receive());
                provider.answer(requests.back());
            }
        },
        1,
        contexts);
    function(exchange.scu);
    BOOST_TEST(exchange.end() == "released");
    return requests;
}

template <typename Function> Requests store(Function const & function)
{
    return store(function, {{sop_class, {implicit}}});
}

// Store in contexts of one transfer syntax each; the one in which it came.
std::string
get_syntax(DataSet const & data_set, std::vector<std::string> const & accepted)
{
    std::vector<Context> contexts;
    for(auto const & syntax : accepted)
    {
        contexts.emplace_back(sop_class, std::vector<std::string>{syntax});
    }
    auto const requests =
        store([&](StoreSCU & scu) { scu.store(data_set); }, contexts);
    BOOST_TEST_REQUIRE(requests.size() == 1U);
    auto const & stored = requests[0].get_data_set();
    BOOST_TEST((stored == data_set));
    return stored.get_transfer_syntax();
}

// Answer once with a status; the error.
template <typename Error> std::string get_error_of(Value::Integer status)
{
    Exchange exchange(
        [=](Provider & provider)
        {
            provider.answer(provider.receive(), status);
            provider.serve();
        });
    auto const error =
        get_error<Error>([&] { exchange.scu.store(make_instance(1)); });
    BOOST_TEST(exchange.scu.get_response().get_status() == status);
    BOOST_TEST(exchange.scu.get_unanswered().empty());
    BOOST_TEST(exchange.scu.store(make_instance(2)).is_success());
    BOOST_TEST(exchange.end() == "released");
    return error;
}

// Answer with any message; the error, with which the association ends.
template <typename MakeMessage>
std::string get_fault(MakeMessage const & make_message)
{
    Exchange exchange(
        [&](Provider & provider)
        {
            auto const id = provider.receive().get_message_id();
            provider.send(make_message(id));
        });
    auto const error =
        get_error<Exception>([&] { exchange.scu.store(make_instance(1)); });
    BOOST_TEST(!exchange.association.is_associated());
    BOOST_TEST(
        (exchange.scu.get_unanswered() == std::vector<std::string>{"1.2.1"}));
    BOOST_TEST(exchange.peer.join() == "aborted");
    return error;
}

}

BOOST_AUTO_TEST_SUITE(services_StoreSCU)

BOOST_AUTO_TEST_CASE(data_set_is_stored)
{
    auto const instance = make_instance(1);
    auto const requests = store(
        [&](StoreSCU & scu)
        {
            auto const response = scu.store(instance);
            BOOST_TEST(response.is_success());
            BOOST_TEST((scu.get_response() == response));
            BOOST_TEST(scu.get_affected_sop_class().empty());
        });
    BOOST_TEST_REQUIRE(requests.size() == 1U);
    auto const & request = requests[0];
    BOOST_TEST(request.get_affected_sop_class_uid() == sop_class);
    BOOST_TEST(request.get_affected_sop_instance_uid() == "1.2.1");
    BOOST_TEST((request.get_priority() == Message::Priority::MEDIUM));
    BOOST_TEST(!request.has_move_originator_ae_title());
    BOOST_TEST(!request.has_move_originator_message_id());
    BOOST_TEST((request.get_data_set() == instance));
}

BOOST_AUTO_TEST_CASE(request_says_what_the_caller_wants)
{
    auto const requests = store(
        [&](StoreSCU & scu)
        {
            scu.set_priority(Message::Priority::HIGH);
            BOOST_TEST((scu.get_priority() == Message::Priority::HIGH));
            scu.store(make_instance(1), "ORIGINATOR", 0);
        });
    BOOST_TEST_REQUIRE(requests.size() == 1U);
    BOOST_TEST((requests[0].get_priority() == Message::Priority::HIGH));
    BOOST_TEST(requests[0].get_move_originator_ae_title() == "ORIGINATOR");
    BOOST_TEST(requests[0].get_move_originator_message_id() == 0);
}

BOOST_AUTO_TEST_CASE(class_is_taken_from_the_data_set)
{
    Association association;
    StoreSCU scu(association);
    DataSet data_set;
    BOOST_CHECK_THROW(scu.set_affected_sop_class(data_set), Exception);
    data_set.add("SOPClassUID");
    BOOST_CHECK_THROW(scu.set_affected_sop_class(data_set), Exception);
    data_set.add("MediaStorageSOPClassUID", {registry::CTImageStorage});
    scu.set_affected_sop_class(data_set);
    BOOST_TEST(
        scu.get_affected_sop_class() == std::string(registry::CTImageStorage));
    data_set.add("SOPClassUID", {"1.2.3.4"}); // private
    scu.set_affected_sop_class(data_set);
    BOOST_TEST(scu.get_affected_sop_class() == "1.2.3.4");
    scu.set_affected_sop_class(registry::MRImageStorage);
    BOOST_TEST(
        scu.get_affected_sop_class() == std::string(registry::MRImageStorage));
}

BOOST_AUTO_TEST_CASE(class_and_instance_may_come_from_meta_information)
{
    DataSet data_set;
    data_set.add("MediaStorageSOPClassUID", {sop_class});
    data_set.add("MediaStorageSOPInstanceUID", {"1.2.1"});
    data_set.add("MessageID", {1});
    data_set.add("PatientID", {"PATIENT"});
    DataSet sent;
    sent.add("PatientID", {"PATIENT"});
    auto const requests = store([&](StoreSCU & scu) { scu.store(data_set); });
    BOOST_TEST_REQUIRE(requests.size() == 1U);
    BOOST_TEST(requests[0].get_affected_sop_class_uid() == sop_class);
    BOOST_TEST(requests[0].get_affected_sop_instance_uid() == "1.2.1");
    BOOST_TEST((requests[0].get_data_set() == sent));
}

BOOST_AUTO_TEST_CASE(private_class_can_be_stored)
{
    auto instance = make_instance(1);
    instance.add("SOPClassUID", {"1.2.3.4"});
    auto const requests = store(
        [&](StoreSCU & scu) { scu.store(instance); },
        {{"1.2.3.4", {implicit}}});
    BOOST_TEST_REQUIRE(requests.size() == 1U);
    BOOST_TEST(requests[0].get_affected_sop_class_uid() == "1.2.3.4");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_labelled_is_not_sent)
{
    auto const requests = store(
        [&](StoreSCU & scu)
        {
            auto const get_error_with = [&](DataSet const & data_set)
            { return get_error<Exception>([&] { scu.store(data_set); }); };
            auto data_set = make_instance(1);
            data_set.remove("SOPClassUID");
            BOOST_TEST(contains(get_error_with(data_set), "No SOP class"));
            data_set = make_instance(1);
            data_set.remove("SOPInstanceUID");
            BOOST_TEST(contains(get_error_with(data_set), "SOPInstanceUID"));

            scu.set_affected_sop_class("1.2.3.4");
            BOOST_TEST(
                get_error_with(make_instance(1))
                == "The data set is of SOP class " + sop_class
                       + ", not of 1.2.3.4, which is set");
            BOOST_TEST(scu.get_unanswered().empty());
        });
    BOOST_TEST(requests.empty());
}

BOOST_AUTO_TEST_CASE(data_set_without_class_is_of_the_one_which_is_set)
{
    auto data_set = make_instance(1);
    data_set.remove("SOPClassUID");
    auto const requests = store(
        [&](StoreSCU & scu)
        {
            scu.set_affected_sop_class(sop_class);
            scu.store(data_set);
        });
    BOOST_TEST_REQUIRE(requests.size() == 1U);
    BOOST_TEST(requests[0].get_affected_sop_class_uid() == sop_class);
}

BOOST_AUTO_TEST_CASE(warning_is_a_result)
{
    Exchange exchange([](Provider & provider)
                      { provider.answer(provider.receive(), 0xB000); });
    auto const response = exchange.scu.store(make_instance(1));
    BOOST_TEST(response.is_warning());
    BOOST_TEST(response.get_status() == 0xB000);
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(failure_is_an_error)
{
    BOOST_TEST(contains(get_error_of<StatusError>(0xA700), "A700H"));
    BOOST_TEST(contains(get_error_of<StatusError>(0xC123), "C123H"));
    BOOST_TEST(contains(get_error_of<StatusError>(0x0122), "0122H"));
    BOOST_TEST(contains(get_error_of<StatusError>(Response::Cancel), "FE00H"));
}

BOOST_AUTO_TEST_CASE(answer_to_something_else_aborts)
{
    auto const make_response = [](Value::Integer id)
    { return message::CStoreResponse(id, Response::Success); };
    BOOST_TEST(
        get_fault([&](Value::Integer id) { return make_response(id + 1); })
        == "The response is to message 2, which is not outstanding");
    BOOST_TEST(
        get_fault(
            [&](Value::Integer id)
            {
                auto response = make_response(id);
                response.set_affected_sop_class_uid("1.2.3");
                return response;
            })
        == "The response is for SOP class 1.2.3, not for " + sop_class);
    BOOST_TEST(
        get_fault(
            [&](Value::Integer id)
            {
                auto response = make_response(id);
                response.set_affected_sop_instance_uid("1.2.3");
                return response;
            })
        == "The response is for SOP instance 1.2.3, not for 1.2.1");
    BOOST_TEST(
        get_fault([&](Value::Integer id)
                  { return message::CFindResponse(id, Response::Success); })
        == "C-FIND-RSP: C-STORE-RSP was expected");
    BOOST_TEST(contains(
        get_fault([&](Value::Integer id)
                  { return message::CStoreResponse(id, Response::Pending); }),
        "has to be the only one"));
}

BOOST_AUTO_TEST_CASE(context_has_the_transfer_syntax_of_the_data_set)
{
    auto instance = make_instance(1);
    for(auto const & syntax : {implicit, explicit_, big_endian})
    {
        instance.set_transfer_syntax(syntax);
        BOOST_TEST(
            get_syntax(instance, {implicit, explicit_, big_endian}) == syntax);
    }
    auto const compressed = make_compressed_instance();
    BOOST_TEST(get_syntax(compressed, {implicit, jpeg}) == jpeg);
}

BOOST_AUTO_TEST_CASE(data_set_which_is_not_compressed_is_written_anew)
{
    auto instance = make_instance(1);
    instance.set_transfer_syntax(big_endian);
    BOOST_TEST(get_syntax(instance, {jpeg, explicit_}) == explicit_);
    instance.set_transfer_syntax(registry::DeflatedExplicitVRLittleEndian);
    BOOST_TEST(get_syntax(instance, {implicit}) == implicit);
}

BOOST_AUTO_TEST_CASE(compressed_data_set_needs_its_transfer_syntax)
{
    auto const requests = store(
        [&](StoreSCU & scu)
        {
            auto const error = get_error<Exception>(
                [&] { scu.store(make_compressed_instance()); });
            BOOST_TEST_INFO(error);
            BOOST_TEST(contains(error, "does not accept JPEG Baseline"));
            BOOST_TEST(contains(error, sop_class));
            BOOST_TEST(contains(error, "Implicit VR Little Endian"));
            BOOST_TEST(scu.get_unanswered().empty());
            scu.store(make_instance(2));
        });
    BOOST_TEST(requests.size() == 1U);
}

BOOST_AUTO_TEST_CASE(role_of_the_user_is_needed)
{
    Exchange exchange(
        [](Provider &) {}, 1, {{sop_class, {implicit}, Context::Role::SCP}});
    BOOST_TEST(contains(
        get_error<Exception>([&] { exchange.scu.store(make_instance(1)); }),
        "provider, not as user"));
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_SUITE_END()
