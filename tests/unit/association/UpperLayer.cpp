#include "association/UpperLayer.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>
#include <vector>

#include "odil/AssociationAborted.h"
#include "odil/Exception.h"
#include "support/upper_layer.h"

using namespace odil::association;
using namespace odil::test;
using odil::AssociationAborted;
using odil::dul::Role;
using odil::pdu::AAbort;
using odil::pdu::AAssociateRJ;
using Reason = AAbort::Reason;
using Source = AAbort::Source;

namespace
{

Bytes const release_rq = encode(odil::pdu::AReleaseRQ{});
Bytes const release_rp = encode(odil::pdu::AReleaseRP{});
Bytes const data = make_data(Part::LastOfDataSet, {1, 2});

// A time when PDUs are received.
struct Phase
{
    std::string name;
    Role role;
    bool established;
    std::function<void(UpperLayer &)> run;
    std::vector<Bytes> unexpected;
};

void receive_request(UpperLayer & it)
{
    it.receive_request();
}

void receive(UpperLayer & it)
{
    it.receive(make_limit());
}

void release(UpperLayer & it)
{
    it.release(make_limit());
}

std::vector<Phase> make_phases()
{
    auto const rq = encode(make_request());
    auto const ac = encode(make_acceptance());
    auto const rj = encode(AAssociateRJ{});
    auto const request = [](UpperLayer & it)
    { it.request("host", 104, {}, make_request()); };
    return {
        {"Sta2",
         Role::Acceptor,
         false,
         receive_request,
         {ac, rj, data, release_rq, release_rp}},
        {"Sta5",
         Role::Requestor,
         false,
         request,
         {rq, data, release_rq, release_rp}},
        {"Sta6", Role::Requestor, true, receive, {rq, ac, rj, release_rp}},
        {"Sta6", Role::Acceptor, true, receive, {rq, ac, rj, release_rp}},
        {"Sta7", Role::Requestor, true, release, {rq, ac, rj}},
        {"Sta7", Role::Acceptor, true, release, {rq, ac, rj}},
        {"Sta11",
         Role::Requestor,
         true,
         [](UpperLayer & it) { release(it); },
         {release_rq + data, release_rq + release_rq}},
        {"Sta10",
         Role::Acceptor,
         true,
         [](UpperLayer & it) { release(it); },
         {release_rq + data, release_rq + release_rq}}};
}

struct Outcome
{
    AAbort error{Source::User, Reason(99)};
    Bytes sent; // the last PDU
};

Outcome run(Phase const & phase, Bytes const & bytes)
{
    MemoryPeer peer(phase.role);
    if(phase.established)
    {
        peer.establish();
    }
    peer.transport.feed(bytes);
    Outcome outcome;
    try
    {
        phase.run(peer.upper_layer);
    }
    catch(AssociationAborted const & e)
    {
        outcome.error = {e.get_source(), e.get_reason()};
        BOOST_TEST(peer.upper_layer.get_end() == e.what());
    }
    BOOST_TEST(!peer.upper_layer.is_established());
    BOOST_TEST(!peer.transport.is_open());
    BOOST_CHECK_THROW(peer.upper_layer.require_established(), odil::Exception);
    auto const & sent = peer.transport.sent;
    auto const size = std::min<std::size_t>(sent.size(), 10);
    outcome.sent.assign(sent.end() - std::ptrdiff_t(size), sent.end());
    return outcome;
}

// AA-1 in Sta2, AA-8 elsewhere.
void check_refusal(Phase const & phase, Bytes const & bytes, Reason reason)
{
    auto const expected =
        phase.name == "Sta2" ? AAbort{} : AAbort{Source::Provider, reason};
    auto const outcome = run(phase, bytes);
    BOOST_TEST_CONTEXT(phase.name << ", PDU type " << int(bytes[0]))
    {
        BOOST_TEST((outcome.error == expected));
        BOOST_TEST((outcome.sent == encode(expected)));
    }
}

}

BOOST_AUTO_TEST_SUITE(association_UpperLayer)

BOOST_AUTO_TEST_CASE(unexpected_pdus_are_answered_by_an_abort)
{
    for(auto const & phase : make_phases())
    {
        for(auto const & pdu : phase.unexpected)
        {
            check_refusal(phase, pdu, Reason::UnexpectedPDU);
        }
    }
}

BOOST_AUTO_TEST_CASE(pdus_of_unknown_type_are_answered_by_an_abort)
{
    for(auto const & phase : make_phases())
    {
        for(int const type : {0, 8, 255})
        {
            check_refusal(
                phase,
                {std::uint8_t(type), 0, 0xff, 0xff, 0xff, 0xff},
                Reason::UnrecognizedPDU);
        }
    }
}

BOOST_AUTO_TEST_CASE(malformed_pdus_are_answered_by_an_abort)
{
    for(auto const & phase : make_phases())
    {
        for(auto const & pdu : std::vector<Bytes>{
                {1, 0, 0, 0, 0, 0},
                {2, 0, 0, 0, 0, 3, 0, 1, 0},
                {3, 0, 0, 0, 0, 3, 0, 1, 1},
                {5, 0, 0, 0, 0, 0},
                {6, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0},
                {7, 0, 0, 0, 0, 1, 0}})
        {
            check_refusal(phase, pdu, Reason::InvalidPDUParameterValue);
        }
    }
}

// Nothing is there to be read: they are refused by their header.
BOOST_AUTO_TEST_CASE(pdus_of_negotiation_which_are_too_long_are_refused)
{
    for(auto const & phase : make_phases())
    {
        for(int const type : {1, 2, 3, 5, 6, 7})
        {
            for(auto const & length :
                {Bytes{0xff, 0xff, 0xff, 0xff}, Bytes{0, 0x10, 0, 1}})
            {
                check_refusal(
                    phase,
                    Bytes{std::uint8_t(type), 0} + length,
                    Reason::InvalidPDUParameterValue);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(data_longer_than_announced_is_refused)
{
    for(std::size_t const length : {20U, 21U})
    {
        MemoryPeer peer(Role::Requestor);
        peer.establish();
        peer.upper_layer.set_maximum_length(20);
        peer.transport.feed(
            make_data(Part::LastOfDataSet, Bytes(length - 6, 0)));
        if(length == 20)
        {
            auto const header = peer.upper_layer.receive(make_limit());
            BOOST_TEST(header.data_length == 14);
            continue;
        }
        BOOST_CHECK_EXCEPTION(
            peer.upper_layer.receive(make_limit()),
            AssociationAborted,
            [](auto const & e)
            {
                return std::string(e.what()).find("21 bytes; the maximum is 20")
                       != std::string::npos;
            });
        BOOST_TEST(
            (peer.transport.sent
             == encode(
                 AAbort{Source::Provider, Reason::InvalidPDUParameterValue})));
    }
}

BOOST_AUTO_TEST_CASE(malformed_fragments_are_answered_by_an_abort)
{
    for(auto const & body : std::vector<Bytes>{
            {}, // no item
            {0, 0, 0, 2, 1}, // no place for the header
            {0, 0, 0, 1, 1, 0}, // no place for the context
            {0, 0, 0, 3, 1, 3}, // longer than the PDU
            {0xff, 0xff, 0xff, 0xff, 1, 3},
            {0, 0, 0, 2, 2, 3}, // even context
            make_fragment(Part::DataSet, {1}) + Bytes{0}}) // something follows
    {
        MemoryPeer peer(Role::Requestor);
        peer.establish();
        peer.transport.feed(make_data_pdu(body));
        BOOST_CHECK_THROW(
            {
                peer.upper_layer.receive(make_limit());
                peer.upper_layer.view(make_limit());
                peer.upper_layer.receive(make_limit());
            },
            AssociationAborted);
        BOOST_TEST(
            (peer.transport.sent
             == encode(
                 AAbort{Source::Provider, Reason::InvalidPDUParameterValue})));
    }
}

BOOST_AUTO_TEST_CASE(aborts_of_the_peer_are_told_with_source_and_reason)
{
    for(auto const & phase : make_phases())
    {
        for(auto const & abort :
            {AAbort{},
             AAbort{Source::Provider, Reason::NotSpecified},
             AAbort{Source::Provider, Reason::UnexpectedPDUParameter},
             AAbort{Source(1), Reason(3)}})
        {
            auto const outcome = run(phase, encode(abort));
            BOOST_TEST((outcome.error == abort));
            BOOST_TEST((outcome.sent.empty() || outcome.sent[0] != 7));
        }
    }
}

BOOST_AUTO_TEST_CASE(silence_is_a_time_out_which_names_itself)
{
    using Which = odil::TimeoutError::Which;
    for(auto const & phase : make_phases())
    {
        MemoryPeer peer(phase.role);
        if(phase.established)
        {
            peer.establish();
        }
        peer.transport.when_empty = MemoryTransport::Failure::DeadlineExpired;
        auto const which = phase.name == "Sta6" || phase.established
                               ? Which::Message
                               : Which::Association;
        BOOST_CHECK_EXCEPTION(
            phase.run(peer.upper_layer),
            odil::TimeoutError,
            [&](auto const & e)
            {
                return e.get_which() == which
                       && e.get_value() == std::chrono::seconds(30)
                       && peer.upper_layer.get_end() == e.what();
            });
        BOOST_TEST(!peer.transport.is_open());
    }
}

BOOST_AUTO_TEST_SUITE_END()
