#include "odil/MoveSCU.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "move.h"
#include "odil/EchoSCU.h"
#include "support/tcp.h"

using namespace odil;
using namespace odil::test;
using Result = Context::Result;

namespace
{

using Action = std::function<void(MoveProvider & provider)>;

// Something happens between two instances which are as they should be.
MoveExchange::Script do_between(Action const & action)
{
    return [action](MoveProvider & provider)
    {
        provider.receive_request();
        provider.store_all(1);
        action(provider);
        provider.store_all(1);
        provider.send_final();
    };
}

// Both of them come, and nothing else: not a trace of the other thing.
void check_nothing_is_disturbed(Action const & action)
{
    MoveExchange exchange(do_between(action));
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1 1");
    BOOST_TEST(exchange.scu.get_result().is_complete());
    BOOST_TEST(exchange.release() == "released");
}

std::optional<pdu::AAssociateRJ> get_rejection(Association & association)
{
    try
    {
        association.associate();
        return std::nullopt;
    }
    catch(AssociationRejected const & e)
    {
        return pdu::AAssociateRJ{
            e.get_result(),
            e.get_source(),
            pdu::AAssociateRJ::Reason(e.get_reason())};
    }
}

std::vector<Result>
negotiate(MoveProvider const & provider, std::vector<Context> contexts)
{
    auto association =
        provider.make_association("127.0.0.1", std::move(contexts));
    association.associate();
    std::vector<Result> results;
    for(auto const & context :
        association.get_negotiated_parameters().get_presentation_contexts())
    {
        results.push_back(context.result);
    }
    association.release();
    return results;
}

// Status which an instance gets whose origin is changed by a function.
message::CStoreResponse store_other(
    MoveProvider const & provider,
    std::function<void(message::CStoreRequest & request)> const & change)
{
    auto association = provider.associate();
    auto request = make_store_request(7);
    change(request);
    association.send_message(request, image_class);
    message::CStoreResponse response(association.receive_message());
    association.release();
    return response;
}

}

BOOST_AUTO_TEST_SUITE(services_MoveSCU_incoming)

BOOST_AUTO_TEST_CASE(other_destinations_are_rejected)
{
    check_nothing_is_disturbed(
        [](MoveProvider & provider)
        {
            auto association = provider.make_association();
            association.update_parameters().set_called_ae_title("OTHER");
            auto const rejection = get_rejection(association);
            using Rejection = pdu::AAssociateRJ;
            expect(bool(rejection), "rejected");
            expect(rejection->result == Rejection::Result::Permanent, "result");
            expect(rejection->source == Rejection::Source::User, "source");
            expect(
                rejection->reason == Rejection::CalledAETitleNotRecognized,
                "reason");
        });
}

BOOST_AUTO_TEST_CASE(only_storage_is_accepted)
{
    check_nothing_is_disturbed(
        [](MoveProvider & provider)
        {
            std::vector<std::string> const syntaxes{implicit};
            auto const results = negotiate(
                provider,
                {{registry::CTImageStorage, syntaxes},
                 {registry::HangingProtocolStorage, syntaxes},
                 {registry::Verification, syntaxes},
                 {"1.2.3.4", syntaxes},
                 {"1.2.840.10008.5.1.4.1.1.99999", syntaxes},
                 {get_model, syntaxes},
                 {registry::StorageCommitmentPushModel, syntaxes},
                 {registry::ModalityPerformedProcedureStep, syntaxes}});
            auto const yes = Result::Acceptance;
            auto const no = Result::AbstractSyntaxNotSupported;
            expect(
                results
                    == std::vector<Result>{yes, yes, yes, yes, yes, no, no, no},
                "results");
        });
}

BOOST_AUTO_TEST_CASE(instance_in_the_context_of_something_else_is_refused)
{
    check_nothing_is_disturbed(
        [](MoveProvider & provider)
        {
            std::string const verification = registry::Verification;
            auto association = provider.make_association(
                "127.0.0.1", {{verification, {implicit}}});
            association.associate();
            association.send_message(make_store_request(7), verification);
            Response const response(association.receive_message());
            expect(
                response.get_status() == Response::SOPClassNotSupported,
                "status");
            association.release();
        });
}

BOOST_AUTO_TEST_CASE(only_what_can_be_read_is_accepted)
{
    check_nothing_is_disturbed(
        [](MoveProvider & provider)
        {
            auto const results = negotiate(
                provider,
                {{image_class, {registry::JPEGBaseline8Bit}},
                 {image_class, {"1.2.3", implicit}},
                 {image_class, {"1.2.3"}}});
            expect(
                results
                    == std::vector<
                        Result>{Result::Acceptance, Result::Acceptance, Result::TransferSyntaxesNotSupported},
                "results");
        });
}

BOOST_AUTO_TEST_CASE(instances_of_other_operations_are_refused)
{
    using Request = message::CStoreRequest;
    check_nothing_is_disturbed(
        [](MoveProvider & provider)
        {
            auto const id = provider.get_id();
            auto const late = store_other(
                provider,
                [&](Request & request)
                {
                    request.set_move_originator_ae_title("TEST");
                    request.set_move_originator_message_id(id + 1);
                });
            expect(late.get_status() == Response::NotAuthorized, "status");
            expect(
                late.get_error_comment()
                    == "Not part of the C-MOVE which is under way",
                "comment");
            auto const other = store_other(
                provider,
                [&](Request & request)
                {
                    request.set_move_originator_ae_title("OTHER");
                    request.set_move_originator_message_id(id);
                });
            expect(other.get_status() == Response::NotAuthorized, "other");
        });
}

BOOST_AUTO_TEST_CASE(origin_need_not_be_said)
{
    MoveExchange exchange(do_between(
        [](MoveProvider & provider)
        {
            auto const nothing = store_other(provider, [](auto &) {});
            expect(nothing.is_success(), "nothing");
            auto const spaces = store_other(
                provider,
                [](auto & request)
                { request.set_move_originator_ae_title(" TEST "); });
            expect(spaces.is_success(), "spaces");
        }));
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1 7 7 1");
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(connections_which_nobody_expects_do_not_disturb)
{
    check_nothing_is_disturbed(
        [](MoveProvider & provider)
        {
            dul::TcpTransport silent;
            silent.connect("127.0.0.1", provider.get_port(), soon());

            dul::TcpTransport garbage;
            garbage.connect("127.0.0.1", provider.get_port(), soon());
            write(garbage, Bytes(100, 'x'));
            while(!read(garbage).empty())
            {
            }

            auto echo = provider.make_association(
                "127.0.0.1", {{verification, {implicit}}});
            echo.associate();
            EchoSCU(echo).echo();
            echo.abort();
        });
}

BOOST_AUTO_TEST_CASE(connections_do_not_delay_the_end)
{
    std::optional<Association> idle;
    dul::TcpTransport silent;
    dul::TcpTransport started;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            provider.receive_request();
            idle.emplace(provider.associate());
            silent.connect("127.0.0.1", provider.get_port(), soon());
            started.connect("127.0.0.1", provider.get_port(), soon());
            write(started, {1, 0, 0});
            provider.store_all(1);
            provider.send_final();
        });
    auto const begin = Clock::now();
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1");
    exchange.scu.set_incoming_port(0); // ends them
    BOOST_TEST((Clock::now() - begin < std::chrono::seconds(4)));
}

BOOST_AUTO_TEST_CASE(associations_within_an_instance_are_cut_at_the_end)
{
    std::atomic<int> count{0};
    std::optional<Association> other;
    MoveExchange exchange(
        [&](MoveProvider & provider)
        {
            provider.receive_request();
            provider.store_all(1);
            other.emplace(provider.associate());
            other->send_message(
                make_store_request(2),
                image_class,
                implicit,
                [&](std::streambuf & bytes)
                {
                    std::string const part(200000, '\0');
                    bytes.sputn(part.data(), std::streamsize(part.size()));
                    while(count != 1)
                    {
                        std::this_thread::yield();
                    }
                    provider.send_final();
                    throw Mine("enough");
                });
        });
    exchange.scu.move(
        make_query(),
        [&](message::CStoreRequest const & request,
            std::string const &,
            std::streambuf & bytes)
        {
            if(request.get_affected_sop_instance_uid() == make_instance_uid(2))
            {
                ++count;
                std::vector<char> buffer(1000000);
                bytes.sgetn(buffer.data(), std::streamsize(buffer.size()));
            }
        });
    BOOST_TEST(count == 1);
    BOOST_TEST(exchange.scu.get_result().is_complete());
    BOOST_TEST(exchange.scu.get_result().received == 1U);
}

BOOST_AUTO_TEST_CASE(unreadable_data_sets_are_refused)
{
    MoveExchange exchange(do_between(
        [](MoveProvider & provider)
        {
            auto association = provider.associate();
            association.send_message(
                make_store_request(2),
                image_class,
                implicit,
                [](std::streambuf & bytes)
                { bytes.sputn("\x10\x00\x10\x00\xff\x00\x00\x00oops", 12); });
            auto const response = provider.receive_answer(association);
            expect(response.get_status() == 0xC000, "refusal");
            expect(provider.store(association, 3).is_success(), "the next");
        }));
    auto const caught = catch_partial<RetrieveError>([&] { exchange.move(); });
    BOOST_TEST(caught.numbers == "1 3 1");
    BOOST_TEST_REQUIRE(caught.result.refused.size() == 1U);
    auto const & refused = caught.result.refused[0];
    BOOST_TEST(refused.sop_class_uid == image_class);
    BOOST_TEST(refused.sop_instance_uid == make_instance_uid(2));
    BOOST_TEST(refused.status == 0xC000);
    BOOST_TEST(!refused.why.empty());
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(other_instances_than_announced_are_refused)
{
    MoveExchange exchange(do_between(
        [](MoveProvider & provider)
        {
            auto association = provider.associate();
            auto request = make_store_request(2);
            request.set_data_set(make_instance(3));
            association.send_message(request, image_class);
            auto const response = provider.receive_answer(association);
            expect(response.get_status() == 0xA900, "refusal");
        }));
    auto const result = exchange.scu.move(make_query(), [](DataSet const &) {});
    BOOST_TEST(result.received == 2U);
    BOOST_TEST_REQUIRE(result.refused.size() == 1U);
    BOOST_TEST(result.refused[0].status == 0xA900);
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_CASE(associations_are_rejected_between_operations)
{
    MoveExchange exchange(move_instances(1));
    exchange.move();
    Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(exchange.port);
    association.update_parameters()
        .set_called_ae_title(destination)
        .set_calling_ae_title("PEER")
        .set_presentation_contexts(propose(image_class));
    auto const rejection = get_rejection(association);
    BOOST_TEST_REQUIRE(bool(rejection));
    BOOST_TEST((rejection->result == pdu::AAssociateRJ::Result::Transient));
    BOOST_TEST(exchange.move().size() == 1U);
}

BOOST_AUTO_TEST_CASE(associations_may_be_used_by_the_next_operation)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            auto association = provider.associate();
            provider.store(association, 1);
            provider.send_final();
            provider.receive_request();
            provider.store(association, 2);
            association.release();
            provider.send_final();
        });
    BOOST_TEST(get_instance_numbers(exchange.move()) == "1");
    BOOST_TEST(get_instance_numbers(exchange.move()) == "2");
    BOOST_TEST(exchange.release() == "released");
}

BOOST_AUTO_TEST_SUITE_END()
