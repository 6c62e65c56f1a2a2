#include "association/UpperLayer.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include "odil/AssociationAborted.h"
#include "odil/AssociationRejected.h"
#include "odil/AssociationReleased.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "support/upper_layer.h"

// Rejection, release and abort.
using namespace odil::association;
using namespace odil::test;
using odil::AssociationAborted;
using odil::dul::Role;
using odil::pdu::AAbort;
using odil::pdu::AAssociateRJ;
using Reason = AAbort::Reason;
using Source = AAbort::Source;
using namespace std::chrono_literals;

namespace
{

Bytes const release_rq = encode(odil::pdu::AReleaseRQ{});
Bytes const release_rp = encode(odil::pdu::AReleaseRP{});
Bytes const data = make_data(Part::LastOfDataSet, {1, 2});

void receive(UpperLayer & it)
{
    it.receive(make_limit());
}

void send(UpperLayer & it)
{
    DataPDUs pdus;
    pdus.add({}, {}, {}, 2);
    it.send(pdus, make_limit());
}

void release(UpperLayer & it)
{
    it.release(make_limit());
}

}

BOOST_AUTO_TEST_SUITE(association_UpperLayer_end)

BOOST_AUTO_TEST_CASE(rejections_are_told_with_result_source_and_reason)
{
    for(auto result = 1; result != 3; ++result)
    {
        for(auto source = 1; source != 4; ++source)
        {
            for(auto reason = 0; reason != 11; ++reason)
            {
                AAssociateRJ const rejection{
                    AAssociateRJ::Result(result),
                    AAssociateRJ::Source(source),
                    std::uint8_t(reason)};
                MemoryPeer peer(Role::Requestor);
                peer.transport.feed(encode(rejection));
                BOOST_CHECK_EXCEPTION(
                    peer.request(),
                    odil::AssociationRejected,
                    [&](auto const & e)
                    {
                        return e.get_result() == rejection.result
                               && e.get_source() == rejection.source
                               && e.get_reason() == rejection.reason
                               && e.what()
                                      == "Association " + describe(rejection);
                    });
                BOOST_TEST(!peer.transport.is_open());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(unacceptable_requests_are_rejected)
{
    struct Row
    {
        std::uint16_t version;
        std::string application_context;
        Bytes rejection;
    };
    for(auto const & row :
        {Row{2, make_request().application_context, {0, 1, 2, 2}},
         Row{0xfffe, "1.2.3", {0, 1, 2, 2}},
         Row{0xffff, "1.2.3", {0, 1, 1, 2}}})
    {
        MemoryPeer peer(Role::Acceptor);
        auto request = make_request();
        request.protocol_version = row.version;
        request.application_context = row.application_context;
        peer.transport.feed(encode(request));
        BOOST_CHECK_THROW(
            peer.upper_layer.receive_request(), odil::AssociationRejected);
        BOOST_TEST(
            (peer.transport.sent == Bytes{3, 0, 0, 0, 0, 4} + row.rejection));
        BOOST_TEST(!peer.transport.is_open());
    }
}

BOOST_AUTO_TEST_CASE(release_waits_for_the_answer)
{
    for(auto const role : {Role::Requestor, Role::Acceptor})
    {
        MemoryPeer peer(role);
        peer.establish();
        peer.transport.feed(release_rp);
        release(peer.upper_layer);
        BOOST_TEST((peer.transport.sent == release_rq));
        BOOST_TEST(!peer.transport.is_open());
        BOOST_TEST(peer.upper_layer.get_end() == "Association released");
    }
}

BOOST_AUTO_TEST_CASE(release_of_the_peer_is_answered)
{
    for(auto const role : {Role::Requestor, Role::Acceptor})
    {
        MemoryPeer peer(role);
        peer.establish();
        peer.transport.feed(release_rq);
        BOOST_CHECK_THROW(receive(peer.upper_layer), odil::AssociationReleased);
        BOOST_TEST((peer.transport.sent == release_rp));
        BOOST_TEST(!peer.transport.is_open());
        BOOST_TEST(
            peer.upper_layer.get_end() == "Association released by the peer");
    }
}

BOOST_AUTO_TEST_CASE(peer_which_does_not_wait_for_the_answer_has_released)
{
    for(auto const & call : {receive, send})
    {
        MemoryPeer peer(Role::Requestor);
        peer.establish();
        peer.transport.feed(release_rq);
        peer.transport.sending = false;
        BOOST_CHECK_THROW(call(peer.upper_layer), odil::AssociationReleased);
        BOOST_TEST(!peer.transport.is_open());
    }
}

BOOST_AUTO_TEST_CASE(peer_which_does_not_close_has_the_time_of_the_caller_only)
{
    MemoryPeer peer(Role::Acceptor);
    peer.establish();
    peer.transport.feed(release_rq);
    TimeLimit const limit(odil::TimeoutError::Which::Operation, 1s);
    BOOST_CHECK_THROW(
        peer.upper_layer.receive(limit), odil::AssociationReleased);
    BOOST_TEST((peer.transport.deadline == limit.deadline));
}

BOOST_AUTO_TEST_CASE(
    peer_which_does_not_close_has_some_time_if_there_is_no_limit)
{
    auto owned = std::make_unique<MemoryTransport>(true);
    auto & transport = *owned;
    UpperLayer upper_layer(std::move(owned), Role::Acceptor, {});
    transport.chunk = 1U << 20U;
    transport.when_empty = MemoryTransport::Failure::DeadlineExpired;
    transport.feed(encode(make_request()));
    upper_layer.receive_request();
    upper_layer.reject({});
    BOOST_TEST_REQUIRE(transport.deadline.has_value());
    BOOST_TEST((*transport.deadline <= std::chrono::steady_clock::now() + 30s));
    BOOST_TEST(!transport.is_open());
}

BOOST_AUTO_TEST_CASE(both_sides_release_at_the_same_time)
{
    // PS3.8, 7.2.2: the requestor answers first.
    for(auto const role : {Role::Requestor, Role::Acceptor})
    {
        MemoryPeer peer(role);
        peer.establish();
        peer.transport.feed(release_rq);
        auto answered_before = false;
        peer.transport.on_write = [&](MemoryTransport & it)
        {
            auto const is_answer = it.sent.size() == 20;
            if(is_answer == (role == Role::Requestor))
            {
                answered_before = is_answer;
                it.feed(release_rp);
            }
        };
        release(peer.upper_layer);
        BOOST_TEST((peer.transport.sent == release_rq + release_rp));
        BOOST_TEST(answered_before == (role == Role::Requestor));
        BOOST_TEST(!peer.transport.is_open());
    }
}

BOOST_AUTO_TEST_CASE(both_sides_release_and_the_peer_does_not_wait)
{
    for(auto const role : {Role::Requestor, Role::Acceptor})
    {
        MemoryPeer peer(role);
        peer.establish();
        peer.transport.feed(release_rq);
        peer.transport.on_write = [](MemoryTransport & it)
        { it.sending = false; };
        release(peer.upper_layer);
        BOOST_TEST(!peer.transport.is_open());
        BOOST_TEST(peer.upper_layer.get_end() == "Association released");
    }
}

BOOST_AUTO_TEST_CASE(release_which_is_cut_by_this_side_says_so)
{
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    peer.transport.feed(release_rq);
    peer.transport.on_write = [](MemoryTransport & it)
    {
        if(it.sent == release_rq + release_rp)
        {
            it.cut();
        }
    };
    BOOST_CHECK_THROW(release(peer.upper_layer), odil::NetworkError);
}

BOOST_AUTO_TEST_CASE(release_ignores_what_the_peer_still_had_to_say)
{
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    peer.transport.chunk = 7;
    peer.transport.feed(make_data_pdu(
        make_fragment(Part::LastOfCommand, Bytes(1000, 1))
        + make_fragment(Part::DataSet, Bytes(100, 2))));
    peer.transport.feed(make_data(Part::LastOfDataSet, Bytes(5000, 3)));
    peer.transport.feed(release_rp);
    receive(peer.upper_layer);
    release(peer.upper_layer);
    BOOST_TEST((peer.transport.sent == release_rq));
    BOOST_TEST(peer.upper_layer.get_end() == "Association released");
}

BOOST_AUTO_TEST_CASE(abort_is_sent_with_source_and_reason)
{
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    AAbort const abort{Source::Provider, Reason::NotSpecified};
    peer.upper_layer.abort(abort, "Why");
    BOOST_TEST((peer.transport.sent == encode(abort)));
    BOOST_TEST(!peer.transport.is_open());
    BOOST_CHECK_EXCEPTION(
        peer.upper_layer.require_established(),
        odil::Exception,
        [](auto const & e)
        { return std::string(e.what()) == "Not associated any more: Why"; });
}

BOOST_AUTO_TEST_CASE(nothing_follows_a_pdu_of_which_the_time_is_over)
{
    // How much of it has left is not known: an A-ABORT would be a part of it.
    for(auto const & call : {send, release})
    {
        MemoryPeer peer(Role::Requestor);
        peer.establish();
        peer.transport.failure = MemoryTransport::Failure::DeadlineExpired;
        peer.transport.fail_at = peer.transport.operations;
        BOOST_CHECK_THROW(call(peer.upper_layer), odil::TimeoutError);
        BOOST_TEST(peer.transport.sent.empty());
        BOOST_TEST(!peer.transport.is_open());
        BOOST_TEST(!peer.upper_layer.is_established());
    }
}

BOOST_AUTO_TEST_CASE(abort_is_sent_if_the_time_was_over_before)
{
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    DataPDUs pdus;
    pdus.add({}, {}, {}, 2);
    TimeLimit const over(odil::TimeoutError::Which::Operation, 0ms);
    BOOST_CHECK_THROW(peer.upper_layer.send(pdus, over), odil::TimeoutError);
    constexpr auto a_abort = 7; // PS3.8, table 9-26
    BOOST_TEST(!peer.transport.sent.empty());
    BOOST_TEST(peer.transport.sent.front() == a_abort);
    BOOST_TEST(!peer.transport.is_open());
}

BOOST_AUTO_TEST_CASE(peer_which_closes_while_it_is_sent_to_may_have_said_why)
{
    AAbort const abort{Source::Provider, Reason::UnexpectedPDU};
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    peer.transport.feed(data + encode(abort));
    peer.transport.sending = false;
    BOOST_CHECK_EXCEPTION(
        send(peer.upper_layer),
        AssociationAborted,
        [](auto const & e) { return e.get_reason() == Reason::UnexpectedPDU; });
    MemoryPeer silent(Role::Requestor);
    silent.establish();
    silent.transport.sending = false;
    BOOST_CHECK_THROW(send(silent.upper_layer), odil::NetworkError);
    BOOST_TEST(!silent.upper_layer.is_established());
}

BOOST_AUTO_TEST_SUITE_END()
