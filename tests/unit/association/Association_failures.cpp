#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "support/association.h"

// The transport fails at its n-th operation, for each n of a conversation.
using namespace odil::test;
using Failure = MemoryTransport::Failure;

namespace
{

Bytes const release_rq = encode(odil::pdu::AReleaseRQ{});
Bytes const release_rp = encode(odil::pdu::AReleaseRP{});

// Return true if the conversation has come to its good end.
using Conversation = bool (*)(InMemory &);

bool request(InMemory & it)
{
    it.association.associate();
    it.association.send_message(make_echo(), verification);
    it.association.receive_message();
    it.association.send_message(make_store(100), storage);
    it.association.release();
    return true;
}

bool accept(InMemory & it)
try
{
    it.association.receive_association(odil::default_association_acceptor);
    it.association.receive_message();
    it.association.send_message(make_echo_answer(), verification);
    it.association.receive_message();
    it.association.receive_message();
    return false;
}
catch(odil::AssociationReleased const &)
{
    return true;
}

// What the peer has to say. The transport hands it out whatever is asked.
Bytes make_script(bool is_acceptor)
{
    InMemory it;
    if(!is_acceptor)
    {
        return encode(it.acceptance) + make_command(make_echo_answer())
               + release_rp;
    }
    auto request = make_request();
    request.presentation_contexts.push_back({3, storage, {implicit}});
    auto const store = make_store(100);
    return encode(request) + make_command(make_echo()) + make_command(store, 3)
           + make_data(Part::LastOfDataSet, make_bytes(store.get_data_set()), 3)
           + release_rq;
}

bool ends_with(Bytes const & bytes, Bytes const & end)
{
    return bytes.size() >= end.size()
           && std::equal(end.rbegin(), end.rend(), bytes.rbegin());
}

// Fail at the n-th operation; return false if there were not that many.
bool fail_at(
    std::size_t n, Failure failure, bool is_acceptor, Conversation conversation)
{
    InMemory it(is_acceptor);
    it.transport->chunk = 1;
    it.transport->feed(make_script(is_acceptor));
    it.transport->fail_at = n;
    it.transport->failure = failure;
    auto & transport = *it.transport;
    std::string error;
    auto is_timeout = false;
    auto is_good = false;
    try
    {
        is_good = conversation(it);
    }
    catch(odil::TimeoutError const & e)
    {
        is_timeout = true;
        error = e.what();
    }
    catch(odil::NetworkError const & e)
    {
        error = e.what();
    }
    auto const has_failed = transport.operations > n;
    BOOST_TEST_CONTEXT("operation " << n << ": " << error)
    {
        // The peer does not have to wait for the answer to its release.
        auto const is_last =
            is_acceptor && is_good
            && (ends_with(it.sent, make_command(make_echo_answer()))
                || ends_with(it.sent, release_rp));
        BOOST_TEST((is_last || is_good != has_failed));
        BOOST_TEST(error.empty() == is_good);
        BOOST_TEST(
            is_timeout == (!is_good && failure == Failure::DeadlineExpired));
        BOOST_TEST(!it.association.is_associated());
        BOOST_TEST(!transport.is_open());
        BOOST_CHECK_EXCEPTION(
            it.association.receive_message(),
            odil::Exception,
            [&](auto const & e)
            {
                auto const why = is_last   ? "Association released by the peer"
                                 : is_good ? "Association released"
                                           : error;
                return e.what() == "Not associated any more: " + why;
            });
    }
    return has_failed;
}

void fail_everywhere(bool is_acceptor, Conversation conversation)
{
    for(auto const failure :
        {Failure::NetworkError, Failure::EndOfStream, Failure::DeadlineExpired})
    {
        std::size_t n = 0;
        while(fail_at(n, failure, is_acceptor, conversation))
        {
            ++n;
        }
        BOOST_TEST(n > 10); // it was no empty conversation
    }
}

}

BOOST_AUTO_TEST_SUITE(association_Association_failures)

BOOST_AUTO_TEST_CASE(requestor_ends_well_whatever_fails)
{
    fail_everywhere(false, request);
}

BOOST_AUTO_TEST_CASE(acceptor_ends_well_whatever_fails)
{
    fail_everywhere(true, accept);
}

BOOST_AUTO_TEST_CASE(rejecting_ends_well_whatever_fails)
{
    for(std::size_t n = 0;; ++n)
    {
        InMemory it(true);
        it.transport->feed(make_script(true));
        it.transport->fail_at = n;
        BOOST_CHECK_THROW(
            it.association.receive_association(
                [](auto const &) -> odil::AssociationParameters
                { throw odil::AssociationRejected({}); }),
            odil::Exception);
        BOOST_TEST(!it.association.is_associated());
        BOOST_TEST(!it.transport->is_open());
        if(it.transport->operations <= n)
        {
            break;
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
